/** Players, maps, charts and posts of other sites: a still with a title and a link, which loads on a press only. */
import { say } from '../../i18n'
import { hostOf } from '../address'
import css from './embeds.css?inline'
import type { Frame } from './frame'
import { isLoaded } from './images'
import { make } from './make'

/** What a frame of another site may do: run, and open its own pages in tabs of their own. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation'

/** Draws each embed of the story as a still. */
export function keepEmbedsStill({ onPiece, adopt, signal }: Frame): void {
  onPiece((piece) => {
    for (const anchor of piece.querySelectorAll<HTMLAnchorElement>('a[data-embed]')) {
      adopt(css)
      drawStill(anchor, signal)
    }
  })
}

function drawStill(anchor: HTMLAnchorElement, signal: AbortSignal): void {
  const { embed, poster = '', play = '' } = anchor.dataset
  const host = hostOf(anchor.href)
  const loads = play !== ''
  const title = anchor.textContent || (isMedia(embed) ? say(`content_${embed}`) : '')
  const still: HTMLElement = make('div', { className: 'still' }, [
    poster && isLoaded(poster) ? make('img', { src: poster, alt: '' }) : null,
    title ? make('strong', { dir: 'auto' }, [title]) : null,
    make('p', {}, [
      loads
        ? make('button', { type: 'button', onclick: () => playIn(still, anchor, signal) }, [
            isMedia(embed) ? say('content_play') : say('content_load', hostOf(play)),
          ])
        : null,
      make('a', { href: anchor.href, target: '_blank', rel: 'noopener' }, [say('content_open', host)]),
    ]),
  ])
  anchor.closest('figure')?.classList.add('embed')
  anchor.replaceWith(still)
}

/** Puts the player in the still's place; where the page forbids it, the link is what remains. */
function playIn(still: HTMLElement, anchor: HTMLAnchorElement, signal: AbortSignal): void {
  const player = playerOf(anchor)
  still.replaceWith(player)
  player.focus()
  const refused = new AbortController()
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective }) => {
      if (!/^(frame|child|media|default)-src$/.test(effectiveDirective) || !player.isConnected) return
      refused.abort()
      still.querySelector('button')?.replaceWith(say('content_refused'))
      player.replaceWith(still)
      still.querySelector('a')?.focus()
    },
    { signal: AbortSignal.any([signal, refused.signal, AbortSignal.timeout(REFUSED_WITHIN)]) },
  )
}
/** A policy speaks at once; what the page does later is not about this player. In milliseconds. */
const REFUSED_WITHIN = 3_000

function playerOf(anchor: HTMLAnchorElement): HTMLElement {
  const { embed, play = '', shape } = anchor.dataset
  if (isMedia(embed)) {
    const media = make(embed, { controls: true, src: play, autoplay: true })
    media.tabIndex = 0
    return media
  }
  const frame = make('iframe', { title: anchor.textContent ?? '', allowFullscreen: true, allow: 'fullscreen' })
  // A frame of the page's own site could reach the page: it gets an origin of its own.
  frame.setAttribute('sandbox', isForeign(play) ? `${SANDBOX} allow-same-origin` : SANDBOX)
  frame.src = play
  if (shape && /^\d+ \/ \d+$/.test(shape)) frame.style.aspectRatio = shape
  else frame.style.blockSize = '28rem'
  return frame
}

const isMedia = (embed: string | undefined): embed is 'video' | 'audio' => embed === 'video' || embed === 'audio'
const isForeign = (address: string): boolean => new URL(address).origin !== location.origin
