// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  agreeOnAuthors,
  agreeOnDay,
  agreeOnTitle,
  changedLines,
  f1,
  fold,
  foreignLines,
  quantile,
  scoreLabels,
  scorePhrases,
  scoreShingles,
  shingles,
  tokens,
} from '../src/dev/score'

describe('shingles', () => {
  test('are the runs of four words, counted', () => {
    expect([...shingles(tokens('a b c d e'))]).toEqual([
      ['a b c d', 1],
      ['b c d e', 1],
    ])
    expect(shingles(tokens('x x x x x')).get('x x x x')).toBe(2)
  })

  test('a text of less than four words is one run, an empty one none', () => {
    expect([...shingles(['two', 'words'])]).toEqual([['two words', 1]])
    expect(shingles([]).size).toBe(0)
  })

  test('words are letters with their marks, digits and underscores in any script', () => {
    expect(tokens('Żółw_1 – हिन्दी, “2x”!')).toEqual(['Żółw_1', 'हिन्दी', '2x'])
  })
})

describe('a body', () => {
  const truth = 'The ferry left at nine.\n\nNobody had told the harbour master.'

  test('that is the truth in other paragraphs has full marks', () => {
    expect(scoreShingles('The ferry left at nine. Nobody had told\nthe harbour master.', truth).f1).toBe(1)
  })

  test('with a box too much loses precision only', () => {
    const score = scoreShingles(`${truth}\nSign up for our weekly letter.`, truth)
    // 8 runs of 11 words are true; 6 more words make 6 more runs.
    expect(score).toMatchObject({ precision: 8 / 14, recall: 1, extra: 6, missing: 0 })
    expect(score.f1).toBeCloseTo((2 * (8 / 14)) / (8 / 14 + 1))
  })

  test('a repeated paragraph counts as too much', () => {
    expect(scoreShingles(`${truth}\n${truth}`, truth).precision).toBeLessThan(0.5)
  })

  test('nothing found has no marks, nothing expected and nothing found has all', () => {
    expect(scoreShingles('', truth)).toMatchObject({ precision: 0, recall: 0, f1: 0 })
    expect(scoreShingles('', '')).toMatchObject({ precision: 1, recall: 1, f1: 1 })
    expect(scoreShingles('Too much of it here', '')).toMatchObject({ precision: 0, recall: 0 })
  })
})

test('phrases are found across line breaks and only whole', () => {
  const score = scorePhrases(
    'The ferry\n left  at nine.',
    ['ferry left at nine', 'ferry left at ten'],
    ['Share', 'The\nferry'],
  )
  expect(score).toEqual({
    present: ['ferry left at nine'],
    missing: ['ferry left at ten'],
    unwanted: ['The\nferry'],
  })
})

describe('labels', () => {
  const box = { kind: 'newsletter', text: 'Sign up – it’s free!' }

  test('compare letters and digits only', () => {
    expect(fold('It’s  FREE, №\u00a07!')).toBe('itsfree7')
    expect(scoreLabels('sign UP: its free', [], [box], []).leaked).toEqual([box])
  })

  test('a snippet to hide counts in the text only, one to keep also elsewhere', () => {
    const score = scoreLabels(
      'The story.',
      ['Sign up, it’s free', 'Photo: Ines Calder'],
      [box],
      ['the story', 'Ines Calder', 'gone'],
    )
    expect(score.hidden).toEqual([box])
    expect(score.kept).toEqual(['the story', 'Ines Calder'])
    expect(score.lost).toEqual(['gone'])
  })
})

describe('metadata', () => {
  test('titles agree if one contains the other', () => {
    expect(agreeOnTitle('Ferry stays in port – Harbour Post', 'Ferry Stays in Port')).toBe(true)
    expect(agreeOnTitle('Ferry leaves port', 'Ferry stays in port')).toBe(false)
    expect(agreeOnTitle('', 'Ferry stays in port')).toBe(false)
  })

  test('authors are a set of names, whatever stands between them', () => {
    expect(agreeOnAuthors('By Ines Calder and Tomas Wray', ['Tomas Wray', 'Ines Calder'])).toBe(1)
    expect(agreeOnAuthors('INES CALDER', ['Ines Calder', 'Tomas Wray'])).toBeCloseTo(2 / 3)
    expect(agreeOnAuthors('Ines Calder, Harbour Post', ['Ines Calder'])).toBeCloseTo(2 / 3)
    expect(agreeOnAuthors('Sandra Holm', ['Ines Calder'])).toBe(0)
    expect(agreeOnAuthors('Andrea von Ehrenfels', ['Andrea von Ehrenfels'])).toBe(1)
  })

  test('a day is the same as stated or in universal time', () => {
    expect(agreeOnDay('2024-05-03T23:30:00-05:00', '2024-05-04 04:30:00+00:00')).toBe(true)
    expect(agreeOnDay('2024-05-03', '2024-05-03 15:47:42.389000+00:00')).toBe(true)
    expect(agreeOnDay('2024-05-03', '2024-05-05')).toBe(false)
    expect(agreeOnDay('', '2024-05-05')).toBe(false)
  })
})

describe('lines', () => {
  const truth = 'The ferry left at nine in the morning.\nNobody had told the harbour master.'

  test('only what the other text lacks is foreign, not its neighbours', () => {
    const text = truth.replace('\n', '\nSign up for our weekly letter.\n')
    expect(foreignLines(text, truth).map((line) => line.text)).toEqual(['Sign up for our weekly letter.'])
    expect(foreignLines(truth, text)).toEqual([])
    expect(foreignLines(truth, truth.split('\n')[0] ?? '')).toMatchObject([{ index: 1 }])
  })

  test('a line that moved has not changed', () => {
    expect(changedLines('a\nb\nb\nc', 'c\nb\na\nd')).toEqual({ lost: ['b'], gained: ['d'] })
  })
})

test('f1 and quantiles', () => {
  expect(f1(0, 0)).toBe(0)
  expect(f1(0.5, 1)).toBeCloseTo(2 / 3)
  expect(quantile([5, 1, 3, 2, 4], 0.5)).toBe(3)
  expect(quantile([1, 2], 0.95)).toBe(2)
  expect(quantile([], 0.5)).toBe(0)
})
