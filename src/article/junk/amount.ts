/** Sums of money and bank accounts, as any language prints them. */

/**
 * A sum of money in any of the common notations, near enough for "starting from just $2". No `u` flag: cases of all of
 * Unicode take longer to compile than a page takes to judge.
 */
export const AMOUNT =
  /(?:[$€£¥₽₴₹₩₺₪]|\b(?:US|C|A)\$)\s?\d|\d[\d.,\s]*\s?(?:[€£₽₴₹₩₺₪¥円元원]|zł|kr\b|kr\.|kron[a-zà-ž]*|kč|lei\b|ft\b|forint|руб[а-яё]*|грн|гривен[а-яі]*|гривн[а-яі]*|eur\b|euro[a-zà-ž]*|usd\b|dollar[a-zà-ž]*|tl\b|lira|rupia|rupiah|đồng)/i
/** IBAN, or a bank account as appeals print it. */
export const ACCOUNT = /\b[A-Z]{2}\d{2}(?:\s?[\dA-Z]{4}){3,7}(?:\s?[\dA-Z]{1,4})?\b|\bIBAN\b|\bBIC\b/
