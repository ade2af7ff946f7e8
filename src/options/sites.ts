/** "Sites": what was chosen for single sites: searched, added, changed, removed. */
import { say, sayCount } from '../i18n'
import { make } from '../own-page'
import {
  isSite,
  type KeptSites,
  loadSites,
  NO_WISHES,
  onSitesChange,
  putStoredSites,
  removeSite,
  type Sites,
  siteOf,
  storedSites,
} from '../sites'
import { quiet } from './controls'
import type { Kept } from './kept'
import type { Section } from './options'
import { makeSiteRow, type SiteRow } from './site'

export function sitesSection(kept: Kept): Section {
  const rows = new Map<string, SiteRow>()
  const list = make('div', { id: 'site-list' })
  const search = make('input', { type: 'search', ariaLabel: say('sites_search'), placeholder: say('sites_search') })
  const empty = quiet('')
  const unsynced = quiet('')
  const removed = make('p', { className: 'row', role: 'status' })
  /** Named here and not kept: nothing is wished of them yet. */
  const added = new Set<string>()
  let sites: Sites = new Map()

  const look = () => {
    const wanted = search.value.trim().toLowerCase()
    for (const [name, { element }] of rows) element.hidden = !name.includes(wanted)
    empty.hidden = [...rows.values()].some(({ element }) => !element.hidden)
    empty.textContent = say(rows.size ? 'sites_none_found' : 'sites_none')
    search.hidden = rows.size < 2
  }
  const draw = () => {
    const names = [...new Set([...sites.keys(), ...added])].sort()
    for (const [name, { element }] of rows) if (!names.includes(name)) element.remove()
    for (const name of rows.keys()) if (!names.includes(name)) rows.delete(name)
    for (const [i, name] of names.entries()) {
      const row = rows.get(name) ?? makeSiteRow(name, kept, () => void remove(name).catch(unreadable))
      rows.set(name, row)
      // What stands where it should is left alone: it may have the focus.
      if (list.children[i] !== row.element) list.insertBefore(row.element, list.children[i] ?? null)
      row.show(sites.get(name) ?? NO_WISHES)
    }
    look()
  }
  const show = (now: KeptSites) => {
    sites = now.sites
    unsynced.hidden = now.unsynced === 0
    unsynced.textContent = sayCount('sites_unsynced', now.unsynced)
    draw()
  }
  const unreadable = (error: unknown) => {
    console.warn('Lede: the sites could not be read.', error)
    kept.announce(say('sites_unreadable'))
  }
  const remove = async (name: string) => {
    const before = (await storedSites()).get(name)
    added.delete(name)
    await removeSite(name)
    draw()
    const undo = async () => {
      removed.replaceChildren()
      if (before) await putStoredSites(new Map([[name, before]]))
      else add(name)
      rows.get(name)?.focus()
    }
    const button = make('button', { type: 'button', onclick: () => void undo().catch(unreadable) }, [
      say('picker_undo'),
    ])
    removed.replaceChildren(make('span', {}, [say('sites_removed', name)]), button)
    button.focus()
  }
  const add = (name: string) => {
    added.add(name)
    search.value = ''
    draw()
    rows.get(name)?.open()
  }

  search.addEventListener('input', look)
  const reload = () => void loadSites().then(show, unreadable)
  onSitesChange(reload, new AbortController().signal)
  reload()
  const element = make('div', {}, [quiet(say('sites_intro')), addForm(add), search, list, empty, removed, unsynced])
  return { id: 'sites', title: say('sites_heading'), element }
}

/** A field for a name, or for any address on the site. */
function addForm(add: (site: string) => void): HTMLElement {
  const field = make('input', { type: 'text', inputMode: 'url', autocapitalize: 'off', spellcheck: false, dir: 'ltr' })
  field.placeholder = 'example.com'
  const complaint = make('span', { className: 'quiet', role: 'status' })
  const form = make('form', { className: 'row' }, [
    make('label', {}, [say('sites_add'), ' ', field]),
    make('button', {}, [say('sites_add_press')]),
    complaint,
  ])
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const site = siteIn(field.value)
    complaint.textContent = site ? '' : say('sites_bad_name')
    if (!site) {
      field.focus()
      return
    }
    field.value = ''
    add(site)
  })
  return form
}

/** The site that somebody means by a name or an address; empty where it is none. */
export function siteIn(written: string): string {
  const address = /^[a-z][\w+.-]*:\/\//i.test(written.trim()) ? written.trim() : `https://${written.trim()}`
  if (!URL.canParse(address)) return ''
  const { protocol, hostname } = new URL(address)
  const site = siteOf(hostname)
  return /^https?:$/.test(protocol) && isSite(site) ? site : ''
}
