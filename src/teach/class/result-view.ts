/** What the class says, in words: the names of its records and of its students, looked up once. */
import { computed, type ReadonlySignal } from '@preact/signals'
import type { Article, Dossier } from '../../core/schema.ts'
import type { ClassClaim, MergedClass } from '../../core/teaching/merge-class.ts'
import { areNamesHidden, classResult, type HandedIn } from '../../state/teaching/class.ts'
import { nameRecords, type Naming } from '../feedback-sheet/name-records.ts'
import { classWords } from './class-words.ts'

export interface ResultView {
  readonly merged: MergedClass
  readonly students: readonly HandedIn[]
  /** Names of students who have none of the texts of the class, and so count nowhere. */
  readonly outside: ReadonlySet<string>
  /** `undefined` where there was none. */
  readonly key: Dossier | undefined
  readonly naming: Naming
  readonly articles: ReadonlyMap<string, Article>
  readonly claims: ReadonlyMap<string, ClassClaim>
  /** What a student is called on the screen. */
  readonly shown: (name: string) => string
}

/** `undefined` until there is a class. */
export const resultView: ReadonlySignal<ResultView | undefined> = computed(() => {
  const result = classResult.value
  if (!result) return undefined
  const { merged, students, key } = result
  const words = classWords.value
  const numbers = new Map(students.map(({ name }, at) => [name, words.student(at + 1)]))
  const isHidden = areNamesHidden.value
  return {
    merged,
    students,
    outside: new Set(merged.sheets.filter(({ notThere }) => notThere.length >= merged.map.articles.length).map(({ name }) => name)),
    key,
    naming: nameRecords(withKeyEvents(merged.map, key)),
    articles: new Map(merged.map.articles.map((one) => [one.id, one])),
    claims: new Map(merged.claims.map((one) => [one.id, one])),
    shown: (name) => (isHidden ? numbers.get(name) ?? '' : name),
  }
})

/** Why: a claim that only the key has may tell of an event of the key. */
function withKeyEvents(map: Dossier, key: Dossier | undefined): Dossier {
  return key ? { ...map, articles: [...map.articles, ...key.articles] } : map
}
