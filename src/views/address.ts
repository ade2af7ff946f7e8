/** Addresses as a person reads them. */

/** The host of an address without its "www"; empty for what is no address. */
export const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : ''

/** The part of an address behind `#` as elements are named; as it is where it is damaged. */
export function decodedFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
