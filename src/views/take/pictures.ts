/** The bytes of pictures, from what the browser has; a server is asked only where the person said so. */
import { candidatesOf } from '../reader/images'

/** Settles on the one address that each picture of an edition keeps: the one the reader shows, else its own. */
export function settlePictures(edition: HTMLElement, live: readonly HTMLImageElement[]): Map<HTMLImageElement, Live> {
  const shown = new Map(live.map((image) => [image.getAttribute('src') ?? '', image]))
  const pictures = new Map<HTMLImageElement, Live>()
  for (const picture of edition.querySelectorAll('img')) {
    const candidates = candidatesOf(picture)
    const address = candidates.find((candidate) => shown.has(candidate)) ?? candidates[0]
    for (const source of picture.closest('picture')?.querySelectorAll('source') ?? []) source.remove()
    for (const name of ['srcset', 'sizes', 'loading', 'decoding', 'crossorigin', 'referrerpolicy']) {
      picture.removeAttribute(name)
    }
    if (!address) picture.remove()
    else {
      picture.setAttribute('src', address)
      pictures.set(picture, { address, image: shown.get(address) ?? null })
    }
  }
  return pictures
}

/** A picture's address, and the image in the reader that shows it. */
interface Live {
  address: string
  image: HTMLImageElement | null
}

/**
 * @param mayLoad the person agreed to a request where nothing else gives the bytes.
 * @returns the picture, or null where the browser does not let us have it.
 */
export async function bytesOf({ address, image }: Live, mayLoad: boolean): Promise<Blob | null> {
  return (
    fromDataAddress(address) ??
    (sameOrigin(address) ? await fetched(address, { cache: 'only-if-cached', mode: 'same-origin' }) : null) ??
    (image ? await drawn(image) : null) ??
    (mayLoad ? await fetched(address, { cache: 'force-cache', mode: 'cors', credentials: 'omit' }) : null)
  )
}

const sameOrigin = (address: string): boolean => URL.canParse(address) && new URL(address).origin === location.origin

async function fetched(address: string, how: RequestInit): Promise<Blob | null> {
  try {
    const answer = await fetch(address, how)
    const blob = answer.ok ? await answer.blob() : null
    return blob?.type.startsWith('image/') && blob.size ? blob : null
  } catch {
    return null // not in the cache, or not for us
  }
}

/** What an image shows, drawn anew: its own bytes are out of reach, its looks are not. */
async function drawn(image: HTMLImageElement): Promise<Blob | null> {
  const { naturalWidth, naturalHeight } = image
  if (!image.complete || !naturalWidth) return null
  try {
    const canvas = new OffscreenCanvas(naturalWidth, naturalHeight)
    canvas.getContext('2d')?.drawImage(image, 0, 0)
    const photo = /\.jpe?g\b/i.test(image.src)
    return await canvas.convertToBlob(photo ? { type: 'image/jpeg', quality: 0.92 } : { type: 'image/png' })
  } catch {
    return null // from another origin: shown, but not to be read
  }
}

/** The picture within a `data:` address. Not fetched: a policy of the page might mind. */
function fromDataAddress(address: string): Blob | null {
  const [, type = '', base64, data = ''] = /^data:(image\/[^;,]+)(?:;[^;,]+)*?(;base64)?,(.*)$/is.exec(address) ?? []
  if (!type) return null
  try {
    const bytes = base64
      ? Uint8Array.from(atob(decodeURIComponent(data)), (c) => c.charCodeAt(0))
      : decodeURIComponent(data)
    return new Blob([bytes], { type })
  } catch {
    return null
  }
}

/** A picture as an address that carries it. */
export function dataAddressOf(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(picture)
  })
}
