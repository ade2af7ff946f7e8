/** What the toolbar button shows for a tab. The browser forgets it when the tab goes elsewhere, as it should. */
import browser from '../browser'
import { say } from '../i18n'
import type { Obstacle, View } from '../messages'

const SIZES = [16, 19, 32, 38, 48]

/** The icon in the accent while the reader is open, in the toolbar's grey otherwise. */
export async function showView(tabId: number | undefined, view: View): Promise<void> {
  if (tabId === undefined) return
  const name = view === 'off' ? 'off' : 'on'
  await Promise.all([
    browser.action.setIcon({
      tabId,
      path: Object.fromEntries(SIZES.map((size) => [size, `/icons/${name}-${size}.png`])),
    }),
    browser.action.setTitle({ tabId, title: say(view === 'off' ? 'action_title' : 'action_title_on') }),
    browser.action.setBadgeText({ tabId, text: '' }),
  ])
}

/** A press that could do nothing is answered all the same: a short sign on the button, the reason in its tooltip. */
export async function showObstacle(tabId: number, obstacle: Obstacle): Promise<void> {
  await Promise.all([
    browser.action.setTitle({ tabId, title: say(`obstacle_${obstacle.replaceAll('-', '_')}` as 'obstacle_failed') }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#66615a' }),
    browser.action.setBadgeTextColor({ tabId, color: '#fff' }),
    browser.action.setBadgeText({ tabId, text: '–' }),
  ])
}
