/** The list of what was hidden, by kind: first words, grounds, and the way back. It comes when it is first opened. */
import { FINDING_KINDS, type Finding } from '../../article/types'
import { say, sayGrounds, sayKind } from '../../i18n'
import { firstWords } from '../ledger'
import type { Frame } from './frame'
import css from './hidden-list.css?inline'
import { make } from './make'

export interface HiddenList {
  element: HTMLElement
  /** Says what is shown and kept by now. */
  follow(): void
}

const styled = new WeakSet<Frame>()

/** Lists the findings that the reader has now, what begs first. */
export function listHidden(frame: Frame): HiddenList {
  if (!styled.has(frame)) frame.adopt(css)
  styled.add(frame)
  const { ledger, article } = frame
  const { findings } = article
  const areBack = () => findings.every(ledger.isBack)
  const everything = make('button', { type: 'button', onclick: () => ledger.show(findings, !areBack()) })
  const followers: (() => void)[] = []
  const groups = [...Map.groupBy(findings, ({ kind }) => kind)]
    .sort(([a], [b]) => FINDING_KINDS.indexOf(a) - FINDING_KINDS.indexOf(b))
    .map(([kind, blocks]) => {
      const rows = blocks.map((finding) => makeRow(frame, finding))
      followers.push(...rows.map(({ follow }) => follow))
      const items = rows.map(({ element }) => element)
      return make('li', {}, [make('strong', {}, [sayKind(kind, blocks.length)]), make('ul', {}, items)])
    })
  const follow = () => {
    everything.textContent = say(areBack() ? 'ledger_hide_all' : 'ledger_show_all')
    for (const one of followers) one()
  }
  follow()
  return { element: make('div', {}, [everything, make('ul', { className: 'hidden' }, groups)]), follow }
}

function makeRow({ ledger, announce }: Frame, finding: Finding): HiddenList {
  const show = make('button', { type: 'button', onclick: () => ledger.show([finding], !ledger.isBack(finding)) })
  const notKept = () => announce(say('ledger_not_kept'))
  const press = () => void ledger.keep(finding, !ledger.isKept(finding)).catch(notKept)
  const keep = make('button', { type: 'button', onclick: press, hidden: !ledger.canKeep })
  const why = make('details', { className: 'why' }, [
    make('summary', {}, [say('ledger_why')]),
    sayGrounds(finding.evidence),
  ])
  const words = make('q', { dir: 'auto' }, [firstWords(finding.text)])
  return {
    element: make('li', {}, [words, make('div', { className: 'actions' }, [show, keep, why])]),
    follow() {
      show.textContent = say(ledger.isBack(finding) ? 'ledger_hide' : 'show')
      show.hidden = ledger.isKept(finding)
      keep.textContent = say(ledger.isKept(finding) ? 'ledger_unkeep' : 'ledger_keep')
    },
  }
}
