import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PAPERS } from '../../src/gate/cover'
import { SCHEMA } from '../../src/schema'

const themes = readFileSync('src/views/themes.css', 'utf8')

test('the cover is of the paper of each theme', () => {
  expect(Object.keys(PAPERS)).toEqual([...SCHEMA.theme.choices])
  const written = new Set([...themes.matchAll(/--paper: (light-dark\([^)]*\)|#\w+);/g)].map(([, paper]) => paper))
  for (const [theme, [paper]] of Object.entries(PAPERS)) {
    // Light and dark are the two halves of what the system chooses from.
    const own = theme === 'light' || theme === 'dark' ? PAPERS.system[0] : paper
    expect(written.has(own), theme).toBe(true)
    expect(own).toContain(paper)
  }
})
