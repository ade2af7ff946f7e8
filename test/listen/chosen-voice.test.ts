import { beforeEach, expect, test, vi } from 'vitest'

const kept: Record<string, unknown> = {}
let broken = false
const local = {
  async get(key: string) {
    if (broken) throw new Error('no storage')
    return key in kept ? { [key]: kept[key] } : {}
  },
  async set(values: Record<string, unknown>) {
    if (broken) throw new Error('no storage')
    Object.assign(kept, values)
  },
}
vi.mock('../../src/browser', () => ({ default: { storage: { local } } }))
const { chosenVoice, keepVoice } = await import('../../src/voices')

beforeEach(() => {
  for (const key of Object.keys(kept)) delete kept[key]
  broken = false
})

test('a voice is kept for each language, its variants together', async () => {
  await keepVoice('en-gb', 'voice:maud')
  await keepVoice('de', 'voice:ida')
  expect(await chosenVoice('en')).toBe('voice:maud')
  expect(await chosenVoice('de-at')).toBe('voice:ida')
  expect(await chosenVoice('ja')).toBe('')
})

test('reading aloud goes on without a choice where storage does not answer', async () => {
  broken = true
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  expect(await chosenVoice('en')).toBe('')
  expect(warned).toHaveBeenCalledOnce()
  warned.mockRestore()
  await expect(keepVoice('en', 'voice:maud')).rejects.toThrow('no storage')
})

test('what is no voice counts as none', async () => {
  kept['voice-en'] = 7
  expect(await chosenVoice('en')).toBe('')
})
