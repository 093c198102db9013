/** The two ways of checking, each remembering what it found: one record after the other, or the whole dossier at once. */
import { recordsIn, type CheckedRecords, type CheckId, type Problem } from './problem.ts'
import type { Surroundings } from './surroundings.ts'
import type { Article } from '../schema.ts'

/** A check. `start` makes a run of it that remembers, so that a second dossier costs only what changed since the first. */
export interface Check {
  readonly id: CheckId
  readonly start: () => (surroundings: Surroundings) => readonly Problem[]
}

type TypeInArticle = Exclude<keyof CheckedRecords, 'entity'>
type Checked<Type extends TypeInArticle> = { readonly [One in Type]: { readonly type: One; readonly record: CheckedRecords[One]; readonly article: string } }[Type]

/** Checks each record of some types by itself. `given` picks all that the check may read beside the record: as long as it is the very
 * same, an unchanged record keeps its problems. */
export function checkEach<Type extends TypeInArticle, Given extends object>({ id, of, given, problemsOf }: {
  readonly id: CheckId
  readonly of: readonly Type[]
  readonly given: (surroundings: Surroundings, article: Article) => Given
  readonly problemsOf: (one: Checked<Type>, given: Given) => readonly Problem[]
}): Check {
  const checkArticle = (article: Article, now: Given, known: WeakMap<object, readonly Problem[]>): Problem[] => {
    const problems: Problem[] = []
    for (const type of of) {
      for (const record of recordsIn(article, type)) {
        let found = known.get(record)
        if (!found) {
          found = problemsOf({ type, record, article: article.id } as Checked<Type>, now)
          known.set(record, found)
        }
        for (const problem of found) problems.push(problem)
      }
    }
    return problems
  }
  const start = (): ReturnType<Check['start']> => {
    let articles = new Map<string, { readonly given: Given; readonly known: WeakMap<object, readonly Problem[]> }>()
    return (surroundings) => {
      const next: typeof articles = new Map()
      const problems = surroundings.dossier.articles.flatMap((article) => {
        const now = given(surroundings, article)
        const before = articles.get(article.id)
        const kept = before && isSameGiven(before.given, now) ? before : { given: now, known: new WeakMap() }
        next.set(article.id, kept)
        return checkArticle(article, kept.given, kept.known)
      })
      articles = next
      return problems
    }
  }
  return { id, start }
}

/** Checks what only shows in the whole: found anew when anything of `given` is another than before. */
export function checkWhole<Given extends object>({ id, given, problemsIn }: {
  readonly id: CheckId
  readonly given: (surroundings: Surroundings) => Given
  readonly problemsIn: (given: Given) => readonly Problem[]
}): Check {
  const start = (): ReturnType<Check['start']> => {
    let last: { readonly given: Given; readonly problems: readonly Problem[] } | undefined
    return (surroundings) => {
      const now = given(surroundings)
      if (!last || !isSameGiven(last.given, now)) last = { given: now, problems: problemsIn(now) }
      return last.problems
    }
  }
  return { id, start }
}

function isSameGiven<Given extends object>(one: Given, other: Given): boolean {
  const values = Object.values(other)
  return Object.values(one).every((value, at) => Object.is(value, values[at]))
}
