// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { ADDRESS, readPage, readStory, STORY, storyPage } from './pages'

/** What stands between the fourth and the fifth paragraph of the story, as the reader gets it. */
const shown = (amid: string): string => {
  const html = readStory({ amid }).content.innerHTML
  const from = html.indexOf(`<p>${STORY[3]}</p>`) + `<p>${STORY[3]}</p>`.length
  return html.slice(from, html.indexOf(`<p>${STORY[4]}</p>`))
}
const lines = (amid: string): string[] => readStory({ amid }).text.split('\n').slice(4, -4)

const ITEM = 'The boats stood without a watch for eleven days and have to be inspected, one after the other.'
const OTHER = 'Late boats are to be crewed by four people from Thursday on, as the agreement of the council says.'

describe('what means something to a reader is kept', () => {
  test('lists, with their items as lines', () => {
    expect(shown(`<ul class="l"><li>${ITEM}</li><li>${OTHER}</li></ul>`)).toBe(
      `<ul><li>${ITEM}</li><li>${OTHER}</li></ul>`,
    )
    expect(lines(`<ol start="3"><li>${ITEM}</li><li>${OTHER}</li></ol>`)).toEqual([ITEM, OTHER])
    expect(shown(`<ol start="3"><li>${ITEM}</li><li>${OTHER}</li></ol>`)).toMatch(/^<ol start="3">/)
  })
  test('tables of data, a row a line', () => {
    const table =
      '<table><tr><th>Time of day</th><th>Pay until now</th></tr><tr><td>In daylight hours</td><td>21.40 an hour</td></tr><tr><td>At night and on Sundays</td><td>23.10 an hour</td></tr></table>'
    expect(lines(table)).toEqual([
      'Time of day\tPay until now',
      'In daylight hours\t21.40 an hour',
      'At night and on Sundays\t23.10 an hour',
    ])
    expect(shown(table)).toContain('<td>In daylight hours</td><td>21.40 an hour</td>')
  })
  test('quotations', () => {
    expect(shown(`<blockquote class="q"><p>${ITEM}</p></blockquote>`)).toBe(`<blockquote><p>${ITEM}</p></blockquote>`)
  })
  test('quotations, without the marks that stand beside them as a picture', () => {
    expect(shown(`<blockquote><div>„</div><p>${ITEM}</p><div>”</div></blockquote><p>* * *</p>`)).toBe(
      `<blockquote><p>${ITEM}</p></blockquote><p>* * *</p>`,
    )
  })
  test('headings, the highest of them as second level', () => {
    expect(shown('<h4 id="x">What changes on Thursday morning</h4>')).toBe('<h2>What changes on Thursday morning</h2>')
  })
  test('code, with its spaces', () => {
    const code = 'for boat in boats:\n    print(boat.name)'
    expect(shown(`<p>${ITEM}</p><pre><code>${code}</code></pre>`)).toContain(`<pre><code>${code}</code></pre>`)
  })
  test('no-break spaces where they hold something together, and only there', () => {
    expect(
      shown(
        '<p>The\u00a0crews carried 25\u00a0kg of rope, «\u00a0toujours\u00a0», and\u00a0 \u00a0slept until 6\u202fo’clock.</p>',
      ),
    ).toBe('<p>The crews carried 25&nbsp;kg of rope, «&nbsp;toujours&nbsp;», and slept until 6\u202fo’clock.</p>')
  })
  test('emphasis, links and abbreviations inside a line', () => {
    expect(
      shown(
        `<p>The <b>night</b> <i class="x">crews</i> of the <abbr title="Port Council">PC</abbr> told <a href="/t" target="_blank" onclick="x()">the town</a> that H<sub>2</sub>O is cold.</p>`,
      ),
    ).toBe(
      `<p>The <strong>night</strong> <em>crews</em> of the <abbr title="Port Council">PC</abbr> told <a href="https://www.harbourcourier.example/t">the town</a> that H<sub>2</sub>O is cold.</p>`,
    )
  })
})

test('each of two pictures before the story has its own caption', () => {
  const figure = (name: string) =>
    `<figure><img src="/i/${name}.jpg" width="1200" height="700" alt="${name}"><figcaption>The south pier at ${name}, seen from the mole.</figcaption></figure>`
  const { lead, captions } = readStory({ before: figure('dawn') + figure('noon') })
  expect(lead?.caption).toBe('The south pier at dawn, seen from the mole.')
  expect(captions).toEqual([lead?.caption, 'The south pier at noon, seen from the mole.'])
})

describe('lines', () => {
  test('that a br only wraps are put together', () => {
    expect(
      lines(
        `<p>The boats stood without a watch for eleven days<br>and have to be inspected now, one after the other.</p>`,
      ),
    ).toEqual(['The boats stood without a watch for eleven days and have to be inspected now, one after the other.'])
  })
  test('that end as sentences stay apart', () => {
    expect(lines(`<p>${ITEM}<br>${OTHER}</p>`)).toEqual([ITEM, OTHER])
  })
})

describe('what is to be read otherwise', () => {
  test('a paragraph in another language, in the other direction, or not to be translated', () => {
    expect(shown(`<blockquote lang="DE-at" dir="ltr"><p>${ITEM}</p></blockquote><p translate="no">${OTHER}</p>`)).toBe(
      `<blockquote><p lang="de-at" dir="ltr">${ITEM}</p></blockquote><p translate="no">${OTHER}</p>`,
    )
  })
  test('words amid a line', () => {
    const line = `The crews say <span lang="fr" class="x">à la bonne heure</span>, <span lang="en-gb">or so</span> it is told, and call <font dir="rtl" color="red">נמל</font> to <span translate="no">Marl End</span>.`
    expect(shown(`<p>${line}</p>`)).toBe(
      '<p>The crews say <span lang="fr">à la bonne heure</span>, or so it is told, and call <span dir="rtl">נמל</span> to <span translate="no">Marl End</span>.</p>',
    )
  })
  test('not what a translator puts around every text', () => {
    expect(shown(`<p><font dir="auto"><font dir="auto">${ITEM}</font></font></p>`)).toBe(`<p>${ITEM}</p>`)
  })
  test('not what is said of the whole story, nor what is no language', () => {
    const { content } = readPage(
      storyPage({ amid: `<p lang="en-US">${ITEM}</p><p lang="x y">${OTHER}</p>` }).replace(
        'class="text"',
        'lang="de" dir="ltr"',
      ),
    )
    expect(content.querySelector('[lang], [dir]')).toBeNull()
  })
})

test('nothing of the page’s own markup survives', () => {
  const { content } = readStory({
    amid: `<div id="a" class="b" style="color: red" data-x="1" onclick="x()"><p id="c" class="d">${ITEM} <span style="x">${OTHER}</span></p></div>`,
  })
  const attributes = [...content.querySelectorAll('*')].flatMap((element) => [...element.attributes])
  expect(attributes.map(({ name }) => name)).toEqual([])
  expect(content.textContent).toContain(`${ITEM} ${OTHER}`)
})

test('addresses that run code are no links', () => {
  const { content } = readStory({
    amid: `<p>${ITEM} <a href="javascript:alert(1)">Here</a> <a href="data:text/html,x">or here</a>.</p>`,
  })
  expect(content.querySelectorAll('a')).toHaveLength(0)
  expect(content.textContent).toContain('Here or here.')
})

test('pictures keep their address, their words and their caption', () => {
  const article = readStory({
    amid: `<figure class="f"><img class="i" src="/i/pier.jpg" width="800" height="450" alt="The pier at night"><figcaption>The south pier before sunrise. Photograph: Lena Osei</figcaption></figure>`,
    before: '<img src="/i/lead.jpg" width="1200" height="700" alt="Boats">',
  })
  const image = article.content.querySelector('figure > img')
  expect(image?.getAttribute('src')).toBe(new URL('/i/pier.jpg', ADDRESS).href)
  expect(image?.getAttribute('alt')).toBe('The pier at night')
  expect(article.captions.join('\n')).toContain('The south pier before sunrise.')
  expect(article.text).not.toContain('The south pier before sunrise.')
})

test('the text has one line for each block of the story', () => {
  expect(readStory({}).text.split('\n')).toEqual(STORY)
})

describe('tables', () => {
  test('keep empty cells: columns stay under their headings, and an empty corner heads nothing', () => {
    const table =
      '<table><tbody><tr><th></th><th>Until now</th></tr><tr><th>In daylight hours</th><td></td></tr><tr><th>At night and on Sundays</th><td>23.10 an hour</td></tr></table>'
    expect(shown(table)).toBe(
      '<table><tbody><tr><td></td><th>Until now</th></tr><tr><th>In daylight hours</th><td></td></tr><tr><th>At night and on Sundays</th><td>23.10 an hour</td></tr></tbody></table>',
    )
  })
  test('keep their caption', () => {
    expect(
      shown(
        '<table><caption>Pay by hour of day</caption><tr><td>Day</td><td>21.40</td></tr><tr><td>Night</td><td>23.10</td></tr></table>',
      ),
    ).toMatch(/^<table><caption>Pay by hour of day<\/caption><tbody><tr>/)
  })
})

describe('listings', () => {
  const listing = (markup: string): string | null | undefined =>
    readStory({ amid: `<p>${ITEM}</p>${markup}` }).content.querySelector('pre')?.textContent
  const CODE = 'for boat in boats:\n    print(boat.name)\n\nprint(len(boats))'

  test.each([
    ['line breaks', '<pre><code>for boat in boats:<br>    print(boat.name)<br><br>print(len(boats))</code></pre>'],
    [
      'a row a line, with its number',
      '<pre><table><tr><td data-line-number="1">1</td><td>for boat in boats:</td></tr><tr><td data-line-number="2">2</td><td>    print(boat.name)</td></tr><tr><td>3</td><td></td></tr><tr><td>4</td><td>print(len(boats))</td></tr></table></pre>',
    ],
    ['nothing else', '<pre><span class="k">for</span> boat in boats:\n    print(boat.name)\n\nprint(len(boats))</pre>'],
  ])('keep lines and spaces that are made of %s', (_how, markup) => {
    expect(listing(markup)).toBe(CODE)
  })
  test('keep an empty line where each line has a box', () => {
    const line = (text: string) => `<div class="line">${text}</div>`
    expect(listing(`<pre><code>${line(ITEM)}${line('')}${line(`    ${OTHER}`)}</code></pre>`)).toBe(
      `${ITEM}\n\n    ${OTHER}`,
    )
  })
  test('do without the column that counts their lines', () => {
    const { content } = readStory({
      amid: `<p>${ITEM}</p><div><pre>1<br>2<br>3</pre></div><div><pre>for boat in boats:<br>    tie(boat)<br>done()</pre></div>`,
    })
    expect([...content.querySelectorAll('pre')].map(({ textContent }) => textContent)).toEqual([
      'for boat in boats:\n    tie(boat)\ndone()',
    ])
  })
})

describe('pictures', () => {
  const LEAD = '<img src="/i/lead.jpg" width="1200" height="700" alt="Boats">'
  const figures = (amid: string): string[] =>
    [...readStory({ amid, before: LEAD }).content.querySelectorAll('figure > img')].map(
      (image) => image.getAttribute('src')?.split('/').at(-1) ?? '',
    )
  test.each([
    ['a lazy attribute', '<img src="data:image/gif;base64,R0lGOD" data-src="/i/pier.jpg" width="800" height="450">'],
    [
      'a lazy set',
      '<img src="/blank.gif" data-srcset="/i/pier-s.jpg 400w, /i/pier.jpg 1600w" width="800" height="450">',
    ],
    [
      'a source of its picture',
      '<picture><source srcset="/i/pier.jpg 1200w"><img alt="Pier" width="800" height="450"></picture>',
    ],
    [
      'a twin for readers without scripts',
      '<img src="/blank.gif" width="800" height="450"><noscript><img src="/i/pier.jpg"></noscript>',
    ],
    [
      'nothing but that twin',
      '<div><noscript><img alt="Pier" src="/i/pier.jpg" width="800" height="450"></noscript></div>',
    ],
  ])('are found in %s', (_where, markup) => {
    expect(figures(`<div class="media">${markup}</div>`)).toEqual(['pier.jpg'])
  })
  test('of a carousel that shows its first one twice are shown once', () => {
    const slide = (name: string) => `<div class="slide"><img src="/i/${name}.jpg" width="800" height="450"></div>`
    expect(figures(`<div>${slide('one')}${slide('two')}${slide('one')}</div>`)).toEqual(['one.jpg', 'two.jpg'])
  })
  test('of a gallery stay together, those between paragraphs apart', () => {
    const picture = (name: string) => `<figure><img src="/i/${name}.jpg" width="800" height="450"></figure>`
    const { content } = readStory({
      amid: `<div class="row">${picture('one')}${picture('two')}</div><p>${ITEM}</p>${picture('three')}<p>${OTHER}</p>`,
      before: LEAD,
    })
    expect(
      [...content.children]
        .filter(({ localName }) => localName === 'figure')
        .map(({ innerHTML }) => innerHTML.match(/\w+(?=\.jpg)/g)),
    ).toEqual([['one', 'two'], ['three']])
  })
  test('between two items leave the list whole', () => {
    const { content } = readStory({
      amid: `<ol><li>${ITEM}<img src="/i/pier.jpg" width="800" height="450"></li><li>${OTHER}</li></ol>`,
      before: LEAD,
    })
    expect(content.querySelectorAll('ol')).toHaveLength(1)
    expect(content.querySelector('ol > li:first-child > figure')).not.toBeNull()
  })
  test('a caption inside a figure is none of what stands beside the figure', () => {
    const html = shown(
      '<iframe src="https://charts.harbourcourier.example/crews" width="640" height="400" title="The crews by week"></iframe><figure><img src="/i/two.jpg" width="800" height="450"><figcaption>The second picture.</figcaption></figure>',
    )
    expect(html.indexOf('two.jpg')).toBeLessThan(html.indexOf('The second picture.'))
    expect(html).toMatch(/two\.jpg[^>]*><figcaption>The second picture\./)
  })
  test('do not take the caption of another behind the next paragraph', () => {
    const { content } = readStory({
      amid: `<img src="/i/one.jpg" width="800" height="450"><p>${ITEM}</p><figure><img src="/i/two.jpg" width="800" height="450"><figcaption>The second picture.</figcaption></figure>`,
      before: LEAD,
    })
    expect([...content.querySelectorAll('figure')].map(({ textContent }) => textContent)).toEqual([
      '',
      'The second picture.',
    ])
  })
  test('keep the links of their caption', () => {
    const { content } = readStory({
      amid: '<figure><img src="/i/pier.jpg" width="800" height="450"><figcaption>The south pier, by <a href="/people/osei">Lena Osei</a></figcaption></figure>',
      before: LEAD,
    })
    expect(content.querySelector('figcaption')?.innerHTML).toBe(
      'The south pier, by <a href="https://www.harbourcourier.example/people/osei">Lena Osei</a>',
    )
  })
})

describe('notes', () => {
  test('and the marks that refer to them find each other', () => {
    const { content } = readStory({
      amid: `<p>${ITEM}<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup></p>`,
      after: `<p id="cite_note-1"><a href="#cite_ref-1">^</a> ${OTHER}</p>`,
    })
    expect(content.querySelector('sup')?.id).toBe('cite_ref-1')
    expect(content.querySelector('p[id]')?.id).toBe('cite_note-1')
    expect([...content.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      `${ADDRESS}#cite_note-1`,
      `${ADDRESS}#cite_ref-1`,
    ])
  })
  test('named by an empty anchor are found behind it', () => {
    const { content } = readStory({
      amid: `<p>${ITEM} <a href="#n%C2%B91">¹</a></p>`,
      after: `<a name="n¹1"></a><p>${OTHER}</p>`,
    })
    expect(content.querySelector('[id]')?.textContent).toBe(OTHER)
  })
  test('links to what is not in the story stay as they are, and nothing else gets an id', () => {
    const { content } = readStory({ amid: `<p id="here">${ITEM} <a href="#imprint">Imprint</a></p>` })
    expect(content.querySelectorAll('[id]')).toHaveLength(0)
  })
})

describe('formulas', () => {
  const MATH =
    '<math><semantics><mrow><mi>d</mi><mo>=</mo><mi>h</mi></mrow><annotation encoding="application/x-tex">d=h</annotation></semantics></math>'
  const formula = (markup: string) => {
    const { content, text } = readStory({
      amid: `<p>The depth over the bar is ${markup} on every day of the year, said the clerk.</p>`,
    })
    const line = text.split('\n').find((one) => one.startsWith('The depth'))
    return { line, p: [...content.querySelectorAll('p')].find((one) => one.textContent?.startsWith('The depth')) }
  }
  test.each([
    [
      'KaTeX',
      `<span class="katex"><span class="katex-mathml">${MATH}</span><span class="katex-html" aria-hidden="true"><span>d</span><span>=</span><span>h</span></span></span>`,
    ],
    [
      'MathJax 3',
      `<mjx-container><mjx-math aria-hidden="true"><mjx-mi></mjx-mi></mjx-math><mjx-assistive-mml>${MATH}</mjx-assistive-mml></mjx-container>`,
    ],
    [
      'MathJax 2',
      `<span class="MathJax_Preview">d=h</span><span class="MathJax"><nobr aria-hidden="true">d=h</nobr><span class="MJX_Assistive_MathML">${MATH}</span></span><script type="math/tex">d=h</script>`,
    ],
    [
      'Wikipedia',
      `<span class="mwe-math-element"><span style="display: none">${MATH}</span><img class="mwe-math-fallback-image-inline" src="/f.svg" alt="{\\displaystyle d=h}"></span>`,
    ],
    ['MathML', MATH],
  ])('of %s are MathML, once', (_renderer, markup) => {
    const { line, p } = formula(markup)
    expect(p?.querySelectorAll('math')).toHaveLength(1)
    expect(line?.replace(/\s/g, '')).toBe('Thedepthoverthebarisd=honeverydayoftheyear,saidtheclerk.')
  })
  test('that nobody drew are their TeX', () => {
    expect(formula('<script type="math/tex">d = h</script>').p?.querySelector('code')?.textContent).toBe('d = h')
  })
  test('that are pictures stay in their line, with their TeX as words', () => {
    const { p } = formula('<img class="latex" src="/f.png" alt="d = h">')
    expect(p?.querySelector('img')?.outerHTML).toMatch(/src="https:\/\/www.harbourcourier.example\/f.png" alt="d = h"/)
  })
  test('are not seen in a picture of money', () => {
    const { content } = readStory({
      amid: '<figure><img src="/i/pay.jpg" width="800" height="450" alt="$5 an hour more"></figure>',
      before: '<img src="/i/lead.jpg" width="1200" height="700" alt="Boats">',
    })
    expect(content.querySelectorAll('figure')).toHaveLength(1)
  })
})

describe('quotations', () => {
  test('keep who said it', () => {
    expect(shown(`<blockquote><p>${ITEM}</p><footer>Marit Holm, <cite>The Pier</cite></footer></blockquote>`)).toBe(
      `<blockquote><p>${ITEM}</p><footer>Marit Holm, <cite>The Pier</cite></footer></blockquote>`,
    )
  })
})

describe('players', () => {
  const embeds = (amid: string) =>
    [...readStory({ amid }).content.querySelectorAll<HTMLElement>('figure > a[data-embed]')].map((link) => ({
      kind: link.dataset.embed,
      play: link.dataset.play,
      title: link.textContent,
    }))
  const FRAME = 'width="640" height="360"'
  test.each([
    [
      `<iframe src="https://www.youtube.com/embed/abcdefgh" title="The vote" ${FRAME}></iframe>`,
      'frame',
      'https://www.youtube.com/embed/abcdefgh',
      'The vote',
    ],
    [
      `<iframe src="about:blank" data-cmp-src="https://player.vimeo.com/video/1" ${FRAME}></iframe>`,
      'frame',
      'https://player.vimeo.com/video/1',
      '',
    ],
    [
      '<lite-youtube videoid="abcdefgh" playlabel="The vote"></lite-youtube>',
      'frame',
      'https://www.youtube.com/embed/abcdefgh',
      'The vote',
    ],
    [
      '<video controls title="The boats"><source src="/v/boats.mp4"></video>',
      'video',
      'https://www.harbourcourier.example/v/boats.mp4',
      'The boats',
    ],
    ['<audio src="/a/horn.mp3"></audio>', 'audio', 'https://www.harbourcourier.example/a/horn.mp3', ''],
    [
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/abc/"></blockquote>',
      'frame',
      'https://www.instagram.com/p/abc/',
      '',
    ],
  ])('%s', (markup, kind, play, title) => {
    expect(embeds(`<div>${markup}</div>`)).toEqual([{ kind, play, title }])
  })
  test.each([
    ['of advertisements', `<iframe src="https://securepubads.g.doubleclick.net/x" ${FRAME}></iframe>`],
    ['called so', `<iframe class="ad-slot" src="https://delivery.marl-end.example/7" ${FRAME}></iframe>`],
    ['of newsletters', `<iframe src="https://letters.marl-end.example/newsletter/signup" ${FRAME}></iframe>`],
    ['of consent', `<iframe id="cmp-consent" src="https://cmp.marl-end.example/ask" ${FRAME}></iframe>`],
    ['that count', '<iframe src="https://count.marl-end.example/x" width="1" height="1"></iframe>'],
    ['without an address', `<iframe src="about:blank" ${FRAME}></iframe>`],
  ])('%s are none', (_what, markup) => {
    expect(embeds(`<div>${markup}</div>`)).toEqual([])
  })
  test('of a quoted post are left out where its words are in the story', () => {
    const post = `<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:1/app.bsky.feed.post/2"><p>${ITEM}</p></blockquote>`
    expect(embeds(post)).toEqual([])
    expect(shown(post)).toBe(`<blockquote><p>${ITEM}</p></blockquote>`)
  })
})
