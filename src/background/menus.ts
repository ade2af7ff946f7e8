/** The page's context menu: the same action as the switch; and the toolbar button's own. */
import browser, { type Tabs } from '../browser'
import { say } from '../i18n'
import { toggle } from './toggle'

const TOGGLE = 'toggle-reader'
const OPTIONS = 'options'

/** Makes the items anew; browsers keep them while the worker sleeps. */
export async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: TOGGLE,
    title: say('clean_view'),
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  })
  // Chromium's menu of the button has an item for that by itself.
  if ('getBrowserInfo' in browser.runtime)
    browser.contextMenus.create({ id: OPTIONS, title: say('rules_options'), contexts: ['action'] })
}

/** Does what an item says. */
export async function choose(item: string | number, tab: Tabs.Tab | undefined): Promise<void> {
  if (item === TOGGLE) await toggle(tab)
  if (item === OPTIONS) await browser.runtime.openOptionsPage()
}
