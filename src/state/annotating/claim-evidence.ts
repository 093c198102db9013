/** What stands as evidence, stretch by stretch: longer, shorter, the whole sentence, or gone. */
import type { Issue } from '../../core/issues.ts'
import { sentenceAt, type Range } from '../../core/spans.ts'
import { nextWord, previousWord } from '../../core/words.ts'
import { dossierIndex } from '../project.ts'
import { findClaim, type FoundClaim } from './find-records.ts'
import { setEvidence } from './state-claims.ts'

/** Moves one end of a stretch by a word: away from its middle, or towards it. A stretch keeps at least one word; one that runs into its
 * neighbour becomes one with it. */
export function moveEvidenceEnd(id: string, index: number, end: 'start' | 'end', isLonger: boolean): readonly Issue[] {
  const found = findClaim(id)
  const span = found?.claim.evidence[index]
  if (!found || !span) return []
  const { text, language } = found.article
  const moved = end === 'start'
    ? { start: isLonger ? previousWord(text, span.start, language)?.start : nextWord(text, span.start + 1, language)?.start, end: span.end }
    : { start: span.start, end: isLonger ? nextWord(text, span.end, language)?.end : previousWord(text, span.end - 1, language)?.end }
  const { start, end: until } = moved
  if (start === undefined || until === undefined || start >= until) return []
  return replaceStretch(found, index, { start, end: until })
}

/** Makes a stretch the whole sentence that it begins in, to the end of the one that it ends in. */
export function widenToSentence(id: string, index: number): readonly Issue[] {
  const found = findClaim(id)
  const span = found?.claim.evidence[index]
  if (!found || !span) return []
  const sentences = dossierIndex.peek().sentences.get(found.article.id) ?? []
  const [first, last] = [sentenceAt(sentences, span.start), sentenceAt(sentences, span.end - 1)]
  return first && last ? replaceStretch(found, index, { start: first.start, end: last.end }) : []
}

/** Takes a stretch away. The last one of a claim stays: a claim without evidence is none. Whether it went. */
export function dropEvidence(id: string, index: number): boolean {
  const found = findClaim(id)
  if (!found || (!found.isDraft && found.claim.evidence.length === 1)) return false
  setEvidence(id, found.claim.evidence.filter((_, at) => at !== index))
  return true
}

/** What it now covers is one stretch with it; the order is that of the text. */
function replaceStretch({ claim }: FoundClaim, index: number, to: Range): readonly Issue[] {
  const others = claim.evidence.filter((one, at) => at !== index && (one.end <= to.start || one.start >= to.end))
  const covered = claim.evidence.filter((one, at) => at !== index && one.end > to.start && one.start < to.end)
  const start = covered.reduce((least, one) => Math.min(least, one.start), to.start)
  const end = covered.reduce((most, one) => Math.max(most, one.end), to.end)
  return setEvidence(claim.id, [...others, { start, end }].sort((a, b) => a.start - b.start))
}
