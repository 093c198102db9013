/** How far the annotators of one text agree, in figures that others use too. Where they differ is in `agreement/list-differences.ts`. */
import { alignDossiers, type Alignment } from './agreement/align-dossiers.ts'
import { krippendorffAlpha, type UnitValues } from './agreement/krippendorff-alpha.ts'
import { measurePair, type Coefficient, type PairAgreement } from './agreement/measure-pair.ts'
import { labelWords, wordsOf } from './agreement/token-labels.ts'
import type { Dossier } from './schema.ts'
import type { Range } from './spans.ts'

export interface Agreement {
  readonly annotators: number
  /** Each of the others against the reference, in their order. */
  readonly pairs: readonly PairAgreement[]
  /** Krippendorff's alpha of all annotators over the words of every text that at least two of them have: mentioned or not, and missing
   * where an annotator has not got the text. The units are words, given beforehand: how far a mention reaches counts by the words that
   * it takes in, and this is not the alpha for unitizing (Krippendorff 1995), which measures stretches along a continuum. */
  readonly words: Coefficient
}

/** Measures two annotations or more; the first is the reference. `alignments` spares their making where they are known already, one for
 * each of the others. Cost: n log n in records and words, for each annotator. */
export function measureAgreement(
  reference: Dossier,
  others: readonly Dossier[],
  alignments: readonly Alignment[] = others.map((other) => alignDossiers(reference, other)),
): Agreement {
  const known = new Map<string, readonly Range[]>()
  const findWords = (text: string): readonly Range[] => {
    const words = known.get(text) ?? wordsOf(text)
    known.set(text, words)
    return words
  }
  return {
    annotators: others.length + 1,
    pairs: alignments.map((alignment) => measurePair(alignment, findWords)),
    words: measureWords([reference, ...others], findWords),
  }
}

function measureWords(dossiers: readonly Dossier[], findWords: (text: string) => readonly Range[]): Coefficient {
  const annotations = new Map<string, Map<number, Dossier['articles'][number]>>()
  dossiers.forEach(({ articles }, annotator) => {
    for (const article of articles) {
      const known = annotations.get(article.text) ?? new Map<number, Dossier['articles'][number]>()
      annotations.set(article.text, known)
      if (!known.has(annotator)) known.set(annotator, article)
    }
  })
  const units: UnitValues[] = []
  for (const [text, byAnnotator] of annotations) {
    if (byAnnotator.size < 2) continue
    const words = findWords(text)
    const labels = [...byAnnotator.values()].map(({ mentions }) => labelWords(words, mentions.flatMap(({ spans }) => spans)))
    words.forEach((_, index) => units.push(labels.map((ofWord) => ofWord[index])))
  }
  return { n: units.length, value: krippendorffAlpha(units) }
}
