/** Mathematics as pages have it: MathML, what renderers make of TeX, pictures of formulas. */

/** What renderers put around a formula; their own drawing and its source are both inside or beside it. */
const PREVIEW = '.MathJax_Preview'
const RENDERED = `.katex, mjx-container, .MathJax, .MathJax_CHTML, .MathJax_SVG, ${PREVIEW}, .mwe-math-element`
const TEX_SCRIPT = 'script[type^="math/tex"]'
const TEX_NOTE = 'annotation[encoding="application/x-tex"]'

/** Whether any formula in an element, or around it, was drawn by a renderer. */
export const hasRendered = (part: Element): boolean =>
  part.querySelector(RENDERED) !== null || part.closest(RENDERED) !== null

/** The renderer's element around a node, for a preview the one it is a preview of; null outside of formulas. */
export function renderedAround(node: Node): Element | null {
  const around = (node.nodeType === 1 ? (node as Element) : node.parentElement)?.closest(RENDERED) ?? null
  const next = around?.matches(PREVIEW) ? around.nextElementSibling : null
  return next?.matches(RENDERED) ? next : around
}

/** TeX that no renderer has drawn: it is the formula's only word. */
export const isBareTex = (element: Element): boolean =>
  element.matches(TEX_SCRIPT) && !element.previousElementSibling?.matches(RENDERED)

/** A picture of a formula, with its TeX as alternative text. */
export const isFormulaImage = (element: Element): boolean =>
  element.localName === 'img' &&
  (element.getAttribute('role') === 'math' ||
    /^\s*(\$[^$]+\$\s*$|\{?\\[a-z([])/i.test(element.getAttribute('alt') ?? '') ||
    /(^|[\s_-])(la)?tex($|[\s_-])|mwe-math/i.test(element.getAttribute('class') ?? ''))

/**
 * A rendered formula for the story: its MathML where the page has it, its TeX as code otherwise.
 * Null where neither is known: then the drawn letters are better than nothing.
 * @param into the document that the result is made in
 */
export function formulaOf(rendered: Element, into: Document): Element | null {
  const math = rendered.querySelector('math')
  if (math) {
    const copy = into.importNode(math, true)
    if (isDisplayed(rendered)) copy.setAttribute('display', 'block')
    return copy
  }
  const tex = texOf(rendered)
  if (!tex) return null
  const code = into.createElement('code')
  code.textContent = tex
  return code
}

/** The TeX of a formula: beside its drawing, or noted in its MathML; empty where it is not known. */
function texOf(rendered: Element): string {
  return (rendered.querySelector(TEX_NOTE) ?? besides(rendered))?.textContent?.trim() ?? ''
}

/** The script a drawing was made from; drawings for a line of their own have a box more. */
function besides(rendered: Element): Element | null {
  if (rendered.matches(PREVIEW)) return null
  for (const one of [rendered, rendered.parentElement]) {
    const next = one?.nextElementSibling
    if (next?.matches(TEX_SCRIPT)) return next
  }
  return null
}

const isDisplayed = (rendered: Element): boolean =>
  rendered.closest('.katex-display, .MathJax_Display, .MathJax_SVG_Display, .mwe-math-element-block') !== null ||
  rendered.getAttribute('display') === 'true'

/** What an element says in a line of text: the letters of its formulas, not the TeX noted beside them. */
export function formulaText(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const note of copy.querySelectorAll('annotation, annotation-xml')) note.remove()
  return copy.textContent ?? ''
}

/** What a formula adds to the text around it. */
export const rawOf = (formula: Element): string =>
  ` ${formula.localName === 'img' ? formula.getAttribute('alt') : formulaText(formula)} `
