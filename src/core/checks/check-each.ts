/** The ways of checking, each remembering what it found: one record after the other, one article, or the whole dossier. */
import { recordsIn, type CheckedRecords, type CheckId, type Problem, type TypeInArticle } from './problem.ts'
import type { Surroundings } from './surroundings.ts'
import type { Article } from '../schema.ts'

/** A check. `start` makes a run of it that remembers, so that a second dossier costs only what changed since the first. */
export interface Check {
  readonly id: CheckId
  readonly start: () => (surroundings: Surroundings) => readonly Problem[]
}

type Checked<Type extends TypeInArticle> = {
  readonly [One in Type]: { readonly type: One; readonly record: CheckedRecords[One]; readonly article: string }
}[Type]

/** Checks each record of some types by itself. `given` picks all that the check may read beside the record: as long as it is the very
 * same, an unchanged record keeps its problems. */
export function checkEach<Type extends TypeInArticle, Given extends object>({ id, of, given, problemsOf }: {
  readonly id: CheckId
  readonly of: readonly Type[]
  readonly given: (surroundings: Surroundings, article: Article) => Given
  readonly problemsOf: (one: Checked<Type>, given: Given) => readonly Problem[]
}): Check {
  const check = (article: Article, now: Given, before: Kept<Given> | undefined): Kept<Given> => {
    const isAsBefore = before !== undefined && isSameGiven(before.given, now)
    const lists = of.map((type, at): Listed => {
      const records: readonly CheckedRecords[Type][] = recordsIn(article, type)
      return checkList(records, isAsBefore ? before.lists[at] : undefined, (at) =>
        problemsOf({ type, record: records[at], article: article.id } as Checked<Type>, now))
    })
    const isSame = isAsBefore && lists.every((list, at) => list === before.lists[at])
    return isSame ? before : { given: now, lists, problems: lists.flatMap(({ found }) => found.flat()) }
  }
  return { id, start: () => startByArticle(given, check) }
}

/** The problems of one article as they were found, and what they were found in. */
interface Kept<Given> extends Found<Given> {
  readonly lists: readonly Listed[]
}

interface Listed {
  readonly records: readonly object[]
  /** By position of the record. */
  readonly found: readonly (readonly Problem[])[]
}

/** An edit changes one stretch of a list: what stands before and behind it is as it was. Why not by a map of records: with thousands of
 * them to look up for each check, that takes longer than the checks. */
function checkList(records: readonly object[], before: Listed | undefined, check: (at: number) => readonly Problem[]): Listed {
  if (before?.records === records) return before
  const known = before?.records ?? []
  const most = Math.min(records.length, known.length)
  let head = 0
  while (head < most && records[head] === known[head]) head++
  let tail = 0
  while (tail < most - head && records[records.length - 1 - tail] === known[known.length - 1 - tail]) tail++
  const found = records.map((_, at) => {
    if (at < head) return before?.found[at] ?? []
    const fromEnd = records.length - at
    return fromEnd <= tail ? before?.found[known.length - fromEnd] ?? [] : check(at)
  })
  return { records, found }
}

/** Checks each article as a whole: found anew when anything of `given` is another than before. */
export function checkArticles<Given extends object>({ id, given, problemsIn }: {
  readonly id: CheckId
  readonly given: (surroundings: Surroundings, article: Article) => Given
  readonly problemsIn: (given: Given) => readonly Problem[]
}): Check {
  return { id, start: () => startByArticle(given, (_, now, before) => findAgain(before, now, problemsIn)) }
}

/** Checks what only shows in the whole dossier: found anew when anything of `given` is another than before. */
export function checkWhole<Given extends object>({ id, given, problemsIn }: {
  readonly id: CheckId
  readonly given: (surroundings: Surroundings) => Given
  readonly problemsIn: (given: Given) => readonly Problem[]
}): Check {
  const start = (): ReturnType<Check['start']> => {
    let last: Found<Given> | undefined
    return (surroundings) => {
      last = findAgain(last, given(surroundings), problemsIn)
      return last.problems
    }
  }
  return { id, start }
}

interface Found<Given> {
  readonly given: Given
  readonly problems: readonly Problem[]
}

/** A run that keeps what was found in each article; the same list comes back while nothing changed. */
function startByArticle<Given extends object, Before extends Found<Given>>(
  given: (surroundings: Surroundings, article: Article) => Given,
  find: (article: Article, now: Given, before: Before | undefined) => Before,
): ReturnType<Check['start']> {
  let last: Pick<Found<Given>, 'problems'> & { readonly articles: ReadonlyMap<string, Before> } = { articles: new Map(), problems: [] }
  return (surroundings) => {
    const { articles } = surroundings.dossier
    const found = articles.map((article) => find(article, given(surroundings, article), last.articles.get(article.id)))
    const isSame = found.length === last.articles.size && articles.every(({ id }, at) => last.articles.get(id) === found[at])
    const next = new Map(articles.map(({ id }, at): [string, Before] => [id, found[at] as Before]))
    last = { articles: next, problems: isSame ? last.problems : found.flatMap(({ problems }) => problems) }
    return last.problems
  }
}

function findAgain<Given extends object>(
  before: Found<Given> | undefined, given: Given, problemsIn: (given: Given) => readonly Problem[],
): Found<Given> {
  return before && isSameGiven(before.given, given) ? before : { given, problems: problemsIn(given) }
}

function isSameGiven<Given extends object>(one: Given, other: Given): boolean {
  const values = Object.values(other)
  return Object.values(one).every((value, at) => Object.is(value, values[at]))
}
