/** Bare lines among the story's paragraphs that no box marks: newsletter lines, "read more", follow us, legal lines. */
import { type Block, type Box, isHeading, isProse, type Page, WITHIN } from '../block'
import { endsAsSentence } from '../dom'
import { ad } from '../junk/ad'
import { evidence, named, type Seen, type Unit } from '../junk/detector'
import { meta } from '../junk/meta'
import { newsletter } from '../junk/newsletter'
import { notice } from '../junk/notice'
import { promo } from '../junk/promo'
import { related } from '../junk/related'
import { share } from '../junk/share'
import { countOf, isWholly, opensWith, says } from '../lexicons/index'
import type { Target } from '../lexicons/targets'
import { STORY } from '../roles'
import type { JunkKind } from '../types'
import { type Draft, holdsStory, isQuoted, isReported, leaveOut, natures, unitOf } from './weigh'

interface Line {
  block: Block
  unit: Unit
  page: Page
  draft: Draft
  /** First and last block of the story. */
  first: number
  last: number
}
type Verdict = { kind: JunkKind; grounds: Seen[] } | null

/** In this order: the first that recognises a line names it. */
const READINGS: readonly ((line: Line) => Verdict)[] = [
  newsletterLine,
  labelledLink,
  linkBelowLabel,
  bareLink,
  strayLink,
  danglingLine,
  followLine,
  shareLabel,
  adLabel,
  shortcode,
  promoLine,
  contactLine,
  legalLine,
  authorLine,
  metaLine,
]

/** A headline behind a label may quote, and a note on the writer says what they report on. */
const EVEN_IF_REPORTED: typeof READINGS = [labelledLink, bareLink, legalLine, authorLine, metaLine]

/**
 * Leaves out lists of three or more headlines of the site's own other stories, where the scores are not quite sure of
 * them and no sentence of the story introduces them.
 */
export function leaveOutHeadlineLists(draft: Draft): void {
  const { page, roles, scores } = draft
  for (const box of page.boxes) {
    if (box.name !== 'ul' && box.name !== 'ol') continue
    if (box.end - box.start < 3 || !holdsStory(box, roles)) continue
    const items = page.blocks.slice(box.start, box.end)
    const headlines = items.filter(
      (block) => isAllLink(block) && block.words >= 4 && block.links.every((link) => link.target === 'page'),
    )
    const mean = items.reduce((sum, block) => sum + (scores[block.index] as number), 0) / items.length
    const before = page.blocks[box.start - 1]
    const introduced =
      before && roles[before.index] === STORY && /[:：]$/.test(before.text) && !opensWith(before.said, 'related')
    if (headlines.length < items.length * 0.5 || mean >= HEADLINES_SURE || introduced) continue
    for (const block of items)
      if (roles[block.index] === STORY)
        leaveOut(draft, block.index, 'related', [
          evidence('card-list', String(headlines.length)),
          evidence('mostly-links', '100 %'),
        ])
  }
}
const HEADLINES_SURE = 0.8

/** Leaves out lines that are junk by their own words and links. A line in the story's own voice is never touched. */
export function leaveOutLines(draft: Draft): void {
  const { page, roles } = draft
  // From the end, so that each line is judged knowing what is left of the story behind it.
  const first = roles.indexOf(STORY)
  let last = roles.lastIndexOf(STORY)
  for (let i = last; i >= 0; i--) {
    const block = page.blocks[i] as Block
    if (roles[block.index] !== STORY || block.words > 70) continue
    const line: Line = {
      block,
      unit: unitOf(page, [block], namesAround(block)),
      page,
      draft,
      first,
      last,
    }
    for (const reading of isReported(block) ? EVEN_IF_REPORTED : READINGS) {
      const verdict = reading(line)
      if (!verdict) continue
      leaveOut(draft, block.index, verdict.kind, verdict.grounds)
      while (last >= 0 && roles[last] !== STORY) last--
      break
    }
  }
}

/** What the boxes are called that hold this line and at most one more. */
function namesAround(block: Block): number {
  let names = 0
  for (let at: Box | null = block.box, step = 0; at && step < 2 && at.end - at.start <= 2; at = at.parent, step++)
    names |= at.names
  return names
}

const linksOf = (block: Block, ...targets: Target[]): number =>
  block.links.filter((link) => targets.includes(link.target)).length
const isAllLink = (block: Block): boolean => block.linkWords >= block.words * 0.85
const EMAIL = /[\w.+-]+@[\w-]+\.[\w.]+/

function newsletterLine(line: Line): Verdict {
  const { block, unit, draft, last } = line
  const { said } = block
  if (!says(said, 'newsletter') && !says(said, 'newsletterWord')) return null
  if (isQuoted(block.text) || block.text.startsWith("'")) return null
  const grounds = newsletter.look(unit)
  const worded = grounds.some((one) => one.ground === 'newsletter-words')
  const asks =
    countOf(said, 'newsletter') >= 2 ||
    (countOf(said, 'direct') > 0 && says(said, 'newsletterWord') && block.words < 45)
  if (worded && (natures(grounds) >= 2 || (asks && !isOneOfMany(line)))) return { kind: 'newsletter', grounds }
  // The very last line, with a link and a word to the reader: nothing of the story comes after it.
  const closes = block.index >= last && countOf(said, 'direct') > 0 && block.links.length > 0 && block.words < 45
  if (closes && says(said, 'newsletterWord') && !isHeading(block) && !EMAIL.test(block.text))
    return { kind: 'newsletter', grounds: [...grounds, evidence('newsletter-words'), evidence('after-the-story')] }
  // The lines around a newsletter box speak of it without offering it again.
  const beside = [block.index - 1, block.index + 1].some((i) => draft.reasons.get(i)?.kind === 'newsletter')
  const offers = countOf(said, 'direct') > 0 || block.words < 12 || linksOf(block, 'newsletter', 'subscribe') > 0
  if (beside && offers && says(said, 'newsletterWord') && block.words < 60 && !isHeading(block))
    return { kind: 'newsletter', grounds: [evidence('part-of-an-appeal')] }
  return null
}

/** An item of a list of which others are story: steps, offers and rules tell the reader what to do in every item. */
function isOneOfMany({ block, page, draft }: Line): boolean {
  if (block.tag !== 'li') return false
  const beside = [page.blocks[block.index - 1], page.blocks[block.index + 1]]
  return beside.some(
    (item) => item?.tag === 'li' && item.box.parent === block.box.parent && draft.roles[item.index] === STORY,
  )
}

/** "Read more: the headline of another story", "READ | The headline": a label and a link. */
function labelledLink({ block, unit, last }: Line): Verdict {
  if (isHeading(block) || block.words > 45) return null
  const [label = '', ...rest] = block.text.split(/[:：|–—►▶»]/)
  const labelled = rest.length > 0 && label.trim().split(/\s+/).length <= 4 && label.trim().length >= 2
  const known = opensWith(block.said, 'related')
  const shouted = labelled && /^[\p{Lu}\s]{3,30}$/u.test(label.trim()) && /\p{Ll}/u.test(block.text)
  const linked =
    block.linkWords >= 3 && block.linkWords > block.words * 0.55 && linksOf(block, 'page', 'outside', 'front') > 0
  const line = labelled && /[:：]/.test(block.text.slice(0, 30)) && block.words >= 5 && block.words <= 25
  if (known && (line || (labelled && named(unit, 'related'))) && !endsAsSentence(block.text))
    return verdictOf(related.look(unit), block)
  if (known && (linked || (labelled && block.linkWords >= 3))) return verdictOf(related.look(unit), block)
  if (shouted && block.linkWords >= 3 && block.linkWords > block.words * 0.5 && !endsAsSentence(block.text))
    return verdictOf(related.look(unit), block)
  if (known && labelled && /^[\p{Lu}\s]{4,}$/u.test(label.trim()) && block.index < last)
    return verdictOf(related.look(unit), block)
  // "READ | The headline": a shouted word and a bar open no sentence, linked or not.
  const barred = shouted && rest.length === 1 && block.text.includes(' | ') && block.words <= 20
  if (barred && block.index < last && !endsAsSentence(block.text) && !/[:：]$/.test(block.text))
    return verdictOf(related.look(unit), block)
  return null
}
const verdictOf = (grounds: Seen[], block: Block): Verdict => ({
  kind: 'related',
  grounds: grounds.length ? grounds : [evidence('related-label', block.text)],
})

/** Under a labelled link, the further lines of its paragraph that are links as well: "Download: …", "iTunes: …". */
function linkBelowLabel({ block, page, unit }: Line): Verdict {
  const isLink = (one: Block): boolean => one.linkWords >= one.words * 0.75
  if (block.after !== 'line' || !isLink(block)) return null
  for (let i = block.index - 1; page.blocks[i]?.box === block.box; i--) {
    const above = page.blocks[i] as Block
    if (!isLink(above)) return null
    if (opensWith(above.said, 'related')) return verdictOf(related.look(unit), block)
  }
  return null
}

/** A line that is nothing but a link to another story of the site, between paragraphs; a sentence is none. */
function bareLink({ block, page, draft, last }: Line): Verdict {
  if (!isLinkLine(block) || isHeading(block)) return null
  if (block.index >= last)
    return { kind: 'related', grounds: [evidence('mostly-links', '100 %'), evidence('not-prose')] }
  let from = block.index
  let to = block.index
  while (to - from < 6 && isLinkLine(page.blocks[from - 1])) from--
  while (to - from < 6 && isLinkLine(page.blocks[to + 1])) to++
  const before = page.blocks[from - 1]
  const after = page.blocks[to + 1]
  if (!before || !after || to - from >= 6) return null
  const stands = (near: Block): boolean =>
    isProse(near) && (draft.roles[near.index] === STORY || draft.reasons.has(near.index))
  // Capitals from end to end beside one paragraph are as plain as a line between two.
  const shouted = isShouted(block.text) && (stands(before) || stands(after))
  return shouted || (stands(before) && stands(after))
    ? { kind: 'related', grounds: [evidence('mostly-links', '100 %'), evidence('not-prose')] }
    : null
}
/** More lines that are nothing but a link to another site are what the story is about. */
const MOST_STRAY = 2

/** A paragraph that is nothing but a link to another site, between two of prose; pages that list such links keep them. */
function strayLink({ block, page, draft, last }: Line): Verdict {
  const isStray = (one: Block): boolean =>
    one.tag === 'p' && one.links.length === 1 && one.links[0]?.target === 'outside' && isAllLink(one)
  if (!isStray(block) || block.words < 6 || block.words > 30 || endsAsSentence(block.text)) return null
  const stands = (near: Block | undefined): boolean => !!near && isProse(near) && draft.roles[near.index] === STORY
  if (!stands(page.blocks[block.index - 1]) || !stands(page.blocks[block.index + 1])) return null
  const others = page.blocks.slice(0, last + 1).filter((one) => draft.roles[one.index] === STORY && isStray(one))
  return others.length <= MOST_STRAY
    ? { kind: 'promo', grounds: [evidence('mostly-links', '100 %'), evidence('not-prose')] }
    : null
}
const isShouted = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)

const isLinkLine = (block: Block | undefined): boolean =>
  !!block &&
  isAllLink(block) &&
  block.words >= 4 &&
  block.words <= 30 &&
  block.links.length <= 2 &&
  (isShouted(block.text) || !endsAsSentence(block.text.replace(/\[[\p{Lu}\s]+\]$/u, ''))) &&
  /^(p|div|td|h[3-6])$/.test(block.tag) &&
  block.links.every((link) => link.target === 'page')

/** The last line, which tells the reader where "our" reporting goes on: what it introduces has gone. */
function danglingLine({ block, page, draft, last }: Line): Verdict {
  if (block.index !== last || !/[:：]$/.test(block.text) || block.words > 25) return null
  const next = page.blocks[block.index + 1]
  const gone = next !== undefined && draft.roles[next.index] !== STORY
  return gone && countOf(block.said, 'direct') > 0 ? { kind: 'related', grounds: [evidence('not-prose')] } : null
}

/** From so many words on, and with such a score, a paragraph is more than what it ends in. */
const LONG = 45
const SURELY = 0.8

function followLine({ block, unit, draft, last }: Line): Verdict {
  // "@name" at the very end, linked to a network: whoever it is, the line asks to be followed.
  const handle = block.links.find((link) => link.target === 'social' && /^@\w/.test(link.element.textContent ?? ''))
  if (handle && block.index >= last && !(block.box.within & WITHIN.quote) && !isReported(block))
    return { kind: 'share', grounds: [...share.look(unit), evidence('share-links', handle.element.textContent ?? '')] }
  if (!says(block.said, 'follow') || countOf(block.said, 'reported')) return null
  // A long paragraph of the story may end in such words; no line does that says nothing else.
  if (block.words >= LONG && (draft.scores[block.index] as number) >= SURELY && block.index < last) return null
  const grounds = share.look(unit)
  return linksOf(block, 'social', 'app', 'share') > 0 || block.words < 25
    ? { kind: 'share', grounds: grounds.length ? grounds : [evidence('follow-words')] }
    : null
}

function shareLabel({ block, unit }: Line): Verdict {
  if (isHeading(block) || block.tag === 'li' || block.words > 12) return null
  const worded = isWholly(block.said, 'share') && block.words <= 6
  const linked =
    opensWith(block.said, 'share') && isAllLink(block) && linksOf(block, 'share', 'social') * 2 >= block.links.length
  return worded || linked ? { kind: 'share', grounds: share.look(unit) } : null
}

function adLabel({ block, unit }: Line): Verdict {
  return isWholly(block.said, 'ad') && block.words <= 6 && !isHeading(block)
    ? { kind: 'ad', grounds: ad.look(unit) }
    : null
}

/** What a template of the site would have turned into a button: "[button link=…] Send us your review". */
function shortcode({ block, unit }: Line): Verdict {
  return /^\[[a-z][\w-]* [\w-]+ ?=/i.test(block.text) && block.words <= 30
    ? { kind: 'promo', grounds: [...promo.look(unit), evidence('not-prose')] }
    : null
}

function promoLine({ block, unit, last }: Line): Verdict {
  if (!says(block.said, 'promo') || block.words >= 45) return null
  const grounds = promo.look(unit)
  const small = block.emWords > block.words * 0.8 && block.index >= last - 2
  if (small) return { kind: 'promo', grounds: [...grounds, evidence('not-prose')] }
  const speaks = countOf(block.said, 'direct') >= block.said.tokens * 0.08
  return (natures(grounds) >= 2 || speaks) && countOf(block.said, 'direct') + countOf(block.said, 'promo') > 1
    ? { kind: 'promo', grounds }
    : null
}

/** A call to the reader with an address to answer to: tips, letters, reader photographs. */
function contactLine({ block, unit }: Line): Verdict {
  const { said } = block
  if (!says(said, 'contact') || block.words > 40) return null
  const address =
    EMAIL.test(block.text) || block.links.some((link) => link.element.getAttribute('href')?.startsWith('mailto:'))
  const calls = countOf(said, 'direct') > 0 || /[?？؟]/.test(block.text)
  return (address && calls) || countOf(said, 'contact') >= 3 ? { kind: 'promo', grounds: promo.look(unit) } : null
}

function legalLine({ block, unit, last }: Line): Verdict {
  const { said } = block
  const marked = /©|\(c\)\s/i.test(block.text)
  // A sentence about copyright or terms of service is story; a line of them is small, short, linked or signed with ©.
  const small = block.words < 20 || !endsAsSentence(block.text) || block.emWords > block.words * 0.8
  if (
    says(said, 'copyright') &&
    block.index >= last - 2 &&
    block.words < 60 &&
    (marked ||
      (small && countOf(said, 'copyright') >= 2) ||
      isWholly(said, 'copyright') ||
      (countOf(said, 'copyright') >= 3 && block.index === last && !isReported(block)))
  )
    return { kind: 'notice', grounds: notice.look(unit) }
  const linked = linksOf(block, 'notice') > 0
  if (isReported(block)) return null
  return countOf(said, 'notice') >= 2 &&
    block.words < 50 &&
    (small || linked) &&
    (countOf(said, 'direct') > 0 || linked)
    ? { kind: 'notice', grounds: notice.look(unit) }
    : null
}

/** A last line about the writer, with a page of theirs: moved, not lost. */
function authorLine({ block, last }: Line): Verdict {
  if (!says(block.said, 'author') || block.index < last - 1 || block.words > 60) return null
  if (block.box.within & WITHIN.quote) return null
  const marked = block.emWords > block.words * 0.8 || linksOf(block, 'author', 'social') > 0 || EMAIL.test(block.text)
  return marked || isWholly(block.said, 'author') || countOf(block.said, 'author') >= 2
    ? { kind: 'author', grounds: [evidence('author-words', block.text)] }
    : null
}

/** A date or reading time beside the story that the header shows already: "Updated: 13.02.26", "3 min read". */
function metaLine({ block, unit, first, last }: Line): Verdict {
  if (block.words > 16 || endsAsSentence(block.text) || (block.index > first + 3 && block.index < last)) return null
  if (isHeading(block) || block.tag === 'li' || block.box.within & WITHIN.quote) return null
  const whole = isWholly(block.said, 'meta') && block.words <= 6
  const header =
    block.index <= first + 3 &&
    block.words <= 16 &&
    says(block.said, 'meta') &&
    meta.look(unit).some((one) => one.ground === 'date-line')
  if (header) return { kind: 'meta', grounds: meta.look(unit) }
  if (!whole && !opensWith(block.said, 'meta')) return null
  const grounds = meta.look(unit)
  const dated =
    grounds.some((one) => one.ground === 'date-line' || one.ground === 'said-by-name') || /\d/.test(block.text)
  return whole || dated ? { kind: 'meta', grounds } : null
}
