/** Notes open where they are referred to, and lead back there. */
import { say } from '../../i18n'
import { decodedFragment } from '../address'
import css from './footnotes.css?inline'
import type { Frame } from './frame'
import { make } from './make'

/** A reference is a mark: a number, a letter, a star. Longer words are a link to go to. */
const MARK = /^[\s[(]*(\p{N}{1,4}|\p{L}{1,2}|[*†‡§¶#]{1,3}|\p{L}+ ?\p{N}{1,3})[\s\])]*$/u
/** What leads from a note back to its reference. */
const BACK = /^[\s[(]*([↩↑^←⤴⏎▲]\uFE0E?|\p{L}|\p{N}+)[\s\])]*$/u
const GAP = 8

/** Lets the story's references open their notes. */
export function openNotesInPlace(frame: Frame): void {
  let panel: ReturnType<typeof makePanel> | null = null
  const open = (link: HTMLAnchorElement, note: Element, event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    panel ??= makePanel(frame)
    panel(link, note)
  }
  frame.onPiece((piece) => {
    for (const link of piece.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')) {
      const note = noteOf(link, frame.story)
      if (!note) continue
      frame.adopt(css)
      link.ariaHasPopup = 'dialog'
      link.addEventListener('click', (event) => open(link, note, event), { signal: frame.signal })
    }
  })
}

/** The note that a mark refers to: it stands below the mark, and is more than a mark itself. */
function noteOf(link: HTMLAnchorElement, story: Element): Element | null {
  const isMark = link.role === 'doc-noteref' || MARK.test(link.textContent ?? '')
  const id = isMark && decodedFragment(link.hash.slice(1))
  const target = id ? story.querySelector(`[id="${CSS.escape(id)}"]`) : null
  const note = target?.closest('li, dd, td, p, aside') ?? target
  if (!note || note.contains(link) || !(link.compareDocumentPosition(note) & 4)) return null
  return (note.textContent ?? '').trim().length > (link.textContent ?? '').trim().length + 2 ? note : null
}

/** One panel for all notes. */
function makePanel({ sheet, article }: Frame): (link: HTMLAnchorElement, note: Element) => void {
  const panel = make('section', { className: 'note', popover: 'auto', tabIndex: -1, ariaLabel: say('content_note') })
  let opener: HTMLAnchorElement | null = null
  panel.lang = article.lang
  panel.dir = article.dir
  panel.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed' && opener?.isConnected && !goes)
      opener.focus({ preventScroll: true })
  })
  let goes = false
  sheet.append(panel)

  return (link, note) => {
    opener = link
    goes = false
    const place = make('a', { className: 'note-place', href: link.href }, [say('content_note_place')])
    place.addEventListener('click', () => {
      goes = true
      addWayBack(note, link)
      panel.hidePopover()
    })
    panel.replaceChildren(...wordsOf(note), place)
    panel.showPopover()
    moveTo(panel, link)
    panel.focus({ preventScroll: true })
  }
}

/** The note's words without its number and its way back, which lead nowhere from here. */
function wordsOf(note: Element): Node[] {
  const copy = note.cloneNode(true) as Element
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id')
  for (const link of copy.querySelectorAll('a[href*="#"]')) if (BACK.test(link.textContent ?? '')) link.remove()
  return [...copy.childNodes]
}

/** A note without a link to where it belongs gets one. */
function addWayBack(note: Element, link: HTMLAnchorElement): void {
  if ([...note.querySelectorAll('a[href*="#"]')].some(({ textContent }) => BACK.test(textContent ?? ''))) return
  const back = make('a', { href: link.href, ariaLabel: say('content_note_back') }, ['↩'])
  back.addEventListener('click', (event) => {
    event.preventDefault()
    link.scrollIntoView({ block: 'center' })
    link.focus({ preventScroll: true })
  })
  note.append(' ', back)
}

/** Below the mark where there is room, above it otherwise; inside the window in any case. */
function moveTo(panel: HTMLElement, link: Element): void {
  const mark = link.getBoundingClientRect()
  const { width, height } = panel.getBoundingClientRect()
  const below = mark.bottom + GAP
  const top = below + height <= innerHeight ? below : Math.max(GAP, mark.top - GAP - height)
  const left = Math.min(Math.max(GAP, mark.left + mark.width / 2 - width / 2), innerWidth - width - GAP)
  panel.style.top = `${top}px`
  panel.style.left = `${left}px`
}
