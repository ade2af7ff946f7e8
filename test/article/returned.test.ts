// @vitest-environment node
import { expect, test } from 'vitest'
import type { Finding } from '../../src/article/types'
import { type Around, readStory, STORY } from './pages'

const APPEAL = `<aside class="donation-appeal"><h3>A message from the Courier</h3>
<p>Dear reader, we depend on people like you. If you value <em>independent</em> journalism, please support us with a donation today.</p>
<p><a href="https://give.harbourcourier.example/donate">Donate now</a></p><script>alert(1)</script></aside>`

/** The page's only finding that says so, as it returns. */
function returnOf(around: Around, words: string) {
  const article = readStory(around)
  const findings = article.findings.filter(({ text }) => text.includes(words))
  expect(findings).toHaveLength(1)
  return { article, returned: article.returned(findings[0] as Finding) }
}

test('a hidden block returns put together as the story is, at its place in it', () => {
  const { article, returned } = returnOf({ amid: APPEAL }, 'Dear reader')
  expect(returned?.content.innerHTML).toBe(
    '<h2>A message from the Courier</h2><p>Dear reader, we depend on people like you. If you value <em>independent</em> journalism, please support us with a donation today.</p><p><a href="https://give.harbourcourier.example/donate">Donate now</a></p>',
  )
  expect(returned?.leaf).toBe(4)
  expect(article.places[4]?.text).toBe(STORY[4])
})

test('what stood behind the story returns behind its last leaf, what stood above it before the first', () => {
  expect(returnOf({ after: APPEAL }, 'Dear reader').returned?.leaf).toBe(STORY.length)
  expect(returnOf({ before: APPEAL }, 'Dear reader').returned?.leaf).toBe(0)
})

test('of a box that holds story too only the hidden words return', () => {
  const words = 'Read more: The ferry timetable that nobody could read'
  const amid = `Dear reader, please support our journalism with a donation: <a href="/donate">donate now</a>.`
  const text = STORY.slice(0, 3).join('<br><br>')
  const article = readStory({ amid: `<div>${text}<br><br>${amid}<br><br>${words}<br><br>${STORY[4]}</div>` })
  const partial = article.findings.filter((finding) => finding.partial)
  expect(partial.length).toBeGreaterThan(0)
  for (const finding of partial) {
    const said = article.returned(finding)?.content.textContent ?? ''
    expect(said.length).toBeGreaterThan(0)
    for (const told of STORY) expect(said).not.toContain(told)
  }
})

test('a finding of another reading is nothing here', () => {
  const [elsewhere] = readStory({ amid: APPEAL }).findings
  expect(readStory({ amid: APPEAL }).returned(elsewhere as Finding)).toBeNull()
})
