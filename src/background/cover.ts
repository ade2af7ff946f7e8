/** Styles that only the browser can put above a page's own. */
import browser from '../browser'

/** Adds a sheet of the person's rank to a tab: its `!important` beats every style of the page. */
export async function coverPage(tabId: number | undefined, css: string): Promise<void> {
  if (tabId !== undefined) await browser.scripting.insertCSS({ target: { tabId }, css, origin: 'USER' })
}
