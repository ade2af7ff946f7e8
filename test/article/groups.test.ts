/** What blocks stand with, as the trees are told it. */
import { expect, test } from 'vitest'
import { FEATURES, measureFeatures } from '../../src/article/features'
import { firstCut } from '../../src/article/frame'
import { GROUP_FEATURES } from '../../src/article/groups'
import { pageOf, storyPage } from './pages'

const AMID = `<h3>Where to read on</h3><p>The council keeps a list:</p>
  <ul><li><a href="#fares">Fares</a></li><li><a href="https://ice.example/report">The report on the ice</a></li></ul>`

/** The group features of the block that begins so. */
function groupOf(start: string): Record<string, number> {
  const page = pageOf(storyPage({ amid: AMID }))
  const { rows } = measureFeatures(page, firstCut(page), new Uint8Array(page.blocks.length))
  const row = rows[page.blocks.findIndex(({ text }) => text.startsWith(start))] as Float32Array
  return Object.fromEntries(GROUP_FEATURES.map((name) => [name, row[FEATURES.indexOf(name)] as number]))
}

test('items of a list say the same of it: how long it is, where it leads, what introduces it', () => {
  const list = { inList: 1, groupBlocks: Math.log2(3), groupLinkShare: 1, groupAnchors: 0.5, groupOutside: 0.5 }
  for (const item of ['Fares', 'The report']) {
    expect(groupOf(item)).toMatchObject({ groupPages: 0, groupSentences: 0, groupIntroduced: 1 })
    for (const [name, value] of Object.entries(list)) expect(groupOf(item)[name]).toBeCloseTo(value)
  }
})

test('a paragraph stands with those of its box, in the section under its heading', () => {
  const paragraph = groupOf('It showed that')
  expect(paragraph.inList).toBe(0)
  expect(paragraph.groupBlocks).toBeGreaterThan(3)
  expect(paragraph.sectionBlocks).toBeCloseTo(Math.log2(1 + 9))
  expect(paragraph.sectionProse).toBeGreaterThan(0.8)
  expect(groupOf('Where to').sectionBlocks).toBeCloseTo(paragraph.sectionBlocks as number)
})
