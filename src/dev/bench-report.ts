/** Page by page, for whoever improves the engine: where it is farthest from the truth, and what moved since an earlier run. */
import { byCollection, type EngineName, type Judged, judgedOf, type PageResult } from './bench-judge'
import { limited, note, short } from './bench-lines'
import { type BenchRun, TITLES } from './bench-table'
import { changedLines, fold, foreignLines } from './score'

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
      .sort((a, b) => losses(b.judged) - losses(a.judged) || a.judged.score - b.judged.score)
      .slice(0, count)
      .map(({ page, judged }) => onePage(page, judged, peers))
    const head = `\n${collection}: the ${worst.length} worst of ${pages.length} pages for ${TITLES[engine]}`
    return [head, ...worst, ...disagreements(pages, engine, count)].join('\n')
  })
  return [...parts, '\n+ too much   - missing   [n of m] line of the text, or of the truth   (n) words'].join('\n')
}

/** A lost sentence is worse than any number of surviving boxes. */
const losses = ({ labels }: Judged): number => labels?.lost.length ?? 0

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
  const peerTexts = peers.map((name) => ({ title: TITLES[name], text: fold(engines[name]?.text ?? '') }))
  const having = (text: string): string[] =>
    peerTexts.filter((peer) => peer.text.includes(fold(text))).map(({ title }) => title)
  const extra = (text: string, where: string): string => {
    const others = having(text)
    const whose = others.length > 0 ? `also ${others.join(', ')}` : peers.length > 0 ? 'only here' : ''
    return `+ ${where}${short(text)}${note(whose)}`
  }
  const missing = (text: string, where: string): string =>
    `- ${where}${short(text)}${note(whereIs(text, judged, having))}`
  return [
    ...(truth.body === undefined ? [] : bodyDifferences(judged.text, truth.body, extra, missing)),
    ...(judged.phrases?.unwanted ?? []).map((phrase) => extra(phrase, '')),
    ...(judged.phrases?.missing ?? []).map((phrase) => missing(phrase, '')),
    ...(judged.labels?.lost ?? []).map((text) => missing(text, '')),
    ...(judged.labels?.leaked ?? []).map(({ kind, text }) => extra(text, `${kind}: `)),
  ]
}

function bodyDifferences(
  text: string,
  body: string,
  extra: (text: string, where: string) => string,
  missing: (text: string, where: string) => string,
): string[] {
  const truth = body.replace(/\n\s*\n/g, '\n').trim()
  const place = (index: number, whole: string): string => `[${index + 1} of ${whole.split('\n').length}] `
  return [
    ...limited(foreignLines(text, truth).map((line) => extra(line.text, place(line.index, text)))),
    ...limited(foreignLines(truth, text).map((line) => missing(line.text, place(line.index, truth)))),
  ]
}

/** Where a piece of the story went that the text has not. */
function whereIs(text: string, judged: Judged, having: (text: string) => string[]): string {
  const wanted = fold(text)
  if (wanted === '') return ''
  const holds = (place: string): boolean => fold(place).includes(wanted)
  const finding = judged.findings.find((one) => holds(one.text))
  if (finding) return `hidden as ${finding.kind}: ${finding.why}`
  if (holds(judged.text)) return 'there, but divided otherwise'
  if (holds(judged.title)) return 'is the title'
  if (judged.captions.some(holds)) return 'is a caption'
  if (judged.aside.some(holds)) return 'is the dek, or set aside'
  const others = having(text)
  return others.length > 0 ? `${others.join(', ')} has it` : ''
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
    ...limited(lost.map((line) => `lost    ${short(line)}${note(whereIs(line, now, () => []))}`)),
    ...limited(gained.map((line) => `gained  ${short(line)}`)),
  ].join('\n      ')
}
