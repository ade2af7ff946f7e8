import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Lexicon } from '../src/article/lexicons/concepts'
import de from '../src/article/lexicons/de'
import no from '../src/article/lexicons/no'

/** What the worker is asked, and what it puts into this world when asked. */
const tellWorker = vi.fn<(question: string, lang: string) => Promise<void>>()
vi.mock('../src/messages', () => ({ tellWorker }))
const WORDS = Symbol.for('lede.words')
const world = globalThis as { [WORDS]?: Map<string, Lexicon> }
const leave = (lexicon: Lexicon) => async () => {
  world[WORDS] = new Map([...(world[WORDS] ?? []), [lexicon.lang, lexicon]])
}

/** The content script's parts as they are when a page is first read: English at hand and nothing else. */
async function freshly() {
  vi.resetModules()
  const [{ bringWordsFor }, { readerFor }, { extractArticle }] = await Promise.all([
    import('../src/words'),
    import('../src/article/lexicons/index'),
    import('../src/article/extract'),
  ])
  const languages = (lang: string) => readerFor(lang).lexicons.map((lexicon) => lexicon.lang)
  return { bringWordsFor, languages, extractArticle }
}

beforeEach(() => {
  delete world[WORDS]
  tellWorker.mockReset().mockResolvedValue()
  vi.spyOn(console, 'debug').mockImplementation(() => {})
})

describe('words are brought', () => {
  test('never for English, nor where no language is told or none of ours', async () => {
    const { bringWordsFor, languages } = await freshly()
    for (const lang of ['en', 'en-gb', '', 'sw', 'x-klingon']) {
      expect(await bringWordsFor(lang)).toBe(false)
      expect(languages(lang)).toEqual(['en'])
    }
    expect(tellWorker).not.toHaveBeenCalled()
  })

  test('once for a language', async () => {
    const { bringWordsFor, languages } = await freshly()
    expect(languages('de-at')).toEqual(['en'])
    tellWorker.mockImplementation(leave(de))
    expect(await bringWordsFor('de-at')).toBe(true)
    expect(languages('de-at')).toEqual(['de', 'en'])
    expect(await bringWordsFor('de')).toBe(false)
    expect(tellWorker.mock.calls).toEqual([['bringWords', 'de']])
  })

  test('of a near language where there are none of its own', async () => {
    const { bringWordsFor, languages } = await freshly()
    tellWorker.mockImplementation(leave(no))
    expect(await bringWordsFor('nb-no')).toBe(true)
    expect(tellWorker).toHaveBeenCalledWith('bringWords', 'no')
    expect(languages('nn')).toEqual(['no', 'en'])
  })

  test('by the worker of today: what an earlier version left is not taken', async () => {
    const { bringWordsFor, languages } = await freshly()
    await leave({ ...de, ask: 'old' })()
    tellWorker.mockRejectedValue(new Error('Extension context invalidated.'))
    expect(await bringWordsFor('de')).toBe(false)
    expect(languages('de')).toEqual(['en'])
  })

  test('or not: a worker that is gone or silent costs words, and is asked again', async () => {
    const { bringWordsFor, languages } = await freshly()
    tellWorker.mockRejectedValueOnce(new Error('Could not establish connection.'))
    expect(await bringWordsFor('de')).toBe(false)
    expect(await bringWordsFor('de')).toBe(false)
    expect(languages('de')).toEqual(['en'])
    tellWorker.mockImplementation(leave(de))
    expect(await bringWordsFor('de')).toBe(true)
  })

  test('and a page is read without them, only less well', async () => {
    const { bringWordsFor, extractArticle } = await freshly()
    const html = readFileSync('test/e2e/pages/german.html', 'utf8')
    const read = () => extractArticle(new DOMParser().parseFromString(html, 'text/html'))
    const before = read()
    expect(before?.lang).toBe('de')
    expect(before?.text).toContain('Am Ufer standen')
    tellWorker.mockImplementation(leave(de))
    await bringWordsFor('de')
    const after = read()
    expect(after?.text).toContain('Am Ufer standen')
    expect(after?.text).not.toContain('Jetzt spenden')
    expect(after?.findings.map(({ kind }) => kind)).toContain('donation')
  })
})
