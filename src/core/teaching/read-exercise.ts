/** Reads what an exercise hides, and what it gives. */
import type { Article, Dossier, Exercise } from '../schema.ts'
import { sentencesOf, type Range } from '../spans.ts'
import { isMade } from './is-made.ts'

export interface ReadExercise {
  /** What is to be found: a dossier whose records are those that the keys hide. */
  readonly key: Dossier
  /** Everything that readers saw from the start. */
  readonly given: Dossier
  readonly tolerance: Exercise['tolerance']
  /** Of each article, by its id. */
  readonly sentences: ReadonlyMap<string, readonly Range[]>
}

/** A dossier with keys is an exercise: the keys are to be found, and what it names as given is; where it names nothing, all the rest is. One
 * that was made without keys has nothing to be found. In any other dossier all is to be found and nothing is given. `tolerance` is the
 * exercise's, or `codebook` where it has none. */
export function readExercise(exercise: Dossier): ReadExercise {
  const isExercise = isMade(exercise)
  const articles = exercise.articles.map(withoutDrafts)
  const nothing = { mentions: [], events: [], claims: [] }
  return {
    key: {
      ...exercise,
      articles: isExercise ? exercise.articles.map((one) => ({ ...withoutDrafts(one), ...one.key ?? nothing })) : articles,
    },
    given: { ...exercise, articles: isExercise ? onlyGiven(articles, exercise.exercise?.given) : articles.map((one) => ({ ...one, ...nothing })) },
    tolerance: exercise.exercise?.tolerance ?? 'codebook',
    sentences: new Map(articles.map(({ id, text, language, borders }) => [id, sentencesOf(text, language, borders)])),
  }
}

function onlyGiven(articles: readonly Article[], given: Exercise['given']): Article[] {
  if (!given) return [...articles]
  const [mentions, claims] = [new Set(given.mentions), new Set(given.claims)]
  return articles.map((one) => ({
    ...one, mentions: one.mentions.filter(({ id }) => mentions.has(id)), claims: one.claims.filter(({ id }) => claims.has(id)),
  }))
}

function withoutDrafts({ key: _, orphans: __, draftMentions: ___, draftClaims: ____, ...article }: Article): Article {
  return article
}
