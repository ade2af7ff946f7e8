import { beforeEach, describe, expect, test, vi } from 'vitest'
import { clone, emptyStorage, kept, listeners, storage } from './fake-storage'

vi.mock('../src/browser', async () => ({ default: { storage: (await import('./fake-storage')).storage } }))
const { addRule, hasRules, loadRules, loadText, onRulesChange, removeRule, saveText } = await import(
  '../src/rules-store'
)

beforeEach(emptyStorage)

const text = async () => (await loadText()).text
const selectors = async () => (await loadRules()).map(({ selector }) => selector)

describe('the text', () => {
  const WRITTEN = '! mine\n\nexample.com##.b\nexample.com##.a\n\n\n! a refused line stays\nnonsense\n! mine\n##.c'

  test('comes back as it was written, comments, empty lines, repeated and refused lines included', async () => {
    expect(await text()).toBe('')
    expect(await hasRules()).toBe(false)
    await saveText(WRITTEN, '')
    expect(await text()).toBe(WRITTEN)
    expect(await selectors()).toEqual(['.b', '.a', '.c'])
  })

  test('keeps its order when lines are moved, added between and taken out', async () => {
    await saveText('##.a\n##.b\n##.c', '')
    const steps = ['##.c\n##.a\n##.b', '##.c\n##.new\n##.a\n\n##.b', '##.b\n##.c', '##.x\n##.b\n##.y\n##.c']
    for (const step of steps) {
      await saveText(step, await text())
      expect(await text()).toBe(step)
    }
  })

  test('can be added to between the same two lines without end', async () => {
    let lines = ['##.first', '##.last']
    await saveText(lines.join('\n'), '')
    for (let i = 0; i < 80; i++) {
      lines = ['##.first', `##.n${i}`, ...lines.slice(1)]
      await saveText(lines.join('\n'), await text())
    }
    expect(await text()).toBe(lines.join('\n'))
  })

  test('writes only what changed', async () => {
    await saveText('##.a\n##.b\n##.c', '')
    const set = vi.spyOn(storage.sync, 'set')
    await saveText('##.a\n##.b2\n##.c', '##.a\n##.b\n##.c')
    expect(Object.keys(set.mock.calls[0]?.[0] ?? {})).toHaveLength(1)
    set.mockRestore()
  })
})

describe('single rules', () => {
  test('are added at the end once, and taken away', async () => {
    await saveText('##.a', '')
    await addRule('example.com##.b')
    await addRule(' example.com##.b ')
    expect(await text()).toBe('##.a\nexample.com##.b')
    expect(await hasRules()).toBe(true)
    await removeRule('##.a')
    await removeRule('##.nowhere')
    expect(await text()).toBe('example.com##.b')
  })

  test('added at the same moment are all kept', async () => {
    await Promise.all(['##.a', '##.b', '##.c'].map(addRule))
    expect(await text()).toBe('##.a\n##.b\n##.c')
  })
})

test('two devices that add different lines both keep them', async () => {
  await saveText('##.a', '')
  const before = clone(kept.sync)
  await saveText('##.a\n##.here', '##.a')
  // What another device wrote, knowing nothing of this, arrives key by key.
  const here = clone(kept.sync)
  for (const key of Object.keys(kept.sync)) delete kept.sync[key]
  Object.assign(kept.sync, before)
  await addRule('##.there')
  Object.assign(kept.sync, here)
  expect((await selectors()).sort()).toEqual(['.a', '.here', '.there'])
})

test('what was added elsewhere while a person wrote stays', async () => {
  await saveText('##.a\n##.b', '')
  await addRule('##.picked')
  expect((await saveText('##.b\n##.mine', '##.a\n##.b')).text.split('\n').sort()).toEqual([
    '##.b',
    '##.mine',
    '##.picked',
  ])
})

describe('storage', () => {
  test('that is full or off for syncing takes everything on this device, and moves it when there is room', async () => {
    storage.sync.refuses = true
    await saveText('##.a\n##.b', '')
    expect(await loadText()).toEqual({ text: '##.a\n##.b', unsynced: 2 })
    storage.sync.refuses = false
    await addRule('##.c')
    expect(await loadText()).toEqual({ text: '##.a\n##.b\n##.c', unsynced: 0 })
    expect(kept.local).toEqual({})
  })

  test('holds thousands of rules: within the quota in sync, the others here', async () => {
    const lines = Array.from({ length: 3_000 }, (_, i) => `site-${i}.example##.box-${i} > aside`)
    lines.push(`! ${'x'.repeat(9_000)}`)
    await saveText(lines.join('\n'), '')
    const { text, unsynced } = await loadText()
    expect(text).toBe(lines.join('\n'))
    expect(unsynced).toBeGreaterThan(0)
    const items = Object.entries(kept.sync)
    const bytes = items.map(([key, value]) => Buffer.byteLength(key + JSON.stringify(value)))
    expect(items.length).toBeLessThanOrEqual(450)
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(80_000)
    expect(Math.max(...bytes)).toBeLessThan(8_192)
  })

  test('with damage in it gives what is whole', async () => {
    await saveText('##.a\n##.b', '')
    Object.assign(kept.sync, {
      'rule:1': 'text',
      'rule:2': [1],
      'rule:3': [null, '##.x'],
      'rule:4': [2, 'two\nlines'],
      'rule:5': [3, 7],
      theme: 'dark',
    })
    expect(await text()).toBe('##.a\n##.b')
  })

  test('with lines under keys of others gives each its own, once', async () => {
    Object.assign(kept.sync, { 'rule:by-hand': [1, '##.a'], 'rule:too': [2, '##.b'] })
    await saveText('##.a\n##.c', await text())
    expect(await text()).toBe('##.a\n##.c')
  })

  test('that does not answer is no rules, and says so when something is to be kept', async () => {
    storage.sync.broken = storage.local.broken = true
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(await loadRules()).toEqual([])
    expect(warned).toHaveBeenCalledOnce()
    warned.mockRestore()
    await expect(addRule('##.a')).rejects.toThrow('no storage')
  })
})

test('tells of changes of rules and of nothing else, until nobody listens', async () => {
  const heard = vi.fn()
  const controller = new AbortController()
  onRulesChange(heard, controller.signal)
  for (const listener of listeners) listener({ theme: {} })
  expect(heard).not.toHaveBeenCalled()
  await addRule('##.a')
  expect(heard).toHaveBeenCalledOnce()
  controller.abort()
  expect(listeners.size).toBe(0)
})
