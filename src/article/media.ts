/** Pictures of a page: which are pictures at all, and where their real source is. */
import type { Block, Box, Media, Page } from './block'
import { absolute } from './dom'
import { isFormulaImage } from './formulas'

const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-full-src',
  'data-hi-res-src',
  'data-image',
  'data-url',
]
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-original-set']
const PLACEHOLDER =
  /^data:|blank\.(gif|png)|spacer|placeholder|transparent|1x1|pixel\.(gif|png)|grey\.gif|loading\.(gif|svg)/i

/** Big enough to be looked at, and not an icon, a logo, a portrait stamp or a counting pixel. */
export function isPicture(image: Element): boolean {
  if (isFormulaImage(image)) return false
  const side = (name: string): number => Number.parseInt(image.getAttribute(name) ?? '', 10)
  const width = side('width')
  const height = side('height')
  if (width < 90 || height < 60) return false
  const shown = image as HTMLImageElement
  if (shown.complete && shown.naturalWidth > 0 && (shown.naturalWidth < 120 || shown.naturalHeight < 70)) return false
  const words = `${image.getAttribute('class') ?? ''} ${image.getAttribute('src') ?? ''}`
  return !/\b(avatar|icon|logo|emoji|sprite|badge|gravatar|smiley|pixel|tracking|spinner)\b/i.test(words)
}

/** The address a picture is (or would be) loaded from: what the browser chose, a lazy attribute, a set, a noscript twin. */
export function imageSource(image: Element, page: Page): string {
  const chosen = (image as HTMLImageElement).currentSrc
  if (chosen && !PLACEHOLDER.test(chosen)) return absolute(chosen, page.base)
  for (const name of LAZY) {
    const value = image.getAttribute(name)
    if (value && !PLACEHOLDER.test(value)) {
      const found = absolute(value, page.base)
      if (found) return found
    }
  }
  const sets = [
    image,
    ...(image.parentElement?.localName === 'picture' ? image.parentElement.querySelectorAll('source') : []),
  ]
  for (const element of sets) {
    for (const name of LAZY_SETS) {
      const best = largestOf(element.getAttribute(name) ?? '')
      const found = best && !PLACEHOLDER.test(best) ? absolute(best, page.base) : ''
      if (found) return found
    }
  }
  const src = image.getAttribute('src')
  if (src && !PLACEHOLDER.test(src)) return absolute(src, page.base)
  const twin = [image.nextElementSibling, image.previousElementSibling, image.parentElement?.nextElementSibling].find(
    (element) => element?.localName === 'noscript',
  )
  return twin ? fallbackSource(twin, page) : ''
}

/** The picture that a page keeps for readers without scripts: markup where scripts run, elements where none do. */
export function fallbackSource(noscript: Element, page: Page): string {
  const src = noscript.querySelector('img')?.getAttribute('src') ?? fallbackAttribute(noscript, 'src')
  return src && !PLACEHOLDER.test(src) ? absolute(src, page.base) : ''
}

/** An attribute of that picture, as written. */
export function fallbackAttribute(noscript: Element, name: string): string {
  const image = noscript.querySelector('img')
  if (image) return image.getAttribute(name) ?? ''
  const tag = (noscript.textContent ?? '').match(/<img\s[^>]*>/i)?.[0] ?? ''
  const value = tag.match(new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i'))
  return (value?.[1] ?? value?.[2] ?? value?.[3] ?? '').replace(/&amp;/g, '&')
}

/** The shape of a picture, in pixels: as loaded, as stated, as laid out; null where nothing says. */
export function sizeOf(image: Element): { width: number; height: number } | null {
  const { naturalWidth = 0, naturalHeight = 0, clientWidth, clientHeight } = image as HTMLImageElement
  const stated = (name: string): number => {
    const value = image.getAttribute(name) ?? ''
    return /^\d+(px)?$/.test(value) ? Number.parseInt(value, 10) : 0
  }
  const sizes = [
    { width: naturalWidth, height: naturalHeight },
    { width: stated('width'), height: stated('height') },
    { width: clientWidth, height: clientHeight },
  ]
  return sizes.find(({ width, height }) => width >= LEAST_SIDE && height >= LEAST_SIDE) ?? null
}
const LEAST_SIDE = 20

/** A caption inside a figure is that figure's; outside one it may belong to whatever stands near. */
export function isCaptionOf({ box }: Block, media: Media): boolean {
  let figure: Box | null = box
  while (figure && figure.name !== 'figure') figure = figure.parent
  if (!figure) return true
  for (let at: Box | null = media.box; at; at = at.parent) if (at === figure) return true
  return false
}

/** The candidate of a srcset nearest to 1,600 pixels: sharp in the column, no poster. */
function largestOf(set: string): string {
  let best = ''
  let score = -1
  for (const candidate of set.split(/,\s+|,(?=https?:|\/)/)) {
    const [address, size] = candidate.trim().split(/\s+/)
    if (!address) continue
    const width = size?.endsWith('w')
      ? Number.parseInt(size, 10)
      : size?.endsWith('x')
        ? Number.parseFloat(size) * 800
        : 800
    const fit = width <= 1600 ? width : 1600 - (width - 1600) / 4
    if (fit > score) {
      score = fit
      best = address
    }
  }
  return best
}
