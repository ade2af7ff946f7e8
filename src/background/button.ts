/** What a press of the toolbar button does: opens the popup, or toggles the view at once. */
import browser from '../browser'
import { loadSettings, onSettingsChange } from '../settings'

const POPUP = 'popup/index.html'

/** Makes the button do what the person chose, now and after each change. A button without a popup says it was clicked. */
export function setButton(): void {
  const set = ({ button }: { button: string }) =>
    void browser.action.setPopup({ popup: button === 'toggle' ? '' : browser.runtime.getURL(POPUP) })
  onSettingsChange(set, new AbortController().signal)
  void loadSettings().then(set)
}
