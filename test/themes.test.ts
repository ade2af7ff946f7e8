// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SCHEMA } from '../src/schema'

/** Contrast in every theme, counted from the style sheets as WCAG 2.2 counts it. */

const read = (name: string) => readFileSync(`src/views/${name}`, 'utf8').replace(/\/\*.*?\*\//gs, '')
const themes = read('themes.css')
const page = read('reader/page.css')

type Colours = Record<string, string>
type Scheme = 'light' | 'dark'

/** The declarations of the first rule whose selectors include this one. */
function ruleOf(css: string, selector: string): Colours {
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!selectors.split(',').some((one) => one.trim() === selector)) continue
    const declarations = body.split(';').map((line) => line.split(/:(.*)/s).map((part) => part.trim()))
    return Object.fromEntries(declarations.filter(([name]) => name).map(([name = '', value = '']) => [name, value]))
  }
  throw new Error(`No rule for ${selector}`)
}

const pairOf = (value = ''): Record<Scheme, string> => {
  const [, light = value, dark = value] = /light-dark\((.+?), (.+?)\)/.exec(value) ?? []
  return { light, dark }
}

/** Every theme as it looks under each of the system's schemes that it follows. */
const looks = SCHEMA.theme.choices.flatMap((theme) => {
  const own = theme === 'system' ? {} : ruleOf(themes, `[data-theme="${theme}"]`)
  const rules: Colours = { ...ruleOf(themes, '[data-theme]'), ...own }
  const schemes = (rules['color-scheme'] ?? '').split(' ') as Scheme[]
  return schemes.map((scheme) => {
    const colours = Object.fromEntries(Object.entries(rules).map(([name, value]) => [name, pairOf(value)[scheme]]))
    return { theme, scheme, colours }
  })
})

function luminance(colour = ''): number {
  const long =
    /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(colour) && colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour
  const [red = Number.NaN, green = 0, blue = 0] = (long.match(/[\da-f]{2}/gi) ?? [])
    .map((part) => Number.parseInt(part, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string | undefined, other: string | undefined): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

test('contrast is counted as WCAG says', () => {
  expect(contrast('#fff', '#000000')).toBeCloseTo(21)
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2)
})

test('every theme follows the system or says which scheme it is', () => {
  expect(looks.map(({ theme, scheme }) => `${theme} ${scheme}`)).toEqual([
    'system light',
    'system dark',
    'light light',
    'sepia light',
    'dark dark',
    'black dark',
    'contrast light',
    'contrast dark',
  ])
})

describe.each(looks)('$theme on a $scheme screen', ({ theme, scheme, colours }) => {
  const least = theme === 'contrast' ? 7 : 4.5

  test.each([
    ['--ink', '--paper'],
    ['--ink', '--surface'],
    ['--ink', '--mark'],
    ['--muted', '--paper'],
    ['--muted', '--surface'],
    ['--accent', '--paper'],
    ['--accent', '--surface'],
    ['--accent', '--mark'],
  ])('%s can be read on %s', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(least)
  })

  test.each(['--paper', '--surface'])('the edge of a control can be seen on %s', (ground) => {
    expect(contrast(colours['--edge'], colours[ground])).toBeGreaterThanOrEqual(3)
  })

  test('what shows beyond the ends of the reader is its paper', () => {
    const host = ':root:root:root:has(> lede-reader)'
    const own = theme === 'system' ? {} : ruleOf(page, `:root:root:root:has(> lede-reader[data-theme="${theme}"])`)
    const { background = '', 'color-scheme': schemes = '' } = { ...ruleOf(page, host), ...own }
    expect(pairOf(background.replace(' !important', ''))[scheme]).toBe(colours['--paper'])
    expect(schemes).toContain(scheme)
  })
})

test('forced colours leave none of ours', () => {
  const forced = ruleOf(themes.slice(themes.indexOf('forced-colors')), ':root')
  const own = Object.keys(ruleOf(themes, '[data-theme]')).filter((name) => name.startsWith('--'))
  expect(Object.keys(forced)).toEqual(own)
  expect(Object.values(forced).filter((value) => !/^[A-Z][A-Za-z]+$/.test(value))).toEqual([])
})
