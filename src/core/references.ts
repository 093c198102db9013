/** The sources that a text gives in a list at its end, and calls by number. */
import type { Range } from './spans.ts'

/** One line of the list: `[5] France 24, 11 January 2014, https://…`. */
export interface Reference {
  readonly number: number
  /** Without the number. */
  readonly line: string
  /** The http and https addresses in it, in order. */
  readonly urls: readonly string[]
}

/**
 * The references that a sentence calls, each once, in the order of its markers: `[5]`, `[5, 7]`, `[5-7]`. Numbers that the list has not
 * are passed over. `references` spares reading the list again. Takes one walk through the sentence, and one through the text for the
 * list.
 */
export function referencesOf(
  text: string,
  sentence: Range,
  references: ReadonlyMap<number, Reference> = listReferences(text),
): Reference[] {
  const found = new Set<Reference>()
  for (const [, numbers = ''] of text.slice(sentence.start, sentence.end).matchAll(MARKER)) {
    for (const part of numbers.split(',')) {
      const [first = '', last = first] = part.split(/[-–]/)
      const [from, to] = [Number(first), Number(last)]
      for (let number = from; number <= Math.min(to, from + MOST_IN_A_RANGE); number++) {
        const reference = references.get(number)
        if (reference) found.add(reference)
      }
    }
  }
  return [...found]
}

/** The list at the end of a text, by number: its last lines, as long as they begin with a number in square brackets or are empty. Of a
 * number that stands twice the first line counts. */
export function listReferences(text: string): Map<number, Reference> {
  const lines: Reference[] = []
  let end = text.length
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(start, end).trim()
    const [whole = '', number] = LINE.exec(line) ?? []
    if (number === undefined && line !== '') break
    if (number !== undefined) lines.push({ number: Number(number), line: line.slice(whole.length), urls: urlsIn(line) })
    end = start - 1
  }
  return new Map(lines.map((one) => [one.number, one]))
}

const MOST_IN_A_RANGE = 100
const NUMBER = String.raw`\d{1,4}`
const RANGE = `${NUMBER}(?: ?[-–] ?${NUMBER})?`
const MARKER = new RegExp(String.raw`\[(${RANGE}(?:, ?${RANGE}){0,50})\]`, 'g')
const LINE = new RegExp(String.raw`^\[(${NUMBER})\]\s+`)

function urlsIn(line: string): string[] {
  return [...line.matchAll(/https?:\/\/[^\s<>"]+/g)].map(([url]) => withoutPunctuation(url))
}

/** What ends a sentence or a bracket is not the address's, unless it opened the bracket. */
function withoutPunctuation(url: string): string {
  let end = url.length
  const closesNothing = (): boolean => url[end - 1] === ')' && !url.slice(0, end).includes('(')
  while (end > 0 && ('.,;:!?\'”’»]'.includes(url[end - 1] ?? '') || closesNothing())) end--
  return url.slice(0, end)
}
