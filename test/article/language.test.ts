import { expect, test } from 'vitest'
import { languageAtAGlance } from '../../src/article/language'

const GERMAN =
  'Am Ufer standen rund vierzig Menschen, die meisten von ihnen mit Regenschirmen, und warteten auf das erste Schiff, das nach neun Wochen wieder durch die Schleuse fahren sollte.'
const ENGLISH =
  'Some forty people stood on the bank, most of them with umbrellas, and waited for the first boat that was to pass through the lock after nine weeks in which nothing had moved.'
const glance = (html: string): string => languageAtAGlance(new DOMParser().parseFromString(html, 'text/html'))

test.each([
  ['the page declares it', `<html lang="de-AT"><p>${GERMAN}</p>`, 'de-at'],
  ['xml:lang declares it', `<html xml:lang="de"><p>Kurz.</p>`, 'de'],
  ['a meta element declares it', `<meta http-equiv="Content-Language" content="de"><p>Kurz.</p>`, 'de'],
  ['nothing declares it', `<p>${GERMAN}</p>`, 'de'],
  ['what declares it is no language', `<html lang="{{ locale }}"><p>${GERMAN}</p>`, 'de'],
  ['a template declares another', `<html lang="en"><p>${GERMAN}</p>`, 'de'],
  ['the page is in English', `<html lang="en"><p>${ENGLISH}</p>`, 'en'],
  ['English says nothing of its language', `<p>${ENGLISH}</p>`, 'en'],
  ['Bokmål is declared', `<html lang="nb"><p>Kort.</p>`, 'nb'],
  ['a language without a lexicon is declared', `<html lang="sw"><p>Habari za asubuhi kutoka bandarini leo.</p>`, 'sw'],
  [
    'a script gives it away',
    '<p>한국어로 쓴 긴 문장입니다. 항구의 도서관이 다시 문을 열었고 많은 사람들이 새벽부터 줄을 서서 기다렸습니다.</p>',
    'ko',
  ],
  ['only what nobody reads is German', `<script>${GERMAN}</script><p>Saltmere 3.5</p>`, ''],
  ['there is no text', '<html lang="fr"><img src="a.png">', 'fr'],
])('%s', (_, html, lang) => {
  expect(glance(html)).toBe(lang)
})

test('a document without elements has none', () => {
  const empty = document.implementation.createDocument(null, null)
  expect(languageAtAGlance(empty)).toBe('')
})
