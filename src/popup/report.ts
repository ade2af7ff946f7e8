/** A report of a mistake, for the person to read, copy and save. Nothing of it leaves the browser by itself. */
import { say } from '../i18n'
import type { PageState, ReportedFinding } from '../messages'
import { make } from '../own-page'

const FILE = 'lede-report.txt'
/** By then even a slow disk has begun. */
const KEPT_MS = 60_000

/** What a report is made of. */
export interface Told {
  /** The page's address, whole. */
  address: string
  version: string
  /** The browser's name for itself. */
  browser: string
  state: PageState
  /** What is wrong, in the interface's words and in the person's. */
  wrong: string
  note: string
  /** With query and fragment, which can hold names and keys. */
  wholeAddress: boolean
  /** With words of the page. */
  words: boolean
}

/** The report as text. Without `words` no word of the page is in it. */
export function reportText({ address, version, browser, state, wrong, note, wholeAddress, words }: Told): string {
  const { view, report } = state
  const findings = report?.findings ?? []
  return [
    wrong,
    ...(note.trim() ? [note.trim()] : []),
    '',
    say('report_address', wholeAddress ? address : (address.split(/[?#]/, 1)[0] as string)),
    ...(words && report ? [say('report_title', report.title)] : []),
    say('report_version', version),
    say('report_browser', browser),
    say('report_view', view),
    say('report_hidden', findings.length),
    ...findings.flatMap((finding) => findingLines(finding, words)),
    '',
  ].join('\n')
}

/** Kind and grounds by their ids, which are the same in every language. */
function findingLines({ kind, evidence, path, shown, text }: ReportedFinding, words: boolean): string[] {
  const grounds = evidence.map(({ ground, detail }) => (words && detail ? `${ground} (${detail})` : ground))
  return [`- ${kind}${shown ? ' (shown)' : ''}: ${grounds.join(', ')}`, `  ${path}`, ...(words ? [`  ${text}`] : [])]
}

type Page = Pick<Told, 'address' | 'version' | 'browser'> & { state: () => PageState }

/** Fills a panel with the report and what can be done with it. It is written anew with each choice. */
export function makeReport(page: Page, close: () => void): HTMLElement {
  const wrongs = [radio('wrong', say('report_missing'), true), radio('wrong', say('report_left'), false)]
  const note = make('textarea', { rows: 2, ariaLabel: say('report_note'), placeholder: say('report_note') })
  const wholeAddress = tick(say('report_whole_address'))
  const words = tick(say('report_words'))
  const text = make('textarea', { rows: 7, readOnly: true, className: 'report', ariaLabel: say('report_text') })
  const copied = make('span', { role: 'status' })
  const write = () => {
    copied.textContent = ''
    text.value = reportText({
      ...page,
      state: page.state(),
      wrong: wrongs.find(({ input }) => input.checked)?.words ?? '',
      note: note.value,
      wholeAddress: wholeAddress.input.checked,
      words: words.input.checked,
    })
  }
  const copy = async () => {
    await navigator.clipboard.writeText(text.value)
    copied.textContent = say('report_copied')
  }
  const legend = make('legend', {}, [say('report_wrong')])
  const form = make('form', { oninput: write, onsubmit: (event) => event.preventDefault() }, [
    make('h2', { tabIndex: -1 }, [say('report_open')]),
    make('fieldset', {}, [legend, ...wrongs.map(({ label }) => label)]),
    note,
    wholeAddress.label,
    words.label,
    text,
    make('p', {}, [say('report_private')]),
    make('div', { className: 'actions' }, [
      make('button', { type: 'button', onclick: () => void copy() }, [say('report_copy')]),
      make('button', { type: 'button', onclick: () => save(text.value) }, [say('report_save')]),
      make('button', { type: 'button', onclick: close }, [say('report_back')]),
      copied,
    ]),
  ])
  write()
  return form
}

interface Choice {
  label: HTMLElement
  input: HTMLInputElement
  words: string
}

function radio(name: string, words: string, checked: boolean): Choice {
  const input = make('input', { type: 'radio', name, checked })
  return { input, words, label: make('label', {}, [input, words]) }
}

function tick(words: string): Choice {
  const input = make('input', { type: 'checkbox' })
  return { input, words, label: make('label', {}, [input, words]) }
}

/** The browser's own download of a file that is already here. */
function save(text: string): void {
  const href = URL.createObjectURL(new File([text], FILE, { type: 'text/plain' }))
  make('a', { href, download: FILE }).click()
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS)
}
