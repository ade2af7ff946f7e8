/** Sums of money and bank accounts, as any language prints them. */

/** A sum of money in any of the common notations, near enough for "starting from just $2". */
export const AMOUNT =
  /(?:[$€£¥₽₴₹₩₺₪]|\b(?:US|C|A)\$)\s?\d|\d[\d.,\s]*\s?(?:[€£₽₴₹₩₺₪¥円元원]|zł|kr\b|kr\.|kron\p{L}*|kč|lei\b|ft\b|forint|руб\p{L}*|грн|гривен\p{L}*|гривн\p{L}*|eur\b|euro\p{L}*|usd\b|dollar\p{L}*|tl\b|lira|rupia|rupiah|đồng)/iu
/** IBAN, or a bank account as appeals print it. */
export const ACCOUNT = /\b[A-Z]{2}\d{2}(?:\s?[\dA-Z]{4}){3,7}(?:\s?[\dA-Z]{1,4})?\b|\bIBAN\b|\bBIC\b/
