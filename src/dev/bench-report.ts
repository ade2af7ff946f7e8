/** Page by page, for whoever improves the engine: where it is farthest from the truth, and what moved since an earlier run. */
import { byCollection, type EngineName, type Judged, judgedOf, type PageResult } from './bench-judge'
import { limited, note, short } from './bench-lines'
import { type BenchRun, TITLES } from './bench-table'
import { changedLines, fold, foreignLines, type Line } from './score'

/**
 * The pages of each collection where the first engine of the run is farthest from the truth: what is too much, what is
 * missing, and where it went; then the titles, authors and dates that disagree.
 */
export function worstPages(run: BenchRun, count: number): string {
  const [engine, ...peers] = run.engines
  if (!engine) return ''
  const parts = [...byCollection(run.pages)].map(([collection, pages]) => {
    const worst = pages
      .map((page) => ({ page, judged: judgedOf(page, engine) }))
      .filter(({ judged }) => judged.score < 1)
      .sort((a, b) => lostSnippets(b.judged) - lostSnippets(a.judged) || a.judged.score - b.judged.score)
      .slice(0, count)
      .map(({ page, judged }) => onePage(page, judged, peers))
    const head = `\n${collection}: the ${worst.length} worst of ${pages.length} pages for ${TITLES[engine]}`
    const ways = waysOfLoss(pages, engine)
    const losses = ways.length > 0 ? [`  what is missing, of all ${pages.length}: ${ways.join(', ')}`] : []
    return [head, ...losses, ...worst, ...disagreements(pages, engine, count)].join('\n')
  })
  return [...parts, '\n+ too much   - missing   [n of m] line of the text, or of the truth   (n) words'].join('\n')
}

/** A lost sentence is worse than any number of surviving boxes. */
const lostSnippets = ({ labels }: Judged): number => labels?.lost.length ?? 0

function onePage(page: PageResult, judged: Judged, peers: readonly EngineName[]): string {
  const others = peers.map((name) => `${TITLES[name]} ${mark(judgedOf(page, name))}`)
  return [
    `\n${mark(judged)}  ${page.name}  ${page.url}`,
    ...[others.join(' · '), page.trap && `trap: ${page.trap}`, judged.error && `failed: ${judged.error}`].filter(
      Boolean,
    ),
    ...(judged.text === '' && !judged.error ? ['no article was found'] : []),
    ...differences(page, judged, peers),
  ].join('\n      ')
}

function mark({ score, shingles, labels }: Judged): string {
  if (shingles) return `${score.toFixed(3)} (P ${shingles.precision.toFixed(2)} R ${shingles.recall.toFixed(2)})`
  if (labels) return `${score.toFixed(3)} (${labels.leaked.length} left, ${labels.lost.length} lost)`
  return score.toFixed(3)
}

function differences({ truth, engines }: PageResult, judged: Judged, peers: readonly EngineName[]): string[] {
  const having = (text: string): string =>
    peers
      .filter((name) => hasText(engines[name]?.text ?? '', text))
      .map((name) => TITLES[name])
      .join(', ')
  const whose = (text: string): string => (having(text) ? `also ${having(text)}` : peers.length > 0 ? 'only here' : '')
  const where = (text: string): string => whereIs(text, judged) || (having(text) && `${having(text)} has it`)
  const phrase = (sign: string, text: string, remark: string): string => `${sign} ${short(text)}${note(remark)}`
  const body = truth.body === undefined ? '' : trueLines(truth.body)
  return [
    ...(body ? limited(lineGroups('+', foreignLines(judged.text, body), judged.text, whose)) : []),
    ...(body ? limited(lineGroups('-', foreignLines(body, judged.text), body, where)) : []),
    ...(judged.phrases?.unwanted ?? []).map((text) => phrase('+', text, whose(text))),
    ...(judged.phrases?.missing ?? []).map((text) => phrase('-', text, where(text))),
    ...(judged.labels?.lost ?? []).map((text) => phrase('-', text, where(text))),
    ...(judged.labels?.leaked ?? []).map(({ kind, text }) => phrase('+', `${kind}: ${text}`, whose(text))),
  ]
}

const trueLines = (body: string): string => body.replace(/\n\s*\n/g, '\n').trim()

const SHORT_LINE = 40

/** Differing lines, each with its place and a remark; neighbours that are short and share the remark make one line. */
function lineGroups(sign: string, lines: readonly Line[], whole: string, remarkOf: (text: string) => string): string[] {
  const groups: { first: number; last: number; texts: string[]; remark: string }[] = []
  for (const { index, text } of lines) {
    const remark = remarkOf(text)
    const before = groups.at(-1)
    const joins = before && before.last === index - 1 && before.remark === remark && isShort(before.texts.at(-1))
    if (joins && isShort(text)) {
      before.last = index
      before.texts.push(text)
    } else groups.push({ first: index, last: index, texts: [text], remark })
  }
  const all = whole.split('\n').length
  return groups.map(({ first, last, texts, remark }) => {
    const place = first === last ? `${first + 1}` : `${first + 1}–${last + 1}`
    return `${sign} [${place} of ${all}] ${short(texts.join(' · '))}${note(remark)}`
  })
}

const isShort = (text = ''): boolean => text.length <= SHORT_LINE

/** Below this many letters a piece of text stands in too many places to say where it went. */
const TELLING = 12

/** True if a text has the wording; what is too short to tell must be a line of its own. */
function hasText(text: string, wording: string): boolean {
  const wanted = fold(wording)
  return wanted.length < TELLING ? text.split('\n').some((line) => fold(line) === wanted) : fold(text).includes(wanted)
}

/** Where a piece of the story went that the text has not; empty where nobody put it anywhere. */
function whereIs(text: string, judged: Judged): string {
  const wanted = fold(text)
  if (wanted === '') return ''
  const holds = (place: string): boolean =>
    wanted.length < TELLING ? fold(place) === wanted : fold(place).includes(wanted)
  const finding = judged.findings.find((one) => holds(one.text))
  if (finding) return `hidden as ${finding.kind}: ${finding.why}`
  if (fold(judged.text).includes(wanted)) return 'there, but divided otherwise'
  if (holds(judged.title)) return 'is the title'
  if (judged.captions.some(holds)) return 'is a caption'
  if (judged.aside.some(holds)) return 'is the dek, or set aside'
  return ''
}

/** Where the missing pieces of all pages went, the commonest way first: runs of the truths, phrases or snippets. */
function waysOfLoss(pages: readonly PageResult[], engine: EngineName): string[] {
  const ways = new Map<string, { pieces: number; pages: Set<string> }>()
  for (const page of pages) {
    const judged = judgedOf(page, engine)
    for (const { text, pieces } of missingPieces(page, judged)) {
      const way = judged.text === '' ? 'no article found' : whereIs(text, judged).split(':')[0] || 'dropped'
      const so = ways.get(way) ?? { pieces: 0, pages: new Set() }
      ways.set(way, { pieces: so.pieces + pieces, pages: so.pages.add(page.name) })
    }
  }
  return [...ways]
    .sort(([, a], [, b]) => b.pieces - a.pieces)
    .map(([way, { pieces, pages }]) => `${way} ${pieces} (${pages.size} pages)`)
}

function missingPieces({ truth }: PageResult, judged: Judged): { text: string; pieces: number }[] {
  const lines = truth.body === undefined ? [] : foreignLines(trueLines(truth.body), judged.text)
  return [
    ...lines.map(({ text, foreign }) => ({ text, pieces: foreign })),
    ...[...(judged.phrases?.missing ?? []), ...(judged.labels?.lost ?? [])].map((text) => ({ text, pieces: 1 })),
  ]
}

function disagreements(pages: readonly PageResult[], engine: EngineName, count: number): string[] {
  const all = pages.map((page) => ({ name: page.name, truth: page.truth, judged: judgedOf(page, engine) }))
  const titles = all.filter(({ judged }) => judged.titleAgrees === false)
  const authors = all.filter(({ judged }) => judged.authorsAgree !== undefined && judged.authorsAgree < 1)
  const dates = all.filter(({ judged }) => judged.dateAgrees === false)
  return [
    ...section(
      'titles that disagree',
      titles.map(({ name, truth, judged }) => differing(name, judged.title, truth.title)),
      count,
    ),
    ...section(
      'authors that disagree',
      authors.map(({ name, truth, judged }) => differing(name, judged.byline, truth.authors?.join(', '))),
      count,
    ),
    ...section(
      'dates that disagree',
      dates.map(({ name, truth, judged }) => differing(name, judged.published, truth.date)),
      count,
    ),
  ]
}

const section = (title: string, lines: string[], count: number): string[] =>
  lines.length === 0 ? [] : [`\n  ${lines.length} ${title}`, ...lines.slice(0, count)]

const differing = (name: string, found: string, truth = ''): string =>
  `    ${name}  “${short(found)}”, truth “${short(truth)}”`

/** The pages whose mark for the run's first engine moved most since `before`, and the lines each gained and lost; the worse ones first. */
export function movedPages(before: BenchRun, run: BenchRun, count: number): string {
  const [engine] = run.engines
  if (!engine) return ''
  const old = new Map(before.pages.map((page) => [page.name, page.engines[engine]]))
  const pairs = run.pages.flatMap((page) => {
    const [then, now] = [old.get(page.name), page.engines[engine]]
    return then && now ? [{ page, then, now, moved: now.score - then.score }] : []
  })
  const better = pairs.filter(({ moved }) => moved > 1e-9)
  const worse = pairs.filter(({ moved }) => moved < -1e-9)
  const same = pairs.filter(({ then, now, moved }) => Math.abs(moved) <= 1e-9 && then.text !== now.text)
  const most = [...better, ...worse].sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved)).slice(0, count)
  const shown = [...most.filter(({ moved }) => moved < 0), ...most.filter(({ moved }) => moved > 0)]
  return [
    `\nSince ${before.made}, of ${pairs.length} pages in both runs: ${better.length} better, ${worse.length} worse, ` +
      `${same.length} with another text and the same mark`,
    ...shown.map(({ page, then, now, moved }) => oneMove(page, then, now, moved)),
  ].join('\n')
}

function oneMove(page: PageResult, then: Judged, now: Judged, moved: number): string {
  const { lost, gained } = changedLines(then.text, now.text)
  const verdict = moved > 0 ? `better +${moved.toFixed(3)}` : `WORSE ${moved.toFixed(3)}`
  return [
    `\n${verdict}  ${mark(then)} → ${mark(now)}  ${page.name}  ${page.url}`,
    ...(now.error ? [`failed: ${now.error}`] : []),
    ...limited(lost.map((line) => `lost    ${short(line)}${note(whereIs(line, now))}`)),
    ...limited(gained.map((line) => `gained  ${short(line)}`)),
  ].join('\n      ')
}
