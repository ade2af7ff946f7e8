import { expect, test } from 'vitest'
import { piecesOf, rangeOf } from '../../src/views/listen/pieces'

function read(html: string, lang = 'en') {
  document.body.innerHTML = html
  return piecesOf([document.body], lang)
}
const texts = (html: string, lang?: string) => read(html, lang).map(({ text }) => text)

test('says the story sentence by sentence, in order', () => {
  expect(
    texts(`<h1>The lamp goes out</h1><p>Forty years is long. He stayed
      for <em>all</em> of them.</p><ul><li>A first item of a list<ul><li>and one inside of it</li></ul></li></ul>
      <blockquote><p>“It is a good trade if you like weather.”</p></blockquote>`),
  ).toEqual([
    'The lamp goes out',
    'Forty years is long.',
    'He stayed       for all of them.',
    'A first item of a list',
    'and one inside of it',
    '“It is a good trade if you like weather.”',
  ])
})

test('leaves out what is looked at: pictures and captions, tables, code, numbers of notes, what is said twice or folded away', () => {
  expect(
    texts(`<p>Before the picture of it.</p><figure><img alt="A pier"><figcaption>Seen from the mole.</figcaption></figure>
      <table><tr><td>12</td><td>13</td></tr></table><pre><code>let x = 1</code></pre>
      <p>The mayor came<sup><a href="#note-1">1</a></sup> by boat.</p><aside>By boat</aside><aside>He never said why.</aside>
      <details><summary>What is more to say</summary><p>Folded away.</p></details>
      <p><ruby>漢字<rt>かんじ</rt></ruby> is read by its characters.</p><p>* * *</p>`),
  ).toEqual([
    'Before the picture of it.',
    'The mayor came by boat.',
    'He never said why.',
    'What is more to say',
    '漢字 is read by its characters.',
  ])
})

test('a line break ends what is said; an abbreviation does not', () => {
  expect(texts('<p>Roses are red and sweet,<br>violets are blue.</p>')).toEqual([
    'Roses are red and sweet,',
    'violets are blue.',
  ])
  expect(texts('<p>A letter from Dr. Wray of the U.S. survey ship came in Sept. too. It was short.</p>')).toEqual([
    'A letter from Dr. Wray of the U.S. survey ship came in Sept. too.',
    'It was short.',
  ])
})

test('knows the ends of sentences of other scripts', () => {
  expect(texts('<p>灯台の灯りが消えた夜のことである。誰もその理由を知らなかったという。</p>', 'ja')).toEqual([
    '灯台の灯りが消えた夜のことである。',
    '誰もその理由を知らなかったという。',
  ])
  expect(texts('<p>هل جاء القارب في الصباح؟ لم يأت أحد بعد ذلك اليوم.</p>', 'ar')).toHaveLength(2)
})

test('a long sentence is said in breaths that lose no word, and stays one sentence', () => {
  const clause = 'and the boat that had come in the morning went out again in the evening'
  const long = `The keeper wrote it all down, ${Array(6).fill(clause).join(', ')}, as he said.`
  const pieces = read(`<p>${long}</p>`)
  expect(pieces.length).toBeGreaterThan(2)
  expect(pieces.map(({ text }) => text).join(' ')).toBe(long)
  expect(Math.max(...pieces.map(({ text }) => text.length))).toBeLessThanOrEqual(180)
  expect(new Set(pieces.map(({ sentence }) => sentence)).size).toBe(1)
  expect(pieces.slice(0, -1).every(({ text }) => text.endsWith(','))).toBe(true)
  const unbroken = read(`<p>${'字'.repeat(500)}</p>`, 'zh')
  expect(unbroken.map(({ text }) => text).join('')).toBe('字'.repeat(500))
})

test('each piece knows where it stands, across links and emphasis', () => {
  const pieces = read('<p>He stayed for <em>all</em> of <a href="/x">them</a>. Nobody asked him why.</p>')
  const places = pieces.map(({ passage, start, text }) => String(rangeOf(passage, start, start + text.length)))
  expect(places).toEqual(['He stayed for all of them.', 'Nobody asked him why.'])
  const [first] = pieces
  expect(first && String(rangeOf(first.passage, 14, 17))).toBe('all')
})

test('a text that a translation has shortened is still a place', () => {
  const pieces = read('<p>It went out in the night. Nobody knew of it.</p>')
  const words = document.querySelector('p')?.firstChild as Text
  words.data = 'Kurz.'
  const last = pieces.at(-1)
  expect(() => last && rangeOf(last.passage, last.start, last.start + last.text.length)).not.toThrow()
})

test('headings stand apart by a pause, other paragraphs do not', () => {
  const pieces = read(
    '<p>One paragraph here.</p><h2>A heading</h2><p>Another paragraph. And its end.</p><p>A third one.</p>',
  )
  expect(pieces.map(({ pause }) => pause > 0)).toEqual([false, true, true, false, false])
  expect(pieces.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2, 2, 3])
})

test('a paragraph in another language is said in that one, words amid a line are not', () => {
  document.body.innerHTML = `<article lang="en-gb"><p>The miller had this to say. <i lang="fr">Bonjour</i> was all.</p>
    <blockquote lang="fr"><p>On le laisse tourner. C’est tout.</p></blockquote><p lang="en-us">That was all of it.</p></article>`
  const pieces = piecesOf([document.querySelector('article') as Element], 'en')
  expect(pieces.map(({ lang }) => lang)).toEqual(['', '', 'fr', 'fr', ''])
})

test('an unknown language is read all the same', () => {
  expect(texts('<p>One sentence here. And another.</p>', 'no such tag')).toHaveLength(2)
  expect(texts('<p>One sentence here. And another.</p>', '')).toHaveLength(2)
})
