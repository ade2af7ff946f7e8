/**
 * Forms and documents let what is named inside of them stand in for their own properties: `<input name="parentNode">`
 * takes a form's parent away, `<img name="body">` a document's body. Pages do that by accident and on purpose. Such a
 * page is read from a copy in which those names are gone.
 */
import type { Article, Finding, Place } from './types'

/** What a name can stand in front of: https://webidl.spec.whatwg.org/#LegacyOverrideBuiltIns */
const NAMED_IN_FORMS = 'form [name], form [id], [form][name], [form][id]'
const NAMED_IN_DOCUMENTS = 'form[name], img[name], iframe[name], embed[name], object[name], object[id], img[id]'
/** Fields are often called so, and nobody here asks a form for these by property. */
const HARMLESS = new Set(['id', 'title', 'lang', 'dir', 'className', 'hidden', 'style', 'name'])

/** What a document or an element would answer if nothing stood in front of it: a prototype has no named parts. */
const native = <T extends object>(of: T): T => Object.getPrototypeOf(of) as T

export interface Unclobbered {
  /** Has no layout, as any parsed document. */
  copy: Document
  /** The article of the copy as one of the page. Blocks inside of forms have no elements: nobody could climb out of them. */
  onPage(article: Article): Article
}

/** A copy of a document that would not answer as documents do; null for any other, which is nearly all there are. */
export function unclobbered(document: Document): Unclobbered | null {
  if (!standingInFront(document).length) return null
  const copy = native(document).cloneNode.call(document, true) as Document
  const originals = pairs(copy, document)
  for (const { element, attribute } of standingInFront(copy)) element.removeAttribute(attribute)
  const original = <T extends Node>(node: T): T => (originals.get(node) as T | undefined) ?? node
  const ofPage = (finding: Finding): Finding => ({
    ...finding,
    elements: finding.elements.map(original).filter((element) => !native(element).closest.call(element, 'form')),
  })
  const placeOnPage = (place: Place): Place => ({
    ...place,
    element: original(place.element),
    node: original(place.node),
  })
  return {
    copy,
    onPage(article) {
      const copies = new Map(article.findings.map((finding) => [ofPage(finding), finding]))
      return {
        ...article,
        findings: [...copies.keys()],
        places: article.places.map(placeOnPage),
        returned: (finding) => article.returned(copies.get(finding) ?? finding),
      }
    },
  }
}

/** A name that hides something. */
interface Standing {
  element: Element
  attribute: 'id' | 'name'
}

function standingInFront(document: Document): Standing[] {
  const named = (selector: string): Element[] => [...native(document).querySelectorAll.call(document, selector)]
  const standing = (elements: Element[], hidden: object): Standing[] =>
    elements.flatMap((element) =>
      (['id', 'name'] as const).flatMap((attribute) => {
        const name = native(element).getAttribute.call(element, attribute)
        return name && name in hidden && !HARMLESS.has(name) ? [{ element, attribute }] : []
      }),
    )
  const [form] = named('form')
  // A form's own, as `action` and `method`, are common names of fields, and nobody here asks for them.
  const inForms = form ? standing(named(NAMED_IN_FORMS), native(native(form))) : []
  return [...inForms, ...standing(named(NAMED_IN_DOCUMENTS), native(document))]
}

/** A copy has the nodes of what it was made of, in the same order. */
function pairs(copy: Document, document: Document): WeakMap<Node, Node> {
  const originals = new WeakMap<Node, Node>()
  const [one, other] = [copy, document].map((root) => native(document).createTreeWalker.call(root, root)) as [
    TreeWalker,
    TreeWalker,
  ]
  for (let node = one.nextNode(); node; node = one.nextNode()) {
    const twin = other.nextNode()
    if (twin) originals.set(node, twin)
  }
  return originals
}
