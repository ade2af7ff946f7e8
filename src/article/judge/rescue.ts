/** What low scores may not take away: prose, sub-headings, standfirsts and list items amid the story. */
import { type Block, type Box, isHeading, isProse, type Link, nearness, WITHIN } from '../block'
import { endsAsSentence, letters } from '../dom'
import type { Measured } from '../features'
import { opensWith, says } from '../lexicons/index'
import { LEFT_OUT, STORY } from '../roles'
import type { Draft } from './weigh'

/** Parts of a page that hold no story whatever their text looks like. */
export const FURNITURE = WITHIN.nav | WITHIN.footer | WITHIN.dialog | WITHIN.aside | WITHIN.button

/**
 * Least scores at which a block amid the story is kept for its shape. Taken from what blocks of that shape and score
 * turned out to be on sites the scores never saw: at these values more are story than not.
 */
const LEAST = {
  prose: 0.25,
  heading: 0.15,
  item: 0.2,
  list: 0.35,
  plainList: 0.05,
  outsideList: 0.02,
  quote: 0.1,
  attribution: 0.01,
  line: 0.35,
  ending: 0.2,
  longOpening: 0.05,
  longAmid: 0.1,
  standfirst: 0.06,
  calledStandfirst: 0.03,
}

/** Brings back what stands amid the story and looks like it. Buttons never are story. */
export function rescue(draft: Draft, measured: Measured): void {
  const { page, scores, roles } = draft
  const { blocks } = page
  for (const block of blocks) if (block.tag === 'button') roles[block.index] = LEFT_OUT
  rescueFirstPost(draft, measured)
  const first = roles.indexOf(STORY)
  if (first < 0) return
  const last = roles.lastIndexOf(STORY)
  rescueStandfirst(draft, measured, first)
  const offers = rescueLists(draft, first, last)
  rescueOpening(draft, first)
  rescueEnding(draft, last)
  for (let i = last - 1; i > first; i--) {
    const block = blocks[i] as Block
    const score = scores[i] as number
    if (roles[i] === STORY) continue
    // What stands in quotation marks is quoted by the story, whatever it asks for; so is who said it.
    const cited = (block.box.within & WITHIN.quote) !== 0
    if (block.box.within & (FURNITURE | WITHIN.caption | WITHIN.form) && !cited) continue
    const quoted = cited || /^["“„«「『]/.test(block.text)
    const within = block.links.some((link) => link.target !== 'outside' && link.target !== 'social')
    if ((block.linkWords >= block.words * 0.5 && within) || (!quoted && looksLikeLabel(block))) continue
    const before = storyNear(draft, i, -1)
    const after = storyNear(draft, i, 1)
    if (!before || !after) continue
    const same = [before, after].some((near) => near.box === block.box || near.box.parent === block.box.parent)
    if (isHeading(block)) {
      const opens = after.index - i <= (score >= LEAST.item ? 4 : 2)
      if (opens && score >= LEAST.heading && block.words <= 30) roles[i] = STORY
    } else if (cited && before.box.within & WITHIN.quote && score >= LEAST.attribution && i - before.index <= 1)
      roles[i] = STORY
    else if (quoted && score >= LEAST.quote && block.words >= 4) roles[i] = STORY
    else if (score >= LEAST.prose && after.index === i + 1 && i <= first + OPENING && isExcerpt(block)) roles[i] = STORY
    else if (score >= LEAST.longAmid && goesOnInside(page.blocks, roles, i)) roles[i] = STORY
    else if (same && score >= LEAST.prose && block.words >= 8 && endsAsSentence(block.text)) roles[i] = STORY
    else if (same && score >= LEAST.item && block.tag === 'li' && block.words >= 2 && !offers.has(i)) roles[i] = STORY
    else if (same && score >= LEAST.line && block.tag === 'p' && block.words >= 2) roles[i] = STORY
  }
  rescueAttributions(draft, first)
}

/** Blocks that a summary above the text may take. */
const OPENING = 10

/** A standfirst below a summary in points: prose in a box that is called one. */
const isExcerpt = (block: Block): boolean =>
  isProse(block) && endsAsSentence(block.text) && nearness(block.box, 'dek') >= 0.5

/** A long paragraph right between two of the story, made as both of them are. */
function goesOnInside(blocks: readonly Block[], roles: Uint8Array, i: number): boolean {
  const block = blocks[i] as Block
  const isLike = (near: Block | undefined): boolean =>
    near !== undefined &&
    roles[near.index] === STORY &&
    (near.box === block.box || near.box.parent === block.box.parent)
  return (
    block.words >= LONG &&
    isProse(block) &&
    endsAsSentence(block.text) &&
    isLike(blocks[i - 1]) &&
    isLike(blocks[i + 1])
  )
}

/** Who said it, on the line below words that the story quotes, goes where they go. */
function rescueAttributions({ page, roles }: Draft, first: number): void {
  for (let i = first + 1; i < page.blocks.length; i++) {
    const block = page.blocks[i] as Block
    if (roles[i] === STORY || !(block.box.within & WITHIN.quote) || block.words > 20) continue
    if (block.box.within & ((FURNITURE & ~WITHIN.footer) | WITHIN.form)) continue
    const quoted = page.blocks[i - 1] as Block
    const holdsBoth = quoted.box.within & WITHIN.quote && quoteOf(quoted.box) === quoteOf(block.box)
    if (roles[i - 1] === STORY && holdsBoth && block.linkWords < block.words) roles[i] = STORY
  }
}

/** The outermost quotation around a box. */
function quoteOf(box: Box): Box {
  let quote = box
  for (let at: Box | null = box; at; at = at.parent) if (at.within & WITHIN.quote) quote = at
  return quote
}

/** A paragraph of so many words is no label, whatever it offers. */
const LONG = 45

/** Names other reading, or asks for something. */
export const looksLikeLabel = (block: Block): boolean =>
  (opensWith(block.said, 'related') && (block.words <= 6 || block.linkWords > block.words / 3)) ||
  (opensWith(block.said, 'comments') && block.words <= 4) ||
  (says(block.said, 'newsletter') && block.words < LONG && !/^["“„«「]/.test(block.text)) ||
  says(block.said, 'ask') ||
  says(block.said, 'follow') ||
  (says(block.said, 'subscribe') && block.words < 30)

/** The next block of the story, at most six lines away; labels of a word or three, as ads have them, are no lines. */
function storyNear({ page, roles }: Draft, i: number, step: 1 | -1): Block | null {
  for (let at = i + step, lines = 0; at >= 0 && at < page.blocks.length && lines < 6; at += step) {
    const block = page.blocks[at] as Block
    if (roles[at] === STORY) return block
    if (block.words > 3) lines++
  }
  return null
}

/**
 * Where the page's headline opens an `article` of its own and nothing in it was taken, its long paragraphs are the
 * story, however much better another post reads.
 */
function rescueFirstPost({ page, scores, roles }: Draft, measured: Measured): void {
  const title = letters(measured.title)
  const headline = page.blocks.find(
    (block) => isHeading(block) && block.words >= 3 && title.startsWith(letters(block.text)),
  )
  let post: Box | null = headline?.box ?? null
  while (post && post.name !== 'article') post = post.parent
  if (!headline || !post || roles.subarray(post.start, post.end).includes(STORY)) return
  for (const block of page.blocks.slice(headline.index + 1, post.end)) {
    if (block.words < LONG || !isProse(block) || (scores[block.index] as number) < LEAST.longOpening) continue
    if (!(block.box.within & FURNITURE) && !looksLikeLabel(block)) roles[block.index] = STORY
  }
}

/** A paragraph right before the first one, in the box that holds it, is where the story begins. */
function rescueOpening({ page, scores, roles }: Draft, first: number): void {
  const i = first - 1
  const block = page.blocks[i]
  const opening = page.blocks[first] as Block
  const holder = opening.box.parent
  // Names that are linked may be most of a first sentence; it is made as the second one is.
  const isAlike = block?.box.signature === opening.box.signature && block.box.parent === holder && block.words >= 8
  if (!block || !holder || i < holder.start || roles[i] === STORY || !(isProse(block) || isAlike)) return
  const least = block.words >= LONG && block.box.parent === holder ? LEAST.longOpening : LEAST.prose
  if ((scores[i] as number) < least || !endsAsSentence(block.text) || looksLikeLabel(block)) return
  if (block.box.within & (FURNITURE | WITHIN.caption) || OTHER_LINES.some((kind) => nearness(block.box, kind) >= 0.5))
    return
  if (!ENDINGS.some((one) => says(block.said, one))) roles[i] = STORY
}

/**
 * What the scores doubt last: sentences that go on right behind the story, in its own box or one made like it, or a
 * long paragraph wherever it stands, with the heading above them. A word about the writer, an offer or a legal line is
 * no such sentence.
 */
function rescueEnding({ page, scores, roles }: Draft, last: number): void {
  const end = page.blocks[last] as Block
  for (let i = last + 1, heading = -1; i < page.blocks.length; i++) {
    const block = page.blocks[i] as Block
    if (heading < 0 && isHeading(block) && (scores[i] as number) >= LEAST.quote) {
      heading = i
      continue
    }
    const near = block.box === end.box || block.box.parent === end.box.parent
    const isAlike = block.tag === end.tag && (near || block.box.signature === end.box.signature)
    const goesOn = isAlike || (block.words >= LONG && !(block.box.within & (FURNITURE | WITHIN.caption | WITHIN.form)))
    if (!goesOn || !readsOn(block, scores[i] as number)) return
    if (heading >= 0) roles[heading] = STORY
    roles[i] = STORY
    heading = -1
  }
}
/** More words than these are story behind a story, sentence end or none, at half the score. */
const VERY_LONG = 100

/** Whether a block behind the story goes on with it: sentences, and about nothing that stands behind stories. */
function readsOn(block: Block, score: number): boolean {
  if (block.linkWords >= block.words / 2 || looksLikeLabel(block)) return false
  // A long paragraph may well mention an address or a photographer.
  const endings = block.words >= LONG ? LONG_ENDINGS : ENDINGS
  if (endings.some((one) => says(block.said, one))) return false
  if (block.words >= VERY_LONG) return score >= LEAST.ending / 2
  return score >= LEAST.ending && block.words >= 8 && endsAsSentence(block.text)
}
const LONG_ENDINGS = ['author', 'contact', 'copyright', 'notice'] as const
const ENDINGS = ['author', 'contact', 'copyright', 'notice', 'newsletterWord', 'credit', 'promo'] as const

/** The standfirst stands between headline and story; the page describes itself with it, or calls it so. */
function rescueStandfirst({ page, scores, roles }: Draft, measured: Measured, first: number): void {
  const description = letters(measured.data.description)
  const title = letters(measured.title)
  for (let i = Math.max(0, first - 30); i < Math.min(page.blocks.length, first + 3); i++) {
    const block = page.blocks[i] as Block
    if (block.words < 5 || block.words > 90 || block.box.within & FURNITURE) continue
    const own = letters(block.text)
    if (own === title || block.linkWords > block.words * 0.5 || looksLikeLabel(block)) continue
    if (OTHER_LINES.some((kind) => nearness(block.box, kind) >= 0.5) && nearness(block.box, 'dek') < 0.5) continue
    const described =
      description.length >= 30 &&
      (own.startsWith(description.slice(0, 60)) || (own.length > 30 && description.startsWith(own.slice(0, 60))))
    const isNext = block.words >= 7 && followsHeadline(page.blocks, i)
    const under = isNext && i < first
    // A summary for screen readers, or a first label, may stand before the standfirst that is called one.
    const called = isNext && nearness(block.box, 'dek') >= 0.5
    const prosaic = sharesBox(page.blocks, i) || isHeading(block) || endsAsSentence(block.text)
    const beside = under && block.words >= 9 && prosaic && !opensWith(block.said, 'meta') && !says(block.said, 'author')
    const score = scores[i] as number
    const isStandfirst =
      ((described || beside) && score >= LEAST.standfirst) || (called && score >= LEAST.calledStandfirst)
    if (isStandfirst && roles[i] === STORY && !called) return
    if (isStandfirst && roles[i] !== STORY) {
      roles[i] = STORY
      return
    }
  }
}

/** What boxes between headline and story hold that is no standfirst. */
const OTHER_LINES = ['caption', 'newsletter', 'ad', 'share'] as const

/** Stands in the very box of the headline, as a header's second line does. */
const sharesBox = (blocks: Block[], i: number): boolean =>
  [1, 2, 3].some((back) => blocks[i - back]?.tag === 'h1' && blocks[i - back]?.box.parent === blocks[i]?.box.parent)

const followsHeadline = (blocks: Block[], i: number): boolean =>
  [1, 2, 3].some((back) => blocks[i - back]?.tag === 'h1')

/**
 * A list stands or falls together: items that are links, or single words, follow the rest of their list. A list
 * without links amid the story, or one whose links all lead to other sites (sources, shops) or within the page (its
 * contents), is the story's own unless something calls it a menu.
 * @returns the items of lists that say what a subscription offers
 */
function rescueLists({ page, scores, roles }: Draft, first: number, last: number): Set<number> {
  const offered = new Set<number>()
  const texts = new Map<string, number>()
  for (const block of page.blocks) if (block.tag === 'li') texts.set(block.text, (texts.get(block.text) ?? 0) + 1)
  for (const box of page.boxes) {
    if (!isListBox(box) || box.start <= first || box.start > last + 1 || box.within & FURNITURE) continue
    const blocks = page.blocks.slice(box.start, box.end)
    const mean = blocks.reduce((sum, block) => sum + (scores[block.index] as number), 0) / blocks.length
    const links = blocks.flatMap((block) => block.links)
    const menu = MENU_NAMES.some((kind) => nearness(box, kind) > 0.3)
    const own = holdsStory(box.parent, roles) && !menu
    // A sentence that ends in a colon introduces its list; a list of which an item is story is story.
    const before = page.blocks[box.start - 1] as Block
    const introduced = own && roles[before.index] === STORY && /[:：]$/.test(before.text) && !looksLikeLabel(before)
    const sold = pitched(page.blocks, box, texts)
    if (sold) for (const block of blocks) offered.add(block.index)
    const begun = own && links.length === 0 && !sold && blocks.some((block) => roles[block.index] === STORY)
    const ownPages = links.filter((link) => link.target === 'page').length > blocks.length / 2
    // So does a label, though the boxes between it and the story may hold nothing else.
    const led = !menu && before.linkWords === 0 && /[:：]$/.test(before.text) && !looksLikeLabel(before)
    const plain = (own || led) && blocks.length > 1 && !sold && links.length === 0 && mean >= LEAST.plainList
    const outward = own && links.length > 0 && links.every(leadsAway) && mean >= LEAST.outsideList
    const whole = mean >= LEAST.list && blocks.length > 1 && !ownPages && !sold
    // A menu links every item; ingredients, sources and steps only those there is a page for.
    const mixed =
      own && !sold && !ownPages && mean >= LEAST.item && blocks.some((block) => !block.links.length && block.words > 2)
    const kept = plain || outward || introduced || begun || mixed
    if (!whole && !kept) continue
    // Where items lead to shops, one of them may well say "sign up"; where most do, the list offers what it names.
    if (plain && led && (scores[before.index] as number) >= LEAST.quote) roles[before.index] = STORY
    const labels = !outward || blocks.filter(looksLikeLabel).length * 2 > blocks.length
    for (const block of blocks) {
      if (block.tag === 'button' || (labels && looksLikeLabel(block))) continue
      if (kept || (scores[block.index] as number) >= LEAST.item) roles[block.index] = STORY
    }
  }
  return offered
}
/** To no other page of the site. */
const leadsAway = ({ target }: Link): boolean => target === 'outside' || target === 'anchor'

/** What a subscription offers: under a line that sells, or printed twice on the page from end to end. */
function pitched(blocks: Block[], box: Box, texts: Map<string, number>): boolean {
  const sells = (block: Block | undefined): boolean =>
    !!block &&
    (['subscribe', 'paywall', 'ask', 'newsletter', 'follow'] as const).some((concept) => says(block.said, concept))
  for (let i = Math.max(0, box.start - 3); i < box.end; i++) if (sells(blocks[i])) return true
  const long = blocks.slice(box.start, box.end).filter(({ words }) => words > 3)
  return long.length > 0 && long.every(({ text }) => (texts.get(text) ?? 0) > 1)
}

const MENU_NAMES = ['nav', 'tags', 'share', 'related', 'comments', 'sidebar', 'footer', 'newsletter', 'promo'] as const

/** Whether story stands in one of the three boxes around. */
function holdsStory(box: Box | null, roles: Uint8Array): boolean {
  let holder = box
  for (let step = 0; step < 2 && holder?.parent; step++) holder = holder.parent
  for (let i = holder?.start ?? 0; i < (holder?.end ?? 0); i++) if (roles[i] === STORY) return true
  return false
}
const isListBox = (box: Box): boolean => /^(ul|ol|dl|table)$/.test(box.name)

/** From this score on a repeated block is no accident. */
const REFRAIN = 0.9
/** More different lines that stand three times or more are the story's own order. */
const SIGNPOSTS = 3

/**
 * What the page says over and over is no sentence of the story: signposts for screen readers ("Article content"),
 * placeholders where something was not loaded. A paragraph printed twice is shown once.
 */
export function leaveOutRepeats({ page, roles, scores }: Draft): void {
  const seen = new Map<string, Block[]>()
  for (const block of page.blocks) {
    if (roles[block.index] !== STORY || /^(li|td|th|dd|dt|pre)$/.test(block.tag)) continue
    const own = seen.get(block.text)
    if (own) own.push(block)
    else seen.set(block.text, [block])
  }
  // A plan for each day of a week says many things again and again; a template says one or two.
  if ([...seen.values()].filter((same) => same.length > 2).length > SIGNPOSTS) return
  for (const [, [first, ...again]] of seen) {
    // A refrain that is surely story stays one.
    if (!first || !again.length || [first, ...again].some((block) => (scores[block.index] as number) >= REFRAIN))
      continue
    const signpost = again.length >= 2 && (first.words <= 3 || first.words >= 12)
    if (signpost) roles[first.index] = LEFT_OUT
    if (signpost || first.words >= 8) for (const block of again) roles[block.index] = LEFT_OUT
  }
}
