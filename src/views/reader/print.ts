/** The reader on paper. */
import type { Frame } from './frame'
import { make, styleSheet } from './make'
import paperCss from './paper.css?inline'
import printCss from './print.css?inline'

/** Sets what only paper asks for: the sheet's own margins and page numbers, and the address at the article's head. */
export function setForPaper({ adopt, article, main, signal }: Frame): void {
  adopt(printCss)
  main.querySelector('header')?.append(make('p', { className: 'address' }, [article.url]))
  // Only a style sheet of the document has a say about the paper itself.
  const paper = styleSheet(paperCss)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper]
  signal.addEventListener(
    'abort',
    () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paper)
    },
    { once: true },
  )
}
