/** HTML → the text that a page shows of it. */

/** Takes the tags, comments, scripts and styles away and decodes the references. Nothing is run or fetched; the cost is
 * linear in the length. White space stays as it is, since offsets count it. */
export function textOfHtml(html: string): string {
  const parts: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    parts.push(decode(html.slice(at, open < 0 ? html.length : open)))
    if (open < 0) break
    at = afterMarkup(html, open)
    if (at === open) {
      parts.push('<')
      at++
    }
  }
  return parts.join('')
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['nbsp', '\u00a0'], ['shy', '\u00ad'],
  ['laquo', '«'], ['raquo', '»'], ['lsquo', '‘'], ['rsquo', '’'], ['ldquo', '“'], ['rdquo', '”'],
  ['ndash', '–'], ['mdash', '—'], ['hellip', '…'], ['euro', '€'],
  ['eacute', 'é'], ['egrave', 'è'], ['ecirc', 'ê'], ['agrave', 'à'], ['acirc', 'â'], ['ccedil', 'ç'], ['ocirc', 'ô'],
  ['icirc', 'î'], ['iuml', 'ï'], ['ugrave', 'ù'], ['ucirc', 'û'], ['oelig', 'œ'], ['Eacute', 'É'],
])

/** Where the text goes on; `open` itself where the sign begins no markup. */
function afterMarkup(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4)
  const tag = /^<(?:\/?([a-z][a-z0-9]*)|[!?])/i.exec(html.slice(open, open + 20))
  if (!tag) return open
  const end = after(html, '>', open)
  const name = tag[1]?.toLowerCase()
  const isRaw = (name === 'script' || name === 'style') && html[open + 1] !== '/'
  return isRaw ? after(html, `</${name}>`, end) : end
}

/** An end that is missing is that of the file. */
function after(html: string, what: string, from: number): number {
  const found = html.indexOf(what, from)
  return found < 0 ? html.length : found + what.length
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7}|x[0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, number?: string, name?: string) => {
    if (number === undefined) return NAMED.get(name ?? '') ?? whole
    const code = Number(/^x/i.test(number) ? `0${number}` : number)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
  })
}
