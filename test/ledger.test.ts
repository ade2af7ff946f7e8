import { beforeEach, expect, test, vi } from 'vitest'
import type { Finding } from '../src/article/types'
import { makeLedger, type PageLedger } from '../src/ledger'

const marks = { point: vi.fn(), reveal: vi.fn(), selectorOf: vi.fn(() => '.appeal') }
const addRule = vi.fn<(line: string) => Promise<void>>()
const removeRule = vi.fn<(line: string) => Promise<void>>()
const changed = vi.fn<() => void>()
let ledger: PageLedger

beforeEach(() => {
  vi.clearAllMocks()
  addRule.mockResolvedValue()
  removeRule.mockResolvedValue()
  document.body.innerHTML = '<div id="one">Give today</div><div id="two">Read more</div>'
  ledger = makeLedger({ marks: async () => marks, addRule, removeRule, changed, host: 'tidewater-post.example' })
})

const element = (id: string) => document.getElementById(id) as Element
const finding = (id: string, change: Partial<Finding> = {}): Finding => ({
  kind: 'donation',
  evidence: [],
  text: element(id).textContent ?? '',
  path: `#${id}`,
  elements: [element(id)],
  partial: false,
  ...change,
})
const drawer = () => ({
  follow: vi.fn<() => void>(),
  reveal: vi.fn<(finding: Finding) => void>(),
  point: vi.fn<(finding: Finding | null) => void>(),
})

const idOf = (id: string): number => ledger.list([finding(id)])[0]?.id ?? 0

test('a block has the same number in every reading, also when the page made it anew', () => {
  const [one, two] = ledger.list([finding('one'), finding('two')]).map(({ id }) => id)
  expect(ledger.list([finding('two'), finding('one')]).map(({ id }) => id)).toEqual([one, two])
  element('one').replaceWith(Object.assign(document.createElement('div'), { id: 'one', textContent: 'Give today' }))
  expect(ledger.list([finding('one'), finding('two')]).map(({ id }) => id)).toEqual([one, two])
})

test('parts of one element are told apart by their words', () => {
  const parts = ['Give today', 'Read more'].map((text) => finding('one', { text, partial: true }))
  expect(new Set(ledger.list(parts).map(({ id }) => id)).size).toBe(2)
})

test('what is given back is told to the open view, and stays so for the next one', () => {
  const [view, next] = [drawer(), drawer()]
  const closed = new AbortController()
  ledger.attend(view, closed.signal)
  const id = idOf('one')
  ledger.showOne(id, true)
  expect(view.follow).toHaveBeenCalledOnce()
  expect(view.reveal).toHaveBeenCalledOnce()
  closed.abort()
  ledger.attend(next, new AbortController().signal)
  expect(ledger.isBack(finding('one'))).toBe(true)
  ledger.showOne(id, false)
  expect(view.follow).toHaveBeenCalledOnce()
  expect(next.follow).toHaveBeenCalledOnce()
  expect(next.reveal).not.toHaveBeenCalled()
  expect(ledger.isShown(finding('one'))).toBe(false)
})

test('what was given back stays in the list though it is found no more, as long as the page has it', () => {
  ledger.show([finding('one')], true)
  expect(ledger.list([]).map(({ text, shown }) => [text, shown])).toEqual([['Give today', true]])
  element('one').remove()
  expect(ledger.list([])).toEqual([])
})

test('what is pointed at is shown, not given back', () => {
  const view = drawer()
  ledger.attend(view, new AbortController().signal)
  const id = idOf('one')
  ledger.outline(id)
  expect(view.point).toHaveBeenLastCalledWith(expect.objectContaining({ text: 'Give today' }))
  expect(ledger.isShown(finding('one'))).toBe(true)
  expect(ledger.isBack(finding('one'))).toBe(false)
  ledger.outline(null)
  expect(view.point).toHaveBeenLastCalledWith(null)
  expect(ledger.isShown(finding('one'))).toBe(false)
})

test('where nothing is open the page itself is marked, and nothing on it is a ghost', async () => {
  const id = idOf('one')
  ledger.outline(id)
  await vi.waitFor(() => expect(marks.point).toHaveBeenLastCalledWith([element('one')], false))
  ledger.outline(null)
  await vi.waitFor(() => expect(marks.point).toHaveBeenLastCalledWith(null))
})

test('a rule for the site keeps a block, and goes again', async () => {
  const id = idOf('one')
  await ledger.keepOne(id, true)
  expect(addRule).toHaveBeenCalledWith('tidewater-post.example#@#.appeal')
  expect(ledger.list([])).toEqual([expect.objectContaining({ shown: true, kept: true })])
  await ledger.keepOne(id, false)
  expect(removeRule).toHaveBeenCalledWith('tidewater-post.example#@#.appeal')
  expect(ledger.isBack(finding('one'))).toBe(false)
})

test('a rule that cannot be kept is not said to be', async () => {
  addRule.mockRejectedValue(new Error('full'))
  const id = idOf('one')
  await expect(ledger.keepOne(id, true)).rejects.toThrow('full')
  expect(ledger.list([finding('one')])).toEqual([expect.objectContaining({ shown: false, kept: false })])
})

test('another page in the same tab begins with nothing given back', () => {
  ledger.show([finding('one')], true)
  ledger.forget()
  expect(ledger.isBack(finding('one'))).toBe(false)
})
