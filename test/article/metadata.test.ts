// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { normaliseDate } from '../../src/article/dates'
import { withoutSite } from '../../src/article/title'
import { readPage, readStory } from './pages'

describe('a title without the name of the site', () => {
  test.each([
    ['Night pay agreed - The Harbour Courier', 'The Harbour Courier', 'Night pay agreed'],
    ['Night pay agreed | Harbour | The Harbour Courier', 'The Harbour Courier', 'Night pay agreed'],
    ['The Harbour Courier » Night pay agreed', 'The Harbour Courier', 'Night pay agreed'],
    ['Night pay agreed — harbourcourier.example', 'harbourcourier.example', 'Night pay agreed'],
    ['Night pay agreed on the south pier | Courier', '', 'Night pay agreed on the south pier'],
    [
      'Day boats - night boats: what is the difference?',
      'The Harbour Courier',
      'Day boats - night boats: what is the difference?',
    ],
    ['The Harbour Courier', 'The Harbour Courier', 'The Harbour Courier'],
    ['Well-paid nights', 'The Harbour Courier', 'Well-paid nights'],
    ['', 'The Harbour Courier', ''],
  ])('%s', (title, site, wanted) => {
    expect(withoutSite(title, site)).toBe(wanted)
  })
})

describe('a date', () => {
  test.each([
    ['2026-11-10', '2026-11-10'],
    ['2026-11-10T17:05:00Z', '2026-11-10T17:05:00Z'],
    ['2026-11-10T17:05:00.123+01:00', '2026-11-10T17:05:00+01:00'],
    ['2026-11-10 17:05', '2026-11-10T17:05'],
    [' 2026-11-10T17:05:00-0500 ', '2026-11-10T17:05:00-0500'],
    ['20261110', '2026-11-10'],
    ['1794330300', '2026-11-10T17:05:00.000Z'],
    ['November 10, 2026', '2026-11-10'],
    ['10 Nov 2026', '2026-11-10'],
  ])('%s is %s', (text, wanted) => {
    expect(normaliseDate(text)).toBe(wanted)
  })
  test.each(['', 'today', '2026-13-10', '2026-11-32', 'Tuesday', 'the 38th of May 2026', '7'])('%s is none', (text) => {
    expect(normaliseDate(text)).toBe('')
  })
})

describe('the header of a page', () => {
  test('comes from its own headline where the title agrees', () => {
    expect(readStory({}).title).toBe('Night pay agreed on the pier')
  })
  test('names its writers', () => {
    const byline = '<p class="byline">By <a rel="author" href="/author/ines-calder">Ines Calder</a></p>'
    expect(readStory({ before: byline }).byline).toBe('Ines Calder')
  })
  test('names its writer where only a link to a page of theirs says so', () => {
    const line = '<div class="line">Nov. 10, 2026 by <a href="/author/ines-calder">Ines Calder</a></div>'
    expect(readStory({ before: line }).byline).toBe('Ines Calder')
  })
  test('has its date from the metadata, the page or the address, in this order', () => {
    const meta = '<meta property="article:published_time" content="2026-11-09T10:00:00Z">'
    const time = '<p class="date"><time datetime="2026-11-08">Sunday</time></p>'
    expect(readStory({ head: meta, before: time }).published).toBe('2026-11-09T10:00:00Z')
    expect(readStory({ before: time }).published).toBe('2026-11-08')
    expect(readStory({}).published).toBe('2026-11-10')
  })
  test('says in which direction the text runs', () => {
    expect(readStory({}).dir).toBe('ltr')
    const hebrew =
      'מועצת הנמל הסכימה ביום שלישי לשלם לצוותי הלילה שליש יותר, לאחר אחד עשר ימים שבהם שום סירה לא יצאה מהמזח הדרומי לפני הזריחה. המספר עמד על השולחן מאז אפריל.'
    const page = `<html lang="he"><title>שכר</title><body><article><h1>שכר לילה</h1>${`<p>${hebrew}</p>`.repeat(4)}</article>`
    expect(readPage(page)).toMatchObject({ dir: 'rtl', lang: 'he' })
  })
  test('tells the language of the words, whatever the template claims', () => {
    const german =
      'Der Hafenrat hat sich am Dienstag darauf geeinigt, den Nachtschichten ein Drittel mehr zu zahlen, nachdem elf Tage lang kein Boot vor Sonnenaufgang gefahren war.'
    const page = `<html lang="en"><title>Lohn</title><body><article>${`<p>${german}</p>`.repeat(4)}</article>`
    expect(readPage(page).lang).toBe('de')
  })
  test('takes its site from the address where nothing else says it', () => {
    expect(readStory({})).toMatchObject({ site: 'harbourcourier.example', url: expect.stringContaining('night-pay') })
  })
})
