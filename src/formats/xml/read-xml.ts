/** XML 1.0 as a stream of elements: strict, without document types, in time and memory that grow with the text
 * alone. */
import { issue, type Issue } from '../../core/issues.ts'
import { endOfName, endOfSpace, FORBIDDEN, resolveReferences } from './xml-characters.ts'

/** The element whose tag was just read: good for as long as the handler runs. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string
  /** The value of an attribute, by its name with prefix. */
  get(attribute: string): string | undefined
}

export interface XmlHandlers {
  readonly open: (element: XmlElement) => void
  readonly close: (name: string) => void
  /** The characters of an element may come in several parts. */
  readonly text: (part: string) => void
}

/** Elements inside elements, and attributes of one element: no file that is meant has as many. */
const MOST_DEPTH = 200
const MOST_ATTRIBUTES = 2000
/** UTF-16 units between two words on the progress. */
const STRIDE = 1_048_576

/**
 * Tells the handlers what stands in a document, in its order. The answer is the reason for which reading stopped early:
 * not well-formed (a prefix that is not declared included), entities declared, too deep, too many attributes. A
 * document type without declarations of its own is passed over, and nothing is ever fetched. Why not a parser of
 * somebody else's: the strict ones take five to ten times as long, and a test holds the answers of one of them (saxes)
 * against these.
 */
export function readXml(text: string, handlers: XmlHandlers, onProgress?: (part: number) => void): Issue | undefined {
  const document = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  try {
    const forbidden = document.search(FORBIDDEN)
    if (forbidden >= 0) fail(forbidden, 'a character that XML does not allow')
    readDocument(document, handlers, onProgress)
    return undefined
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop
    return stop.found ?? issue('not-xml', '', { ...placeOf(document, stop.at), reason: stop.message })
  }
}

/** Ends the reading from wherever it is. */
class Stop extends Error {
  readonly at: number
  readonly found: Issue | undefined
  constructor(at: number, reason: string, found?: Issue) {
    super(reason)
    this.at = at
    this.found = found
  }
}

function fail(at: number, reason: string): never {
  throw new Stop(at, reason)
}

function placeOf(text: string, at: number): { line: number; column: number } {
  let [line, start] = [1, 0]
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', start)) {
    line++
    start = end + 1
  }
  return { line, column: at - start + 1 }
}

function readDocument(text: string, handlers: XmlHandlers, onProgress: ((part: number) => void) | undefined): void {
  const open: string[] = []
  const declarations: (readonly string[])[] = []
  const prefixes = new Map([['xml', 1]])
  const tag = new Tag()
  let [hasRoot, hasType] = [false, false]
  let [at, told] = [skipDeclaration(text), 0]
  const close = (qualified: string): void => {
    open.pop()
    for (const prefix of declarations.pop() ?? []) prefixes.set(prefix, (prefixes.get(prefix) ?? 0) - 1)
    handlers.close(withoutPrefix(qualified))
  }
  for (;;) {
    const next = text.indexOf('<', at)
    const end = next < 0 ? text.length : next
    if (end > at) readText(text, at, end, open.length > 0, handlers)
    if (next < 0) break
    if (onProgress && next - told > STRIDE) onProgress((told = next) / text.length)
    const second = text.charCodeAt(next + 1)
    if (second === SLASH) {
      const name = open.at(-1) ?? fail(next, 'a closing tag without its opening tag')
      const after = endOfSpace(text, next + 2 + name.length)
      if (!text.startsWith(name, next + 2) || text.charCodeAt(after) !== GREATER) fail(next, `expected </${name}>`)
      close(name)
      at = after + 1
    } else if (second === QUESTION) {
      at = skipInstruction(text, next)
    } else if (second !== EXCLAMATION) {
      if (hasRoot && open.length === 0) fail(next, 'a second root element')
      hasRoot = true
      at = tag.read(text, next)
      if (open.length >= MOST_DEPTH) throw new Stop(next, '', issue('too-deep', '', { depth: MOST_DEPTH }))
      open.push(tag.qualified)
      declarations.push(tag.declarePrefixes(prefixes, next))
      handlers.open(tag)
      if (tag.isEmpty) close(tag.qualified)
    } else if (text.startsWith('<!--', next)) {
      at = skipComment(text, next)
    } else if (text.startsWith('<![CDATA[', next)) {
      const last = text.indexOf(']]>', next)
      if (open.length === 0 || last < 0) fail(next, 'a CDATA section outside of the root, or without an end')
      handlers.text(text.slice(next + '<![CDATA['.length, last))
      at = last + ']]>'.length
    } else {
      if (hasRoot || hasType) fail(next, 'a declaration in the wrong place')
      hasType = true
      at = skipType(text, next)
    }
  }
  if (open.length > 0) fail(text.length, `the end of the document, and </${open.at(-1)}> is missing`)
  if (!hasRoot) fail(text.length, 'no root element')
  onProgress?.(1)
}

const [SLASH, QUESTION, EXCLAMATION, GREATER, EQUALS, QUOTE, APOSTROPHE] = [47, 63, 33, 62, 61, 34, 39] as const
const NONE: readonly string[] = []
const QUALIFIED = /^[^:]+:[^:]+$/

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** A start tag. One object for the whole document: millions of small ones would be most of the time. */
class Tag implements XmlElement {
  qualified = ''
  name = ''
  isEmpty = false
  private count = 0
  private hasPrefixes = false
  private taken = new Set<string>()
  private readonly names: string[] = []
  private readonly values: string[] = []

  get(attribute: string): string | undefined {
    for (let index = 0; index < this.count; index++) if (this.names[index] === attribute) return this.values[index]
    return undefined
  }

  /** Where the tag ends. */
  read(text: string, start: number): number {
    const qualified = nameAt(text, start + 1, this.qualified) ?? fail(start, 'a tag without a name')
    if (qualified !== this.qualified) {
      this.qualified = qualified
      this.name = withoutPrefix(qualified)
    }
    this.hasPrefixes = this.name.length < qualified.length
    this.count = 0
    for (let at = start + 1 + qualified.length; ;) {
      const next = endOfSpace(text, at)
      const code = text.charCodeAt(next)
      this.isEmpty = code === SLASH
      if (code === GREATER) return next + 1
      if (code === SLASH && text.charCodeAt(next + 1) === GREATER) return next + 2
      if (next === at) fail(next, 'a tag that is not closed, or attributes without space between them')
      at = this.readAttribute(text, next)
    }
  }

  /** Counts the prefixes that the element declares among those that hold, and gives them; one that nobody declared
   * is an error. */
  declarePrefixes(prefixes: Map<string, number>, at: number): readonly string[] {
    if (!this.hasPrefixes) return NONE
    const names = [this.qualified, ...this.names.slice(0, this.count)]
    const declared = names.filter((name) => name.startsWith('xmlns:')).map(withoutPrefix)
    for (const prefix of declared) prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + 1)
    for (const name of names) {
      const colon = name.indexOf(':')
      if (colon < 0) continue
      if (!QUALIFIED.test(name)) fail(at, `a colon out of place in ${name.slice(0, 80)}`)
      if (name.startsWith('xmlns:')) continue
      if (!prefixes.get(name.slice(0, colon))) fail(at, `the prefix of ${name.slice(0, 80)} is not declared`)
    }
    return declared
  }

  private readAttribute(text: string, start: number): number {
    const name = nameAt(text, start, this.names[this.count]) ?? fail(start, 'an attribute without a name')
    const equals = endOfSpace(text, start + name.length)
    if (text.charCodeAt(equals) !== EQUALS) fail(start, 'an attribute without a value')
    const open = endOfSpace(text, equals + 1)
    const quote = text.charCodeAt(open)
    if (quote !== QUOTE && quote !== APOSTROPHE) fail(open, 'an attribute’s value without quotation marks')
    const end = text.indexOf(quote === QUOTE ? '"' : "'", open + 1)
    if (end < 0) fail(open, 'an attribute’s value without an end')
    if (name.includes(':')) this.hasPrefixes = true
    if (this.isTaken(name)) fail(start, `the attribute ${name.slice(0, 80)} twice`)
    if (this.count >= MOST_ATTRIBUTES) {
      throw new Stop(start, '', issue('too-many-columns', '', { count: this.count + 1, limit: MOST_ATTRIBUTES }))
    }
    this.names[this.count] = name
    this.values[this.count++] = readValue(text, open + 1, end)
    return end + 1
  }

  /** Looks one by one at few names, and keeps a set of many. */
  private isTaken(name: string): boolean {
    if (this.count < FEW) return this.get(name) !== undefined
    if (this.count === FEW) this.taken = new Set(this.names.slice(0, FEW))
    if (this.taken.has(name)) return true
    this.taken.add(name)
    return false
  }
}

/** Why a guess: rows of a table have the same names over and over, and one that is compared need not be cut out. */
function nameAt(text: string, start: number, guess: string | undefined): string | undefined {
  if (guess && text.startsWith(guess, start) && ENDS_NAME.has(text.charCodeAt(start + guess.length))) return guess
  const end = endOfName(text, start)
  return end === start ? undefined : text.slice(start, end)
}

/** White space, `=`, `>` and `/`. */
const ENDS_NAME: ReadonlySet<number> = new Set([9, 10, 32, 47, 61, 62])
const FEW = 16
const NEEDS_CARE = /[&<\t\n]/

function readValue(text: string, start: number, end: number): string {
  const value = text.slice(start, end)
  if (!NEEDS_CARE.test(value)) return value
  if (value.includes('<')) fail(start, '< in an attribute')
  // Why before the references: white space that is written as one is meant.
  return resolveReferences(value.replace(/[\t\n]/g, ' ')) ?? fail(start, 'a reference that XML does not know')
}

function readText(text: string, start: number, end: number, isInside: boolean, handlers: XmlHandlers): void {
  if (!isInside) {
    if (endOfSpace(text, start) < end) fail(start, 'text outside of the root element')
    return
  }
  const part = text.slice(start, end)
  const bad = part.indexOf(']]>')
  if (bad >= 0) fail(start + bad, ']]> in a text')
  handlers.text(resolveReferences(part) ?? fail(start, 'a reference that XML does not know'))
}

const DECLARATION = new RegExp(
  '^<\\?xml\\s+version\\s*=\\s*(["\'])1\\.[0-9]+\\1(?:\\s+encoding\\s*=\\s*(["\'])[A-Za-z][\\w.-]*\\2)?' +
  '(?:\\s+standalone\\s*=\\s*(["\'])(?:yes|no)\\3)?\\s*\\?>',
)

function skipDeclaration(text: string): number {
  if (!/^<\?xml\s/.test(text)) return 0
  return DECLARATION.exec(text)?.[0].length ?? fail(0, 'an XML declaration that is none')
}

function skipInstruction(text: string, start: number): number {
  const nameEnd = endOfName(text, start + 2)
  const end = text.indexOf('?>', nameEnd)
  const isNamed = nameEnd > start + 2 && !/^xml$/i.test(text.slice(start + 2, nameEnd))
  const hasSpace = end === nameEnd || endOfSpace(text, nameEnd) > nameEnd
  if (end < 0 || !isNamed || !hasSpace) fail(start, 'a processing instruction that is none')
  return end + 2
}

function skipComment(text: string, start: number): number {
  const end = text.indexOf('--', start + '<!--'.length)
  if (end < 0 || text.charCodeAt(end + 2) !== GREATER) fail(start, 'a comment without an end, or with -- in it')
  return end + '-->'.length
}

/** The bracket begins declarations, of entities or of something that files of data have no use for. */
const TYPE = /<!DOCTYPE\s+[^\s>[]+(?:\s+(?:SYSTEM\s+|PUBLIC\s+(?:"[^"]*"|'[^']*')\s+)(?:"[^"]*"|'[^']*'))?\s*([>[])/y

function skipType(text: string, start: number): number {
  TYPE.lastIndex = start
  const found = TYPE.exec(text) ?? fail(start, 'a declaration that XML does not know')
  if (found[1] === '[') throw new Stop(start, '', issue('xml-entities', ''))
  return TYPE.lastIndex
}
