/** Digits of any script that dates and page numbers are written in. */

/** They stand in rows of ten that begin here. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g

/** The text with 0 to 9 in place of the digits of other scripts. */
export const westernDigits = (text: string): string =>
  text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = ZEROS.findLast((start) => start <= code) as number
    return String(code - zero)
  })
