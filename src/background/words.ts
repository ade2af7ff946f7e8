/** Words for pages that are not in English. */
import browser from 'webextension-polyfill'

/**
 * Puts a lexicon into a tab, beside the content script that asked for it.
 * @param lang two letters, the name of a file in `words`.
 * @throws where there is no such file, or the browser does not let us into the tab.
 */
export async function bringWords(tabId: number | undefined, lang: string): Promise<void> {
  if (!/^[a-z]{2}$/.test(lang)) throw new Error(`“${lang}” is no language that Lede has words for`)
  if (tabId === undefined) return
  await browser.scripting.executeScript({ target: { tabId }, files: [`/words/${lang}.js`], injectImmediately: true })
}
