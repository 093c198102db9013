/** A page of HTML → the text of its article, and what the page says about it. */
import { decodeReferences } from './html-to-text/decode-references.ts'
import { readAttributes, readTokens } from './html-to-text/read-tokens.ts'

/** What a page says about its article; each part only where it says it. `published` is as the page has it. */
export interface HtmlFacts {
  readonly title?: string
  readonly publisher?: string
  readonly published?: string
  readonly language?: string
  readonly url?: string
}

export interface HtmlText {
  readonly text: string
  readonly facts: HtmlFacts
}

/** Paragraphs become lines with a blank one between them; line breaks, items of lists and rows of tables become lines. Scripts, styles,
 * navigation, forms, footers and pictures are left out. Where one `article` or `main` element holds half of the text or more, it alone is
 * taken. Nothing is loaded or run, and the cost is linear in the length. */
export function htmlToText(html: string): HtmlText {
  const facts = new Map<keyof HtmlFacts, { value: string; rank: number }>()
  const writer = makeWriter()
  const skipped = makeSkipped()
  const frames: { readonly name: string; readonly from: number }[] = []
  const parts: { from: number; to: number }[] = []
  let title: string | undefined
  let preformatted = 0
  const tell = (fact: keyof HtmlFacts, value: string | undefined, rank: number): void => {
    const words = decodeReferences(value ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_FACT)
    if (words && rank > (facts.get(fact)?.rank ?? 0)) facts.set(fact, { value: words, rank })
  }
  for (const token of readTokens(html)) {
    if (token.type === 'text') {
      if (title !== undefined) title += token.text
      else if (!skipped.isInside()) writer.write(decodeReferences(token.text), preformatted > 0)
      continue
    }
    const { type, name, inside } = token
    if (name === 'title' && !skipped.isInside('svg')) {
      if (type === 'close') {
        tell('title', title, 1)
        title = undefined
      } else title ??= ''
      continue
    }
    if (type === 'open' && FACT_TAGS.has(name)) readFact(name, readAttributes(inside), tell)
    if (SKIPPED.has(name)) {
      if (type === 'close') skipped.leave(name)
      else if (!inside.endsWith('/')) skipped.enter(name)
    }
    // Why here too: a page that never closes its head or navigation still has a body.
    if (type === 'open' && (name === 'body' || name === 'article' || name === 'main')) skipped.forget()
    if (skipped.isInside()) continue
    if (name === 'pre') preformatted = Math.max(0, preformatted + (type === 'open' ? 1 : -1))
    if (name === 'br') writer.breakLine(1)
    else if (LINES.has(name)) writer.breakLine(1, true)
    else if (CELLS.has(name) && type === 'close') writer.write(' ', false)
    else if (BLOCKS.has(name)) writer.breakLine(2, true)
    if (!WHOLES.has(name)) continue
    if (type === 'open' && frames.length < MOST_FRAMES) frames.push({ name, from: writer.length() })
    else if (type === 'close' && frames.at(-1)?.name === name) parts.push({ from: frames.pop()?.from ?? 0, to: writer.length() })
  }
  const text = writer.finish()
  const whole = parts
    .filter(({ from, to }) => (to - from) * 2 >= text.length)
    .sort((a, b) => a.to - a.from - (b.to - b.from))[0]
  return {
    text: (whole ? text.slice(whole.from, whole.to) : text).trim(),
    facts: Object.fromEntries([...facts].map(([fact, { value }]) => [fact, value])),
  }
}

const LONGEST_FACT = 500
const MOST_FRAMES = 200
const FACT_TAGS: ReadonlySet<string> = new Set(['html', 'meta', 'link'])
const WHOLES: ReadonlySet<string> = new Set(['article', 'main'])
const SKIPPED: ReadonlySet<string> = new Set(
  'head nav footer form button select template noscript object svg math canvas audio video map dialog'.split(' '))
const BLOCKS: ReadonlySet<string> = new Set(('p div h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre section article main header aside figure '
  + 'figcaption address hr fieldset details summary body center').split(' '))
const LINES: ReadonlySet<string> = new Set(['li', 'tr', 'dt', 'dd', 'option', 'caption'])
const CELLS: ReadonlySet<string> = new Set(['td', 'th'])

function readFact(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  tell: (fact: keyof HtmlFacts, value: string | undefined, rank: number) => void,
): void {
  if (tag === 'html') return tell('language', attributes.get('lang') ?? attributes.get('xml:lang'), 2)
  if (tag === 'link') {
    if (attributes.get('rel')?.toLowerCase() === 'canonical') tell('url', attributes.get('href'), 2)
    return
  }
  const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? attributes.get('http-equiv') ?? ''
  const [fact, rank] = META.get(key.toLowerCase()) ?? []
  if (fact !== undefined && rank !== undefined) tell(fact, attributes.get('content'), rank)
}

/** What a `meta` tag tells, and how far it is to be trusted. */
const META: ReadonlyMap<string, readonly [keyof HtmlFacts, number]> = new Map([
  ['og:title', ['title', 3]], ['twitter:title', ['title', 2]], ['dc.title', ['title', 2]], ['headline', ['title', 2]],
  ['og:site_name', ['publisher', 3]], ['application-name', ['publisher', 1]], ['dc.publisher', ['publisher', 2]],
  ['article:published_time', ['published', 4]], ['datepublished', ['published', 3]], ['date', ['published', 2]],
  ['dc.date', ['published', 2]], ['dc.date.issued', ['published', 3]], ['dcterms.created', ['published', 1]], ['pubdate', ['published', 2]],
  ['content-language', ['language', 1]], ['og:url', ['url', 1]],
])

/** The elements around that are left out, from the outermost to the innermost. */
interface Skipped {
  enter(name: string): void
  /** What stands inside and was never closed ends with it. */
  leave(name: string): void
  forget(): void
  isInside(name?: string): boolean
}

/** Why counted: a page of a hundred thousand open elements must not be searched at each closing tag. */
function makeSkipped(): Skipped {
  const around: string[] = []
  const counts = new Map<string, number>()
  const change = (name: string, by: number): void => void counts.set(name, (counts.get(name) ?? 0) + by)
  return {
    enter(name) {
      around.push(name)
      change(name, 1)
    },
    leave(name) {
      if (!counts.get(name)) return
      for (let last = around.pop(); last !== undefined; last = around.pop()) {
        change(last, -1)
        if (last === name) return
      }
    },
    forget() {
      around.length = 0
      counts.clear()
    },
    isInside: (name) => (name === undefined ? around.length > 0 : (counts.get(name) ?? 0) > 0),
  }
}

interface Writer {
  /** `asIs` keeps white space. */
  write(words: string, asIs: boolean): void
  /** At least this many line ends; with `isSoft` none at the beginning of a line that has nothing yet. */
  breakLine(count: number, isSoft?: boolean): void
  length(): number
  finish(): string
}

function makeWriter(): Writer {
  const pieces: string[] = []
  let written = 0
  let lineEnds = 2
  let isSpaced = false
  const put = (words: string): void => {
    pieces.push(words)
    written += words.length
  }
  return {
    write(words, asIs) {
      if (asIs) {
        if (words) put(words)
        if (words) lineEnds = words.endsWith('\n') ? 1 : 0
        return
      }
      const folded = words.replace(/[ \t\n\f\r]+/g, ' ')
      const begins = folded.startsWith(' ')
      const trimmed = folded.replace(/^ | $/g, '')
      if (trimmed === '') {
        isSpaced ||= begins && lineEnds === 0
        return
      }
      put(`${(isSpaced || begins) && lineEnds === 0 ? ' ' : ''}${trimmed}`)
      lineEnds = 0
      isSpaced = folded.endsWith(' ')
    },
    breakLine(count, isSoft = false) {
      isSpaced = false
      const missing = isSoft ? count - lineEnds : Math.min(count, 2 - lineEnds)
      if (missing <= 0 || written === 0) return
      put('\n'.repeat(missing))
      lineEnds += missing
    },
    length: () => written,
    finish: () => pieces.join(''),
  }
}
