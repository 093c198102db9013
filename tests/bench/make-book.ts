/** A book that was annotated: one article of any number of words, the same for the same seed. */
import { createHash } from 'node:crypto'
import type { Claim, Dossier, Mention } from '../../src/core/schema.ts'
import { makeBenchDossier } from './make-bench-dossier.ts'
import { seededRandom } from './seeded-random.ts'

export interface BookSize {
  readonly words: number
  /** Two to a sentence that has any. */
  readonly mentions: number
  /** At most one for each two mentions. */
  readonly claims: number
}

/** The size that the workspace is held to. */
export const BOOK: BookSize = { words: 200_000, mentions: 5000, claims: 2000 }

/** Sentences of plain words; at even distances one that names two entities, and while there are claims to make, one of them. */
export function makeBook({ words, mentions, claims }: BookSize, seed = 1): Dossier {
  const random = seededRandom(seed)
  const { ontology, entities } = makeBenchDossier({ entities: 200, claims: 200 })
  const pairs = Math.ceil(mentions / 2)
  const sentences = Math.ceil(words / WORDS_IN_SENTENCE)
  const every = Math.max(1, Math.floor(sentences / pairs))
  const parts: string[] = []
  const madeMentions: Mention[] = []
  const madeClaims: Claim[] = []
  let length = 0
  for (let index = 0; index < sentences; index++) {
    const isNaming = index % every === 0 && madeMentions.length < mentions
    const [subject, object] = [random.below(entities.length), random.below(entities.length)]
    const [one, other] = [`Actor ${subject}`, `Actor ${object}`]
    const rest = Array.from({ length: WORDS_IN_SENTENCE - (isNaming ? 6 : 0) }, () => random.pick(WORDS)).join(' ')
    const sentence = isNaming ? `${one} spoke with ${other} of ${rest}.` : `The ${rest}.`
    if (isNaming) {
      const otherStart = length + one.length + ' spoke with '.length
      madeMentions.push(
        { id: `m${index}s`, entity: `actor-${subject}`, form: 'name', spans: [{ start: length, end: length + one.length, quote: one }] },
        { id: `m${index}o`, entity: `actor-${object}`, form: 'name', spans: [{ start: otherStart, end: otherStart + other.length, quote: other }] },
      )
      if (madeClaims.length < claims && subject !== object) {
        madeClaims.push({
          id: `c${index}`, subject: `actor-${subject}`, relation: 'relation-2', object: `actor-${object}`, modality: 'asserted',
          polarity: 'affirmed', attribution: [], evidence: [{ start: length, end: length + sentence.length, quote: sentence }],
        })
      }
    }
    const after = index % SENTENCES_IN_PARAGRAPH === SENTENCES_IN_PARAGRAPH - 1 ? '\n\n' : ' '
    parts.push(sentence, after)
    length += sentence.length + after.length
  }
  const text = parts.join('')
  return {
    format: 'triplomat',
    version: 4,
    ontology,
    entities,
    articles: [{
      id: 'book', title: 'A book', language: 'en', rights: { en: 'Made for a measurement.', fr: 'Fait pour une mesure.' },
      sha256: createHash('sha256').update(text).digest('hex'), text, mentions: madeMentions, events: [], claims: madeClaims,
    }],
  }
}

const WORDS_IN_SENTENCE = 18
const SENTENCES_IN_PARAGRAPH = 6
const WORDS = [
  'treaty', 'river', 'market', 'soldiers', 'of', 'the', 'border', 'and', 'council', 'said', 'grain', 'road', 'winter', 'a', 'long', 'letter',
  'to', 'in', 'without', 'minister', 'north', 'talks', 'had', 'been', 'held', 'old', 'capital', 'before', 'rain', 'people', 'who', 'came',
]
