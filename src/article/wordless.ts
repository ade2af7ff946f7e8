/** Junk without a word in it, which no block tells of: places kept free for advertisements, bars of share icons. */
import type { Eyes } from './eyes'
import type { KeptKinds } from './kept-kinds'
import { AD_PLACE } from './lexicons/ad-places'
import type { Article, Evidence, Finding, JunkKind } from './types'

/** What may be such a box. */
const BOXES = 'div, aside, section, ins, ul, p'
/** What a person sees or uses without words; frames are what fills a slot. */
const SEEN = 'a[href], img, svg, video, audio, canvas, input, select, textarea, button'
const UNREAD = /^(script|style|noscript|template)$/
const CONTROLS = 'a[href], button'
const PLAYER = /player|video/i
/** What no bar of icons holds. */
const NO_ICON = 'video, audio, iframe, input'
/** So many icons make a bar. */
const LEAST_ICONS = 2
/** The head and the foot of the site have icons of their own; those of a story stand in it. */
const SITE = 'header, footer'
const STORY = 'article, main'

/**
 * The article with a finding more for each bar of share icons, and one for all slots: boxes that are called an
 * advertisement's, or that a script of advertisers fills, and hold nothing a person reads.
 * @param kept kinds that the person does not want hidden
 * @param before slots of earlier readings, to which new ones are added: a frame that has come into one since is the
 *   advertisement, while one that was always there may be a film
 */
export function withWordless(
  article: Article,
  document: Document,
  kept: KeptKinds,
  before: WeakSet<Element>,
  { isCalled, isShown, pathOf, targetOf }: Eyes,
): Article {
  const hasWords = (element: Element): boolean =>
    [...element.childNodes].some((node) => {
      if (node.nodeType === 3) return /\S/.test((node as Text).data)
      if (node.nodeType !== 1) return false
      const inner = node as Element
      return !UNREAD.test(inner.localName) && isShown(inner) && hasWords(inner)
    })
  const isSlot = (box: Element): boolean => {
    const isPlace = isAdPlace(box)
    if (!isPlace && !isCalled(box, 'ad')) return false
    return !box.querySelector(isPlace || before.has(box) ? SEEN : `${SEEN}, iframe`) && !hasWords(box)
  }
  const leadsToShare = (link: Element): boolean =>
    /^(share|social)$/.test(targetOf(link.getAttribute('href'), new URL(article.url)))
  /** Icons that lead to where stories are shared, or, in a box that is called so, icons to press. */
  const isBar = (box: Element): boolean => {
    const controls = controlsIn(box)
    const links = controls.filter(leadsAway)
    if (controls.length < LEAST_ICONS || !links.every(leadsToShare)) return false
    if (links.length < LEAST_ICONS && !isCalled(box, 'share')) return false
    return !box.querySelector(NO_ICON) && !isOfSite(box) && !hasWords(box)
  }
  const findingOf = (kind: JunkKind, elements: readonly Element[], ground: Evidence): Finding => {
    const path = pathOf(elements[0] as Element)
    return { kind, evidence: [ground], text: path, path, elements: [...elements], partial: false }
  }
  const boxes = [...document.querySelectorAll(BOXES)]
  const slots = kept.has('ad') ? [] : outermost(boxes.filter(isSlot))
  for (const slot of slots) before.add(slot)
  const bars = kept.has('share') ? [] : outermost(boxes.filter(isBar))
  const found = [
    ...bars.map((bar) => findingOf('share', [bar], { ground: 'share-links', detail: String(controlsIn(bar).length) })),
    ...(slots[0] ? [findingOf('ad', slots, { ground: 'said-by-name', detail: nameOf(slots[0]) })] : []),
  ]
  return found.length ? { ...article, findings: [...article.findings, ...found] } : article
}

/** Those that stand in no other; in the order of the page, so that what is around comes first. */
function outermost(boxes: readonly Element[]): Element[] {
  const out: Element[] = []
  for (const box of boxes) if (!out.at(-1)?.contains(box)) out.push(box)
  return out
}

/** Not what a script makes a button of. */
const leadsAway = (control: Element): boolean => /^(?!#|javascript:)./i.test(control.getAttribute('href') ?? '')

const controlsIn = (box: Element): Element[] => [...box.querySelectorAll(CONTROLS)]

/** A script of advertisers fills it; players of films have advertisements of their own, and are none. */
const isAdPlace = (box: Element): boolean =>
  !PLAYER.test(nameOf(box)) && AD_PLACE.test(`${nameOf(box)} ${[...box.attributes].map(({ name }) => name).join(' ')}`)

const nameOf = (element: Element): string => `${element.id} ${element.getAttribute('class') ?? ''}`.trim().slice(0, 80)

/** The head and the foot of the site keep their icons. */
const isOfSite = (box: Element): boolean => box.closest(SITE)?.closest(STORY) === null
