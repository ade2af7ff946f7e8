import { expect, test } from 'vitest'
import { told } from './told'

const { fileNameOf } = await import('../../src/views/take/file-name')

const named = (title: string, change = {}) => fileNameOf(told('', { title, ...change }).article, 'md')

test.each([
  ['The ferry “Anna” sails again', 'The ferry “Anna” sails again.md'],
  ['War: the "end"?', "War - the 'end'.md"],
  ['AC/DC <live> | 50\\50 *', 'AC-DC live - 50-50.md'],
  ['At 12:30\n\tsharp…', 'At 12-30 sharp….md'],
  ['  ...hidden. ', 'hidden.md'],
  ['~ tilde', 'tilde.md'],
  ['הגשר נפתח', 'הגשר נפתח.md'],
  ['橋が再開：夜の修理', '橋が再開：夜の修理.md'],
  ['می‌خواهم', 'می‌خواهم.md'],
  ['gpj\u202e.exe', 'gpj.exe.md'],
  ['con', 'con_.md'],
  ['LPT1.txt', 'LPT1_.txt.md'],
  ['Console', 'Console.md'],
  ['👩‍🚒 🔥', '👩‍🚒 🔥.md'],
])('%j is saved as %j', (title, name) => {
  expect(named(title)).toBe(name)
})

test('a title without a letter gives way to site and day', () => {
  expect(named('…?')).toBe('Tidewater Post 2026-04-02.md')
  expect(named('', { site: '', published: '' })).toBe('tidewater-post.example.md')
  expect(named('', { site: '', published: '', url: '' })).toBe('md.md')
})

test('a long title is cut between words', () => {
  const name = named('word '.repeat(60))
  expect(name).toMatch(/^(word )+word\.md$/)
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(143)
})

test('what a reader sees as one character is not cut', () => {
  const family = '👩‍👩‍👧‍👦'
  const name = named(`ab${family.repeat(20)}`).slice(0, -3)
  expect(name.replaceAll(family, '')).toBe('ab')
  expect(new TextEncoder().encode(`${name}.md`).length).toBeLessThanOrEqual(143)
})
