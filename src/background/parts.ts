/** Scripts that the content script asks for when they are first needed: words of other languages, parts of the reader. */
import browser from '../browser'

/**
 * Puts one of Lede's own scripts into a tab, beside the content script that asked for it.
 * @param folder of the package; @param name of the file without `.js`: lower-case letters only, so that it stays there.
 * @throws where there is no such file, or the browser does not let us into the tab.
 */
export async function bring(folder: 'words' | 'parts', name: string, tabId: number | undefined): Promise<void> {
  if (!/^[a-z]+$/.test(name)) throw new Error(`“${name}” is the name of nothing in ${folder}`)
  if (tabId === undefined) return
  await browser.scripting.executeScript({
    target: { tabId },
    files: [`/${folder}/${name}.js`],
    injectImmediately: true,
  })
}
