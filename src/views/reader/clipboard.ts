/** The clipboard, with the old way where the page or its policy does not have the new one. */

/** Plain text always; markup for programs that take formatting. */
export interface Flavours {
  text: string
  html?: string
}

/**
 * Call it before the page is kept from hearing copies: the old way is to answer one.
 * @returns puts flavours on the clipboard; call it soon after a press. It throws where the browser does not allow it.
 */
export function clipboardOf(signal: AbortSignal): (flavours: Flavours) => Promise<void> {
  let pending: Flavours | null = null
  window.addEventListener(
    'copy',
    (event) => {
      if (!pending || !event.clipboardData) return
      event.preventDefault()
      event.stopImmediatePropagation()
      put(pending, event.clipboardData)
    },
    { capture: true, signal },
  )
  const oldWay = (flavours: Flavours): boolean => {
    pending = flavours
    try {
      return document.execCommand('copy')
    } finally {
      pending = null
    }
  }
  return async (flavours) => {
    try {
      await navigator.clipboard.write([new ClipboardItem(typed(flavours))])
    } catch (error) {
      if (!oldWay(flavours)) throw error
    }
  }
}

/** Answers a copy. */
export function put({ text, html }: Flavours, data: DataTransfer): void {
  data.setData('text/plain', text)
  if (html !== undefined) data.setData('text/html', html)
}

const typed = ({ text, html }: Flavours): Record<string, Blob> => ({
  'text/plain': new Blob([text], { type: 'text/plain' }),
  ...(html !== undefined && { 'text/html': new Blob([html], { type: 'text/html' }) }),
})
