/**
 * Opening the reader asks the network for nothing: an image the page already has shows the very file it has, any
 * other waits until it comes near the window.
 */

/** Images without a source yet, and the one each is to get. */
export type Waiting = Map<HTMLImageElement, string>

/**
 * Settles what each image will show. Call it while the images are in an inert document, where none loads.
 * @returns those the page has not loaded; they have no source until `loadWhenNear`.
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
    else if (candidates[0]) waiting.set(image, candidates[0])
  }
  return waiting
}

/** Gives each waiting image its source once it is about to be seen, or printed. Call it when they are in the page. */
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
  for (const image of waiting.keys()) near.observe(image)
  window.addEventListener('beforeprint', () => [...waiting.keys()].forEach(load), { signal })
  signal.addEventListener('abort', () => near.disconnect(), { once: true })
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
