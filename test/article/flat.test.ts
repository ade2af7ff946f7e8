// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { splitGlued } from '../../src/article/flat'
import { readPage, textsOf } from './pages'

/** A run of text as the paragraphs it is taken apart into. */
function parts(raw: string): string[] {
  const ends = [...splitGlued(raw), raw.length]
  return ends.map((end, i) => raw.slice(ends[i - 1] ?? 0, end))
}

const LEAD = 'The council met on Tuesday in the old hall by the water'

describe('a lost paragraph end is restored', () => {
  const cut: [name: string, first: string, second: string][] = [
    [
      'between two plain sentences',
      `${LEAD} to settle night pay.`,
      'Holm, 41, has tied up ferries since she was a girl.',
    ],
    [
      'behind a closing quotation mark',
      `“${LEAD},” said Holm. “And it rained.”`,
      'Brandt agreed with every word of it.',
    ],
    ['before an opening quotation mark', `${LEAD} to vote.`, '“I read the table twice,” said Brandt on the stairs.'],
    ['behind a question', `${LEAD}, but who would pay for it?`, 'Nobody in the room had an answer to that.'],
    ['behind a year', `${LEAD}, the first such meeting since 2019.`, 'Holm had been there then as well.'],
    ['behind a percentage', `${LEAD} and raised the pay by 30%.`, 'Holm had asked for a little more than that.'],
    ['before a sentence that begins with I', `${LEAD} and voted.`, 'I went home and slept until the evening boat.'],
    [
      'in Cyrillic',
      'Совет порта во вторник согласился платить ночным бригадам больше.',
      'Хольм швартует паромы с девятнадцати лет.',
    ],
    [
      'in Greek',
      'Το συμβούλιο του λιμανιού συμφώνησε την Τρίτη για τη νυχτερινή αμοιβή.',
      'Η Χολμ δένει τα πλοία από παιδί.',
    ],
    ['in German', 'Der Rat einigte sich am Dienstag auf einen höheren Nachtlohn.', 'Überall am Hafen wurde gefeiert.'],
  ]
  test.each(cut)('%s', (_, first, second) => {
    expect(parts(first + second)).toEqual([first, second])
  })

  test('as often as it was lost', () => {
    const told = ['The vote was read out twice.', 'Holm asked for a third time.', 'The clerk read it more slowly.']
    expect(parts(told.join(''))).toEqual(told)
  })

  test('behind the label that opens an appeal glued to the story', () => {
    const told = [`${LEAD}, and the school also sent someone.`, 'A Message from The Harbour Courier:', 'Dear readers,']
    expect(parts(`${told.join('')} the winter was hard.`)).toEqual([
      told[0],
      told[1],
      `${told[2]} the winter was hard.`,
    ])
  })

  test('once beside a straight quotation mark, where the quotation ends', () => {
    const told = [`${LEAD}, where it was called "unfair."`, 'These are plain words, and they were meant.']
    expect(parts(told.join(''))).toEqual(told)
  })

  test('once beside a straight quotation mark, where the quotation begins', () => {
    const told = [`${LEAD} for the third time.`, '"These are plain words," said Holm, and sat down.']
    expect(parts(told.join(''))).toEqual(told)
  })
})

describe('what only looks like a lost paragraph end stays whole', () => {
  const whole: [name: string, raw: string][] = [
    ['a state', `${LEAD}, said Dr. Ansel Brandt of the U.S. Maritime School, which is in St. Anne.`],
    [
      'a state glued to the next word',
      `${LEAD}, and a U.S.Navy officer looked in, took a chair and listened to all of it.`,
    ],
    ['initials', `${LEAD}, as J.R. Calder and T.S.Wray had asked them to do in a letter in the spring.`],
    ['a program', `${LEAD} and checked the sums with a small Node.js program and one in ASP.NET that a pupil wrote.`],
    [
      'a class of a program',
      `${LEAD} and a pupil explained that System.Out and React.Component are names, not sentences.`,
    ],
    [
      'a number',
      `${LEAD}. Late boats earn 3.5 percent more, and version 2.0.1 of the table says 3.7 or 1,204.50 dollars.`,
    ],
    ['a host name', `${LEAD}, and the table is on example.com and on www.Harbour.example, for everyone to read.`],
    ['an address', `${LEAD}; the table is at https://example.com/night.Pay/Table.Html for everyone who wants to read.`],
    ['a town', `${LEAD}, and guests came from St.Gallen and from St.Petersburg, as they do in every year.`],
    ['a time of day', `${LEAD} at 10 a.m. Tuesday, an hour after the boats from the islands should have come in.`],
    ['sentences with their space', `${LEAD}. Holm heard the vote. Brandt read the table. Then everybody went home.`],
    ['a short line', 'Night pay agreed.Really'],
  ]
  test.each(whole)('%s', (_, raw) => {
    expect(parts(raw)).toEqual([raw])
  })
})

describe('a document that lost its paragraph ends', () => {
  const lines = [
    'The council agreed on Tuesday to pay the night crews more, after eleven days without boats.Holm, 41, has tied up ferries since she was a girl.',
    'She first wrote to the council about it on Oct.',
    '7, 2023, and was answered in the spring.The number had been on the table for a year before that.',
    'The auditor found that the late boats had paid for themselves in every winter.Brandt said that he read the page twice.',
  ]
  const told = [
    'The council agreed on Tuesday to pay the night crews more, after eleven days without boats.',
    'Holm, 41, has tied up ferries since she was a girl. She first wrote to the council about it on Oct. 7, 2023, and was answered in the spring.',
    'The number had been on the table for a year before that. The auditor found that the late boats had paid for themselves in every winter.',
    'Brandt said that he read the page twice.',
  ]

  test('reads its line breaks as spaces: a date broken in two is whole again', () => {
    expect(readPage(`<title>Pay</title><body><div>${lines.join('<br>\n')}</div>`).text.split('\n')).toEqual(told)
  })

  test('is read the same way as a text file', () => {
    expect(readPage(`<title>Pay</title><body><pre>${lines.join('\n')}</pre>`).text.split('\n')).toEqual(told)
  })

  test('an undamaged document keeps every line break that its writer set', () => {
    const poem = ['The boats are in.', 'The lamps are lit.', 'Nobody counts them.']
    expect(textsOf(`<body><p>${poem.join('<br>')}</p></body>`)).toEqual(poem)
  })

  test('code is never taken apart', () => {
    const code = 'const answer = await read.Everything.Else(harbour.Boats.All);const rest = done.Now.Then.After'
    expect(textsOf(`<body><p>See:</p><pre><code>${code}</code></pre></body>`)).toEqual(['See:', code])
  })
})
