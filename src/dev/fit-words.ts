/** The names of features as words a person understands. */

const WITHIN = 'stands in'
const PREFIXES: [RegExp, (of: RegExpExecArray) => string][] = [
  [/^tag:(.+)$/, ([, tag]) => `is a <${tag}>`],
  [/^within:(.+)$/, ([, place]) => `${WITHIN} ${place} markup`],
  [/^near:(.+)$/, ([, kind]) => `an element around it is called something of ${kind}`],
  [/^inline:(.+)$/, ([, kind]) => `the text itself is called something of ${kind}`],
  [/^says:(.+)$/, ([, concept]) => `says words of "${concept}"`],
  [/^opens:(.+)$/, ([, concept]) => `begins with words of "${concept}"`],
  [/^link:(.+)$/, ([, target]) => `links that lead to: ${target}`],
  [/^n(-?\d):(.+)$/, ([, step, what]) => `${placeOf(Number(step))}: ${NEIGHBOUR[what ?? ''] ?? what}`],
  [/^p(-?\d)$/, ([, step]) => `${placeOf(Number(step))}: taken for story`],
  [/^pBox(\d)$/, ([, level]) => `story in the box ${level === '0' ? 'that holds it' : `${level} above it`}`],
]

const NEIGHBOUR: Record<string, string> = {
  words: 'its words',
  linkShare: 'its share of link text',
  sentence: 'ends as a sentence',
  sameBox: 'in the same box',
  heading: 'is a heading',
}

const SINGLE: Record<string, string> = {
  words: 'number of words',
  linkShare: 'share of link text',
  strongShare: 'share of strong text',
  emShare: 'share of slanted text',
  sentenceEnd: 'ends as a sentence',
  commas: 'number of commas',
  sentences: 'number of sentences',
  upperShare: 'share of capitals',
  digitShare: 'share of digits',
  quotes: 'quotation marks',
  colonEnd: 'ends with a colon',
  wordLength: 'letters a word',
  dateLike: 'looks like a date',
  exclaims: 'cries out',
  pipes: 'bars, dots and arrows',
  directShare: 'speaks to the reader',
  reportedShare: 'reports what others said',
  saidCount: 'junk concepts for its length',
  linkCount: 'number of links',
  position: 'place on the page',
  sigWords: 'words in boxes of its template',
  sigBlocks: 'blocks in boxes of its template',
  sigMean: 'words a block in boxes of its template',
  sigLinkShare: 'share of link text in boxes of its template',
  sigProseShare: 'share of prose in boxes of its template',
  sigSaidShare: 'junk concepts in boxes of its template',
  inCore: 'in the part with most prose',
  coreSteps: 'levels to the part with most prose',
  coreDepth: 'depth below the part with most prose',
  beforeFirst: 'blocks before the first prose',
  afterLast: 'blocks after the last prose',
  afterLastWords: 'words after the last prose',
  amid: 'between first and last prose',
  toProseBack: 'blocks since prose',
  toProseOn: 'blocks until prose',
  coreParagraph: 'a child of the part with most prose',
  windowWords: 'words around it',
  windowLinkShare: 'share of link text around it',
  windowProse: 'share of prose around it',
  headingOf: 'level of the heading above',
  underHeadingRelated: 'under a heading of related things',
  sinceHeading: 'blocks since a heading',
  titleOverlap: 'words shared with the title',
  isTitle: 'is the title',
  isDescription: "is the page's description",
  inArticleBody: 'is in the articleBody of structured data',
  repeats: 'is on the page more than once',
  mediaBefore: 'a picture before it',
  vote: 'Readability would keep it',
  votesAround: 'Readability would keep its neighbours',
  inList: 'in a list',
  groupBlocks: 'blocks in its list',
  groupMean: 'words a block in its list',
  groupLinkShare: 'share of link text in its list',
  groupSentences: 'share of its list that ends as a sentence',
  groupPages: 'links a block of its list to other stories',
  groupOutside: 'links a block of its list to other sites',
  groupAnchors: 'links a block of its list within the page',
  groupSections: 'links a block of its list to sections',
  groupIntroduced: 'its list is introduced by a colon',
  groupToProseBack: 'blocks from its list back to prose',
  groupToProseOn: 'blocks from its list on to prose',
  sectionBlocks: 'blocks under its heading',
  sectionMean: 'words a block under its heading',
  sectionLinkShare: 'share of link text under its heading',
  sectionProse: 'share of prose under its heading',
  sectionOutside: 'links a block under its heading to other sites',
  sectionAnchors: 'links a block under its heading within the page',
  p: 'taken for story by the first reading',
  pNear: 'story in the three blocks each way',
  pWide: 'story in the eight blocks each way',
  pBefore: 'share of the story before it',
  pAfter: 'share of the story after it',
  sinceSure: 'blocks since sure story',
  untilSure: 'blocks until sure story',
  pTemplate: 'story in boxes of its template, by words',
  pTemplateMean: 'story in boxes of its template, by blocks',
  pTotal: 'story on the whole page',
  pHeading: 'story in the next three blocks',
}
for (const [box, title] of [
  ['box', 'its box'],
  ['outer', 'the box around its box'],
  ['outer3', 'the box three above its box'],
]) {
  SINGLE[`${box}Words`] = `words in ${title}`
  SINGLE[`${box}LinkShare`] = `share of link text in ${title}`
  SINGLE[`${box}Blocks`] = `blocks in ${title}`
  SINGLE[`${box}Controls`] = `buttons and fields in ${title}`
  SINGLE[`${box}Prose`] = `share of prose in ${title}`
}

function placeOf(step: number): string {
  const blocks = Math.abs(step) === 1 ? 'the block' : `${Math.abs(step)} blocks`
  return `${blocks} ${step < 0 ? 'before' : 'after'}`
}

/** What a feature measures, in words; its name where nobody has said it in words yet. */
export function inWords(feature: string): string {
  const single = SINGLE[feature]
  if (single) return single
  for (const [pattern, words] of PREFIXES) {
    const match = pattern.exec(feature)
    if (match) return words(match)
  }
  return feature
}
