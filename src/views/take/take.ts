/** An article taken along: to the clipboard, or as a file. */
import { editionOf, type Told } from './edition'
import { epubOf } from './epub'
import { fileNameOf } from './file-name'
import { frontMatterOf, markdownOf } from './markdown'
import { bytesOf, dataAddressOf, settlePictures } from './pictures'
import { plainTextOf } from './plain-text'
import { webPageOf } from './web-page'

/** What goes on the clipboard: plain text always, and markup where formatting is wanted. */
export interface Copy {
  text: string
  html?: string
}
export const COPY_FORMS = ['markdown', 'text', 'html'] as const
export type CopyForm = (typeof COPY_FORMS)[number]

export interface Taken {
  file: File
  /** How many pictures are not in the file but on the web, where the file links to them. */
  left: number
}
export const FILE_FORMS = ['markdown', 'page', 'epub'] as const
export type FileForm = (typeof FILE_FORMS)[number]

/** Pictures for a file: the reader's own images, and whether servers may be asked for what these do not give. */
export interface Pictures {
  live: readonly HTMLImageElement[]
  mayLoad: boolean
}

/** The article as it goes on the clipboard. */
export function copyAs(form: CopyForm, told: Told, live: readonly HTMLImageElement[]): Copy {
  const edition = editionOf(told)
  settlePictures(edition, live)
  if (form === 'markdown') return { text: markdownOf(edition, told.article) }
  const text = plainTextOf(edition)
  return form === 'text' ? { text } : { text, html: edition.outerHTML }
}

/** The article as a file, named after its title. */
export async function fileAs(form: FileForm, told: Told, { live, mayLoad }: Pictures): Promise<Taken> {
  const { article } = told
  const edition = editionOf(told)
  const settled = settlePictures(edition, live)
  const named = (content: BlobPart, extension: string, type: string) =>
    new File([content], fileNameOf(article, extension), { type })
  if (form === 'markdown') {
    // The front matter says it already.
    edition.querySelector('.facts')?.remove()
    const text = `${frontMatterOf(article)}\n${markdownOf(edition, article)}`
    return { file: named(text, 'md', 'text/markdown'), left: 0 }
  }
  const pictures = new Map<HTMLImageElement, Blob>()
  for (const [picture, live] of settled) {
    const bytes = await bytesOf(live, mayLoad)
    if (bytes) pictures.set(picture, bytes)
  }
  const left = settled.size - pictures.size
  if (form === 'epub') {
    const book = await epubOf(article, edition, pictures, new Date())
    return { file: named(book as Uint8Array<ArrayBuffer>, 'epub', 'application/epub+zip'), left }
  }
  for (const [picture, bytes] of pictures) picture.setAttribute('src', await dataAddressOf(bytes))
  return { file: named(webPageOf(article, edition), 'html', 'text/html'), left }
}
