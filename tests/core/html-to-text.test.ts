import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { htmlToText } from '../../src/core/html-to-text.ts'

const textOf = (html: string): string => htmlToText(html).text

const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

describe('the text of a page', () => {
  it.each([
    ['paragraphs', '<p>One  two\n three.</p>\n<p>Four.</p>', 'One two three.\n\nFour.'],
    ['line breaks', 'One<br>two<BR/>three', 'One\ntwo\nthree'],
    ['words across tags', '<p>Ni<b>ger</b> and <i>Mali</i>, <a href=x>Chad</a>.</p>', 'Niger and Mali, Chad.'],
    ['items and rows', '<ul><li>one<li>two</ul><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'one\ntwo\n\na b\nc'],
    ['preformatted text', '<pre>  a\n   b</pre><p>c</p>', 'a\n   b\n\nc'],
    ['no-break spaces', '<p>«&nbsp;oui&nbsp;»</p>', '«\u00a0oui\u00a0»'],
    ['references', '&lt;p&gt; &amp;amp; &Eacute;t&eacute; &#8217; &#x2019; &#146; &#0; &nothing; &euro;', '<p> &amp; Été ’ ’ ’ \ufffd &nothing; €'],
    ['signs that begin no tag', 'a < b, 3<4, x <- y', 'a < b, 3<4, x <- y'],
    ['a sign of the end inside quotes', '<a title="1 > 2" rel=\'a>b\'>x</a>', 'x'],
    ['scripts and styles', 'a<script>if (1 < 2) "</p>"</script><style>p { color: red }</style>b', 'ab'],
    ['a script that says how it ends', 'a<script>"<\\/script>" // </scriptx></SCRIPT >b', 'ab'],
    ['comments and doctypes', '<!doctype html>a<!-- <p>no --><![CDATA[x]]>b', 'ab'],
    ['what stands around an article', '<nav>Home</nav><header><p>Head</p></header><form>Search <button>Go</button></form><p>Text</p><footer>Foot</footer>', 'Head\n\nText'],
    ['pictures and their like', 'a<svg><title>x</title><text>y</text></svg><template>z</template><noscript>n</noscript>b', 'ab'],
    ['a tag that is never closed', 'a<p title="x', 'a'],
    ['a navigation that is never closed', '<nav>Home<main><p>Text</p></main>', 'Text'],
  ])('has %s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })

  it('is that of the one article that holds most of it', () => {
    const body = `<p>${'Russian instructors arrived. '.repeat(10)}</p>`
    expect(textOf(`<div>Most read: a list</div><article>${body}</article><aside>More</aside>`)).toBe('Russian instructors arrived. '.repeat(10).trim())
    expect(textOf('<article>One teaser.</article><article>Another teaser.</article><p>A long text that is no article at all.</p>'))
      .toContain('no article at all')
  })

  it('never holds a tag, a script or a lone half of a character, whatever the page', () => {
    const piece = fc.oneof(
      fc.constantFrom('<p>', '</p>', '<br>', '<script>', '</script>', '<!--', '-->', '<nav>', '</nav>', '<a href="', '">', '&amp;', '&#55357;', '<', '>', '"'),
      fc.constant(' words '),
    )
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = textOf(pieces.join(''))
      expect(text).not.toMatch(/<(?:p|br|script|nav)>/)
      expect(text).not.toMatch(LONE_HALF)
      expect(text).toBe(text.trim())
    }))
  })

  it.each(['<a "', '<', '<a b=\'>', '<script>', '&amp', '<div>', '<article>', '<!--', ' ', '<nav>', '</nav>', '<pre>'])(
    'comes to an end for a hundred thousand times %s',
    (sign) => {
      expect(textOf(`Niger ${sign.repeat(100_000)}`)).toMatch(/^Niger/)
    },
  )
})

describe('what a page says about its article', () => {
  it('is taken from its head', () => {
    const { facts } = htmlToText(`<!doctype html><html lang="fr-FR"><head><title>Le Niger &amp; la Russie | Le Soir</title>
      <meta property="og:title" content="Le Niger &amp; la Russie"><META NAME='date' CONTENT='2024-04-13'>
      <meta content="2024-04-12T14:18:36+00:00" property=article:published_time><meta property="og:site_name" content="Le Soir">
      <link rel="canonical" href="https://example.org/a?b=1&amp;c=2"></head><body><p>Texte</p></body></html>`)
    expect(facts).toEqual({
      title: 'Le Niger & la Russie', publisher: 'Le Soir', published: '2024-04-12T14:18:36+00:00', language: 'fr-FR',
      url: 'https://example.org/a?b=1&c=2',
    })
  })

  it('is the title alone where it says no more, and nothing where it says nothing', () => {
    expect(htmlToText('<title> One\n two </title><p>x').facts).toEqual({ title: 'One two' })
    expect(htmlToText('<p>x').facts).toEqual({})
  })
})
