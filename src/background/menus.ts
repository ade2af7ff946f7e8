/** The page's context menu: the same action as the switch. */
import browser from '../browser'
import { say } from '../i18n'

const ID = 'toggle-reader'

/** Makes the item anew; browsers keep it while the worker sleeps. */
export async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: ID,
    title: say('clean_view'),
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  })
}

export const isOurs = (itemId: string | number): boolean => itemId === ID
