/** Attributes of annotation tools → how firmly a claim stands, and whether it is affirmed or denied. */
import { shorten } from '../../core/describe-value.ts'
import { fold } from '../../core/fold.ts'
import type { Claim } from '../../core/schema.ts'
import { MODALITIES } from '../../core/vocabulary.ts'
import { readVoice, type Voice } from '../read-voice.ts'

/** `Modality: planned`, or `Negation` alone. */
export interface Attribute {
  readonly name: string
  readonly value?: string | undefined
}

export interface AttributeVoice {
  readonly modality?: Claim['modality']
  readonly polarity?: Claim['polarity']
  /** Everything that was said of it. */
  readonly said: readonly string[]
  /** What of that nobody understood, or contradicts itself: words for a note. */
  readonly unread: readonly string[]
}

/** Reads attributes of modality, polarity, certainty and factuality by their values, and `Negation`, `Speculation`,
 * `Hypothetical` and the like by their names; the others are passed over. Where they contradict each other, the
 * weaker one holds: denied, and the modality that comes last in `MODALITIES`. Where one is not understood, the claim
 * is alleged, so that nothing becomes a fact by a word that nobody understood. */
export function voiceOfAttributes(attributes: readonly Attribute[]): AttributeVoice {
  return joinVoices(attributes.flatMap((one) => readAttribute(one) ?? []))
}

/** What several say together, such as the attributes of an event and those of its trigger. */
export function joinVoices(voices: readonly AttributeVoice[]): AttributeVoice {
  let [modality, polarity, isContrary]: [Claim['modality'] | undefined, Claim['polarity'] | undefined, boolean] =
    [undefined, undefined, false]
  for (const voice of voices) {
    isContrary ||= differ(modality, voice.modality) || differ(polarity, voice.polarity)
    if (weaknessOf(voice.modality) > weaknessOf(modality)) modality = voice.modality
    if (polarity !== 'denied') polarity = voice.polarity ?? polarity
  }
  const said = joinWords(voices.map((voice) => voice.said))
  const unread = isContrary ? said : joinWords(voices.map((voice) => voice.unread))
  return { ...(modality && { modality }), ...(polarity && { polarity }), said, unread }
}

/** Whether an attribute of this name speaks of how firmly something stands. */
export function isOfVoice(name: string): boolean {
  return askedBy(name) !== undefined
}

/** What an attribute's value answers: which modality or polarity it is, whether something is certain, or whether what
 * the name says holds. */
type Question = 'which' | 'certain' | Voice

const WHICH = new Set([
  'modality', 'modalite', 'polarity', 'polarite', 'factuality', 'factualite', 'factivity', 'assertion', 'veracity',
])
const CERTAIN = new Set(['certainty', 'certitude'])
/** Nouns of doubt; adjectives are in `readVoice`. */
const DOUBT = new Set(['uncertainty', 'incertitude', 'speculation', 'hedge', 'hedging', 'doubt', 'doute'])

function askedBy(name: string): Question | undefined {
  const plain = fold(name.slice(0, LONGEST_NAME).replace(/^is(?=[_A-Z])/i, ''))
  if (WHICH.has(plain)) return 'which'
  if (CERTAIN.has(plain)) return 'certain'
  if (DOUBT.has(plain)) return { modality: 'alleged', isUnderstood: true }
  const voice = /^(?:neg|\p{L}{4,})$/u.test(plain) ? readVoice(plain) : undefined
  return voice?.isUnderstood && (voice.modality ?? voice.polarity) ? voice : undefined
}

const LONGEST_NAME = 40

function readAttribute({ name, value = '' }: Attribute): AttributeVoice | undefined {
  const asked = askedBy(name)
  if (asked === undefined) return undefined
  const said = [shorten(value === '' ? name : `${name}: ${value}`)]
  const { isUnderstood, ...voice } = answer(asked, value.trim())
  return { ...voice, said, unread: isUnderstood ? [] : said }
}

function answer(asked: Question, value: string): Voice {
  // Why not a number: it may be one of a scale, and 1 its lower end.
  const isNumber = /^[-+\d.,%\s]*$/.test(value)
  if (asked === 'certain') return isNumber ? UNKNOWN : ofYes(readVoice(value), CERTAINTY, UNCERTAINTY)
  if (asked === 'which') return value === '' ? UNKNOWN : readVoice(value)
  if (value === '' || /^present$/i.test(value)) return asked
  if (/^(?:none|absent)$/i.test(value)) return oppositeOf(asked)
  if (asked.polarity === 'denied') return readVoice(value, 'negated')
  return ofYes(readVoice(value), asked, oppositeOf(asked))
}

/** What it says that the name does not hold. */
function oppositeOf({ modality, polarity }: Voice): Voice {
  if (polarity === 'affirmed') return { polarity: 'denied', isUnderstood: true }
  return modality === 'asserted' ? UNCERTAINTY : SILENCE
}

const UNKNOWN: Voice = { modality: 'alleged', isUnderstood: false }
const SILENCE: Voice = { isUnderstood: true }
const CERTAINTY: Voice = { modality: 'asserted', isUnderstood: true }
const UNCERTAINTY: Voice = { modality: 'alleged', isUnderstood: true }

/** Of words that say no more than yes or no, what they stand for; other words stand for themselves. */
function ofYes(voice: Voice, yes: Voice, no: Voice): Voice {
  if (!voice.isUnderstood || voice.modality || !voice.polarity) return voice
  return voice.polarity === 'affirmed' ? yes : no
}

/** Greater means weaker; -1 for nothing. */
function weaknessOf(modality: Claim['modality'] | undefined): number {
  return modality === undefined ? -1 : MODALITIES.indexOf(modality)
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other
}

/** Each once, and no more than a note can hold. */
function joinWords(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].slice(0, MOST_WORDS)
}

const MOST_WORDS = 8
