/** What the words of the checks are made of: arguments as the checks give them, and names as the page knows them. */

/** Ids, quotes, EDTF dates and words of the closed lists. */
export type CheckArguments = Readonly<Record<string, string | readonly string[]>>

/** Turns ids into words in the language of the interface. An id that is not there comes back as it is. */
export interface CheckNames {
  readonly entity: (id: string) => string
  readonly kind: (id: string) => string
  readonly relation: (id: string) => string
  readonly event: (id: string) => string
  /** A claim's triple as a sentence without its full stop. */
  readonly claim: (id: string) => string
  /** Who says so: the names of the sources or, without any, the article with this id. */
  readonly voice: (sources: readonly string[], article: string) => string
  readonly modality: (modality: string) => string
  /** Shows an EDTF date. */
  readonly date: (edtf: string) => string
  /** `a, b and c`. */
  readonly list: (words: readonly string[]) => string
}

type Argument = CheckArguments[string] | undefined

/** An argument that is one word; empty where it is missing. */
export function one(argument: Argument): string {
  return typeof argument === 'string' ? argument : argument?.join(', ') ?? ''
}

/** An argument that is a list. */
export function all(argument: Argument): readonly string[] {
  return typeof argument === 'string' ? [argument] : argument ?? []
}

/** A quote of at most 60 characters, `…` at its end where it was longer. */
export function clip(argument: Argument): string {
  // Why cut twice: a quote may be a whole book, and a character may be two units long.
  const characters = Array.from(one(argument).slice(0, 4 * LONGEST_QUOTE))
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : characters.join('')
}

const LONGEST_QUOTE = 60
