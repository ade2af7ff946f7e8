/**
 * What a lexicon says, concept by concept. Words are data: a language is one file that fills in every
 * concept below, and a missing one does not compile.
 *
 * How a phrase is written
 * - lower case, as the page would write it with its accents; apostrophes straight (').
 * - `word*` matches any ending: "спонсор*", "spende*". Use it for inflection, never for less than four letters
 *   (two in scripts without spaces or cases, where it is not needed).
 * - a lone `*` between words stands for up to three words: "support * journalism".
 * - Otherwise a phrase matches whole words, in any position. In scripts without spaces (Chinese, Japanese,
 *   Thai) it matches anywhere.
 *
 * "Strong" concepts must be sentences or labels that a news story does not say in its own voice; a word that also
 * occurs in news about the matter belongs to the `…Word` concept beside it, or nowhere.
 */
export const CONCEPTS = {
  /** Strong: asks this reader for money, membership or support. "support our journalism", "donate now", "become a member". */
  ask: 'ask',
  /** Weak: the matter itself, in news as well. "donation*", "crowdfunding", "contribut*", "membership". */
  moneyWord: 'moneyWord',
  /** How appeals begin. "dear readers", "a message from", "before you go", "did you like this article". */
  appealOpen: 'appealOpen',
  /** What appeals go on to say. "no matter how small", "reader-funded", "we need your help", "every contribution", "your support". */
  appealAid: 'appealAid',
  /** Reminder forms and amounts. "remind me later", "one-time", "monthly", "other amount", "your reminder is set". */
  reminder: 'reminder',
  /** Strong: sells or gates a subscription. "subscribe now", "already a subscriber", "unlimited access", "log in to continue reading". */
  subscribe: 'subscribe',
  /** Strong: offers a newsletter. "sign up for our newsletter", "straight to your inbox", "enter your email". */
  newsletter: 'newsletter',
  /** Weak: "newsletter", "inbox", "email address". */
  newsletterWord: 'newsletterWord',
  /** Labels that open other reading; these start a line or are all of it. "read more", "related articles", "most read", "you may also like". */
  related: 'related',
  /** "share this article", "share on facebook", "copy link", "tweet this". */
  share: 'share',
  /** "follow us on", "like us on facebook", "join our telegram channel", "google news". */
  follow: 'follow',
  /** "leave a comment", "join the conversation", "log in to comment", "no comments yet", "report comment". */
  comments: 'comments',
  /** Cookies, privacy, consent, terms. "privacy policy", "we use cookies", "terms of service", "unsubscribe at any time". */
  notice: 'notice',
  /** "all rights reserved", "may not be reproduced", "republish this article", "originally published". */
  copyright: 'copyright',
  /** Sells or points elsewhere. "download our app", "may earn a commission", "buy tickets", "free trial", "listen to our podcast". */
  promo: 'promo',
  /** Labels of ads, all of a line. "advertisement", "sponsored", "story continues below". */
  ad: 'ad',
  /** Author notes. "is a reporter at", "about the author", "more by this author", "can be reached at". */
  author: 'author',
  /** Header lines. "published on", "last updated", "min read", "listen to this article", "reading time". */
  meta: 'meta',
  /** Picture credits; these start or end a caption. "photo:", "photograph by", "image credit", "getty images", "file photo". */
  credit: 'credit',
  /** Site furniture, all of a short line. "home", "menu", "search", "next article", "back to top", "log in", "topics", "filed under". */
  nav: 'nav',
  /** Calls to the reader that are not about money. "send us a tip", "report an error", "contact the newsroom", "take our poll". */
  contact: 'contact',
  /** Says that the text on the page is cut. "this article is for subscribers", "to continue reading", "you have reached your limit". */
  paywall: 'paywall',
  /** Story speech: reporting verbs and formulas. "said", "told reporters", "according to", "announced". Argues FOR story. */
  reported: 'reported',
  /** First person plural and address to the reader, as whole words. "we", "our", "us", "you", "your". */
  direct: 'direct',
  /** Looks like junk wording and is not. "support group", "organ donation", "technical support". Argues FOR story. */
  nearMiss: 'nearMiss',
  /** Abbreviations whose full stop ends no sentence, with the stop. "mr.", "oct.", "z.b.". */
  abbreviation: 'abbreviation',
  /** About fifteen of the most frequent small words, to tell the language of an unlabelled page. */
  common: 'common',
} as const
export type Concept = keyof typeof CONCEPTS

/** One language's words: per concept one string, phrases separated by `|`, line ends as white space. `lang` is its BCP 47 primary subtag. */
export type Lexicon = {
  readonly lang: string
  readonly name: string
  /** Names of the months, a way of writing them a line: twelve words in the order of the year, `-` for none. */
  readonly months: string
  /** Names of the weekdays, separated by `|`. */
  readonly weekdays: string
} & {
  readonly [C in Concept]: string
}
