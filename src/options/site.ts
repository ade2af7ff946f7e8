/** A site's row: what holds there in a line, and under it everything that can be chosen for it. */
import { JUNK_KINDS, type JunkKind } from '../article/types'
import browser from '../browser'
import { listed, say } from '../i18n'
import { make } from '../own-page'
import { hidingOf, SCHEMA } from '../schema'
import { endAutomatic, isAllowed, isPath, makeAutomatic, type Site, setSite } from '../sites'
import { quiet } from './controls'
import type { Kept } from './kept'
import { nameOf } from './kinds'

export interface SiteRow {
  element: HTMLElement
  show(site: Site): void
  /** Opens it, and goes to its first control. */
  open(): void
  focus(): void
}

/** What can be chosen for a site: how it is drawn, and how it shows what holds. */
interface Control {
  element: HTMLElement
  show(site: Site): void
}

/** Keeps a change of the site. */
type Change = (change: Partial<Site>) => void

/** @param remove forgets everything that was chosen for the site */
export function makeSiteRow(name: string, kept: Kept, remove: () => void): SiteRow {
  const failed = (error: unknown) => {
    console.warn('Lede: the change could not be kept.', error)
    kept.announce(say('options_not_kept'))
  }
  const change: Change = (part) => void setSite(name, part).then(() => kept.announce(''), failed)
  const facts = make('span', { className: 'quiet' })
  const summary = make('summary', {}, [make('bdi', {}, [name]), facts])
  const body = make('div', { className: 'site' })
  const element = make('details', {}, [summary, body])
  let controls: Control[] = []
  let now: Site | null = null
  const show = (site: Site) => {
    now = site
    facts.textContent = factsOf(site)
    for (const control of controls) control.show(site)
  }
  // Hundreds of rows have nothing in them before they are opened.
  const fill = () => {
    if (!element.open || controls.length) return
    controls = [automatic(name, failed), mode(change), paths(change), kinds(kept, change)]
    const button = make('button', { type: 'button', onclick: remove }, [say('sites_remove')])
    body.append(...controls.map((control) => control.element), button)
    if (now) show(now)
  }
  element.addEventListener('toggle', fill)
  return {
    element,
    show,
    open() {
      element.open = true
      fill()
      body.querySelector('input')?.focus()
    },
    focus: () => summary.focus(),
  }
}

/** "by itself, Tidy". */
function factsOf({ auto, mode }: Site): string {
  return listed([...(auto ? [say('sites_auto_short')] : []), ...(mode ? [say(`mode_${mode}`)] : [])])
}

/** The wish, and what the browser says to it. It is asked in the gesture: only there does it ask the person. */
function automatic(name: string, failed: (error: unknown) => void): Control {
  const box = make('input', { type: 'checkbox' })
  const allow = make('button', { type: 'button' }, [say('sites_allow')])
  const missing = make('p', { className: 'row quiet', hidden: true }, [say('sites_not_allowed'), ' ', allow])
  let isWished = false
  const look = async () => {
    box.checked = isWished
    missing.hidden = !isWished || (await isAllowed(name))
  }
  const ask = () => void makeAutomatic(name).then(look, failed)
  box.addEventListener('change', () => (box.checked ? ask() : void endAutomatic(name).then(look, failed)))
  allow.addEventListener('click', ask)
  browser.permissions.onAdded.addListener(() => void look())
  browser.permissions.onRemoved.addListener(() => void look())
  return {
    element: make('div', {}, [make('label', { className: 'tick' }, [box, say('sites_auto')]), missing]),
    show({ auto }) {
      isWished = auto
      void look()
    },
  }
}

function mode(change: Change): Control {
  const select = make('select', {}, [
    make('option', { value: '' }, [say('sites_as_everywhere')]),
    ...SCHEMA.mode.choices.map((value) => make('option', { value }, [say(`mode_${value}`)])),
  ])
  select.addEventListener('change', () =>
    change({ mode: SCHEMA.mode.choices.find((one) => one === select.value) ?? null }),
  )
  return {
    element: make('label', { className: 'named' }, [say('mode_label'), select]),
    show(site) {
      select.value = site.mode ?? ''
    },
  }
}

/** Exceptions by path, a line each; a line that is none is named, and the others are kept. */
function paths(change: Change): Control {
  const text = make('textarea', { rows: 3, spellcheck: false, dir: 'ltr' })
  const complaint = make('p', { className: 'quiet', role: 'status' })
  text.addEventListener('change', () => {
    const lines = text.value.split('\n').map((line) => line.trim().replace(/(.)\/+$/, '$1'))
    const written = [...new Set(lines.filter(Boolean))]
    const bad = written.find((line) => !isPath(line))
    complaint.textContent = bad ? say('sites_bad_path', bad) : ''
    change({ notOn: written.filter(isPath) })
  })
  const element = make('div', {}, [
    make('label', { className: 'named' }, [say('sites_not_on'), text]),
    quiet(say('sites_not_on_note')),
    complaint,
  ])
  return {
    element,
    show({ auto, notOn }) {
      element.hidden = !auto
      if (!complaint.textContent) text.value = notOn.join('\n')
    },
  }
}

/** What is hidden there; a kind that is as everywhere is not kept with the site. */
function kinds(kept: Kept, change: Change): Control {
  let own: Site['kinds'] = {}
  const isEverywhere = (kind: JunkKind) => kept.settings[hidingOf(kind)]
  const boxes = new Map(
    JUNK_KINDS.map((kind) => {
      const box = make('input', { type: 'checkbox' })
      box.addEventListener('change', () => {
        const { [kind]: _, ...others } = own
        change({ kinds: box.checked === isEverywhere(kind) ? others : { ...others, [kind]: box.checked } })
      })
      return [kind, box]
    }),
  )
  const look = () => {
    for (const [kind, box] of boxes) box.checked = own[kind] ?? isEverywhere(kind)
  }
  kept.onSettings(look)
  const labels = [...boxes].map(([kind, box]) => make('label', { className: 'tick' }, [box, nameOf(kind)]))
  return {
    element: make('fieldset', {}, [
      make('legend', {}, [say('sites_kinds')]),
      make('div', { className: 'ticks' }, labels),
    ]),
    show(site) {
      own = site.kinds
      look()
    },
  }
}
