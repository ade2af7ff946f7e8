import { expect, test } from 'vitest'
import { plainTextOf } from '../../src/views/take/plain-text'
import { told } from './told'

const plain = (markup: string): string => plainTextOf(told(markup).story)

test('paragraphs stand apart and never run together', () => {
  expect(plain('<p>It was no <em>deal</em>.</p><p>He\n  left.</p>')).toBe('It was no deal.\n\nHe left.')
  expect(plain('<div>deal.<p>He left.</p>Then</div>')).toBe('deal.\n\nHe left.\n\nThen')
})

test('a line break breaks the line, a no-break space stays', () => {
  expect(plain('<p>a <br> b 10\u00a0km</p>')).toBe('a\nb 10\u00a0km')
})

test('lists have marks and numbers as on the page, nested ones stand in', () => {
  expect(
    plain('<p>We need:</p><ul><li>rope<ol start="3"><li>thick</li><li>thin</li></ol></li><li><p>tar</p></li></ul>'),
  ).toBe('We need:\n\n• rope\n  3. thick\n  4. thin\n• tar')
  expect(plain('<ol reversed><li>a</li><li value="7">b</li><li>c</li></ol>')).toBe('3. a\n7. b\n6. c')
})

test('cells are told apart, code stands as it is', () => {
  expect(
    plain('<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td></td></tr></table><pre>if x:\n    y</pre><p>z</p>'),
  ).toBe('a\tb\n1\t\n\nif x:\n    y\n\nz')
})

test('captions are kept, pictures and controls are not', () => {
  expect(plain('<figure><img alt="pier" src="x"><figcaption>The pier</figcaption></figure><button>Open</button>')).toBe(
    'The pier',
  )
})

test('quotation marks that style sheets draw are written', () => {
  expect(plain('<p><q>Yes, <q>no</q></q></p>')).toBe('“Yes, ‘no’”')
})
