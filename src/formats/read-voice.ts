/** Words of other people for how firmly something is said, and whether it is affirmed or denied. */
import { fold } from '../core/fold.ts'
import type { Claim } from '../core/schema.ts'

export interface Voice {
  readonly modality?: Claim['modality']
  readonly polarity?: Claim['polarity']
  /** False where some word has no meaning here, or two contradict each other: then the modality is `alleged`, so that nothing
   * becomes a fact by a word that nobody understood, and the reader of a file keeps the words in a note. */
  readonly isUnderstood: boolean
}

/** What a yes stands for: as in a column `polarity` (the default), or as in a column `negated`, whose yes is a denial. */
export type VoiceQuestion = 'affirmed' | 'negated'

/**
 * Reads `Planned`, `planned; denied`, `prévu/démenti`, `true`, `-1`, in English and French, whatever the case, the accents and the
 * endings of gender and number. Empty words, and `NA` and the like, say nothing and are understood. What is not said has no key.
 */
export function readVoice(words: string, asks: VoiceQuestion = 'affirmed'): Voice {
  const key = words.trim().toLowerCase()
  const whole = WORDS.get(key) ?? ANSWERS[asks].get(key)
  if (whole) return whole
  if (NOTHING_SAID.has(key)) return SILENCE
  return joinVoices(key.split(/[,;/|&]|\s(?:and|et|but|mais)\s/).map((part) => readPart(part.trim(), asks)))
}

type Said = Pick<Voice, 'modality' | 'polarity'>

const SILENCE: Voice = { isUnderstood: true }
const NOTHING_SAID: ReadonlySet<string> = new Set(['', 'na', 'n/a', 'nan', 'null'])

function listWords(said: Said, words: string): (readonly [string, Voice])[] {
  return words.split(/\s+/).map((word) => [word, { ...said, isUnderstood: true }] as const)
}

/** As `fold` leaves them; a French word in the masculine. */
const WORDS: ReadonlyMap<string, Voice> = new Map([
  ...listWords({ modality: 'asserted' }, 'asserted actual certain fact factual definite known sure realis fait factuel avere reel sur'),
  ...listWords({ modality: 'reported' }, 'reported said stated quoted attributed rapporte dit declare cite attribue'),
  ...listWords(
    { modality: 'planned' },
    'planned plan future intended intention expected scheduled promised prevu planifie projete futur envisage attendu programme promis',
  ),
  ...listWords(
    { modality: 'alleged' },
    `alleged possible probable likely speculated speculative speculation uncertain doubtful hypothetical conditional suspected supposed
    presumed claimed rumoured rumored rumour rumor disputed contested unconfirmed unverified irrealis allegue presume suppose pretendu
    incertain douteux hypothetique hypothese conditionnel soupconne speculatif rumeur conteste`,
  ),
  ...listWords({ polarity: 'affirmed' }, 'affirmed affirmative positive pos confirmed affirme affirmatif positif confirme'),
  ...listWords(
    { polarity: 'denied' },
    'denied negated negative neg negation denial refuted rejected nie dementi negatif dement refute infirme',
  ),
])

const YES = 'yes y oui true vrai 1 +1 +'
const NO = 'no n non false faux fausse'
/** Of polarity, `0` may be neutral as well as no. */
const ANSWERS: Readonly<Record<VoiceQuestion, ReadonlyMap<string, Voice>>> = {
  affirmed: new Map([...listWords({ polarity: 'affirmed' }, YES), ...listWords({ polarity: 'denied' }, `${NO} -1 -1.0 −1 - −`)]),
  negated: new Map([...listWords({ polarity: 'denied' }, YES), ...listWords({ polarity: 'affirmed' }, `${NO} 0 0.0`)]),
}

const UNKNOWN: Voice = { modality: 'alleged', isUnderstood: false }

/** Several words without a sign between them, as in `planned (denied)`, are all known. Why no answers there: `not denied`. */
function readPart(part: string, asks: VoiceQuestion): Voice {
  const answer = ANSWERS[asks].get(part)
  if (answer) return answer
  const folded = fold(part)
  if (folded === '') return part === '' ? SILENCE : UNKNOWN
  return joinVoices(folded.split(' ').map((word) => WORDS.get(word) ?? WORDS.get(word.replace(/e?s?$/, '')) ?? UNKNOWN))
}

/** What contradicts itself says the less firm of both. */
function joinVoices(voices: readonly Voice[]): Voice {
  let [modality, polarity, isUnderstood]: [Voice['modality'], Voice['polarity'], boolean] = [undefined, undefined, true]
  for (const voice of voices) {
    const isContrary = (modality !== undefined && voice.modality !== undefined && modality !== voice.modality) ||
      (polarity !== undefined && voice.polarity !== undefined && polarity !== voice.polarity)
    if (isContrary || !voice.isUnderstood) isUnderstood = false
    modality ??= voice.modality
    polarity = polarity === 'denied' ? polarity : voice.polarity ?? polarity
  }
  if (!isUnderstood) modality = 'alleged'
  return { ...(modality && { modality }), ...(polarity && { polarity }), isUnderstood }
}
