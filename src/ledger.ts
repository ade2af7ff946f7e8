/**
 * The page's list of what was hidden, for as long as the page lives: every block has a number that stays the same however
 * often the page is read, and whatever a person gave back stays given back.
 */
import type { Finding } from './article/types'
import type { ReportedFinding } from './messages'
import { type Drawer, firstWords, type Ledger } from './views/ledger'
import type { PageMarks } from './views/tidy/page-marks'

/** What the ledger needs of others. */
export interface Hands {
  /** Marks blocks on the page itself, and knows selectors for them; asked for when first used. */
  marks: () => Promise<PageMarks>
  /** Writes a rule of the person's. Rejects where nothing keeps it. */
  addRule: (line: string) => Promise<void>
  removeRule: (line: string) => Promise<void>
  /** More or fewer blocks are hidden than before. */
  changed: () => void
  /** The site's host name; empty for a file, for which no rule can be written. */
  host: string
}

/** The ledger with what can be asked of it from outside the page. */
export interface PageLedger extends Ledger {
  /** As the popup lists them: these, and what was given back and is found no more, in the order they were first seen. */
  list(findings: readonly Finding[]): ReportedFinding[]
  showOne(id: number, on: boolean): void
  keepOne(id: number, on: boolean): Promise<void>
  /** Outlines a block where it stands or stood; null for none. */
  outline(id: number | null): void
  /** The page became another one: nothing of it was given back yet. */
  forget(): void
}

interface Entry {
  id: number
  /** As it was found last. */
  finding: Finding
  back: boolean
  /** The rule that gives it back on every visit; empty if there is none. */
  line: string
}

/** Off: nothing is hidden, so there is nothing to follow. */
const NOBODY: Drawer = { follow() {} }

export function makeLedger({ marks, addRule, removeRule, changed, host }: Hands): PageLedger {
  const entries = new Map<number, Entry>()
  let known = new WeakMap<Finding, Entry>()
  let drawer = NOBODY
  let pointed: Entry | null = null
  let last = 0

  function entryOf(finding: Finding): Entry {
    const own = known.get(finding)
    if (own) return own
    const before = [...entries.values()].find((entry) => isSame(entry.finding, finding))
    const entry = before ?? { id: ++last, finding, back: false, line: '' }
    entry.finding = finding
    entries.set(entry.id, entry)
    known.set(finding, entry)
    return entry
  }

  function reveal({ finding }: Entry): void {
    if (drawer.reveal) drawer.reveal(finding)
    else void marks().then((page) => page.reveal(finding.elements))
  }

  function show(chosen: readonly Entry[], on: boolean): void {
    for (const entry of chosen) entry.back = on
    drawer.follow()
    changed()
    const [only] = chosen
    if (on && only && chosen.length === 1) reveal(only)
  }

  async function keep(entry: Entry, on: boolean): Promise<void> {
    if (on) {
      const { selectorOf } = await marks()
      const line = `${host}#@#${selectorOf(entry.finding.elements)}`
      await addRule(line)
      entry.line = line
    } else {
      await removeRule(entry.line)
      entry.line = ''
    }
    show([entry], on)
  }

  async function outlineOnPage(entry: Entry | null): Promise<void> {
    const page = await marks()
    if (entry !== pointed) return
    // What was pointed at before goes first: the page scrolls back as long as it is there.
    if (!entry) page.point(null)
    drawer.follow()
    if (entry) page.point(entry.finding.elements, drawer !== NOBODY && !entry.back)
  }

  return {
    isBack: (finding) => entryOf(finding).back,
    isShown(finding) {
      const entry = entryOf(finding)
      return entry.back || entry === pointed
    },
    isKept: (finding) => entryOf(finding).line !== '',
    canKeep: host !== '',
    show: (findings, on) => show(findings.map(entryOf), on),
    keep: (finding, on) => keep(entryOf(finding), on),
    attend(next, signal) {
      drawer = next
      signal.addEventListener('abort', () => {
        if (drawer === next) drawer = NOBODY
      })
    },
    list(findings) {
      const listed = new Set(findings.map(entryOf))
      for (const entry of entries.values()) if ((entry.back || entry === pointed) && isThere(entry)) listed.add(entry)
      return [...listed].sort((a, b) => a.id - b.id).map(reported)
    },
    showOne(id, on) {
      const entry = entries.get(id)
      if (entry) show([entry], on)
    },
    async keepOne(id, on) {
      const entry = entries.get(id)
      if (entry) await keep(entry, on)
    },
    outline(id) {
      const entry = (id !== null && entries.get(id)) || null
      if (entry === pointed) return
      pointed = entry
      if (!drawer.point) {
        void outlineOnPage(entry)
        return
      }
      if (!entry) drawer.point(null)
      drawer.follow()
      if (entry) drawer.point(entry.finding)
    },
    forget() {
      entries.clear()
      known = new WeakMap()
      pointed = null
    },
  }
}

/**
 * The same element, and for a part of it the same text; or, where the page put a new element in place of the old one,
 * the same text.
 */
function isSame(before: Finding, now: Finding): boolean {
  if (before.elements[0] === now.elements[0]) return before.text === now.text || !(before.partial || now.partial)
  return before.text === now.text && before.kind === now.kind && !before.elements.some(({ isConnected }) => isConnected)
}

const isThere = ({ finding }: Entry): boolean => finding.elements.some(({ isConnected }) => isConnected)

const reported = ({ id, finding: { kind, text, evidence, path }, back, line }: Entry): ReportedFinding => ({
  id,
  kind,
  text: firstWords(text),
  evidence,
  path,
  shown: back,
  kept: line !== '',
})
