// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { readPage, STORY } from './pages'

const SITE = 'The Harbour Courier'
const told = STORY.map((text) => `<p>${text}</p>`).join('')
const titleOf = (above: string, title: string, head = '', url?: string): string =>
  readPage(
    `<html lang="en"><head><title>${title}</title>${head}</head><body>${above}<div class="text">${told}</div></body></html>`,
    url,
  ).title
const og = (title: string): string => `<meta property="og:title" content="${title}">`
const ld = (headline: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script>`

describe('the headline is', () => {
  test('no heading that links to the front of the site', () => {
    const above = `<h1><a href="/">Pier Notes</a></h1><h2>Night pay agreed</h2>`
    expect(titleOf(above, 'Pier Notes » Archive » Night pay agreed')).toBe('Night pay agreed')
  })
  test('no heading that is called like the site', () => {
    const name = `<meta property="og:site_name" content="${SITE}">`
    expect(titleOf(`<h1>${SITE}</h1><h2>Night pay agreed</h2>`, `Night pay agreed - ${SITE}`, name)).toBe(
      'Night pay agreed',
    )
  })
  test('a heading that links to the story itself', () => {
    const above = '<h1><a href="/2026/11/10/night-pay-agreed-on-the-pier">Night pay agreed</a></h1>'
    expect(titleOf(above, 'Night pay agreed')).toBe('Night pay agreed')
  })
  test('the h1 above the story, even if the metadata have other words for it', () => {
    expect(titleOf('<h1>Crews win their third</h1>', 'Port strike: what now?', og('Port strike: what now?'))).toBe(
      'Crews win their third',
    )
  })
  test('not the last step of a trail of links, where the headline follows below', () => {
    const trail = '<ol><li><a href="/harbour">Harbour</a></li><li><h1>Port strike: how boats get paid</h1></li></ol>'
    const above = `${trail}<h2>Night pay agreed on the pier</h2>`
    expect(titleOf(above, 'Port strike: how boats get paid', ld('Night pay agreed on the pier'))).toBe(
      'Night pay agreed on the pier',
    )
  })
  test('but the last step itself, where nothing follows', () => {
    const trail = '<ol><li><a href="/harbour">Harbour</a></li><li><h1>Port strike: how boats get paid</h1></li></ol>'
    expect(titleOf(trail, 'Port strike: how boats get paid')).toBe('Port strike: how boats get paid')
  })
  test('kept with its kicker as the page itself joins them', () => {
    const above = '<h1><div>Port strike</div><div>Night pay agreed</div></h1>'
    expect(titleOf(above, 'x', og('Port strike: Night pay agreed'))).toBe('Port strike: Night pay agreed')
  })
  test('without a kicker that the page leaves out where it states the headline', () => {
    const above = '<h1><span>Port strike</span> <span>Night pay agreed on the south pier</span></h1>'
    expect(titleOf(above, 'Night pay agreed on the south pier of Calder')).toBe('Night pay agreed on the south pier')
    expect(titleOf(above, 'Port strike: Night pay agreed on the south pier')).toContain('Port strike')
    expect(titleOf('<h1>Port <em>strike</em> on the pier</h1>', 'Strike on the pier')).toBe('Port strike on the pier')
  })
  test('the heading above the story, where nothing but the title of the whole site is stated', () => {
    expect(titleOf('<h2>Night pay agreed on the pier</h2>', 'Pier Notes - all about boats')).toBe(
      'Night pay agreed on the pier',
    )
    expect(titleOf('<h2>Read this first</h2>', 'Pier Notes', og('Night pay agreed'))).toBe('Night pay agreed')
    expect(titleOf('<h2>Background</h2>', 'Night pay agreed')).toBe('Night pay agreed')
  })
  test('the editors’, where heading and document title are written for search engines', () => {
    const head = og('Crews win a third more') + ld('Crews win a third more')
    expect(titleOf('<h1>Port strike news today</h1>', 'Port strike news today', head)).toBe('Crews win a third more')
    // One statement against the heading is not enough.
    expect(titleOf('<h1>Port strike news today</h1>', 'Port strike news today', og('Crews win a third more'))).toBe(
      'Port strike news today',
    )
  })
  test('not a heading of the story', () => {
    expect(titleOf('<h1>Night pay agreed</h1><h2>What the council said</h2>', 'Night pay agreed')).toBe(
      'Night pay agreed',
    )
  })
})
