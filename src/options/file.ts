/** Files that the browser saves and a person chooses. */
import { make } from '../own-page'

/** Saves a text as a file where the browser saves files. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  make('a', { href: address, download: name }).click()
  URL.revokeObjectURL(address)
}

/**
 * A button that lets a person choose a file, with the field behind it.
 * @param accept the kinds of file, as the field takes them
 */
export function chooseFile(words: string, accept: string, take: (file: File) => void): HTMLElement[] {
  const field = make('input', { type: 'file', accept, hidden: true })
  field.addEventListener('change', () => {
    const [chosen] = field.files ?? []
    if (chosen) take(chosen)
    // The same file can be chosen again.
    field.value = ''
  })
  return [make('button', { type: 'button', onclick: () => field.click() }, [words]), field]
}
