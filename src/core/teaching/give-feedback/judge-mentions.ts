/** Holds a reader's mentions against those that the key hides. */
import type { AlignedArticle } from '../../agreement/align-dossiers.ts'
import type { MentionFacet } from '../../agreement/match-mentions.ts'
import { reachOf } from '../../agreement/overlapping-pairs.ts'
import type { Mention } from '../../schema.ts'
import { sentenceAt, type Range } from '../../spans.ts'
import type { ReadExercise } from '../read-exercise.ts'

/** As of claims; `also-right` is one whose borders alone differ, where the exercise follows the codebook. */
export type MentionVerdict = 'found' | 'also-right' | 'differs' | 'missed' | 'additional'

export interface MentionFeedback {
  readonly article: string
  readonly sentence: Range
  readonly verdict: MentionVerdict
  /** Left out where only the reader has it. */
  readonly key?: Mention
  /** Left out where only the key has it. */
  readonly own?: Mention
  readonly differing: readonly MentionFacet[]
}

/** In the order of the text; none where the article's key hides no mention. */
export function judgeMentions({ a, mentions }: AlignedArticle, { sentences: cut, tolerance }: ReadExercise): MentionFeedback[] {
  if (a.mentions.length === 0) return []
  const sentences = cut.get(a.id) ?? []
  const judged = (verdict: MentionVerdict, { key, own }: { key?: Mention; own?: Mention }, differing: readonly MentionFacet[] = []) => {
    const { start, end } = reachOf(undefined, (key ?? own)?.spans ?? [])
    const sentence = sentenceAt(sentences, start) ?? { start, end }
    return { start, feedback: { article: a.id, sentence, verdict, ...(key && { key }), ...(own && { own }), differing } }
  }
  const verdictOf = (differing: readonly MentionFacet[]): MentionVerdict => {
    if (differing.length === 0) return 'found'
    return tolerance === 'codebook' && differing.every((facet) => facet === 'spans') ? 'also-right' : 'differs'
  }
  const all = [
    ...mentions.matched.map(({ a: key, b: own, differing }) => judged(verdictOf(differing), { key, own }, differing)),
    ...mentions.onlyA.map((key) => judged('missed', { key })),
    ...mentions.onlyB.map((own) => judged('additional', { own })),
  ]
  return all.sort((one, other) => one.start - other.start).map(({ feedback }) => feedback)
}
