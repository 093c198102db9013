/** Turtle, TriG, N-Triples or N-Quads, of RDF 1.1 or 1.2 → statements, one at a time. */
import { Lexer, Parser } from 'n3'

/** An IRI as it is; a blank node as `_:label`; a literal as `"text"`, with `@language` or `^^datatype` behind it
 * where it has one. */
export type Term = string

/** A triple term of RDF 1.2; triples within it are not told. */
export interface Triple {
  readonly subject: Term
  readonly predicate: Term
  readonly object: Term
}

export interface Quad {
  readonly subject: Term
  readonly predicate: Term
  readonly object: Term | Triple
  /** Empty for the default graph. */
  readonly graph: Term
}

/** Why reading ended: the line, from 1, and the parser's words. */
export interface SyntaxProblem {
  readonly line: number
  readonly reason: string
}

/** Reads a text of any of these syntaxes and gives each statement to `take`, until the end or the first mistake.
 * `onProgress` is told which part was read, from 0 to 1. Time and memory are linear in the text, whatever it nests. */
export function parseRdf(
  text: string,
  take: (quad: Quad) => void,
  onProgress?: (part: number) => void,
): SyntaxProblem | undefined {
  const found: { problem?: SyntaxProblem } = {}
  const lexer = new Lexer({ n3: false })
  const fail = (error: ParseError): void => {
    const line = error.context?.line ?? lexer.previousToken?.line ?? 1
    found.problem ??= { line, reason: shortenReason(error.message) }
  }
  const feed = startParser(lexer, (error, quad) => {
    if (error) fail(error)
    else if (quad && !found.problem) take(toQuad(quad))
  })
  const attempt = (step: () => void): void => {
    try {
      step()
    } catch (error) {
      // Why: some mistakes make the parser itself trip.
      if (!(error instanceof Error)) throw error
      fail(error)
    }
  }
  for (let start = 0; start < text.length && !found.problem;) {
    const end = endOfPiece(text, start)
    const piece = text.slice(start, end)
    attempt(() => feed.data(piece))
    onProgress?.(end / text.length)
    start = end
  }
  if (!found.problem) attempt(feed.end)
  return found.problem
}

/** What the parser gives, as its own types do not yet have it: an object may be a quad. */
interface ParsedTerm {
  readonly termType: string
  readonly id?: string
  readonly subject?: ParsedTerm
  readonly predicate?: ParsedTerm
  readonly object?: ParsedTerm
}

interface ParsedQuad {
  readonly subject: ParsedTerm
  readonly predicate: ParsedTerm
  readonly object: ParsedTerm
  readonly graph: ParsedTerm
}

/** The parser's own complaints say where. */
interface ParseError extends Error {
  readonly context?: { readonly line?: number }
}

type OnQuad = (error: ParseError | null, quad: ParsedQuad | null) => void

/** The part of a stream that the parser asks for. */
interface TextSource {
  on(event: string, listener: (piece: string) => void): void
}

declare module 'n3' {
  interface Lexer {
    readonly previousToken?: { readonly line: number }
  }
  interface ParserOptions {
    readonly lexer?: Lexer
  }
  interface Parser {
    parse(input: TextSource, callbacks: { onQuad: OnQuad }): void
  }
}

/** Why a source of our own: from a string the parser reads at once and gives an array of everything, or later. */
function startParser(lexer: Lexer, onQuad: OnQuad): { data(piece: string): void; end(): void } {
  const listeners = new Map<string, (piece: string) => void>()
  new Parser({ lexer }).parse({ on: (event, listener) => listeners.set(event, listener) }, { onQuad })
  return { data: (piece) => listeners.get('data')?.(piece), end: () => listeners.get('end')?.('') }
}

/** Pieces end with a line, so that none ends within a character or a name. */
function endOfPiece(text: string, start: number): number {
  const lineEnd = text.indexOf('\n', start + PIECE)
  return lineEnd < 0 ? text.length : lineEnd + 1
}

const PIECE = 65_536

function toQuad({ subject, predicate, object, graph }: ParsedQuad): Quad {
  return { subject: idOf(subject), predicate: idOf(predicate), object: toObject(object), graph: idOf(graph) }
}

function toObject({ id, subject, predicate, object }: ParsedTerm): Term | Triple {
  if (!subject || !predicate || !object) return id ?? ''
  return { subject: idOf(subject), predicate: idOf(predicate), object: idOf(object) }
}

function idOf({ id }: ParsedTerm): Term {
  return id ?? ''
}

/** The parser names the line itself, and may quote a million characters. */
function shortenReason(message: string): string {
  const reason = message.replace(/ on line \d+\.$/, '')
  return reason.length <= LONGEST_REASON ? reason : `${reason.slice(0, LONGEST_REASON)}…`
}

const LONGEST_REASON = 160
