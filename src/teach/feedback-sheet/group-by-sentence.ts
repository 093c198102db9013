/** Feedback by the sentence that is its reason. */
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
  const open = mentions.filter(({ verdict }) => verdict !== 'found')
  return dossier.articles.flatMap((article) => {
    const isHere = (one: { readonly article: string }): boolean => one.article === article.id
    const [claimsHere, mentionsHere] = [claims.filter(isHere), open.filter(isHere)]
    if (claimsHere.length + mentionsHere.length === 0) return []
    const cut = sentencesOf(article.text, article.language, article.borders)
    const ranges = new Map([...claimsHere, ...mentionsHere].map(({ sentence }) => [sentence.start, sentence]))
    const sentences = [...ranges.values()].sort((a, b) => a.start - b.start).map((sentence): SentenceGroup => {
      const stands = (one: { readonly sentence: Range }): boolean => one.sentence.start === sentence.start
      const here = claimsHere.filter(stands)
      return {
        sentence,
        number: 1 + Math.max(0, cut.findIndex(({ start }) => start === sentence.start)),
        held: here.filter((one) => one.verdict !== 'missed'),
        missed: here.filter((one) => one.verdict === 'missed'),
        mentions: mentionsHere.filter(stands),
      }
    })
    return [{ article, sentences }]
  })
}
