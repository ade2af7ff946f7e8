/**
 * Pitches without a box of their own: a sentence that asks for money or sells a subscription, among the story's
 * paragraphs, and all that hangs on it before and behind.
 */
import { type Block, isHeading, isProse } from '../block'
import { endsAsSentence } from '../dom'
import { ACCOUNT, AMOUNT } from '../junk/amount'
import { evidence, groundsOf, type Seen } from '../junk/detector'
import { donation } from '../junk/donation'
import { newsletter } from '../junk/newsletter'
import { promo } from '../junk/promo'
import { share } from '../junk/share'
import { countOf, opensWith, says } from '../lexicons/index'
import { STORY } from '../roles'
import { GROUNDS, type JunkKind } from '../types'
import { FURNITURE } from './rescue'
import { type Draft, isReported, leaveOut, natures, unitOf, weightOf } from './weigh'

/** Weight that grounds need to overrule the scores; more where the story is itself about money given. */
const NEEDED = { plain: 3.3, aboutMoney: 4.5 }
/** How far a pitch may reach from the sentence that gives it away, in blocks. */
const REACH = { back: 16, on: 24 }
const NEAR = { back: 3, on: 3 }

/** Leaves pitches out. `donation` takes two grounds of different nature; wording alone never is enough. */
export function leaveOutPitches(draft: Draft): void {
  const about = isAboutMoney(draft)
  for (const block of draft.page.blocks) {
    // The place is asked first: most of a page stands nowhere near the story, and need not be read.
    if (draft.roles[block.index] !== STORY && !besideStory(draft, block.index)) continue
    if (opensWith(block.said, 'appealOpen') && !isReported(block) && !draft.reasons.has(block.index))
      leaveOutPassage(draft, block.index, about)
  }
  const end = endOfReport(draft)
  for (const block of draft.page.blocks) {
    // What the scores left out already may still show that its neighbours belong to it.
    const reach = draft.roles[block.index] === STORY ? REACH : NEAR
    if (reach === NEAR && (block.box.within & FURNITURE || !besideStory(draft, block.index))) continue
    if (isReported(block)) continue
    const pitch = pitchOf(draft, block, about, block.index > end)
    if (pitch) spread(draft, block.index, pitch.kind, pitch.grounds, reach)
  }
}

/** The story is itself about money given: wording alone then says nothing. */
function isAboutMoney({ page, roles }: Draft): boolean {
  const story = page.blocks.filter((block, i) => roles[i] === STORY && block.words > 12)
  const hits = story.filter((block) => says(block.said, 'moneyWord') && countOf(block.said, 'direct') === 0).length
  const titled = page.reader.read(page.document.title)
  return (story.length > 0 && hits / story.length > 0.25) || (says(titled, 'moneyWord') && hits >= 2)
}

/** The last block that reports in the story's own voice; what asks behind it stands at the end of the article. */
function endOfReport({ page, roles }: Draft): number {
  for (let i = page.blocks.length - 1; i >= 0; i--) {
    const block = page.blocks[i] as Block
    if (roles[i] === STORY && isProse(block) && !talksToReader(block)) return i
  }
  return -1
}

function pitchOf(
  draft: Draft,
  block: Block,
  about: boolean,
  atEnd: boolean,
): { kind: JunkKind; grounds: Seen[] } | null {
  const unit = unitOf(draft.page, [block])
  const asks = groundsOf(donation, unit)
  if (asks.length) {
    const linked = asks.some((one) => GROUNDS[one.ground] === 'link' || one.ground === 'bank-account')
    const worded = asks.some((one) => GROUNDS[one.ground] === 'wording')
    // At the very end, behind the last reported sentence, the place is the second witness.
    const witnesses = natures(asks) + (atEnd && weightOf(asks) >= 3.5 ? 1 : 0)
    const needed = about ? NEEDED.aboutMoney : NEEDED.plain
    if (weightOf(asks) >= needed && witnesses >= 2 && worded && (linked || !about))
      return { kind: 'donation', grounds: asks }
  }
  if (!says(block.said, 'subscribe') && !says(block.said, 'paywall')) return null
  const sells = promo.look(unit)
  return natures(sells) >= 2 && block.words < 70 ? { kind: 'promo', grounds: sells } : null
}

/**
 * An appeal told as a letter: it opens as one ("Dear readers"), may narrate, and asks in the end. The sentences between
 * need no grounds of their own if the passage as a whole has them; reported speech ends it, and a letter that is the
 * article itself stays.
 */
function leaveOutPassage(draft: Draft, opening: number, about: boolean): void {
  const { page, roles } = draft
  const { blocks } = page
  const passage: Block[] = []
  let talks = 0
  let end = 0
  const limit = endOfBox(draft, opening)
  for (let at = opening, gap = 0, plain = 0; at < limit && at - opening <= REACH.on + 6 && gap <= 3; at++) {
    const block = blocks[at] as Block
    plain = isPlain(block) && !isPitchTalk(block, 'donation') ? plain + 1 : 0
    if (plain > 1) break
    if (block.box.within & FURNITURE || (roles[at] !== STORY && !isPitchTalk(block, 'donation'))) break
    passage.push(block)
    if (isPitchTalk(block, 'donation') || hangsOn(block)) {
      talks++
      end = passage.length
      gap = 0
      // A sentence that reports of others alone counts double: two of them are the story again.
    } else gap += isReported(block) && countOf(block.said, 'direct') === 0 ? 2 : 1
  }
  passage.length = end
  if (talks < 3 || talks < end * 0.35) return
  const story = blocks.reduce((sum, block, i) => sum + (roles[i] === STORY ? block.words : 0), 0)
  const own = passage.reduce((sum, block) => sum + block.words, 0)
  const grounds = donation.look(unitOf(page, passage))
  const asked = grounds.some((one) => one.ground === 'asks-for-money')
  if (!asked || own > story * 0.55 || natures(grounds) < 2 || weightOf(grounds) < (about ? 6 : 4.5)) return
  for (const block of passage) {
    if (block.index === opening) leaveOut(draft, opening, 'donation', grounds)
    else leaveOutAs(draft, block.index, 'donation')
  }
}

/** Leaves out a pitch with what belongs to it: back to its opening, on to its legal line, never across plain prose. */
function spread(draft: Draft, seed: number, kind: JunkKind, grounds: Seen[], reach: typeof REACH): void {
  const { page, roles } = draft
  const block = (i: number): Block => page.blocks[i] as Block
  let from = seed
  for (let at = seed - 1, gap = 0; at >= 0 && seed - at <= reach.back && gap <= 1; at--) {
    if (roles[at] !== STORY) {
      // What the scores left out right before it and talks as it does is named with it.
      if (at === from - 1 && isPitchTalk(block(at), kind)) from = at
      continue
    }
    if (isPitchTalk(block(at), kind)) {
      from = at
      gap = 0
    } else if (isPlain(block(at))) break
    else gap++
  }
  let to = seed
  for (let at = seed + 1, gap = 0; at < page.blocks.length && at - seed <= reach.on && gap <= 1; at++) {
    if (roles[at] !== STORY) continue
    if (isPitchTalk(block(at), kind) || hangsOn(block(at))) {
      to = at
      gap = 0
    } else if (isPlain(block(at))) break
    else gap++
  }
  for (let at = from; at <= to; at++) {
    if (roles[at] !== STORY && !isPitchTalk(block(at), kind)) continue
    if (at === seed) leaveOut(draft, at, kind, grounds)
    else leaveOutAs(draft, at, kind)
  }
}

/** Where the small box ends that an opening stands in; the end of the page where it stands among the story itself. */
function endOfBox({ page, roles }: Draft, opening: number): number {
  const holder = (page.blocks[opening] as Block).box.parent
  if (!holder) return page.blocks.length
  const words = (from: number, to: number): number =>
    page.blocks.slice(from, to).reduce((sum, block) => sum + (roles[block.index] === STORY ? block.words : 0), 0)
  return words(holder.start, holder.end) < words(0, page.blocks.length) / 2 ? holder.end : page.blocks.length
}

/** A newsletter, follow or app line in an appeal's reach is still one, on grounds of its own. */
function leaveOutAs(draft: Draft, index: number, kind: JunkKind): void {
  const block = draft.page.blocks[index] as Block
  const unit = unitOf(draft.page, [block])
  if (!says(block.said, 'ask') && !says(block.said, 'appealAid')) {
    const [best] = [share, newsletter, promo]
      .map((detector) => ({ kind: detector.kind, grounds: detector.look(unit) }))
      .sort((a, b) => weightOf(b.grounds) - weightOf(a.grounds))
    if (best && (natures(best.grounds) >= 2 || weightOf(best.grounds) >= 2)) {
      leaveOut(draft, index, best.kind, best.grounds)
      return
    }
  }
  leaveOut(draft, index, kind, [evidence('part-of-an-appeal')])
}

const besideStory = ({ roles }: Draft, i: number): boolean =>
  roles[i - 1] === STORY || roles[i + 1] === STORY || roles[i - 2] === STORY || roles[i + 2] === STORY

const directShare = (block: Block): number => countOf(block.said, 'direct') / Math.max(block.said.tokens, 1)
const talksToReader = (block: Block): boolean => directShare(block) >= 0.055 && !isReported(block)

/** Talks as pitches do: to the reader, about us. */
function isPitchTalk(block: Block, kind: JunkKind): boolean {
  const { said } = block
  if (isReported(block) && !says(said, 'ask')) return false
  if (kind === 'promo')
    return (
      says(said, 'subscribe') ||
      says(said, 'paywall') ||
      says(said, 'reminder') ||
      (block.words < 25 && AMOUNT.test(block.text))
    )
  if (says(said, 'ask') || says(said, 'reminder') || ACCOUNT.test(block.text) || opensWith(said, 'appealOpen'))
    return true
  return (says(said, 'appealAid') && block.words < 60) || talksToReader(block)
}

/** What follows a pitch without asking again: amounts, thanks, the privacy line. */
const hangsOn = (block: Block): boolean =>
  says(block.said, 'notice') ||
  says(block.said, 'newsletter') ||
  (block.words <= 14 && (AMOUNT.test(block.text) || says(block.said, 'moneyWord')) && !isHeading(block))

/** Story prose that a pitch must not reach across. */
const isPlain = (block: Block): boolean =>
  isReported(block) ||
  (block.words >= 12 && endsAsSentence(block.text) && directShare(block) < 0.02) ||
  block.words >= 40
