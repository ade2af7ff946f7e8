/** A page as `inspect` shows it to people: what is kept and what is hidden, in the page's own order. */
import { styleText } from 'node:util'
import type { PageReading } from './inspect-page-reading'
import type { Inspected } from './inspect-run'

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

const WIDTH = 100

/**
 * The outline of one page.
 * @param inspected what `inspect` found
 * @param colour true to mark with colours what the words say as well
 * @returns lines, ending with an empty one
 */
export function outlineOf({ file, url, reading, error }: Inspected, colour: boolean): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text)
  const lines = [paint('bold', file), paint('dim', url)]
  if (error !== null) lines.push(paint('red', `not read: ${error}`))
  else if (!reading.article) lines.push(paint('yellow', 'no article here'))
  else lines.push(...articleLines(reading, paint))
  return `${lines.filter((line) => line !== '').join('\n')}\n`
}

function articleLines(reading: PageReading, paint: Paint): string[] {
  const { title, dek, byline, published, site, lang, dir, minutes, words, cut, captions, ms } = reading
  const facts = [
    byline,
    published,
    site,
    lang && `${lang} ${dir}`,
    `${words} words`,
    `${minutes} min`,
    `${Math.round(ms)} ms`,
  ]
  return [
    '',
    paint('bold', `  ${title || '(no title)'}`),
    dek && `  ${shortened(dek)}`,
    paint('dim', `  ${facts.filter(Boolean).join(' · ')}`),
    cut ? paint('yellow', '  cut by a paywall') : '',
    '  ',
    ...outline(reading, paint),
    ...captions.map((caption) => paint('dim', `  caption  ${shortened(caption)}`)),
    '  ',
    `  ${summaryOf(reading)}`,
  ]
}

function outline({ text, findings, places }: PageReading, paint: Paint): string[] {
  const kept = text.split('\n').map((line) => `  ${paint('green', 'kept')}     ${shortened(line)}`)
  const hidden = findings.map(({ kind, evidence, text: words, path }, index) => ({
    place: places[index] ?? kept.length,
    lines: [
      `  ${paint('red', 'hidden')}   ${paint('bold', kind)}  ${shortened(words, WIDTH - kind.length - 2)}`,
      ...evidence.map((ground) => paint('yellow', `             ${shortened(ground)}`)),
      paint('dim', `             at ${path}`),
    ],
  }))
  const before = (place: number): string[] =>
    hidden.filter((item) => item.place === place).flatMap((item) => item.lines)
  return [...kept.flatMap((line, index) => [...before(index), line]), ...before(kept.length)]
}

/** One line: how much was kept, and what was hidden, by kind. */
export function summaryOf({ text, findings }: PageReading): string {
  const kinds = new Map<string, number>()
  for (const { kind } of findings) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const counted = [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')
  return `${text.split('\n').length} blocks kept; hidden: ${counted || 'nothing'}`
}

function shortened(text: string, width = WIDTH): string {
  const letters = [...text]
  return letters.length <= width ? text : `${letters.slice(0, width - 1).join('')}…`
}
