/**
 * Opening the reader asks the network for nothing: an image the page already has shows the very file it has, any
 * other waits until one reads and it comes near the window.
 */

/** Images without a source yet, and the one each is to get. */
export type Waiting = Map<HTMLImageElement, string>

/** Where images that wait will load from, for those who want to see one at once. */
const addresses = new WeakMap<HTMLImageElement, string>()

/**
 * Settles what each image will show. Call it while the images are in an inert document, where none loads.
 * @returns those the page has not loaded; they have no source until `loadWhenNear`, but their shape.
 */
export function settleImages(images: Iterable<HTMLImageElement>): Waiting {
  const waiting: Waiting = new Map()
  const loaded = loadedImages()
  for (const image of images) {
    const candidates = candidatesOf(image)
    const here = candidates.find((candidate) => candidate.startsWith('data:') || loaded.has(candidate))
    for (const source of image.closest('picture')?.querySelectorAll('source') ?? []) source.remove()
    for (const attribute of ['src', 'srcset', 'sizes', 'loading']) image.removeAttribute(attribute)
    if (here) image.setAttribute('src', here)
    else if (candidates[0]) {
      waiting.set(image, candidates[0])
      addresses.set(image, candidates[0])
      holdPlace(image)
    }
  }
  return waiting
}

/**
 * Gives each waiting image its source once it is about to be seen, or printed. Call it when they are in the page. Until
 * the person moves, nothing is about to be seen that the page did not show.
 */
export function loadWhenNear(waiting: Waiting, signal: AbortSignal): void {
  const load = (image: HTMLImageElement) => {
    image.setAttribute('src', waiting.get(image) ?? '')
    waiting.delete(image)
    near.unobserve(image)
  }
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) load(target as HTMLImageElement)
      }
    },
    { rootMargin: '50% 0px' },
  )
  onFirstMove(() => {
    for (const image of waiting.keys()) near.observe(image)
  }, signal)
  window.addEventListener('beforeprint', () => [...waiting.keys()].forEach(load), { signal })
  signal.addEventListener('abort', () => near.disconnect(), { once: true })
}

/** What an image shows or is going to show; empty for nothing. */
export const addressOf = (image: HTMLImageElement): string => image.getAttribute('src') ?? addresses.get(image) ?? ''

/** Whether the page has this image already: showing it asks the network for nothing. */
export const isLoaded = (address: string): boolean => loadedImages().has(address)

/** The shape of an image that is still to come, so that nothing jumps when it does. */
function holdPlace(image: HTMLImageElement): void {
  const { width, height } = { width: image.getAttribute('width'), height: image.getAttribute('height') }
  image.dataset.waiting = ''
  if (width && height) {
    image.style.aspectRatio = `${width} / ${height}`
    image.style.inlineSize = `${width}px`
  }
  const arrived = () => {
    delete image.dataset.waiting
    image.style.removeProperty('aspect-ratio')
    image.style.removeProperty('inline-size')
  }
  image.addEventListener('load', arrived, { once: true })
  image.addEventListener('error', arrived, { once: true })
}

/** Calls when the person first scrolls, presses or touches anything. */
function onFirstMove(call: () => void, signal: AbortSignal): void {
  const moved = new AbortController()
  const until = AbortSignal.any([signal, moved.signal])
  const once = () => {
    moved.abort()
    call()
  }
  for (const type of ['wheel', 'touchmove', 'pointerdown'])
    window.addEventListener(type, once, { capture: true, passive: true, signal: until })
  // The reader's own scrolling to where it opens is told before the next frame is drawn.
  let isOpening = true
  requestAnimationFrame(() => {
    isOpening = false
  })
  window.addEventListener('scroll', () => isOpening || once(), { capture: true, signal: until })
}

/** The addresses an image could take: its own first, then those of its `srcset` and its `picture`. */
export function candidatesOf(image: HTMLImageElement): string[] {
  const sources = image.closest('picture')?.querySelectorAll('source') ?? []
  const sets = [image, ...sources].map((element) => element.getAttribute('srcset') ?? '')
  // A candidate is an address, then perhaps a width or density; commas inside an address are followed by no space.
  const listed = sets.flatMap((set) => set.split(/,\s+|\s+[\d.]+[wx]\s*,?\s*/))
  return [image.getAttribute('src') ?? '', ...listed].map((address) => address.trim()).filter(Boolean)
}

function loadedImages(): Set<string> {
  const shown = [...document.images].filter((image) => image.complete && image.naturalWidth)
  const fetched = performance.getEntriesByType('resource')
  return new Set([...shown.map((image) => image.currentSrc), ...fetched.map((entry) => entry.name)])
}
