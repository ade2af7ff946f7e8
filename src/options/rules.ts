/** "My rules": a text of lines, what is wrong with each that is none, and the way in and out as a file. */
import { say, sayCount } from '../i18n'
import { make } from '../own-page'
import { parseRules, type RefusedLine, withLines } from '../rules'
import { type KeptText, loadText, onRulesChange, saveText } from '../rules-store'
import { chooseFile, saveFile } from './file'
import type { Section } from './options'

/** Invented sites, as in every manual. */
const EXAMPLES = [
  ['example.com##.appeal', 'rules_example_hide'],
  ['##aside.promo', 'rules_example_everywhere'],
  ['example.com#@#.appeal', 'rules_example_keep'],
  ['! …', 'rules_example_comment'],
] as const

/** Draws the section and fills it when the rules are there. */
export function rulesSection(): Section {
  const text = make('textarea', { id: 'rules-text', spellcheck: false, rows: 12, disabled: true })
  text.dir = 'ltr'
  text.ariaLabel = say('rules_heading')
  text.setAttribute('aria-describedby', 'rules-intro rules-holding')
  text.wrap = 'off'
  const holding = make('p', { id: 'rules-holding', className: 'quiet' })
  const refused = make('div', { id: 'rules-refused' })
  const unsynced = make('p', { className: 'quiet', hidden: true })
  const status = make('p', { className: 'quiet', role: 'status' })
  const save = make('button', { type: 'button', className: 'main', disabled: true }, [say('rules_save')])
  const read = chooseFile(say('rules_import'), '.txt,text/plain', (chosen) => void take(chosen))
  const write = make(
    'button',
    { type: 'button', onclick: () => saveFile('lede-rules.txt', 'text/plain', `${text.value.trimEnd()}\n`) },
    [say('rules_export')],
  )

  /** What the person began with. */
  let before = ''
  const isChanged = () => text.value.trimEnd() !== before

  const look = () => {
    const { rules, refused: bad } = parseRules(text.value)
    holding.textContent = sayCount('rules_holding', rules.length)
    refused.replaceChildren(...(bad.length ? [refusedList(bad, text)] : []))
    save.disabled = !isChanged()
    write.disabled = text.value.trim() === ''
  }
  const show = ({ text: kept, unsynced: count }: KeptText) => {
    before = kept
    if (text.value !== kept) text.value = kept
    unsynced.hidden = count === 0
    unsynced.textContent = sayCount('rules_unsynced', count)
    look()
  }
  const keep = async () => {
    try {
      show(await saveText(text.value, before))
      status.textContent = say('rules_saved')
    } catch (error) {
      console.warn('Lede: the rules could not be saved.', error)
      status.textContent = say('rules_not_saved')
    }
  }
  const take = async (chosen: File) => {
    try {
      const { value, added } = withLines(text.value, await chosen.text())
      text.value = value
      look()
      status.textContent = sayCount('rules_imported', added)
    } catch {
      status.textContent = say('rules_not_imported')
    }
  }

  text.addEventListener('input', () => {
    look()
    status.textContent = isChanged() ? say('rules_unsaved') : ''
  })
  save.addEventListener('click', () => void keep())
  addEventListener('keydown', (event) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return
    event.preventDefault()
    if (!save.disabled) void keep()
  })
  addEventListener('beforeunload', (event) => isChanged() && event.preventDefault())
  // What comes from a page or another device is shown at once, unless somebody is writing here: then it joins on saving.
  onRulesChange(async () => {
    const kept = await loadText()
    if (!isChanged()) show(kept)
  }, new AbortController().signal)
  void loadText().then((kept) => {
    text.disabled = false
    show(kept)
  })

  const element = make('div', {}, [
    make('p', { id: 'rules-intro' }, [say('rules_intro')]),
    examples(),
    text,
    make('div', { className: 'row' }, [save, ...read, write, status]),
    holding,
    unsynced,
    refused,
  ])
  return { id: 'rules', title: say('rules_heading'), element }
}

function examples(): HTMLElement {
  const rows = EXAMPLES.flatMap(([line, words]) => {
    const code = make('code', { dir: 'ltr' }, [line])
    return [make('dt', {}, [code]), make('dd', {}, [say(words)])]
  })
  return make('dl', { className: 'examples' }, rows)
}

/** Each line that is no rule, by its number and with the reason; pressed, it is where the caret goes. */
function refusedList(bad: readonly RefusedLine[], text: HTMLTextAreaElement): HTMLElement {
  const items = bad.map(({ line, text: written, why }) => {
    const number = make('button', { type: 'button', className: 'line', onclick: () => goToLine(text, line) }, [
      say('rules_line', line),
    ])
    const code = make('code', { dir: 'ltr' }, [written.length > 80 ? `${written.slice(0, 80)}…` : written])
    const reason = make('span', {}, [say(`rule_${why.replaceAll('-', '_')}` as 'rule_no_rule')])
    return make('li', {}, [number, code, reason])
  })
  const heading = make('h3', {}, [sayCount('rules_refused_heading', bad.length)])
  return make('div', {}, [heading, make('ul', {}, items)])
}

function goToLine(text: HTMLTextAreaElement, line: number): void {
  const lines = text.value.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  text.focus()
  text.setSelectionRange(start, start + (lines[line - 1] ?? '').length)
}
