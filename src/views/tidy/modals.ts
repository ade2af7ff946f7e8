/**
 * Modal dialogs that are hidden. A modal one keeps every press on the page to itself, seen or not, and no style changes
 * that: while it is hidden it is open without being modal, and it is modal again when it is given back. The page hears
 * nothing of it, and its markup is the same before, meanwhile and after.
 */

export interface Modals {
  /** @param elements that were found to be junk: those in shadow roots are not found anew */
  follow(elements: readonly Element[]): void
}

/** @param isHidden whether an element is hidden by now */
export function makeModals(isHidden: (element: Element) => boolean): Modals {
  const eased = new Set<HTMLDialogElement>()
  return {
    follow(elements) {
      for (const dialog of eased) {
        if (isHidden(dialog)) continue
        eased.delete(dialog)
        // The page may have closed it, or opened it again, itself.
        if (dialog.isConnected && dialog.open && !isModal(dialog)) openUnheard(dialog, 'showModal')
      }
      for (const dialog of [...document.querySelectorAll('dialog'), ...elements]) {
        if (!isModal(dialog) || !isHidden(dialog)) continue
        openUnheard(dialog as HTMLDialogElement, 'show')
        eased.add(dialog as HTMLDialogElement)
      }
    },
  }
}

const isModal = (element: Element): boolean => element.matches('dialog:modal')

/** The first comes at once, the others in tasks of their own, once each. */
const EVENTS = ['beforetoggle', 'toggle', 'close']

/** Opens an open dialog in the other way; what tells of it reaches nobody but us. */
function openUnheard(dialog: HTMLDialogElement, way: 'show' | 'showModal'): void {
  const root = dialog.getRootNode()
  const first = root === document ? window : root
  const silence = (event: Event) => {
    if (event.target !== dialog) return
    event.stopImmediatePropagation()
    if (event.type !== 'beforetoggle') first.removeEventListener(event.type, silence, true)
  }
  for (const type of EVENTS) first.addEventListener(type, silence, true)
  dialog.close()
  dialog[way]()
  first.removeEventListener('beforetoggle', silence, true)
}
