/** The headline: what the page shows above its story, where that agrees with what it states; else the statement. */
import { type Block, type Page, WITHIN } from './block'
import { fold, letters, wordsOf } from './dom'
import type { StructuredData } from './structured'

/**
 * The title of the page's article.
 * @param first index of the first block of the story; headings are looked for before it and just behind
 * @param site the name of the site, which is never the title while there is another
 */
export function titleOf(page: Page, data: StructuredData, first: number, site: string): string {
  const documentTitle = fold(page.document.title) || (page.plainText ? fileName(page.url) : '')
  const stated = [
    ...new Set([...data.titles, data.headline, documentTitle].map((title) => withoutSite(fold(title), site))),
  ]
    .filter((title) => title && !isSiteName(title, site, page))
    .slice(0, 8)
  const best = withoutKicker(headlineNear(page, data, stated, documentTitle, first, site), stated)
  if (!best) return stated[0] || withoutSite(documentTitle, site) || page.url.hostname
  const editors = editorsWording(data, best, documentTitle)
  if (editors) return withoutSite(editors, site)
  // A kicker set into the headline is told from it by the same words with a colon between, where the page states them.
  return stated.find((title) => title !== best && letters(title) === letters(best)) ?? best
}

/**
 * The wording that the editors gave, where heading and document title were both written for search engines: two
 * statements agree with each other, and none with the heading.
 */
function editorsWording(data: StructuredData, heading: string, documentTitle: string): string {
  const own = letters(heading)
  if (!letters(documentTitle).includes(own)) return ''
  const stated = data.titles.map(fold).filter(Boolean)
  const isOwn = (title: string): boolean => letters(title).includes(own) || own.includes(letters(title))
  if (stated.length < 2 || stated.some(isOwn)) return ''
  const [one] = stated as [string]
  return wordsOf(one).length >= 4 && stated.every((title) => letters(title) === letters(one)) ? one : ''
}

/** The heading that agrees most with a stated title, standing where a headline stands; '' if none convinces. */
function headlineNear(
  page: Page,
  data: StructuredData,
  stated: string[],
  documentTitle: string,
  first: number,
  site: string,
): string[] {
  const wanted = stated.map((title) => ({ letters: letters(title), words: new Set(wordsOf(title)) }))
  const ofDocument = documentTitle.split(SEPARATOR).map(letters)
  let best: string[] = []
  let top = 0
  let trailing = -1
  let above: string[] = []
  for (let i = 0; i < page.blocks.length; i++) {
    const block = page.blocks[i] as Block
    if (!/^h[1-4]$/.test(block.tag)) continue
    const parts = headingParts(page, block)
    const text = parts.join(' ')
    const words = wordsOf(text).length
    if (!text || words > 45) continue
    const isFirst = block.tag === 'h1'
    if (i > first + 3 && !isFirst) continue
    if (isNoHeadline(page, block, site)) continue
    const agreed = agreement(text, wanted, ofDocument)
    const away = Math.abs(first - i)
    if (i <= first && away <= 4) above = parts
    const close = i <= first + 3 && away <= 15
    // An unannounced h1 is one all the same where it stands above the story.
    if (agreed < 0.45 && !(isFirst && close && words > 1)) continue
    const within = block.box.within
    const astray = (within & (WITHIN.list | WITHIN.nav) ? 0.7 : 0) + (within & (WITHIN.aside | WITHIN.footer) ? 1 : 0)
    const rank = { h1: 0.55, h2: 0.2, h3: 0.05, h4: 0 }[block.tag] ?? 0
    const score = agreed * 1.6 + rank + (close ? 0.4 - away * 0.02 : 0) + Math.min(words, 8) / 10 - astray
    if (score > top && score > 0.6) {
      // A headline below a trail of links, with the trail's last step repeated above it.
      if (best.length && trailing >= 0 && agreed < 0.45) continue
      top = score
      best = parts
      trailing = endsTrail(page, block) ? i : -1
    } else if (best.length && trailing >= 0 && i <= first + 1 && i - trailing <= 4 && agreed >= 0.6 && words > 2) {
      best = parts
      trailing = -1
      top = Math.max(top, score)
    }
  }
  if (best.length) return best
  // A document title that no heading repeats, and nothing else states, names the site or its section.
  const isAnnounced = data.titles.length > 0 || data.headline !== ''
  return !stated.length || (!isAnnounced && wordsOf(above.join(' ')).length >= 3) ? above : []
}

/** A heading's text, divided where inline elements or boxes divide it (a kicker in the headline); empty for later parts. */
function headingParts(page: Page, block: Block): string[] {
  let box: Block['box'] | null = block.box
  while (box && !/^h[1-4]$/.test(box.name)) box = box.parent
  if (!box || box.end - box.start < 2) return runsOf(block)
  if (box.start !== block.index || box.end - box.start > 6) return []
  return page.blocks.slice(box.start, box.end).map((part) => part.text)
}

/** The text nodes of a block where spaces are between them, else its whole text. */
function runsOf(block: Block): string[] {
  const runs = block.pieces
    .map(({ node, start, end }) => fold((node.textContent ?? '').slice(start, end)))
    .filter(Boolean)
  return runs.join(' ') === block.text ? runs : [block.text]
}

/** Letters that two wordings of one headline have in common from their beginnings on. */
const SAME_BEGINNING = 20

/** A headline's parts without a first one that the page leaves out where it states the headline. */
function withoutKicker(parts: string[], stated: string[]): string {
  const whole = parts.join(' ')
  const rest = parts.slice(1).join(' ')
  const beginning = letters(rest).slice(0, SAME_BEGINNING)
  const kicker = letters(parts[0] ?? '')
  const isKicker =
    beginning.length === SAME_BEGINNING &&
    stated.some((title) => letters(title).startsWith(beginning)) &&
    !stated.some((title) => letters(title).includes(kicker))
  return isKicker ? rest : whole
}

/** 1 where a heading is a stated title, less by what only one of the two has. */
function agreement(text: string, wanted: { letters: string; words: Set<string> }[], parts: string[]): number {
  const own = letters(text)
  const words = wordsOf(text)
  if (!own) return 0
  let best = parts.includes(own) && own.length > 3 ? 0.8 : 0
  for (const title of wanted) {
    if (title.letters === own) return 1
    const common = words.filter((word) => title.words.has(word)).length
    const precise = common / Math.max(words.length, 1)
    const full = common / Math.max(title.words.size, 1)
    const within = own.length > 8 && (title.letters.includes(own) || own.includes(title.letters)) ? 0.3 : 0
    const f1 = precise + full ? (2 * precise * full) / (precise + full) : 0
    best = Math.max(best, Math.min(0.95, Math.max(f1, precise * 0.8) + within))
  }
  return best
}

/** The site's name over its page, a link to the front, a heading of the frame. */
function isNoHeadline(page: Page, block: Block, site: string): boolean {
  if (isSiteName(block.text, site, page)) return true
  if (block.box.within & (WITHIN.dialog | WITHIN.form | WITHIN.footer)) return true
  const [link] = block.links
  if (!link || block.linkWords < block.words * 0.8) return false
  try {
    const url = new URL(link.element.getAttribute('href') ?? '', page.base)
    const isFront = url.pathname.replace(/\/(index\.\w+)?$/, '').length <= 3 && !url.search
    const isFrontHere = page.url.pathname.replace(/\/(index\.\w+)?$/, '').length <= 3 && !page.url.search
    return isFront && !isFrontHere
  } catch {
    return false
  }
}

function isSiteName(text: string, site: string, page: Page): boolean {
  const own = letters(text)
  const host = page.url.hostname.replace(/^www\./, '')
  return own === letters(site) || own === letters(host) || own === letters(host.replace(/\.[a-z]+$/, ''))
}

/** A heading that ends a row of links (breadcrumbs): the block before it in the same small box is nothing but a link. */
function endsTrail(page: Page, block: Block): boolean {
  const before = page.blocks[block.index - 1]
  if (!before || before.linkWords < before.words || !before.links.length) return false
  if (block.box.within & WITHIN.list) return true
  const row = block.box.parent
  return !!row && row.start <= before.index && row.end <= block.index + 1
}

/** A text file has no title but its name. */
function fileName(url: URL): string {
  const last = url.pathname.split('/').pop() ?? ''
  try {
    return fold(
      decodeURIComponent(last)
        .replace(/\.\w{1,5}$/, '')
        .replace(/[_-]+/g, ' '),
    )
  } catch {
    return last
  }
}

const SEPARATOR = /\s+[|\-–—·•:»«/\\]\s+|\s*[|»]\s*|\s+::\s+/

/** A title without the site's name before or behind a separator. */
export function withoutSite(title: string, site: string): string {
  const parts = title.split(SEPARATOR).filter(Boolean)
  if (parts.length < 2) return title
  const siteLetters = letters(site.replace(/\.\w{2,6}$/, ''))
  const isSite = (part: string): boolean => {
    const own = letters(part)
    return (
      own.length > 1 &&
      siteLetters.length > 1 &&
      (own === siteLetters ||
        siteLetters.includes(own) ||
        (own.includes(siteLetters) && own.length < siteLetters.length + 14))
    )
  }
  let from = 0
  let to = parts.length
  while (to - from > 1 && isSite(parts[to - 1] as string)) to--
  while (to - from > 1 && isSite(parts[from] as string)) from++
  if (from === 0 && to === parts.length) {
    // The name is not known: a short last part after a bar is one all the same.
    const last = parts.at(-1) as string
    if (/[|»]/.test(title) && wordsOf(last).length <= 4 && wordsOf(title).length - wordsOf(last).length >= 4)
      return fold(title.slice(0, title.lastIndexOf(last)).replace(/[\s|»–—-]+$/, ''))
    return title
  }
  const start = title.indexOf(parts[from] as string)
  const tail = parts[to - 1] as string
  return fold(title.slice(start, title.lastIndexOf(tail) + tail.length))
}
