/** The faces that come with Lede: brought when first chosen, gone with the reader. */
import type { Frame } from './frame'

/** A file of a face, as it comes in its part. */
export interface FaceFile {
  /** The woff2 file as a `data:` address. */
  file: string
  /** The characters it has, as `unicode-range` writes them. */
  characters: string
  /** "200 800": from the lightest to the boldest. */
  weights: string
  style: 'normal' | 'italic'
}
/** What a part with a face offers: all its files. */
export type FacePart = readonly FaceFile[]

/** Not yet in TypeScript's own list. */
declare global {
  interface Uint8ArrayConstructor {
    fromBase64(text: string): Uint8Array<ArrayBuffer>
  }
}

/**
 * Faces of a reader, each brought once.
 * @returns what brings a face; it resolves to the name of the family, under which the document has it until the signal
 * aborts. No policy of the page is asked, because nothing is loaded: the bytes are here. The name cannot be guessed.
 */
export function makeFaces({ bring, signal }: Pick<Frame, 'bring' | 'signal'>) {
  const families = new Map<string, Promise<string>>()
  return (face: 'atkinson' | 'lexend'): Promise<string> => {
    const known = families.get(face)
    if (known) return known
    const family = `lede-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`
    const coming = bring(face).then((files) => {
      if (!signal.aborted) addToDocument(family, files, signal)
      return family
    })
    families.set(face, coming)
    coming.catch(() => families.delete(face))
    return coming
  }
}

function addToDocument(family: string, files: FacePart, signal: AbortSignal): void {
  const faces = files.map(
    ({ file, characters, weights, style }) =>
      new FontFace(family, bytesOf(file), { unicodeRange: characters, weight: weights, style }),
  )
  for (const face of faces) document.fonts.add(face)
  const takeAway = () => {
    for (const face of faces) document.fonts.delete(face)
  }
  signal.addEventListener('abort', takeAway, { once: true })
}

const bytesOf = (address: string): ArrayBuffer => Uint8Array.fromBase64(address.slice(address.indexOf(',') + 1)).buffer
