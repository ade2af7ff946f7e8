/** Files without a permission: the browser's own download of bytes that are already here. */
import { make } from './make'

/** By then even a slow disk has begun. */
const KEPT_MS = 60_000

/** Hands a file to the browser, which puts it where downloads go. Call it soon after a press. */
export function saveFile(file: File, sheet: HTMLElement): void {
  const href = URL.createObjectURL(file)
  const anchor = make('a', { href, download: file.name, hidden: true })
  sheet.append(anchor)
  anchor.click()
  anchor.remove()
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS)
}
