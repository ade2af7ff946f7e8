/** A saved page made small enough to live in the repository: what the engine measures stays, and nothing private. */
import { JSDOM } from 'jsdom'

/** Attributes that the engine reads, or that decide what a browser shows. `data-` ones name components and lazy pictures. */
const KEPT = new Set(
  `id class role lang dir href src srcset alt title width height hidden open type name rel rev property content
  itemprop itemscope itemtype datetime cite colspan rowspan start reversed scope headers action method for placeholder
  aria-label aria-hidden aria-modal charset http-equiv media controls poster
  data-testid data-component data-module data-type data-src data-original data-lazy-src data-lazy data-full-src
  data-hi-res-src data-image data-url data-srcset data-lazy-srcset`.split(/\s+/),
)
const KEPT_META =
  /title|description|author|creator|byl|date|publish|modified|site_name|application-name|^og:(type|url|image|locale)|^twitter:(image|title|description|creator)|^(content-type|content-language)$/i
/** Parts of addresses that say who came from where. */
const TRACKING =
  /^(utm_\w+|\w*clid|mc_[ce]id|_ga|_gl|ref(errer)?|source|campaign|session\w*|sid|token|auth\w*|key|sig(nature)?|user\w*|uid|email|hash)$/i
/** Style that decides what is seen and where; the rest is looks. */
const TELLING_STYLE =
  /(?:^|;)\s*((?:display|visibility|position|opacity|clip|clip-path|float|left|right|top|bottom|inset)\s*:[^;]*)/gi
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/**
 * Shrinks a page: scripts (but for structured data), comments, drawings, embedded data, tracking and most of the head
 * go; of styles only what hides or places things stays. E-mail addresses and telephone links are replaced.
 */
export function shrunkPage(html: string): string {
  const { document } = new JSDOM(html).window
  for (const script of document.querySelectorAll('script'))
    if (!/^application\/ld\+json$/i.test(script.type)) script.remove()
  for (const element of document.querySelectorAll(
    'link:not([rel~="canonical" i]), object, applet, embed, source[src^="data:"]',
  ))
    element.remove()
  for (const noscript of document.querySelectorAll('noscript')) if (!/<img/i.test(noscript.innerHTML)) noscript.remove()
  for (const drawing of document.querySelectorAll('svg, canvas')) drawing.replaceChildren()
  for (const style of document.querySelectorAll('style')) {
    style.textContent = tellingRules(style.textContent ?? '')
    if (!style.textContent) style.remove()
  }
  for (const meta of document.querySelectorAll('meta')) if (!isTelling(meta)) meta.remove()
  for (const element of document.querySelectorAll('*')) cleanAttributes(element)
  for (const pixel of document.querySelectorAll('img')) if (isPixel(pixel)) pixel.remove()
  cleanTexts(document)
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`
}

/** A text file or any other text without its private parts. */
export const withoutPrivate = (text: string): string => text.replace(EMAIL, 'name@example.com')

function isTelling(meta: Element): boolean {
  if (meta.hasAttribute('charset')) return true
  const name = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => meta.getAttribute(key)).find(Boolean) ?? ''
  return KEPT_META.test(name)
}

const isPixel = (image: Element): boolean =>
  ['width', 'height'].some((side) => /^[01](px)?$/.test(image.getAttribute(side) ?? ''))

function cleanAttributes(element: Element): void {
  const style = tellingStyle(element.getAttribute('style') ?? '')
  for (const { name, value } of [...element.attributes]) {
    if (!KEPT.has(name) || /^data:/i.test(value)) element.removeAttribute(name)
    else if (name === 'href' || name === 'src' || name === 'action') element.setAttribute(name, plainAddress(value))
    else if (EMAIL.test(value)) element.setAttribute(name, withoutPrivate(value))
    EMAIL.lastIndex = 0
  }
  if (style) element.setAttribute('style', style)
}

/** An address without what tracks its reader; as it was where it is none. */
function plainAddress(address: string): string {
  if (/^tel:/i.test(address)) return 'tel:+10000000'
  if (/^mailto:/i.test(address)) return withoutPrivate(address)
  const [, path = '', query, hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? []
  if (query === undefined) return address
  const kept = query.split('&').filter((part) => !TRACKING.test(part.split('=')[0] ?? ''))
  return `${path}${kept.length ? `?${withoutPrivate(kept.join('&'))}` : ''}${hash}`
}

const tellingStyle = (style: string): string =>
  [...style.matchAll(TELLING_STYLE)].map((match) => (match[1] ?? '').trim()).join('; ')

/** The rules of a style sheet that hide or place something on any screen; what only some media get is dropped. */
function tellingRules(css: string): string {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const rules: string[] = []
  for (let at = 0; at < plain.length; ) {
    const open = plain.indexOf('{', at)
    if (open < 0) break
    const close = endOfBlock(plain, open)
    const selector = plain.slice(at, open).split(';').pop()?.trim() ?? ''
    const body = tellingStyle(plain.slice(open + 1, close))
    if (body && !selector.startsWith('@')) rules.push(`${selector} { ${body} }`)
    at = close + 1
  }
  return rules.join('\n')
}

function endOfBlock(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++
    else if (css[at] === '}' && --depth === 0) return at
  }
  return css.length
}

/** Comments go, private data is replaced, indentation is folded where white space does not count. */
function cleanTexts(document: Document): void {
  const walker = document.createTreeWalker(document, 128 | 4)
  const comments: ChildNode[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 8) {
      comments.push(node as ChildNode)
      continue
    }
    const text = node as Text
    const counts = text.parentElement?.closest('pre, textarea')
    const folded = counts ? text.data : text.data.replace(/\s*\n\s*/g, '\n').replace(/[^\S\n\u00a0]+/g, ' ')
    text.data = withoutPrivate(folded)
  }
  for (const comment of comments) comment.remove()
}
