/** Where a text uses words of the glossary. */
import type { Term } from './glossary-schema.ts'
import type { Range } from './spans.ts'
import { LANGUAGES } from './vocabulary.ts'

/** One use of a term, in UTF-16 units of the text. */
export interface TermUse extends Range {
  readonly term: Term
}

/** What is to be known of a term to find it. */
type Findable = Pick<Term, 'id' | 'forms'>

/**
 * All uses in the order of the text, none overlapping another: of two forms that begin at the same place the longer one counts. Forms are
 * those of the text's language (a BCP 47 tag); of all languages where the glossary has none for it. They are found as whole words, in
 * either case, whichever apostrophe, hyphen or white space the text has between their parts; abbreviations of up to three letters in
 * capitals only, since longer ones are written in either way. Linear in the text; what a list of terms amounts to is made once.
 */
export function findTerms(text: string, language: string, terms: readonly Term[]): TermUse[] {
  if (terms.length === 0) return []
  const { pattern, termOf } = finderFor(terms, language)
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
    const found = termOf.get(keyOf(words))
    return found && !isMiswritten(words, found.form) ? [{ start: index, end: index + words.length, term: found.term }] : []
  })
}

interface Finder {
  readonly pattern: RegExp
  readonly termOf: ReadonlyMap<string, { readonly form: string; readonly term: Term }>
}

const finders = new WeakMap<readonly Term[], Map<string, Finder>>()

function finderFor(terms: readonly Term[], tag: string): Finder {
  const bare = tag.toLowerCase().split('-')[0]
  const language = LANGUAGES.find((one) => one === bare) ?? 'all'
  const ofTerms = finders.get(terms) ?? new Map<string, Finder>()
  finders.set(terms, ofTerms)
  const known = ofTerms.get(language) ?? makeFinder(terms, language === 'all' ? LANGUAGES : [language])
  ofTerms.set(language, known)
  return known
}

function makeFinder(terms: readonly Term[], languages: readonly (keyof Findable['forms'])[]): Finder {
  const all = terms.flatMap((term) => languages.flatMap((language) => term.forms[language].map((form) => ({ form, term }))))
  // Why the longest first: an alternation takes the first that fits.
  const sources = all.map(({ form }) => form).toSorted((a, b) => b.length - a.length).map(patternOf)
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu'),
    // Why reversed: of two terms with one form the first counts.
    termOf: new Map(all.toReversed().map((one) => [keyOf(one.form), one])),
  }
}

function patternOf(form: string): string {
  return [...form.normalize('NFC')].map((character) => {
    if (/[\s-]/u.test(character)) return '(?:\\s+|[-\\u2010\\u2011])'
    if (/['’]/u.test(character)) return "['’]"
    const apart = character.normalize('NFD')
    if (apart !== character) return `(?:${character}|${apart})`
    return /[\p{L}\p{N}]/u.test(character) ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  }).join('')
}

function keyOf(words: string): string {
  return words.normalize('NFC').toLowerCase().replace(/[\s\u2010\u2011-]+/gu, ' ').replaceAll("'", '’')
}

/** Why: `aes` or `ua` in small letters is another word, or a part of an address. */
function isMiswritten(words: string, form: string): boolean {
  return form.length <= 3 && form === form.toUpperCase() && words !== form
}
