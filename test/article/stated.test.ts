// @vitest-environment node
import { expect, test } from 'vitest'
import { bringBack } from '../../src/article/judge/stated'
import type { Draft } from '../../src/article/judge/weigh'
import { LEFT_OUT, STORY as TOLD } from '../../src/article/roles'
import { structuredData } from '../../src/article/structured'
import { pageOf, STORY } from './pages'

/** Lines of the page that are story after the publisher's copy was asked; `lost` are those that were not before. */
function broughtBack(html: string, articleBody: string, lost: readonly string[], score = 0.3): string[] {
  const page = pageOf(`<body><article>${html}</article></body>`)
  const roles = Uint8Array.from(page.blocks, (block) => (lost.includes(block.text) ? LEFT_OUT : TOLD))
  const draft: Draft = {
    page,
    roles,
    scores: Float32Array.from(roles, (role) => (role ? 1 : score)),
    reasons: new Map(),
  }
  bringBack(draft, { ...structuredData(page.document), articleBody })
  return page.blocks.filter((_, i) => roles[i] === TOLD).map((block) => block.text)
}

const told = STORY.map((text) => `<p>${text}</p>`).join('')
const whole = STORY.join(' ')

test.each([
  ['a first paragraph', [STORY[0]]],
  ['a last paragraph', [STORY[7]]],
  ['two in a row', [STORY[3], STORY[4]]],
] as [string, string[]][])('the publisher’s copy brings back %s', (_, lost) => {
  expect(broughtBack(told, whole, lost)).toEqual(STORY)
})

test('it brings back the items of a list', () => {
  const items = ['Three boats return on Thursday', 'The other four return a week later']
  const list = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  expect(broughtBack(told + list, `${whole} ${items.join(' ')}`, items)).toEqual([...STORY, ...items])
})

test('it brings back no teaser that was copied with its headline, and nothing that is most unlike a story', () => {
  const teaser = 'The storm had three names before it had one, and nobody on the island used any of them.'
  const page = `${told}<p>${teaser}</p>`
  expect(broughtBack(page, `${whole} Storm names and why ${teaser}`, [teaser])).toEqual(STORY)
  expect(broughtBack(page, `${whole} ${teaser}`, [teaser])).toContain(teaser)
  expect(broughtBack(page, `${whole} ${teaser}`, [teaser], 0.05)).toEqual(STORY)
})

test('where it has nothing of what was taken, the prose that it has is the story, with its headings', () => {
  const other = 'Subscribers get the archive of all issues, the weekly letter of the editors, and a place at the table.'
  const page = `<p>${other}</p>${told.replace('</p>', '</p><h2>What was agreed on</h2>')}`
  const lost = [...STORY, 'What was agreed on']
  expect(broughtBack(page, whole.replace(' Marit', ' What was agreed on Marit'), lost)).toEqual([
    STORY[0],
    'What was agreed on',
    ...STORY.slice(1),
  ])
})

test('a copy that spells its links otherwise does not unseat the story', () => {
  const caption = 'The south pier at dawn on Wednesday, with none of the seven boats that should have left it by then. '
  const spelt = STORY.map((text) => text.replace(/(?<= )(\w+),/, '[$1](https://a.example/x),')).join(' ')
  expect(
    broughtBack(`${told}<p>${caption.repeat(6)}</p>`, spelt + caption.repeat(6), [caption.repeat(6).trim()], 0),
  ).toEqual(STORY)
})
