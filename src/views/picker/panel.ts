/** What the picker says of the block that is chosen, and the line it would write. */
import { MOST_STORY } from '../../article/types'
import { locale, say, sayCount } from '../../i18n'
import { parseRules, type Refusal, type Rule, rulesFor } from '../../rules'
import { make } from '../reader/make'
import type { Weight } from './weigh'

/** Letters of a block's own words that are shown. */
const FIRST_WORDS = 90

export interface Panel {
  readonly element: HTMLElement
  readonly rule: HTMLInputElement
  readonly hide: HTMLButtonElement
  readonly cancel: HTMLButtonElement
  /** Shows a block; `chosen` opens what can be done with it. */
  show(block: Element, chosen: boolean): void
  /** Shows what the line would do. */
  judge(verdict: Verdict): void
}

export type Verdict = { refused: Refusal | 'elsewhere' | 'nothing' } | { refused: null; weight: Weight; others: number }

export function makePanel(): Panel {
  const what = make('p', { className: 'what' })
  const story = make('p', { className: 'story' })
  const others = make('p', { className: 'others' })
  const rule = make('input', { type: 'text', className: 'rule', spellcheck: false, autocomplete: 'off' })
  rule.dir = 'ltr'
  const hide = make('button', { type: 'button', className: 'hide' }, [say('picker_hide')])
  const cancel = make('button', { type: 'button' }, [say('picker_cancel')])
  const told = make('div', { className: 'told', role: 'status' }, [what, story, others])
  const label = make('label', {}, [make('span', {}, [say('picker_rule')]), rule])
  const element = make('section', { className: 'panel', ariaLabel: say('picker_name') }, [
    make('p', { className: 'hint' }, [say('picker_hint')]),
    told,
    label,
    make('div', { className: 'buttons' }, [hide, cancel]),
  ])
  return {
    element,
    rule,
    hide,
    cancel,
    show(block, chosen) {
      element.toggleAttribute('data-chosen', chosen)
      what.textContent = sayBlock(block)
    },
    judge(verdict) {
      hide.disabled = verdict.refused !== null || verdict.weight.share > MOST_STORY
      element.toggleAttribute('data-refused', hide.disabled)
      story.textContent = verdict.refused === null ? sayWeight(verdict.weight) : sayRefusal(verdict.refused)
      others.textContent = verdict.refused === null ? sayOthers(verdict.others) : ''
    },
  }
}

/** The rule a line writes for a host, or why it writes none. */
export function readLine(line: string, host: string): Rule | Refusal | 'elsewhere' {
  const { rules, refused } = parseRules(line)
  const [rule] = rules
  if (!rule) return refused[0]?.why ?? 'no-rule'
  const { hide } = rulesFor([rule], host)
  return hide.length ? rule : 'elsewhere'
}

/** "aside · “Dear readers …”" */
function sayBlock(block: Element): string {
  const text = ((block as HTMLElement).innerText ?? block.textContent ?? '').replace(/\s+/g, ' ').trim()
  const words = text || block.querySelector('img')?.alt || block.getAttribute('alt') || ''
  const first = words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).replace(/\s+\S*$/, '')}…` : words
  return first ? say('picker_block', block.localName, first) : block.localName
}

function sayWeight({ words, share }: Weight): string {
  const percent = new Intl.NumberFormat(locale(), { style: 'percent' }).format(share)
  if (share > 0.9) return say('picker_is_story')
  if (share > MOST_STORY) return say('picker_too_much', percent)
  return share ? say('picker_holds', sayCount('picker_words', Math.max(1, words)), percent) : say('picker_holds_none')
}

const sayOthers = (others: number): string => (others ? sayCount('picker_others', others) : say('picker_no_others'))

const sayRefusal = (why: Refusal | 'elsewhere' | 'nothing'): string =>
  say(`rule_${why.replaceAll('-', '_')}` as 'rule_no_rule')
