// @vitest-environment node
import { expect, test } from 'vitest'
import { NAME_KINDS, type NameKind, namesIn } from '../../src/article/lexicons/names'

const kindsIn = (attribute: string): NameKind[] => NAME_KINDS.filter((_, bit) => namesIn(attribute) & (1 << bit))

test.each<[string, NameKind]>([
  ['newsletter-signup', 'newsletter'],
  ['js-donation-box', 'donation'],
  ['relatedPosts', 'related'],
  ['related_posts', 'related'],
  ['read-more', 'related'],
  ['ReadMore__list', 'related'],
  ['sr-only', 'hidden'],
  ['entry-content', 'story'],
  ['site-footer', 'footer'],
  ['c-share-bar is-open', 'share'],
  ['ad-slot', 'ad'],
  ['comments', 'comments'],
])('%s speaks of %s', (attribute, kind) => {
  expect(kindsIn(attribute)).toContain(kind)
})

test.each<[string, NameKind]>([
  ['shadow-header', 'ad'],
  ['adelaide', 'ad'],
  ['gradient', 'ad'],
  ['download-list', 'ad'],
  ['tagesschau', 'tags'],
  ['unrelated', 'related'],
  ['navy-blue', 'nav'],
  ['metal', 'meta'],
  ['shareholder', 'share'],
])('%s does not speak of %s', (attribute, kind) => {
  expect(kindsIn(attribute)).not.toContain(kind)
})

test.each(['', 'css-1n6sz4', 'x1k', 'a b c', '  '])('“%s” speaks of nothing', (attribute) => {
  expect(kindsIn(attribute)).toEqual([])
})

test('every kind fits into a bit', () => {
  expect(NAME_KINDS.length).toBeLessThanOrEqual(32)
})

test('an endless attribute is read in no time', () => {
  const started = performance.now()
  namesIn('related-'.repeat(200_000))
  expect(performance.now() - started).toBeLessThan(100)
})
