import { beforeEach, expect, test } from 'vitest'
import { matchesOf, selectorFor } from '../src/views/selector'

/** The selector of the element marked `x` in a body; the mark is taken off before. */
function selectorIn(html: string): string {
  document.body.innerHTML = html
  const element = document.querySelector('[x]') as Element
  element.removeAttribute('x')
  const selector = selectorFor(element)
  expect([...document.querySelectorAll(selector)], `${selector} in ${html}`).toContain(element)
  return selector
}

beforeEach(() => {
  // jsdom has no CSS.escape.
  globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w\p{L}-]/gu, '\\$&') } as typeof CSS
})

test.each([
  ['an id that a person gave', '<div id="appeal" class="box" x></div>', '#appeal'],
  ['no id with a number', '<div id="post-4711" class="appeal" x></div>', '.appeal'],
  ['no id that is there twice', '<div id="box" class="appeal" x></div><div id="box"></div>', '.appeal'],
  [
    'an attribute for tests',
    '<div class="sc-bdVaJa" data-testid="newsletter-box" x></div>',
    '[data-testid="newsletter-box"]',
  ],
  ['the rarest class alone', '<p class="text"></p><p class="text appeal" x></p>', '.appeal'],
  [
    'two classes where one is not enough',
    '<p class="text red"></p><p class="text big"></p><p class="red big" x></p><p class="red"></p>',
    '.big.red',
  ],
  ['no class that tools made', '<main class="story"><div class="css-1x2y3z sc-bdVaJa" x></div></main>', '.story > div'],
  ['what people wrote of a module’s class', '<div class="Promo_box__x3Jq1" x></div>', '[class*="Promo_box__"]'],
  ['no class for a state', '<div class="is-visible promo" x></div>', '.promo'],
  ['words in camel case', '<div class="relatedStories" x></div>', '.relatedStories'],
  ['words in other scripts', '<div class="реклама" x></div>', '.реклама'],
  ['an element of the site’s own', '<support-box x></support-box>', 'support-box'],
  ['a name inside of another', '<p class="note"></p><div id="side"><p class="note" x></p></div>', '#side .note'],
  ['the place inside of what has a name', '<div id="side"><p>a</p><p x>b</p></div>', '#side > p:nth-of-type(2)'],
  [
    'the place in the page at last',
    '<div></div><div><p>a</p><p x>b</p></div>',
    'body > div:nth-of-type(2) > p:nth-of-type(2)',
  ],
])('%s', (_what, html, selector) => {
  expect(selectorIn(html)).toBe(selector)
})

test('elements of one template go together', () => {
  const selector = selectorIn('<div id="feed"><a class="teaser" x></a><a class="teaser"></a></div><p></p>')
  expect(matchesOf(document, selector)).toHaveLength(2)
})

test('says where a selector is none', () => {
  expect(matchesOf(document, 'p[')).toBeNull()
})
