/** Feedback by the sentence that is its reason. */
import { groupBy } from '../../core/group-by.ts'
import type { Article, Dossier } from '../../core/schema.ts'
import { sentencesOf, type Range } from '../../core/spans.ts'
import type { ClaimFeedback, Feedback } from '../../core/teaching/give-feedback.ts'

export type MissedClaim = Extract<ClaimFeedback, { readonly verdict: 'missed' }>
export type HeldClaim = Exclude<ClaimFeedback, MissedClaim>

export interface SentenceGroup {
  readonly sentence: Range
  /** Among the sentences of its article, from 1. */
  readonly number: number
  /** What the reader has, in the order of the text. */
  readonly held: readonly HeldClaim[]
  /** What only the key has. */
  readonly missed: readonly MissedClaim[]
  /** Without those that are found. */
  readonly mentions: Feedback['mentions']
}

export interface ArticleGroup {
  readonly article: Article
  /** Those of which there is something to say, in the order of the text. */
  readonly sentences: readonly SentenceGroup[]
}

/** In the order of the articles and of the text. `dossier` has the articles; those without feedback are left out. */
export function groupBySentence({ claims, mentions }: Feedback, dossier: Dossier): ArticleGroup[] {
  const claimsOf = groupBy(claims, ({ article }) => article)
  const mentionsOf = groupBy(mentions.filter(({ verdict }) => verdict !== 'found'), ({ article }) => article)
  return dossier.articles.flatMap((article) => {
    const [claimsHere, mentionsHere] = [claimsOf.get(article.id) ?? [], mentionsOf.get(article.id) ?? []]
    if (claimsHere.length + mentionsHere.length === 0) return []
    const numberOf = new Map(sentencesOf(article.text, article.language, article.borders).map(({ start }, place) => [start, place + 1]))
    const ranges = new Map([...claimsHere, ...mentionsHere].map(({ sentence }) => [sentence.start, sentence]))
    const [claimsAt, mentionsAt] = [groupBy(claimsHere, startOf), groupBy(mentionsHere, startOf)]
    const sentences = [...ranges.values()].sort((a, b) => a.start - b.start).map((sentence): SentenceGroup => {
      const here = claimsAt.get(sentence.start) ?? []
      return {
        sentence,
        number: numberOf.get(sentence.start) ?? 1,
        held: here.filter((one) => one.verdict !== 'missed'),
        missed: here.filter((one) => one.verdict === 'missed'),
        mentions: mentionsAt.get(sentence.start) ?? [],
      }
    })
    return [{ article, sentences }]
  })
}

function startOf({ sentence }: { readonly sentence: Range }): number {
  return sentence.start
}
