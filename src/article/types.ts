/** What an article is, what a finding is: the words every other part of Lede shares. */

/** Every kind of junk has one detector file of the same name in `junk/`. */
export const JUNK_KINDS = [
  'donation',
  'newsletter',
  'related',
  'link-list',
  'share',
  'comments',
  'notice',
  'promo',
  'ad',
  'author',
  'meta',
] as const
export type JunkKind = (typeof JUNK_KINDS)[number]

/** More of the story's words than this share never go, whoever asks: a rule, a picked block, Tidy. */
export const MOST_STORY = 0.2

/** What a finding can be: junk that a detector knows, or what the person hides by a rule of their own. */
export const FINDING_KINDS = /* @__PURE__ */ ((kinds: typeof JUNK_KINDS) => [...kinds, 'own'] as const)(JUNK_KINDS)
export type FindingKind = (typeof FINDING_KINDS)[number]

/** The person's own rules that hold on a page: selectors of what is hidden there, and of what stays. */
export interface OwnRules {
  hide: readonly string[]
  keep: readonly string[]
}

/**
 * The nature of a ground. Two grounds of the same nature are one witness heard twice, which is why
 * `donation` asks for two natures.
 */
export type Nature = 'wording' | 'link' | 'control' | 'name' | 'shape' | 'place' | 'layout' | 'repetition' | 'rule'

/** The grounds, as stable ids: the interface has a sentence for each (`evidence_<id>` in `_locales`). */
export const GROUNDS = {
  'asks-for-money': 'wording',
  'appeal-opening': 'wording',
  'reminder-form': 'control',
  'speaks-to-reader': 'wording',
  'names-an-amount': 'shape',
  'bank-account': 'shape',
  'donation-platform': 'link',
  'donation-page': 'link',
  'asks-to-subscribe': 'wording',
  'asks-for-email': 'control',
  'subscribe-page': 'link',
  'newsletter-words': 'wording',
  'related-label': 'wording',
  'comments-words': 'wording',
  'share-words': 'wording',
  'share-links': 'link',
  'follow-words': 'wording',
  'notice-words': 'wording',
  'legal-line': 'wording',
  'promo-words': 'wording',
  'app-store': 'link',
  'ad-words': 'wording',
  'author-words': 'wording',
  'author-page': 'link',
  'repeats-header': 'repetition',
  'date-line': 'shape',
  'mostly-links': 'shape',
  'short-items': 'shape',
  'card-list': 'shape',
  'section-links': 'link',
  'repeats-navigation': 'repetition',
  'said-by-name': 'name',
  'said-by-role': 'name',
  'after-the-story': 'place',
  'before-the-story': 'place',
  'amid-the-story': 'place',
  'part-of-an-appeal': 'place',
  'fixed-on-screen': 'layout',
  'locks-page': 'layout',
  'beside-the-column': 'layout',
  'not-prose': 'shape',
  'learned-weights': 'shape',
  'own-rule': 'rule',
} as const satisfies Record<string, Nature>
export type Ground = keyof typeof GROUNDS

/** One ground for hiding, with what was seen: the matched words, the link's target, the share of links. */
export interface Evidence {
  ground: Ground
  /** What was found on the page, at most 80 characters; empty where the ground says it all. */
  detail: string
}

/** The only road to hiding: a block of the live page (or a part of its text), its kind and the grounds. */
export interface Finding {
  kind: FindingKind
  evidence: Evidence[]
  /** The hidden text, white space folded. */
  text: string
  /** A CSS path to the first element, for people reading a report. */
  path: string
  /** The live elements; for a part of a flattened page, the element that holds the text. */
  elements: Element[]
  /** True where only `text`, not the whole of the elements, is junk (flattened pages, glued sentences). */
  partial: boolean
}

export interface LeadImage {
  src: string
  alt: string
  caption: string
}

/** Where a leaf of the story stands on the live page. */
export interface Place {
  /** The page's element around the text; several leaves share it where line breaks alone divide them. */
  element: Element
  /** The node of the page that the leaf's text begins in, and where in it, for a `Range`. */
  node: Node
  offset: number
  /** The leaf's text as the page has it, white space folded; of lines put together the first. */
  text: string
  /** The number of the block it begins with, in the reading it comes from. */
  block: number
}

/** A hidden block put together as the story is. */
export interface Returned {
  /** An inert tree like `Article.content`: not safe until `sanitise` has seen it. */
  content: HTMLElement
  /** It stood in front of this leaf of the story; behind the last one where there are no more. */
  leaf: number
}

export interface Article {
  title: string
  /** The standfirst under the headline, where the page has one that the body does not repeat. */
  dek: string
  /** Names only, as a person would write them: "Ines Calder and Tomas Wray"; empty if unknown. */
  byline: string
  /** ISO 8601 date or date-time as the page states it; empty if unknown. */
  published: string
  /** The site's name for itself. */
  site: string
  url: string
  /** BCP 47 tag of the text, lower-case language part ("en", "pt-br"); empty if unknown. */
  lang: string
  dir: 'ltr' | 'rtl'
  lead: LeadImage | null
  /**
   * The story as an inert tree of another document: allowed tags only by construction, yet not safe
   * until `sanitise` has seen it. Links and sources are absolute.
   */
  content: HTMLElement
  /**
   * Where the story's leaves come from: the n-th is the source of the n-th leaf of `content`, also after `sanitise`.
   * A leaf is an element with text of its own outside figures; `leavesOf` in the reader lists them. Leaves behind the
   * last place are paragraphs that only the publisher's own copy holds: they stand nowhere on the page.
   */
  places: Place[]
  /** The body as the reader shows it, one block a line; no title, byline, date, captions or credits. */
  text: string
  /** Captions and credits of figures, in order. */
  captions: string[]
  /** Author notes and the like: moved out of the body, not lost. */
  aside: string[]
  words: number
  /** Reading time in whole minutes, at least 1, at the language's usual pace. */
  minutes: number
  /** True where a paywall cuts the text that is on the page. */
  cut: boolean
  /** How many words of it are missing, as far as the publisher says; 0 where nobody knows. */
  missing: number
  /** The site's own support page, for the one quiet line at the foot; null where nobody asked. */
  support: { href: string; label: string } | null
  findings: Finding[]
  /**
   * Selectors of the person's hiding rules that were not followed: with those before them they would have taken too
   * much of the story.
   */
  unheeded: string[]
  /** Puts a finding of this reading together, when a person wants to see it; null where nothing of it can be shown. */
  returned: (finding: Finding) => Returned | null
}

/** Where somebody reads: a leaf of the story, told so that it is found again in a story that has changed a little. */
export interface Bookmark {
  /** Its number among the leaves. */
  leaf: number
  /** Its first words, white space folded. */
  words: string
  /** How far down the leaf: 0 is its top, 1 its bottom. */
  share: number
  /** Where that point stood in the window, in pixels from its top. */
  height: number
}

/** One of several numbered pages that a story goes on over. */
export interface Pager {
  page: number
  /** How many there are as far as the page says; 0 if it does not. */
  of: number
  /** The address of the next page; empty on the last. */
  next: string
}

/** What a page shows above its story beside title, names and date. */
export interface Header {
  /** What the site files the story under: "Opinion", "Harbour"; else empty. */
  section: string
  /** The later day on which it was changed, ISO 8601; else empty. */
  modified: string
}
