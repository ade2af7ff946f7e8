import { expect, test } from 'vitest'
import { told, URL_OF_STORY } from './told'

const { editionOf } = await import('../../src/views/take/edition')
const { frontMatterOf, markdownOf } = await import('../../src/views/take/markdown')

/** A story as Markdown, without its head. */
function markdown(story: string): string {
  const given = told(story)
  const edition = editionOf(given)
  edition.querySelector('header')?.remove()
  return markdownOf(edition, given.article)
}

test('the article begins with its title, dek and facts', () => {
  const given = told('<p>It sailed.</p>', { dek: 'After a winter ashore' })
  expect(markdownOf(editionOf(given), given.article)).toMatch(
    /^# The ferry “Anna” sails again\n\nAfter a winter ashore\n\nInes Calder and Tomas Wray · .*2026.* · \[Tidewater Post\]\(https:\/\/www\.tidewater-post\.example\/harbour\/ferry\)\n\nIt sailed\.\n$/,
  )
})

test('paragraphs never run together, quotes, dashes and apostrophes survive', () => {
  expect(markdown('<p>It was no <em>deal</em>.</p><p>He said: “It’s ‘done’ – or — not…”</p>')).toBe(
    'It was no *deal*.\n\nHe said: “It’s ‘done’ – or — not…”\n',
  )
})

test('what looks like Markdown or markup in the words stays words', () => {
  expect(markdown('<p>2 * 3 &lt;b&gt; a_b_c [x] &amp;copy; #1 ~~no~~</p><p>1. May</p><p># One</p><p>- x</p>')).toBe(
    '2 \\* 3 \\<b> a\\_b\\_c \\[x\\] \\&copy; #1 \\~\\~no\\~\\~\n\n1\\. May\n\n\\# One\n\n\\- x\n',
  )
})

test('headings, rules, quotes and breaks', () => {
  expect(markdown('<h2>Rust</h2><blockquote><p>One</p><p>Two</p></blockquote><hr><p>a<br>b</p>')).toBe(
    '## Rust\n\n> One\n> \n> Two\n\n---\n\na  \nb\n',
  )
})

test('lists are nested and counted as on the page', () => {
  expect(markdown('<ul><li>One<ul><li>Inner</li></ul></li><li><p>Two</p><p>more</p></li></ul>')).toBe(
    '- One\n  - Inner\n- Two\n\n  more\n',
  )
  expect(markdown('<ol start="4"><li>four</li><li>five</li></ol>')).toBe('4. four\n5. five\n')
  expect(markdown('<ol reversed><li>two</li><li>one</li></ol>')).toContain('1\\. one')
})

test('terms and what they mean stand apart', () => {
  expect(markdown('<dl><dt>Hull</dt><dd>The body.</dd><dt>Keel</dt><dd>Its spine.</dd></dl>')).toBe(
    '**Hull**\n\nThe body.\n\n**Keel**\n\nIts spine.\n',
  )
})

test('tables have a row of heads, one line a cell, and as many cells in each row', () => {
  expect(
    markdown(
      `<table><caption>Sailings</caption><thead><tr><th>Day</th><th colspan="2">Times</th></tr></thead>
      <tbody><tr><td rowspan="2">Monday</td><td>9 | 10</td><td><p>a</p><p>b</p></td></tr>
      <tr><td>11</td><td><ul><li>x</li><li>y</li></ul></td></tr></tbody></table>`,
    ),
  ).toBe(`Sailings

| Day | Times |     |
| --- | --- | --- |
| Monday | 9 \\| 10 | a  <br>b |
|     | 11  | • x  <br>• y |
`)
})

test('a table without heads is a table still', () => {
  expect(markdown('<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table>')).toBe(
    '|     |     |\n| --- | --- |\n| a   | b   |\n| c   | d   |\n',
  )
})

test('code keeps its white space, a fence is longer than any within', () => {
  expect(markdown('<pre>if x:\n    y *= 2\n```</pre><p>Run <code>a`b</code> or <kbd>Esc</kbd>.</p>')).toBe(
    '````\nif x:\n    y *= 2\n```\n````\n\nRun ``a`b`` or `Esc`.\n',
  )
})

test('figures have their picture and their caption', () => {
  expect(
    markdown(
      '<figure><img src="https://a.example/b(1).jpg" alt="A pier"><figcaption>The <em>old</em> pier</figcaption></figure>',
    ),
  ).toBe('![A pier](https://a.example/b\\(1\\).jpg)\n\n*The old pier*\n')
})

test('raised and lowered figures keep their meaning', () => {
  expect(markdown('<p>10<sup>2</sup> and H<sub>2</sub>O</p>')).toBe('10<sup>2</sup> and H<sub>2</sub>O\n')
})

test('quoted words keep their marks, struck ones are struck', () => {
  expect(markdown('<p><q>Yes</q> <s>no</s></p>')).toBe('“Yes” ~~no~~\n')
})

test('footnotes are footnotes, whichever way they are marked up', () => {
  expect(
    markdown(
      `<p>Rust<sup id="r1"><a href="#n1">[1]</a></sup> and salt<a href="${URL_OF_STORY}#n2"><sup>2</sup></a>.</p>
       <ol><li id="n1">Iron oxide. <a href="#r1">↩</a></li><li><p id="n2">Of the sea.</p></li></ol>`,
    ),
  ).toBe('Rust[^1] and salt[^2].\n\n[^1]: Iron oxide.\n\n[^2]: Of the sea.\n')
})

test('a link to a heading of the story is no footnote', () => {
  expect(markdown('<p><a href="#rust">2</a></p><h2 id="rust">Rust</h2>')).toBe(`[2](${URL_OF_STORY}#rust)\n\n## Rust\n`)
})

test('formulas are TeX where the page has it', () => {
  expect(
    markdown(
      '<p><math><semantics><mrow><mi>x</mi><mo>=</mo><mn>2</mn></mrow><annotation>x=2_a</annotation></semantics></math></p>',
    ),
  ).toBe('$x=2_a$\n')
})

test.each([
  ['War: the end', '"War: the end"'],
  ['She said “no” and "yes"', '"She said “no” and \\"yes\\""'],
  ['Fire 🔥 – 1\\2', '"Fire 🔥 – 1\\\\2"'],
  ['Two\nlines', '"Two\\nlines"'],
  ['- no: {list} # or *this', '"- no: {list} # or *this"'],
  ['odd \u2028 \u0085 \u007f', '"odd \\u2028 \\u0085 \\u007f"'],
])('front matter quotes %j', (title, quoted) => {
  expect(frontMatterOf(told('', { title }).article).split('\n')[1]).toBe(`title: ${quoted}`)
})

test('front matter has what is known', () => {
  expect(frontMatterOf(told('').article)).toBe(`---
title: "The ferry “Anna” sails again"
author: "Ines Calder and Tomas Wray"
date: 2026-04-02
address: "${URL_OF_STORY}"
site: "Tidewater Post"
language: "en"
---
`)
  expect(frontMatterOf(told('', { byline: '', published: 'last May', lang: '' }).article)).not.toMatch(
    /author|language/,
  )
  expect(frontMatterOf(told('', { published: 'last May' }).article)).toContain('date: "last May"')
})
