/** Who wrote the story: stated people, else the byline the page shows, else the organisations it states. */
import { type Block, isProse, nearness, type Page, WITHIN } from './block'
import { dateIn, isCalendarWord } from './dates'
import { fold, letters, wordsOf } from './dom'
import { isWholly, type Said, says } from './lexicons/index'
import { type StructuredData, splitNames } from './structured'

const MOST = 10
/** Blocks before and behind the first of the story where a byline may stand. */
const BEFORE = 14
const BEHIND = 5
/** Class, id, rel and itemprop words for whoever wrote; in the languages that templates are written in. */
const CALLED =
  /(?:^|[^a-z])(?:by-?lines?|authors?(?:name|info|box)?|autor(?:en|es|a|in|zy|e)?|auteurs?|autori|writers?|creator|reporters?|journalists?|verfasser|redakteur|redaktor|szerzo|yazar|forfatter|skribent|kirjoittaja|penulis|tac-?gia|vcard)(?![a-z])/
/** What names the place for a name and is none. */
const PLACEHOLDER =
  /^(?:authors?|autor(?:en|in)?|auteurs?|contributors?|writers?|profile?|team|staff|bio|about|über uns|community|article|artikel|agenc(?:y|ies)|agenturen)$/i
const NOT_A_NAME = /\d{3}|[@©|!?:"„“]|https?|\.(?:com|org|net)\b/i

/**
 * The names of the writers, joined with ", ", or ''.
 * @param first index of the first block of the story
 * @param story the text of the story, a line a paragraph: some sign at its end
 */
export function bylineOf(page: Page, data: StructuredData, first: number, site: string, story: string): string {
  const siteLetters = letters(site)
  const stated = data.authors.filter((name) => isUsable(name))
  const people = stated.filter((name) => letters(name) !== siteLetters && !isLogin(name))
  // Beside a person the site's own name says nothing; beside an agency it does.
  if (people.some((name) => /\s/.test(name) || !/\p{Lu}/u.test(name) || name !== name.toUpperCase()))
    return join(withCompany(people, shownNear(page, first)))
  if (people.length) return join([...data.organisations.filter(isUsable), ...people])
  const companies = new Set([...data.organisations, site].map(letters))
  const looks = [shownNear, shownBehind, markedAnywhere, loneNameAbove, () => signature(page, story)]
  let company: string[] = []
  for (const look of looks) {
    const names = distinct(look(page, first).filter(isUsable))
    const others = names.filter((name) => !companies.has(letters(name)))
    if (others.length) return join(others)
    if (!company.length) company = names
  }
  const named = [...stated, ...data.organisations.filter(isUsable)]
  return join(named.length ? named : company)
}

const isUsable = (name: string): boolean => {
  const own = letters(name)
  return (
    own.length > 1 &&
    own.length < 60 &&
    !/\d{3}|@|^https?:/.test(name) &&
    wordsOf(name).length <= 8 &&
    !/^(admin|administrator|webmaster|root|unknown|null|undefined|user)$/i.test(name)
  )
}
/** An account's name and not a person's: "ines.calder", "icalder2". */
const isLogin = (name: string): boolean => /^[a-z\d]+[._\d-][a-z\d._-]*$|^[a-z]+\d+$/.test(name)

function distinct(names: string[]): string[] {
  const each = [...new Map(names.map((name) => [letters(name), name])).values()]
  // Hidden labels are glued to names: "AuthorInes Calder" beside "Ines Calder".
  return each.filter((name) => !each.some((other) => other !== name && name.endsWith(other)))
}

const join = (names: string[]): string => distinct(names).slice(0, MOST).join(', ')

/** The stated people, and with them those whom the byline names beside all of them; offices and accounts are none. */
function withCompany(stated: string[], shown: string[]): string[] {
  const own = new Set(shown.map(letters))
  if (!stated.every((name) => own.has(letters(name)))) return stated
  const known = new Set(stated.map(letters))
  return shown.filter((name) => known.has(letters(name)) || /^\p{L}\S* (\S+ )?\p{Lu}\S*$/u.test(name))
}

const FRAME = WITHIN.nav | WITHIN.caption | WITHIN.aside | WITHIN.form | WITHIN.dialog

function shownNear(page: Page, first: number): string[] {
  const from = Math.max(0, first - BEFORE)
  const to = Math.min(page.blocks.length, first + BEHIND)
  let introduced: string[] = []
  for (let i = from; i < to; i++) {
    const block = page.blocks[i] as Block
    if (block.words > 30 || block.box.within & FRAME || isComment(block)) continue
    const marked = markedIn(page, block)
    if (marked.length) return [...marked, ...sameTemplate(page, block, to)]
    if (!introduced.length && block.words <= 20 && !/^h[1-3]$/.test(block.tag)) introduced = introducedIn(page, block)
  }
  return introduced
}

/** Where templates and writers sign below the story: boxes called author, lines like "Text: Ines Calder". */
function shownBehind(page: Page, first: number): string[] {
  for (let i = first + BEHIND; i < page.blocks.length; i++) {
    const block = page.blocks[i] as Block
    if (block.words > 10 || block.box.within & FRAME || isComment(block)) continue
    const isSigned = nearness(block.box, 'author') >= 0.5 || nearness(block.box, 'meta') >= 0.5
    const names = isSigned ? markedIn(page, block) : /^\p{L}+\s?:\s/u.test(block.text) ? labelled(page, block) : []
    if (names.length) return names
  }
  return []
}

const isComment = (block: Block): boolean =>
  nearness(block.box, 'comments') >= 0.2 || nearness(block.box, 'related') >= 0.3

function labelled(page: Page, block: Block): string[] {
  const rest = withoutIntroduction(page, block.text, block.said)
  return rest === block.text ? [] : namesIn(page, rest)
}

/** A paragraph of nothing but strong names right above the text, as some newsrooms sign. */
function loneNameAbove(page: Page, first: number): string[] {
  const title = letters(page.document.title)
  for (let i = Math.max(0, first - 2); i < Math.min(first + 4, page.blocks.length - 1); i++) {
    const block = page.blocks[i] as Block
    if (block.tag !== 'p' || block.strongWords < block.words || block.words < 2 || block.words > 9) continue
    if (!isProse(page.blocks[i + 1] as Block)) continue
    const names = onlyNames(page, block.text)
    if (names.length && !names.some((name) => title.includes(letters(name)))) return names
  }
  return []
}

/** The last line of the story, or a paragraph of nothing but strong names right behind it. */
function signature(page: Page, story: string): string[] {
  const line = story.slice(story.lastIndexOf('\n') + 1)
  if (line.length <= 60) return line.length < story.length ? onlyNames(page, line) : []
  const last = page.blocks.findLastIndex(({ text }) => text === line)
  const next = last < 0 ? undefined : page.blocks[last + 1]
  return next?.tag === 'p' && next.strongWords === next.words && next.words <= 9 ? onlyNames(page, next.text) : []
}

/** The names of a text that holds nothing else, each of two to four words. */
function onlyNames(page: Page, text: string): string[] {
  const parts = splitNames(text)
  const isPerson = (part: string): boolean => {
    const words = wordsOf(part).length
    return (
      words >= 2 && words <= 4 && isName(part) && /\p{Lu}/u.test(part) && !/[.…]$/.test(part) && !isLabel(page, part)
    )
  }
  return parts.length > 0 && parts.length <= 4 && parts.every(isPerson) ? parts : []
}

/** "By" and a name, on a line of their own or within the line that has the date. */
function introducedIn(page: Page, block: Block): string[] {
  if (isProse(block) && block.words > 14) return []
  const rest = withoutIntroduction(page, block.text, block.said)
  if (rest !== block.text) {
    const names = namesIn(page, rest)
    if (names.length) return names
  }
  const amid = block.text.match(AMID)
  if (!amid || (nearness(block.box, 'meta') < 0.5 && !dateIn(block.text, page.lang))) return []
  return namesIn(page, amid[1] as string, true)
}
const AMID = /(?:^|[\s:|•·,])(?:by|von|vom|par|por|da|di|door|av|af|od|przez|author:|autor:)\s+(.{2,60})/i

/** Names in elements around a block's text, or around the block, that are called author or byline. */
function markedIn(page: Page, block: Block): string[] {
  const inline = new Set<Element>()
  for (const { node } of block.pieces.slice(0, 24)) {
    for (let at = node.parentElement, up = 0; at && at !== block.box.element && up < 4; at = at.parentElement, up++) {
      if (isCalled(at)) inline.add(at)
    }
  }
  for (const { element, target, words } of block.links)
    if (target === 'author' && (words > 1 || isCalled(element))) inline.add(element)
  const names = [...inline]
    .filter((element) => ![...inline].some((other) => other !== element && element.contains(other)))
    .flatMap((element) => namesIn(page, withoutIntroduction(page, fold(element.textContent ?? '')), true))
  if (names.length) return names
  let box: Block['box'] | null = block.box
  for (let up = 0; box && up < 4; box = box.parent, up++) {
    if (box.end - box.start > 12) break
    if (isCalled(box.element)) {
      const amid = block.text.match(AMID)
      return (
        namesInPieces(page, block) ??
        namesIn(page, amid?.[1] ?? withoutIntroduction(page, block.text, block.said), !!amid)
      )
    }
  }
  return []
}

/** One name in each inline element, with nothing but space between them; null where that is not so. */
function namesInPieces(page: Page, block: Block): string[] | null {
  const texts = block.pieces
    .map(({ node, start, end }) => fold((node.textContent ?? '').slice(start, end)))
    .filter(Boolean)
  const names = texts.filter((text) => text.includes(' ') && isName(text) && !isLabel(page, text))
  return names.length > 1 && names.length === texts.length ? names : null
}

/** More names in the blocks that follow, made by the same template: one writer a block. */
function sameTemplate(page: Page, block: Block, to: number): string[] {
  const names: string[] = []
  for (let i = block.index + 1; i < to && i < block.index + MOST * 2; i++) {
    const next = page.blocks[i] as Block
    if (next.box.signature === block.box.signature && next.words <= 8) names.push(...markedIn(page, next))
  }
  return names
}

const isCalled = (element: Element): boolean =>
  CALLED.test(
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.id}`.toLowerCase(),
  )

/**
 * A line without the words that introduce names, as the page's lexicon and the usual prepositions have them.
 * @param said what is said in the line, where that is known
 */
function withoutIntroduction(page: Page, text: string, said?: Said): string {
  let rest = text
  for (let round = 0; round < 3; round++) {
    const isWorded = rest !== text || !said || says(said, 'meta') || says(said, 'author')
    const bare = rest
      .slice(isWorded ? introductionOf(page, rest.slice(0, 60)) : 0)
      .replace(/^[\s:|–—-]+/, '')
      .replace(INTRODUCED, '')
    if (bare === rest || !bare) break
    rest = bare
  }
  return rest
}

/** How much of the beginning of a line the page's lexicon knows to introduce a name or a date. */
function introductionOf(page: Page, line: string): number {
  const lower = line.toLowerCase()
  let length = 0
  page.reader.read(line, (concept, words) => {
    const phrase = words.toLowerCase()
    const ends = !/\p{L}/u.test(lower.charAt(phrase.length))
    if ((concept === 'meta' || concept === 'author') && ends && lower.startsWith(phrase))
      length = Math.max(length, phrase.length)
  })
  return length
}

const INTRODUCED =
  /^(?:by|von|par|por|da|di|door|av|af|od|przez|autor(?:in)?|author|auteur|text|tekst|words|story)(?:\s*:\s*|\s+(?=[a-zà-ɏͰ-ԯ]))/i

/** The names that a line begins with; what follows them (titles, places, dates, buttons) is left. */
function namesIn(page: Page, text: string, isSure = false): string[] {
  if (!text || text.length > 300) return []
  const names: string[] = []
  for (const stated of splitNames(cutAtDetails(text))) {
    const part = withoutLabelBehind(page, stated)
    // Accounts sign in small letters: "by inesc on 10 November".
    const isAccount = isSure && !names.length && /^[\p{Ll}\d._-]{3,24}$/u.test(part) && !PLACEHOLDER.test(part)
    if (
      !(isName(part) || isAccount) ||
      isLabel(page, part) ||
      (!part.includes(' ') && isCalendarWord(part, page.lang))
    ) {
      if (names.length) break
      continue
    }
    // Behind a comma, one word is a place and capitals are a department.
    if (
      names.length &&
      (wordsOf(part).length < 2 || (part === part.toUpperCase() && names[0] !== names[0]?.toUpperCase()))
    )
      continue
    names.push(part)
    if (names.length === MOST) break
  }
  return names
}

/** "Ines Calder Updated" names one person. */
function withoutLabelBehind(page: Page, part: string): string {
  const at = part.lastIndexOf(' ')
  return at > 0 && isLabel(page, part.slice(at + 1)) ? part.slice(0, at) : part
}

const cutAtDetails = (text: string): string =>
  text.split(/\s[|•·–—-]\s|\s{2,}|\n|\d{1,2}[./:]|(?:\s|^)(?:am|on|le|el|il|den|um|at)\s+(?=\d|\p{Lu}\p{L}+ \d)/u)[0] ??
  ''

const isLabel = (page: Page, part: string): boolean => {
  const said = page.reader.read(part)
  return (['meta', 'nav', 'share', 'follow', 'comments', 'subscribe', 'ad', 'author', 'related'] as const).some(
    (concept) => isWholly(said, concept),
  )
}

const PARTICLE =
  /^(?:de|del|della|di|da|do|dos|das|du|des|van|von|vom|zu|zum|zur|der|den|ter|ten|la|le|el|al|bin|ben|ibn|af|av|und|y|e|dalla|of|the|for)$/

/** One to five words that begin with capitals, in scripts that have them; a short run of letters in the others. */
function isName(part: string): boolean {
  if (NOT_A_NAME.test(part) || PLACEHOLDER.test(part)) return false
  const words = part.split(/\s+/)
  if (!/\p{Lu}|\p{Ll}/u.test(part)) return part.length <= 20 && words.length <= 5 && /\p{L}/u.test(part)
  return (
    words.length <= 5 &&
    part.length <= 45 &&
    /^\p{Lu}/u.test(words.at(-1) ?? '') &&
    words.every((word) => /^['’"(]?\p{Lu}/u.test(word) || PARTICLE.test(word))
  )
}

/** The document's own marks, wherever the template put them, unless they stand in its frame. */
function markedAnywhere(page: Page): string[] {
  const marks = page.document.querySelectorAll(
    '[itemprop~="author" i] [itemprop~="name" i], [itemprop~="author" i], [rel~="author" i]',
  )
  for (let i = 0; i < marks.length && i < 6; i++) {
    const mark = marks[i] as Element
    if (mark.closest('aside, nav, footer, [id*="comment" i], link, head')) continue
    const names = splitNames(fold(mark.getAttribute('content') ?? mark.textContent ?? '')).filter(isName)
    if (names.length) return names
  }
  return []
}
