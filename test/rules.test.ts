import { describe, expect, test } from 'vitest'
import { parseRules, rulesFor } from '../src/rules'

const rules = (...lines: string[]) => parseRules(lines.join('\n')).rules
const refusal = (line: string) => parseRules(line).refused[0]?.why

describe('lines', () => {
  test('hide, keep, name sites, leave sites out, hold everywhere', () => {
    expect(
      rules('example.com##.box', 'example.com, example.org##aside.promo', '##.global', 'example.com#@#.box'),
    ).toEqual([
      { text: 'example.com##.box', line: 1, sites: ['example.com'], except: [], selector: '.box', keeps: false },
      {
        text: 'example.com, example.org##aside.promo',
        line: 2,
        sites: ['example.com', 'example.org'],
        except: [],
        selector: 'aside.promo',
        keeps: false,
      },
      { text: '##.global', line: 3, sites: [], except: [], selector: '.global', keeps: false },
      { text: 'example.com#@#.box', line: 4, sites: ['example.com'], except: [], selector: '.box', keeps: true },
    ])
    expect(rules('~news.example.com,example.com##.box')[0]).toMatchObject({
      sites: ['example.com'],
      except: ['news.example.com'],
    })
  })

  test('comments, headers and empty lines are none; numbers count every line, whatever ends it', () => {
    const { rules, refused } = parseRules('! mine\r\n[Adblock Plus 2.0]\r\n\r\n# a note\rexample.com##.box\n')
    expect(refused).toEqual([])
    expect(rules.map(({ line }) => line)).toEqual([5])
  })

  test('a selector may hold commas, hashes and brackets', () => {
    expect(rules('example.com##a[href*="#@x"], #end > .list')[0]?.selector).toBe('a[href*="#@x"], #end > .list')
  })

  test('names in other scripts are compared as addresses spell them', () => {
    expect(rules('bücher.example##.box')[0]?.sites).toEqual(['xn--bcher-kva.example'])
  })

  test.each([
    ['||example.com^', 'no-rule'],
    ['example.com/path', 'no-rule'],
    ['example.com#?#.box:has-text(give)', 'not-css'],
    ['example.com##+js(abort)', 'not-css'],
    ['example.com##^script', 'not-css'],
    ['example.com#$#.box { color: red }', 'not-css'],
    ['example.com##.box:upward(2)', 'not-css'],
    ['exam ple.com##.box', 'bad-site'],
    ['example.com,##.box', 'bad-site'],
    ['https://example.com##.box', 'bad-site'],
    ['example.com##', 'no-selector'],
    ['example.com##.box[', 'bad-selector'],
    ['example.com##body', 'too-wide'],
    ['##*', 'too-wide'],
    ['example.com##.box, html', 'too-wide'],
    [`##.${'x'.repeat(2_001)}`, 'too-long'],
  ])('%s is refused: %s', (line, why) => {
    expect(refusal(line)).toBe(why)
  })

  test('a bad line takes no other with it', () => {
    const { rules, refused } = parseRules('##.a\nnonsense\n##.b')
    expect(rules.map(({ selector }) => selector)).toEqual(['.a', '.b'])
    expect(refused).toEqual([{ text: 'nonsense', line: 2, why: 'no-rule' }])
  })
})

describe('on a host', () => {
  const here = (host: string, ...lines: string[]) => {
    const { hide, keep } = rulesFor(rules(...lines), host)
    return { hide: hide.map(({ selector }) => selector), keep: keep.map(({ selector }) => selector) }
  }

  test('a rule holds on its site and everything under it, and nowhere else', () => {
    const lines = ['example.com##.box', '##.all', 'example.*##.any']
    expect(here('example.com', ...lines).hide).toEqual(['.box', '.all', '.any'])
    expect(here('news.example.com', ...lines).hide).toEqual(['.box', '.all', '.any'])
    expect(here('notexample.com', ...lines).hide).toEqual(['.all'])
    expect(here('example.co.uk', ...lines).hide).toEqual(['.all', '.any'])
  })

  test('an exception keeps, and takes back hiding rules of the same selector on its site only', () => {
    const lines = ['##.box', 'example.com#@#.box']
    expect(here('example.com', ...lines)).toEqual({ hide: [], keep: ['.box'] })
    expect(here('example.org', ...lines)).toEqual({ hide: ['.box'], keep: [] })
  })
})
