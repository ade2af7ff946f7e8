import { findBrowser, MINIMUM, TITLE } from '../../../scripts/find-browsers.mjs'
import type { BrowserName } from '../browsers'

/** The program of a browser on this machine. Throws with one sentence that says what to install. */
export function whereIs(name: BrowserName): string {
  const { found, complaint } = findBrowser(name)
  if (found) return found.path
  throw new Error(complaint || `There is no ${TITLE[name]} ${MINIMUM[name]} or newer on this machine: install it.`)
}
