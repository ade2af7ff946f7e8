import { expect, test, vi } from 'vitest'
import { compose } from '../src/article/compose'
import type { Article } from '../src/article/types'
import { storyPage } from './article/pages'

vi.mock('../src/rules-store', () => ({ loadRules: async () => parseRules(WRITTEN).rules }))
const { parseRules } = await import('../src/rules')
const { readArticle } = await import('../src/article/article')
const { loadRulesHere } = await import('../src/rules-here')

const WRITTEN = `${location.hostname}##.there\n${location.hostname}##.nowhere\n##.nowhere-either\n##main\nother.example##.text\n${location.hostname}#@#.kept`

test('the rules of this host hold in the reading, and those that do nothing here are told', async () => {
  const page = storyPage({ amid: '<p class="there">The harbour office opens at nine on every day of the week.</p>' })
  document.documentElement.innerHTML = page.replace(/^[\s\S]*?<html[^>]*>/, '')
  const { obey, notesOn } = await loadRulesHere()
  const article = readArticle(document, compose, { obey }) as Article
  expect(article.text).not.toContain('The harbour office')
  expect(article.findings.filter(({ kind }) => kind === 'own')).toHaveLength(1)
  expect(notesOn(article)).toEqual([
    { line: `${location.hostname}##.nowhere`, why: 'matches-nothing' },
    { line: '##main', why: 'hides-story' },
    { line: `${location.hostname}#@#.kept`, why: 'matches-nothing' },
  ])
})
