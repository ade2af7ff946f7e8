import { describe, expect, test } from 'vitest'
import { ARTICLE, isShape, patternOf, shapeOf } from '../src/light'

const isArticle = (path: string): boolean => new RegExp(ARTICLE, 'i').test(`https://www.tidewater-post.example${path}`)

describe('an address looks like an article', () => {
  test.each([
    '/2026/11/14/ferries',
    '/harbour/2026-11-14/ferries.html',
    '/2026/nov/14/the-ferries-run-again',
    '/news/the-ferries-run-again',
    '/the-ferries-run-again/',
    '/harbour/ferry_times_change_again.html?from=front',
    '/news/article-1184402',
    '/a/20118/ferries',
    '/%D7%94%D7%9E%D7%A2%D7%91%D7%95%D7%A8%D7%AA-%D7%A9%D7%91%D7%94-%D7%9C%D7%A0%D7%9E%D7%9C-%D7%91%D7%9C%D7%99%D7%9C%D7%94',
  ])('%s', (path) => expect(isArticle(path)).toBe(true))
})

describe('an address looks like no article', () => {
  test.each([
    '/',
    '/?page=12345-6-7-8',
    '/#the-ferries-run-again',
    '/news',
    '/news/',
    '/world/middle-east',
    '/2026/',
    '/2026/11/',
    '/2026/11',
    '/search?q=the-ferries-run-again',
    '/politics/page/4',
  ])('%s', (path) => expect(isArticle(path)).toBe(false))
  test('a host of many words is none either', () => {
    expect(new RegExp(ARTICLE).test('https://the-old-tidewater-post-12345.example/news')).toBe(false)
  })
})

test.each([
  ['/news/the-ferries-run-again', '/news/*'],
  ['/2026/11/14/ferries', '/*/*/*/*'],
  ['/world/europe/uk/article-20118/', '/world/europe/*/*'],
  ['/the-ferries-run-again', '/*'],
  ['/a/b/c/d/e/f/g/h/i', '/a/b/c/d/e/f/g/h/i'],
])('the shape of %s is %s', (path, shape) => {
  expect(shapeOf(path)).toBe(shape)
  expect(shapeOf(shape)).toBe(shape)
  expect(isShape(shape)).toBe(shape.includes('*'))
})

describe('the pattern of a shape', () => {
  const matches = (shape: string, path: string) =>
    new RegExp(patternOf(shape)).test(`https://www.tidewater-post.example${path}`)
  test.each(['/news/a', '/news/the-ferries-run-again/', '/news/a?b=c', '/news/a#b'])('takes %s', (path) =>
    expect(matches('/news/*', path)).toBe(true),
  )
  test.each(['/news', '/news/', '/news/a/b', '/sport/a', '/x/news/a'])('leaves %s', (path) =>
    expect(matches('/news/*', path)).toBe(false),
  )
})
