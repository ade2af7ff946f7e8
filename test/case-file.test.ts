// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { type Case, type CaseReading, complaintsOf, flawsOf } from '../src/dev/case-file'
import { EMPTY } from '../src/dev/inspect-page-reading'

const reading: CaseReading = {
  ...EMPTY,
  article: true,
  title: 'Night pay agreed',
  byline: 'Ines Calder',
  text: 'The council met.\nHolm spoke for the crews.',
  captions: ['The pier at dawn'],
  findings: [
    {
      kind: 'donation',
      evidence: ['asks-for-money: donate now', 'amid-the-story'],
      text: 'Donate now. Brandt spoke, too.',
      path: 'div.x',
    },
  ],
  aside: ['Ines Calder writes about the pier.'],
}
const truth = (own: Partial<Case>): Case => ({
  url: 'https://a.example/',
  language: 'en',
  keep: [],
  hide: {},
  note: '',
  ...own,
})
const complaints = (own: Partial<Case>): string => complaintsOf(truth(own), reading).join('\n\n')

describe('a case', () => {
  test('holds where all it says is so', () => {
    const keep = ['The council met. Holm spoke', 'Night pay', 'Ines Calder', 'pier at dawn', 'writes about the pier']
    expect(complaints({ keep, hide: { donation: ['Donate now.'] }, text: ['The council met.'] })).toBe('')
  })
  test('names the finding that took a lost sentence, with its path and evidence', () => {
    const said = complaints({ keep: ['Brandt spoke, too.'] })
    expect(said).toContain('Lost: “Brandt spoke, too.”')
    expect(said).toContain('hidden as donation, at div.x')
    expect(said).toContain('asks-for-money: donate now')
  })
  test('says so where nothing accounts for a lost sentence', () => {
    expect(complaints({ keep: ['Dunmore left early.'] })).toContain('No finding accounts for it.')
  })
  test('names the line in which something survives', () => {
    expect(complaints({ hide: { share: ['for the crews'] } })).toContain('in “Holm spoke for the crews.”')
  })
  test('is not content with what vanished without a finding, or under another name', () => {
    expect(complaints({ hide: { share: ['Share this'] } })).toContain('Gone without a finding (share)')
    expect(complaints({ hide: { share: ['Donate now.'] } })).toContain('Not named share')
    expect(complaints({ hide: { share: ['Donate now.'] }, kinds: 'any', note: 'Both are true.' })).toBe('')
  })
  test('wants what it hides counted as a person would', () => {
    expect(complaints({ counts: { donation: 1, share: 0 } })).toBe('')
    expect(complaints({ counts: { donation: 2 } })).toContain('Counted 1 of donation, not 2.')
  })
  test('wants what was moved beside the story to be there, and only there', () => {
    expect(complaints({ aside: ['writes about the pier'] })).toBe('')
    expect(complaints({ aside: ['writes about the harbour'] })).toContain('Not set aside: “writes about the harbour”')
    expect(complaints({ aside: ['The council met.'] })).toContain('Still in the text, not beside it')
  })
  test('wants its lines whole', () => {
    expect(complaints({ text: ['Holm spoke'] })).toContain('nearest     “Holm spoke for the crews.”')
  })
  test('wants an article', () => {
    expect(complaintsOf(truth({ keep: ['x'] }), { ...reading, article: false })).toEqual([
      'No article was found on the page.',
    ])
  })
})

test('a damaged case.json is told in sentences', () => {
  expect(flawsOf(truth({ keep: ['x'] }))).toEqual([])
  expect(flawsOf(null)).toEqual(['It is no JSON object.'])
  expect(flawsOf({ ...truth({ keep: ['x'] }), hide: { donations: ['x'], ad: 'y' }, keeps: [] })).toEqual([
    'Nothing reads "keeps".',
    '"hide" names "donations", which is no kind.',
    '"hide": "ad" is no list of texts.',
  ])
  expect(flawsOf(truth({ keep: ['x'], aside: [''] }))).toEqual(['"aside" is no list of texts.'])
  expect(flawsOf({ url: 'x', keep: [], hide: {} })).toHaveLength(3)
  expect(flawsOf(truth({ keep: ['x'], kinds: 'any' }))).toEqual(['"kinds" is "any", and the note says why, or absent.'])
})
