/** Blank paper over a page that may become an article before anybody has seen it. */
import type { Settings } from '../schema'

export interface Cover {
  /** The page cannot be seen, and is laid out all the same: it is read as it would be shown. */
  put(): void
  lift(): void
  isOn(): boolean
  /** Takes the paper of a theme, now and whenever it is put on. */
  wear(theme: Settings['theme']): void
}

/** The papers of `themes.css`, and the colours of scroll bars on them. */
export const PAPERS: Readonly<Record<Settings['theme'], readonly [paper: string, scheme: string]>> = {
  system: ['light-dark(#fff, #1c1c1b)', 'light dark'],
  light: ['#fff', 'light'],
  sepia: ['#f7f0e1', 'light'],
  dark: ['#1c1c1b', 'dark'],
  black: ['#000', 'dark'],
  contrast: ['light-dark(#fff, #000)', 'light dark'],
}

/** One sheet, adopted while it is on: no element, no mark, nothing of the page is touched. */
export function makeCover(document: Document): Cover {
  const sheet = new CSSStyleSheet()
  const isOn = () => document.adoptedStyleSheets.includes(sheet)
  const wear = (theme: Settings['theme']) => sheet.replaceSync(coverCss(...PAPERS[theme]))
  wear('system')
  return {
    isOn,
    wear,
    // By assignment: Firefox lets content scripts change the list no other way.
    put() {
      if (!isOn()) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    },
    lift() {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    },
  }
}

/**
 * Clipped, not hidden: the engine asks what is visible. What stands in the browser's top layer is above any clip.
 * Pictures that wait until somebody comes near do not load for nobody: moved far up, they keep their place and size.
 */
const coverCss = (paper: string, scheme: string): string => `@media screen {
:root:root:root:root { clip-path: inset(50%) !important; background: ${paper} !important; color-scheme: ${scheme} !important; transition: none !important }
:modal, :popover-open, ::backdrop { opacity: 0 !important }
[loading=lazy] { translate: 0 -9999px !important }
}`
