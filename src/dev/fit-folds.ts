/** Sites, and their division into parts: no model is judged on a site it has seen. */

export const FOLDS = 5

/** Second-level names under which a country registers sites: bbc.co.uk, abc.net.au. */
const SHARED = new Set('ac co com edu go gob gov gouv ne net or org'.split(' '))

/**
 * The site behind an address, as one word: "bbc" for www.bbc.com and news.bbc.co.uk alike, as their pages are made by
 * the same hands. An address without a host is a site of its own.
 */
export function siteOf(address: string): string {
  const host = URL.canParse(address) ? new URL(address).hostname : ''
  if (!host) return address
  const parts = host.split('.')
  const last = parts.pop() ?? ''
  if (parts.length > 1 && last.length === 2 && SHARED.has(parts.at(-1) ?? '')) parts.pop()
  return parts.at(-1) ?? last
}

/** The part, 0 … FOLDS - 1, that a site belongs to, the same on every machine and in every order of pages. */
export function foldOf(site: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(site)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  // The low bits of this hash follow the last letter too closely.
  return ((hash ^ (hash >>> 15)) >>> 0) % FOLDS
}
