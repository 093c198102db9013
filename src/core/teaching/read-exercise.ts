/** Reads what an exercise hides, and what it gives. */
import type { Article, Dossier, Exercise } from '../schema.ts'
import { sentencesOf, type Range } from '../spans.ts'

export interface ReadExercise {
  /** What is to be found: a dossier whose records are those that the keys hide. */
  readonly key: Dossier
  /** Everything that readers saw from the start. */
  readonly given: Dossier
  readonly tolerance: Exercise['tolerance']
  /** Of each article, by its id. */
  readonly sentences: ReadonlyMap<string, readonly Range[]>
}

/** A dossier with keys is an exercise: the keys are to be found, the rest is given. In a dossier without any, all is to be found and
 * nothing is given. `tolerance` is the exercise's, or `codebook` where it has none. */
export function readExercise(exercise: Dossier): ReadExercise {
  const hasKeys = exercise.articles.some(({ key }) => key !== undefined)
  const articles = exercise.articles.map(withoutDrafts)
  const nothing = { mentions: [], events: [], claims: [] }
  return {
    key: {
      ...exercise,
      articles: hasKeys ? exercise.articles.map((one) => ({ ...withoutDrafts(one), ...one.key ?? nothing })) : articles,
    },
    given: { ...exercise, articles: hasKeys ? articles : articles.map((one) => ({ ...one, ...nothing })) },
    tolerance: exercise.exercise?.tolerance ?? 'codebook',
    sentences: new Map(articles.map(({ id, text, language, borders }) => [id, sentencesOf(text, language, borders)])),
  }
}

function withoutDrafts({ key: _, orphans: __, draftMentions: ___, draftClaims: ____, ...article }: Article): Article {
  return article
}
