/** Lede for the tab of `fuzz`: one global, `fuzzPage`. The tab's own policy lets scripts run, so that one that got through would. */
import { extractArticle } from '../article/extract'
import '../article/lexicons/languages'
import { sanitise, showSafe } from '../article/sanitise'

/** What came of one page. */
export interface Fuzzed {
  article: boolean
  /** Sentences; empty where nothing got through. */
  faults: string[]
  /** Of reading, cleaning and showing it. */
  ms: number
}

/** What must never be in a story, whatever the sanitiser was told: this list is kept apart from its own on purpose. */
const FORBIDDEN_ELEMENTS = new Set(
  'script style link meta base title template slot noscript iframe frame frameset object embed applet portal form input button select option textarea svg foreignobject use animate set audio video canvas dialog area map annotation-xml maction mglyph'.split(
    ' ',
  ),
)
const FORBIDDEN_ATTRIBUTES =
  /^(on.*|style|class|name|action|formaction|srcdoc|ping|target|download|xlink:href|http-equiv|contenteditable|popover.*|autofocus|tabindex|is|slot|form|background|usemap)$/
const ADDRESSES = /^(href|src|cite|poster|data|data-play|data-poster)$/
const HARMLESS = /^(https?:|mailto:|#|data:image\/(png|jpe?g|gif|webp|avif|svg\+xml)[;,])/i
/**
 * Pictures may be asked for, as the page asked for them. Where a frame or an embed of the damaged page wants to go is its
 * own affair, of which Firefox tells the page around it as well; that the story holds none is looked at by itself.
 */
const THE_PAGES_OWN = /^(img|frame|object)-src/

let heard: string[] = []
const told = (): void => {
  heard.push('a script ran')
}
Object.assign(globalThis, { told, alert: told, prompt: told, confirm: told, print: told, open: told })
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  if (!THE_PAGES_OWN.test(effectiveDirective)) heard.push(`asked for ${blockedURI} (${effectiveDirective})`)
})
addEventListener('error', ({ message, target }) => {
  if (target === window) heard.push(`an error nobody caught: ${message}`)
})
addEventListener('unhandledrejection', ({ reason }) => heard.push(`a promise nobody caught: ${reason}`))

/** Reads each page in a frame where its own scripts may not run, and shows the story in this one, where they might. */
export async function read(pages: readonly string[]): Promise<Fuzzed[]> {
  const fuzzed: Fuzzed[] = []
  for (const html of pages) fuzzed.push(await readOne(html))
  return fuzzed
}

async function readOne(html: string): Promise<Fuzzed> {
  heard = []
  const frame = document.createElement('iframe')
  frame.sandbox.add('allow-same-origin')
  document.body.replaceChildren(frame)
  const page = frame.contentDocument as Document
  page.open()
  page.write(html)
  page.close()
  const before = page.documentElement?.outerHTML
  const started = performance.now()
  const faults: string[] = []
  let isArticle = false
  try {
    const article = extractArticle(page)
    isArticle = article !== null
    const stage = document.createElement('div')
    document.body.append(stage)
    if (article) {
      showSafe(stage, sanitise(article.content))
      faults.push(...faultsIn(stage))
    }
  } catch (error) {
    faults.push(`Lede threw: ${(error as Error).stack ?? error}`)
  }
  const ms = performance.now() - started
  if (page.documentElement?.outerHTML !== before) faults.push('the page was changed')
  // What was shown has a task to load, fail and tell.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = resolve
    port2.postMessage(null)
  })
  return { article: isArticle, faults: [...faults, ...heard], ms }
}

function faultsIn(story: Element): string[] {
  const faults: string[] = []
  for (const element of story.querySelectorAll('*')) {
    if (FORBIDDEN_ELEMENTS.has(element.localName.toLowerCase())) faults.push(`the story holds <${element.localName}>`)
    for (const { name, value } of element.attributes) {
      if (FORBIDDEN_ATTRIBUTES.test(name)) faults.push(`<${element.localName} ${name}>`)
      if (ADDRESSES.test(name) && !HARMLESS.test(value.trim()) && URL.canParse(value)) faults.push(`${name}="${value}"`)
    }
  }
  return faults
}
