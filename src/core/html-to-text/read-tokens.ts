/** HTML as a stream of tags and text. */

export type HtmlToken =
  /** References are not decoded yet. */
  | { readonly type: 'text'; readonly text: string }
  /** `name` in lower case; `inside` is what stands between the name and `>`. */
  | { readonly type: 'open' | 'close'; readonly name: string; readonly inside: string }

/** Gives tags and text in order; comments, doctypes and processing instructions are left out, and so is what stands between the tags of
 * `RAW` elements. Reads as the HTML standard has it as far as a text needs it: quotes in tags hide `>`, and a tag that is never closed
 * ends the page. The cost is linear in the length. */
export function* readTokens(html: string): Generator<HtmlToken> {
  let at = 0
  let textFrom = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    const sign = html.charCodeAt(open + 1)
    const isDeclaration = sign === EXCLAMATION || sign === QUESTION
    TAG.lastIndex = open
    const tag = isDeclaration ? undefined : TAG.exec(html)
    if (!isDeclaration && !tag) {
      at = open + 1
      continue
    }
    if (open > textFrom) yield { type: 'text', text: html.slice(textFrom, open) }
    if (!tag) at = html.startsWith('<!--', open) ? after(html, '-->', open + 2) : after(html, '>', open)
    else {
      const [{ length }, slash, name = ''] = tag
      const end = endOfTag(html, open + length)
      if (end < 0) return
      const [type, known] = [slash ? 'close' as const : 'open' as const, name.toLowerCase()]
      yield { type, name: known, inside: html.slice(open + length, end - 1) }
      at = type === 'open' && RAW.has(known) ? endOfRaw(html, name, end) : end
    }
    textFrom = at
  }
  if (textFrom < html.length) yield { type: 'text', text: html.slice(textFrom) }
}

/** The values of a tag's attributes by their names in lower case; the first of a name counts. Reads the first 20,000 units. */
export function readAttributes(inside: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of inside.slice(0, 20_000).matchAll(ATTRIBUTE)) {
    const known = name.toLowerCase()
    if (!attributes.has(known)) attributes.set(known, double ?? single ?? bare ?? '')
  }
  return attributes
}

const EXCLAMATION = 33
const QUESTION = 63
/** A name longer than any element's is cut, and the rest taken for an attribute. */
const TAG = /<(\/?)([a-z][^\s/>]{0,80})/iy
/** Elements whose content is no markup, and never text of an article. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp'])
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

function after(html: string, what: string, from: number): number {
  const found = html.indexOf(what, from)
  return found < 0 ? html.length : found + what.length
}

/** After the `>`, from behind the name on; -1 where there is none. */
function endOfTag(html: string, from: number): number {
  const first = html.indexOf('>', from)
  if (first < 0) return -1
  if (first === from || !QUOTE.test(html.slice(from, first))) return first + 1
  for (let at = from; at < html.length; at++) {
    const sign = html[at]
    if (sign === '>') return at + 1
    // Why only after a sign of equality: elsewhere a quote is a letter of a name.
    if ((sign === '"' || sign === "'") && EQUALS_BEFORE.test(html.slice(Math.max(from, at - 20), at))) {
      at = html.indexOf(sign, at + 1)
      if (at < 0) return -1
    }
  }
  return -1
}

const QUOTE = /["']/
const EQUALS_BEFORE = /=\s{0,20}$/

function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}
