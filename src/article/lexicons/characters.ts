/**
 * What every UTF-16 code unit is, looked up once and kept. Texts are read unit by unit on every page before anything
 * is compiled, where a Unicode property pattern costs more than the whole reading.
 */

/** Bits of what a code unit is. */
export const LETTER = 1
export const NUMBER = 2
export const MARK = 4
/** White space, and the zero-width units that count as white space here. */
export const SPACE = 8
/** A letter of a script that is written without spaces, as words are counted. */
export const UNSPACED = 16
export const UPPER = 32
export const LOWER = 64
/** Half of a character beyond the basic plane: what it is only the pair can say. */
export const HALF = 128
/** What words are made of. */
export const WORDLY = LETTER | NUMBER | MARK
const KNOWN = 256

const classes = new Uint16Array(0x10000)
for (let unit = 0; unit < 0x80; unit++) classes[unit] = KNOWN
for (let unit = 0x30; unit < 0x3a; unit++) classes[unit] = KNOWN | NUMBER
for (let unit = 0x41; unit < 0x5b; unit++) {
  classes[unit] = KNOWN | LETTER | UPPER
  classes[unit + 32] = KNOWN | LETTER | LOWER
}
for (const unit of [9, 10, 11, 12, 13, 32, 0xa0]) classes[unit] = KNOWN | SPACE

/** What a code unit is, as a bit set. */
export const classOf = (unit: number): number => (classes[unit] as number) || learn(unit)

/** What the character at `at` is, pairs read whole: a pair is two units long. */
export function classAt(text: string, at: number): number {
  const found = classOf(text.charCodeAt(at))
  return found & HALF ? pairAt(text, at) : found
}

/** What the pair that begins at `at` is, with `HALF`; a half alone is nothing. */
export function pairAt(text: string, at: number): number {
  const point = text.codePointAt(at) as number
  if (point < 0x10000) return KNOWN
  // Emoji, the usual pairs: neither letters nor numbers.
  if (point >= 0x1f300 && point <= 0x1faff) return KNOWN | HALF
  return KNOWN | HALF | generalClass(String.fromCodePoint(point))
}

function learn(unit: number): number {
  const found = KNOWN | classify(unit)
  classes[unit] = found
  return found
}

function classify(unit: number): number {
  if (unit < 0x100) return latin1Class(unit)
  if (unit < 0x180 || (unit >= 0x400 && unit < 0x482)) {
    const letter = String.fromCharCode(unit)
    return LETTER | (letter.toLowerCase() === letter ? LOWER : UPPER)
  }
  if (unit >= 0x2000 && unit < 0x2070) return /[\s\u200b\u2060]/.test(String.fromCharCode(unit)) ? SPACE : 0
  if (unit >= 0x4e00 && unit < 0xa000) return LETTER | UNSPACED
  if (unit >= 0xac00 && unit < 0xd7a4) return LETTER
  if (unit >= 0xd800 && unit < 0xe000) return HALF
  const text = String.fromCharCode(unit)
  if (unit === 0xfeff || /\s/.test(text)) return SPACE
  const unspaced =
    (unit >= 0x0e00 && unit < 0x0f00) ||
    (unit >= 0x1000 && unit < 0x10a0) ||
    (unit >= 0x1780 && unit < 0x1800) ||
    (unit >= 0x3040 && unit < 0x3100) ||
    (unit >= 0x3400 && unit < 0x4dc0) ||
    (unit >= 0xf900 && unit < 0xfb00)
  return generalClass(text) | (unspaced ? UNSPACED : 0)
}

function latin1Class(unit: number): number {
  if (unit === 0xd7 || unit === 0xf7) return 0
  if (unit >= 0xdf || unit === 0xb5) return LETTER | LOWER
  if (unit >= 0xc0) return LETTER | UPPER
  if (unit === 0xaa || unit === 0xba) return LETTER
  return unit === 0xb2 || unit === 0xb3 || unit === 0xb9 || (unit >= 0xbc && unit <= 0xbe) ? NUMBER : 0
}

function generalClass(character: string): number {
  if (/\p{L}/u.test(character))
    return LETTER | (/\p{Lu}/u.test(character) ? UPPER : 0) | (/\p{Ll}/u.test(character) ? LOWER : 0)
  return /\p{N}/u.test(character) ? NUMBER : /\p{M}/u.test(character) ? MARK : 0
}
