/** What was hidden: a sentence that counts by kind, opening to each block's first words, its grounds and the way back. */
import { FINDING_KINDS } from '../article/types'
import { say, sayGrounds, sayKind, sayKinds } from '../i18n'
import type { PageState, ReportedFinding } from '../messages'
import { make } from '../own-page'

/** What can be asked of the page. Each change is answered by what the page is then. */
export interface Asks {
  show(id: number, on: boolean): void
  showAll(on: boolean): void
  /** Rejects where nothing keeps it. */
  keep(id: number, on: boolean): Promise<void>
  outline(id: number | null): void
  /** Whether there is a site to keep anything for. */
  canKeep: boolean
}

/** How long somebody stays on a row before the page shows the block, in milliseconds: lists are swept over too. */
const STAY_MS = 120

interface Row {
  element: HTMLElement
  follow(finding: ReportedFinding, isOn: boolean): void
}

export interface HiddenList {
  /** Shows what is hidden by now. What stays in the list stays where it is, the focus on it too. */
  follow(state: PageState): void
}

export function makeHiddenList(section: HTMLElement, asks: Asks): HiddenList {
  const heading = make('h2')
  const summary = make('summary')
  const everything = make('button', { type: 'button', className: 'words' })
  const list = make('div', { tabIndex: 0, ariaLabel: say('ledger_list') })
  list.role = 'region'
  const details = make('details', {}, [summary, list])
  const outline = outlining(asks)
  const rows = new Map<number, Row>()
  let listed = ''

  const draw = (findings: readonly ReportedFinding[]) => {
    const now = new Set(findings.map(({ id }) => id))
    for (const id of rows.keys()) if (!now.has(id)) rows.delete(id)
    for (const { id } of findings) if (!rows.has(id)) rows.set(id, makeRow(id, asks, outline))
    const groups = [...Map.groupBy(findings, ({ kind }) => kind)]
      .sort(([a], [b]) => FINDING_KINDS.indexOf(a) - FINDING_KINDS.indexOf(b))
      .flatMap(([kind, blocks]) => [
        make('h3', {}, [sayKind(kind, blocks.length)]),
        make(
          'ul',
          {},
          blocks.map(({ id }) => (rows.get(id) as Row).element),
        ),
      ])
    const focused = list.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null
    list.replaceChildren(everything, ...groups)
    focused?.focus({ preventScroll: true })
  }

  return {
    follow({ view, report }) {
      const findings = report?.findings ?? []
      const isOn = view !== 'off'
      section.hidden = false
      const now = isOn ? 'on' : 'off'
      heading.textContent = say(findings.length ? `hidden_heading_${now}` : `nothing_hidden_${now}`)
      if (!findings.length) {
        section.replaceChildren(heading)
        listed = ''
        return
      }
      summary.textContent = sayKinds(findings.map(({ kind }) => kind))
      const ids = findings.map(({ id }) => id).join()
      if (ids !== listed) draw(findings)
      if (!listed) section.replaceChildren(heading, details)
      listed = ids
      const areShown = findings.every(({ shown }) => shown)
      everything.hidden = !isOn
      everything.textContent = say(areShown ? 'ledger_hide_all' : 'ledger_show_all')
      everything.onclick = () => asks.showAll(!areShown)
      for (const finding of findings) rows.get(finding.id)?.follow(finding, isOn)
    },
  }
}

type Outline = (id: number | null) => void

/** Tells the page which block somebody points at, once they stay with it. */
function outlining(asks: Asks): Outline {
  let told: number | null = null
  let waiting = 0
  return (id) => {
    clearTimeout(waiting)
    const tell = () => {
      if (id !== told) asks.outline(id)
      told = id
    }
    waiting = window.setTimeout(tell, STAY_MS)
  }
}

function makeRow(id: number, asks: Asks, outline: Outline): Row {
  const words = make('q', { dir: 'auto' })
  const grounds = make('small', { id: `grounds-${id}`, hidden: true })
  const why = make('button', { type: 'button', ariaExpanded: 'false' }, [say('ledger_why')])
  const show = make('button', { type: 'button' })
  const keep = make('button', { type: 'button', hidden: !asks.canKeep })
  const failed = make('small', { role: 'alert' })
  const element = make('li', {}, [words, make('div', { className: 'actions' }, [show, keep, why]), grounds, failed])
  why.setAttribute('aria-controls', grounds.id)
  why.onclick = () => {
    grounds.hidden = !grounds.hidden
    why.ariaExpanded = String(!grounds.hidden)
  }
  element.onpointerenter = () => outline(id)
  element.onpointerleave = () => outline(element.matches(':has(:focus-visible)') ? id : null)
  element.addEventListener('focusin', () => outline(id))
  element.addEventListener('focusout', () => outline(element.matches(':hover') ? id : null))
  return {
    element,
    follow({ text, evidence, shown, kept }, isOn) {
      words.textContent = text
      grounds.textContent = sayGrounds(evidence)
      show.hidden = !isOn || kept
      show.textContent = say(shown ? 'ledger_hide' : 'show')
      show.onclick = () => asks.show(id, !shown)
      keep.textContent = say(kept ? 'ledger_unkeep' : 'ledger_keep')
      keep.onclick = async () => {
        failed.textContent = ''
        await asks.keep(id, !kept).catch(() => {
          failed.textContent = say('ledger_not_kept')
        })
      }
      element.classList.toggle('shown', shown)
    },
  }
}
