/** A view that an earlier Lede left in a page, as after an update. */

export const HOST = 'lede-reader'
/** What Tidy's sheets begin with: a rule for nothing, to know them by. */
export const TIDY_MARK = 'lede-tidy'

/**
 * Closes what an earlier Lede left.
 * @returns true if there was something.
 */
export function closeOrphan(): boolean {
  return closeReader() || closeTidy()
}

/**
 * Closes a reader of an earlier Lede. In Chromium its script lives on in our own world and has closed it when asked;
 * Firefox ends the script with its version, and the host says where the page was. No event does it: a page could send one.
 * @returns true if there was one.
 */
function closeReader(): boolean {
  const host = document.querySelector<HTMLElement>(`:root > ${HOST}`)
  if (!host) return false
  host.remove()
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !isPageSheet(sheet))
  const [left = 0, top = 0] = (host.dataset.page ?? '').split(' ').map(Number)
  window.scrollTo({ left, top, behavior: 'instant' })
  return true
}

const isPageSheet = (sheet: CSSStyleSheet): boolean => sheet.cssRules[0]?.cssText.includes(`> ${HOST}`) ?? false

/** Of the document alone: shadow roots are not gone through for so rare a case, and their sheets hide nothing else. */
function closeTidy(): boolean {
  const sheets = document.adoptedStyleSheets
  document.adoptedStyleSheets = sheets.filter(
    ({ cssRules: [first] }) => !(first instanceof CSSStyleRule && first.selectorText === TIDY_MARK),
  )
  return document.adoptedStyleSheets.length < sheets.length
}
