/** What is said of a subject, as the values that records are made of. */
import { MAX_ISSUES } from '../../core/check-shape.ts'
import { shorten } from '../../core/describe-value.ts'
import { issue, type Issue } from '../../core/issues.ts'
import { LANGUAGES, type Language } from '../../core/vocabulary.ts'
import { showTriple, type ReadPredicate, type Statements } from './collect-statements.ts'
import { expandName, idsIn, type Prefix } from './names.ts'
import type { Term, Triple } from './parse-rdf.ts'
import { readJsonLiteral, readLiteral } from './read-literal.ts'

/** Each answer is `undefined` where nothing is said. Where a predicate that has one value has two, the first is
 * taken and `issues` says so. What is missing or of a wrong type is left to the check of the dossier's shape. */
export interface Facts {
  text(subject: Term, predicate: ReadPredicate): string | undefined
  number(subject: Term, predicate: ReadPredicate): number | undefined
  boolean(subject: Term, predicate: ReadPredicate): boolean | undefined
  json(subject: Term, predicate: ReadPredicate): unknown
  /** The id that the object has in a namespace; the last one, where it has several. */
  reference(subject: Term, predicate: ReadPredicate, prefix: Prefix): string | undefined
  /** One text for each language of a dossier's; the others are left out. */
  texts(subject: Term, predicate: ReadPredicate): Record<string, string> | undefined
  time(subject: Term): { edtf: string | undefined; basis: Record<string, string> | undefined } | undefined
  /** The objects of a predicate, in the order of their own positions, each with what `read` makes of it once. */
  inner<Item>(subject: Term, predicate: ReadPredicate, read: (object: Term) => Item): Item[]
  /** The one object of a predicate, with what `read` makes of it; blank nodes that say the same are the same. */
  single<Item>(subject: Term, predicate: ReadPredicate, read: (object: Term) => Item): Item | undefined
  /** The items of the collection that begins there. */
  items(list: Term): Term[]
  triple(claim: Term): Triple | undefined
  /** Subjects in the order of their positions, then of their names. */
  inOrder(subjects: readonly Term[]): Term[]
  /** Counts a text in a language that a dossier has no place for. */
  leaveOut(predicate: ReadPredicate, language: string): void
  /** What was left out, with how often: the predicate, `@` and the language. */
  readonly leftOut: ReadonlyMap<string, number>
  readonly issues: Issue[]
}

export function makeFacts(statements: Statements): Facts {
  const issues: Issue[] = []
  // Why: each cell belongs to one list, unless lists run in a circle or into one another.
  let cellsLeft = statements.subjects.size
  const only = <Item>(all: readonly Item[], path: string, show: (item: Item) => string): Item | undefined => {
    const [first, second] = all
    if (first !== undefined && second !== undefined && issues.length < MAX_ISSUES) {
      issues.push(issue('graph-mismatch', path, { expected: shorten(show(first)), found: shorten(show(second)) }))
    }
    return first
  }
  const one = (subject: Term, predicate: ReadPredicate): Term | undefined =>
    only(statements.valuesOf(subject, predicate), pathOf(subject, predicate), (term) => readLiteral(term).text)
  const leftOut = new Map<string, number>()
  const facts: Facts = {
    issues,
    leftOut,
    leaveOut: (predicate, language) => {
      const field = `${expandName(predicate)}@${language}`
      leftOut.set(field, (leftOut.get(field) ?? 0) + 1)
    },
    text: (subject, predicate) => textOf(one(subject, predicate)),
    number: (subject, predicate) => {
      const text = textOf(one(subject, predicate))
      return text === undefined ? undefined : Number(text)
    },
    boolean: (subject, predicate) => {
      const text = textOf(one(subject, predicate))
      return text === undefined ? undefined : text === 'true' || text === '1'
    },
    json: (subject, predicate) => {
      const term = one(subject, predicate)
      return term === undefined ? undefined : readJsonLiteral(term)
    },
    reference: (subject, predicate, prefix) => {
      const term = one(subject, predicate)
      return term === undefined ? undefined : referenceOf(term, prefix)
    },
    texts: (subject, predicate) => {
      const byLanguage = new Map<string, string[]>()
      for (const term of statements.valuesOf(subject, predicate).slice(0, MOST_TEXTS)) {
        const { text, language = '' } = readLiteral(term)
        if (!isOurs(language)) {
          facts.leaveOut(predicate, language)
          continue
        }
        byLanguage.set(language, [...byLanguage.get(language) ?? [], text])
      }
      if (byLanguage.size === 0) return undefined
      const path = pathOf(subject, predicate)
      const pairs = [...byLanguage].map(([language, all]) => [language, only(all, path, (text) => text) ?? ''] as const)
      return Object.fromEntries(pairs)
    },
    time: (subject) => {
      const edtf = facts.text(subject, 'tri:time')
      const basis = facts.texts(subject, 'tri:timeBasis')
      return edtf === undefined && basis === undefined ? undefined : { edtf, basis }
    },
    inner: (subject, predicate, read) => {
      const all = facts.inOrder(statements.valuesOf(subject, predicate)).map((object) => {
        const item = read(object)
        return [`${facts.number(object, 'tri:position')} ${JSON.stringify(item)}`, item] as const
      })
      return [...new Map(all).values()]
    },
    single: (subject, predicate, read) =>
      only(facts.inner(subject, predicate, read), pathOf(subject, predicate), (item) => JSON.stringify(item)),
    items: (list) => {
      const items: Term[] = []
      let cell: Term | undefined = list
      for (; cell !== undefined && cell !== NIL && cellsLeft > 0; cell = one(cell, 'rdf:rest')) {
        cellsLeft--
        const item = one(cell, 'rdf:first')
        if (item !== undefined) items.push(item)
      }
      return items
    },
    triple: (claim) => only(statements.triplesOf(claim), `<${claim}>`, showTriple),
    inOrder: (subjects) => subjects
      .map((subject) => ({ subject, position: facts.number(subject, 'tri:position') ?? Infinity }))
      .sort((a, b) => a.position - b.position || (a.subject < b.subject ? -1 : 1))
      .map(({ subject }) => subject),
  }
  return facts
}

/** Two are expected. */
const MOST_TEXTS = 100
const NIL = expandName('rdf:nil')

/** Whether a dossier has texts in the language. */
export function isOurs(language: string): language is Language {
  return LANGUAGES.some((known) => known === language)
}

function textOf(term: Term | undefined): string | undefined {
  return term === undefined ? undefined : readLiteral(term).text
}

/** What is no name of ours stays as it is, and will refer to nothing. */
export function referenceOf(term: Term, prefix: Prefix): string {
  return idsIn(prefix, term)?.at(-1) ?? term
}

function pathOf(subject: Term, predicate: string): string {
  return `<${subject}> ${predicate}`
}
