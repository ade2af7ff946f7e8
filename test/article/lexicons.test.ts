// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { CONCEPTS, type Concept, type Lexicon } from '../../src/article/lexicons/concepts'
import {
  CONCEPT_NAMES,
  countOf,
  guessLanguage,
  isWholly,
  LexiconReader,
  opensWith,
  readerFor,
  says,
} from '../../src/article/lexicons/index'
import { LEXICONS } from '../../src/article/lexicons/languages'

/** A lexicon of a few words; the concepts that are not named hold a word that occurs nowhere. */
function lexiconOf(words: Partial<Record<Concept, string>>): Lexicon {
  const empty = Object.fromEntries(CONCEPT_NAMES.map((name) => [name, 'qqqq']))
  return { lang: 'en', name: 'Test', ...empty, ...words } as Lexicon
}
const readerOf = (words: Partial<Record<Concept, string>>): LexiconReader => new LexiconReader([lexiconOf(words)])
/** Whether a text holds a phrase of a lexicon that has only this one. */
const matches = (phrase: string, text: string): boolean => says(readerOf({ ask: phrase }).read(text), 'ask')

describe('a phrase', () => {
  test('matches whole words in any case, whatever stands between them', () => {
    expect(matches('donate now', 'Please DONATE NOW!')).toBe(true)
    expect(matches('donate now', 'Donate – now')).toBe(true)
    expect(matches('donate now', 'Donate nowhere')).toBe(false)
    expect(matches('donate now', 'Undonate now')).toBe(false)
    expect(matches('donate now', 'Donate right now')).toBe(false)
  })
  test('with * at the end of a word matches any ending, not another beginning', () => {
    expect(matches('spende*', 'Ihre Spendenquittung')).toBe(true)
    expect(matches('spende*', 'Die Spende')).toBe(true)
    expect(matches('spende*', 'Verspenden')).toBe(false)
  })
  test('with a lone * leaves room for up to three words', () => {
    expect(matches('support * journalism', 'Support journalism')).toBe(true)
    expect(matches('support * journalism', 'Support our journalism')).toBe(true)
    expect(matches('support * journalism', 'Support our fearless local journalism')).toBe(true)
    expect(matches('support * journalism', 'Support our fearless and local journalism')).toBe(false)
  })
  test('matches with and without accents, with straight and curly apostrophes', () => {
    expect(matches('faire un don à', 'FAIRE UN DON A')).toBe(true)
    expect(matches("editor's picks", 'Editor’s picks')).toBe(true)
    expect(matches('διαβάστε επίσης', 'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ')).toBe(true)
    expect(matches('bağış yap', 'BAĞIŞ YAP')).toBe(true)
    expect(matches('ilgili haberler', 'İLGİLİ HABERLER')).toBe(true)
    expect(matches('щё раз', 'Ще раз')).toBe(true)
  })
  test('in a script without spaces matches anywhere, through punctuation', () => {
    expect(matches('支持我们', '请支持我们的报道')).toBe(true)
    expect(matches('支持我们', '请支持，我们')).toBe(true)
    expect(matches('支持我们', '支持他们')).toBe(false)
    expect(matches('ご支援', '皆さまのご支援をお願いします')).toBe(true)
  })
  test('may be a mere sign', () => {
    expect(matches('©', '© 2026 The Harbour Courier')).toBe(true)
  })
})

test('words end where Unicode says that letters, numbers and marks do', () => {
  const reader = readerOf({})
  const wrong: string[] = []
  for (let unit = 0; unit < 0x10000; unit++) {
    const text = `a${String.fromCharCode(unit)}b`
    if (/[\p{Cn}\p{Cs}]/u.test(text)) continue
    if (reader.read(text).tokens !== text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length) wrong.push(unit.toString(16))
  }
  expect(wrong).toEqual([])
})

describe('what a text says', () => {
  const reader = readerOf({ related: 'read more', direct: 'we | our', nav: 'home' })
  test('is told apart by where the phrase stands', () => {
    const opening = reader.read('Read more about the vote on the night pay of the crews')
    expect([opensWith(opening, 'related'), isWholly(opening, 'related')]).toEqual([true, false])
    const within = reader.read('Those who wish may read more')
    expect([opensWith(within, 'related'), says(within, 'related')]).toEqual([false, true])
    const label = reader.read('Read more »')
    expect([opensWith(label, 'related'), isWholly(label, 'related')]).toEqual([true, true])
  })
  test('is counted', () => {
    expect(countOf(reader.read('We know that our boats are ours, and we like our harbour'), 'direct')).toBe(4)
    expect(reader.read('One two three').tokens).toBe(3)
  })
  test('is told with the words as they were met', () => {
    const met: string[] = []
    reader.read('READ  more', (concept, words) => met.push(`${concept}: ${words}`))
    expect(met).toHaveLength(1)
    expect(met[0]?.toLowerCase()).toMatch(/^related: read\s+more$/)
  })
  test('is nothing for an empty text', () => {
    expect(reader.read('')).toMatchObject({ anywhere: 0, opens: 0, whole: 0, tokens: 0 })
  })
})

describe('a page', () => {
  test('is read in its own language and in English', () => {
    const reader = readerFor('de-AT')
    expect(reader.lexicons.map(({ lang }) => lang)).toEqual(['de', 'en'])
    expect(says(reader.read('Jetzt spenden'), 'ask')).toBe(true)
    expect(says(reader.read('Donate now'), 'ask')).toBe(true)
  })
  test('in a language without lexicon is read in English', () => {
    expect(readerFor('sw').lexicons.map(({ lang }) => lang)).toEqual(['en'])
    expect(readerFor('').lexicons.map(({ lang }) => lang)).toEqual(['en'])
  })
  test('in a language under another name is read all the same', () => {
    expect(readerFor('nb-NO').lexicons[0]?.lang).toBe('no')
    expect(readerFor('iw').lexicons[0]?.lang).toBe('he')
    expect(readerFor('ZH-Hant').lexicons[0]?.lang).toBe('zh')
  })
})

describe('the language of a text is guessed', () => {
  const SAID: Record<string, string> = {
    en: 'The council said that the boats of the harbour have to be inspected and that they are not going to run for a week.',
    de: 'Der Rat sagte, dass die Boote im Hafen geprüft werden müssen und dass sie nicht vor der nächsten Woche fahren.',
    fr: 'Le conseil a dit que les bateaux du port doivent être inspectés et qu’ils ne sont pas prêts pour une semaine dans le port.',
    es: 'El consejo dijo que los barcos del puerto tienen que ser revisados y que no van a salir en una semana por la mañana.',
    ru: 'Совет сказал, что все суда в порту должны быть проверены и что они не выйдут в море на этой неделе, как это было раньше.',
    uk: 'Рада сказала, що всі судна в порту мають бути перевірені та що вони не вийдуть у море на цьому тижні, як це було раніше.',
    ja: '港の評議会は、すべての船を検査しなければならないと述べた。',
    zh: '港口委员会表示，所有船只都必须接受检查，本周不会出海。',
    ko: '항만 위원회는 모든 배를 검사해야 한다고 말했다.',
    el: 'Το συμβούλιο είπε ότι τα πλοία του λιμανιού πρέπει να ελεγχθούν.',
    he: 'המועצה אמרה שכל הסירות בנמל חייבות לעבור בדיקה.',
    hi: 'परिषद ने कहा कि बंदरगाह की सभी नावों की जाँच होनी चाहिए।',
  }
  test.each(Object.entries(SAID))('%s', (lang, text) => {
    expect(guessLanguage(text)).toBe(lang)
  })
  test('or left open where nothing tells', () => {
    expect(guessLanguage('')).toBe('')
    expect(guessLanguage('Saltmere 3.5 Holm 41')).toBe('')
  })
})

describe.each(LEXICONS.map((lexicon) => [lexicon.name, lexicon] as const))('%s', (_, lexicon) => {
  test('names the months in lines of twelve words, and seven days or more', () => {
    for (const line of lexicon.months.split('\n').map((line) => line.trim()))
      if (line) expect(line.split(' ')).toHaveLength(12)
    expect(lexicon.weekdays.split('|').length).toBeGreaterThanOrEqual(7)
  })
  const phrases = (concept: Concept): string[] =>
    lexicon[concept]
      .split('|')
      .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
      .filter(Boolean)

  test('has words for every concept', () => {
    expect(CONCEPT_NAMES.filter((concept) => phrases(concept).length === 0)).toEqual([])
  })

  test('every phrase finds itself on a page', () => {
    const reader = new LexiconReader([lexicon])
    const deaf = CONCEPT_NAMES.filter((concept) => concept !== 'abbreviation' && concept !== 'common').flatMap(
      (concept) =>
        phrases(concept)
          .filter(
            (phrase) => !says(reader.read(phrase.replaceAll(/(^| )\*(?= |$)/g, '$1word').replaceAll('*', '')), concept),
          )
          .map((phrase) => `${concept}: ${phrase}`),
    )
    expect(deaf).toEqual([])
  })

  test('is written as lexicons are: lower case, straight apostrophes, no phrase twice', () => {
    const wrong = CONCEPT_NAMES.flatMap((concept) => {
      const all = phrases(concept)
      return all
        .filter((phrase, i) => phrase !== phrase.toLowerCase() || /[’ʼ]/.test(phrase) || all.indexOf(phrase) !== i)
        .map((phrase) => `${concept}: ${phrase}`)
    })
    expect(wrong).toEqual([])
  })
})

test('every concept fits into a bit of what a text says', () => {
  expect(Object.keys(CONCEPTS).length).toBeLessThanOrEqual(32)
})
