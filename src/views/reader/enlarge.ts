/** The story's pictures, each as large as the window, one after the other. */
import { direction, say } from '../../i18n'
import css from './enlarge.css?inline'
import type { Frame } from './frame'
import { addressOf } from './images'
import { make } from './make'

/** Makes each picture of the story a thing to press. */
export function enlargePictures(frame: Frame): void {
  let viewer: Viewer | null = null
  const makeButtons = (piece: HTMLElement) => {
    for (const picture of piece.querySelectorAll<HTMLImageElement>('figure img')) {
      if (picture.closest('a, button')) continue
      frame.adopt(css)
      const button = make('button', {
        type: 'button',
        className: 'picture',
        ariaLabel: [say('content_enlarge'), picture.alt].filter(Boolean).join(': '),
        onclick() {
          viewer ??= makeViewer(frame)
          viewer.open(picture)
        },
      })
      picture.replaceWith(button)
      button.append(picture)
    }
  }
  // The lead picture stands above the story.
  makeButtons(frame.main)
  frame.onPiece(makeButtons)
  const when = () => viewer?.isOpen() ?? false
  // The arrows point to where the buttons stand.
  const [back, on] = direction() === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight']
  frame.keys.add({ key: on, words: say('content_next'), press: () => viewer?.turn(1), when })
  frame.keys.add({ key: back, words: say('content_previous'), press: () => viewer?.turn(-1), when })
}

interface Viewer {
  open(picture: HTMLImageElement): void
  /** To the next picture, or with -1 the one before, as they stand in the story. */
  turn(step: 1 | -1): void
  isOpen(): boolean
}

function makeViewer({ sheet, main, announce }: Frame): Viewer {
  const image = make('img')
  const caption = make('p')
  const count = make('span')
  const turner = (key: 'content_previous' | 'content_next', step: 1 | -1): HTMLElement =>
    make('button', { type: 'button', onclick: () => turn(step) }, [say(key)])
  const turners = [turner('content_previous', -1), turner('content_next', 1)]
  const close = make('button', { type: 'button', onclick: () => element.hidePopover() }, [say('reader_close')])
  const element: HTMLElement = make(
    'section',
    { className: 'viewer', popover: 'auto', role: 'dialog', ariaModal: 'true', ariaLabel: say('content_picture') },
    [
      make('nav', {}, [...turners, count, close]),
      make('div', { onclick: () => element.toggleAttribute('data-full') }, [image]),
      caption,
    ],
  )
  /** The story's pictures as they stood when one was pressed. */
  let pictures: HTMLImageElement[] = []
  let at = 0

  function show(): void {
    const picture = pictures[at] as HTMLImageElement
    const said = picture.closest('figure')?.querySelector('figcaption')
    element.removeAttribute('data-full')
    image.src = addressOf(picture)
    image.alt = picture.alt
    caption.replaceChildren(...[...(said?.childNodes ?? [])].map((node) => node.cloneNode(true)))
    caption.hidden = !said
    count.textContent = pictures.length > 1 ? say('content_of', at + 1, pictures.length) : ''
  }

  function turn(step: 1 | -1): void {
    at = (at + step + pictures.length) % pictures.length
    show()
    announce([count.textContent, image.alt].filter(Boolean).join(': '))
  }

  // What is behind the picture cannot be reached while it is open; the way back is to where one stands in the story.
  element.addEventListener('toggle', (event) => {
    const isOpen = (event as ToggleEvent).newState === 'open'
    for (const sibling of sheet.children) if (sibling !== element) (sibling as HTMLElement).inert = isOpen
    if (!isOpen) (pictures[at]?.closest('button') ?? main).focus()
  })
  sheet.append(element)
  return {
    open(picture) {
      pictures = [...main.querySelectorAll<HTMLImageElement>('.picture > img')]
      for (const one of turners) one.hidden = pictures.length < 2
      at = pictures.indexOf(picture)
      show()
      element.showPopover()
      close.focus()
    },
    turn,
    isOpen: () => element.matches(':popover-open'),
  }
}
