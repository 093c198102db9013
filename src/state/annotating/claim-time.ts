/** When it was: words of a text, or of a person, read as dates that count from the article's. */
import type { Issue } from '../../core/issues.ts'
import { findTimes, resolveTime, type ResolvedTime } from '../../core/resolve-time.ts'
import type { Article, Text, Time } from '../../core/schema.ts'
import { sentenceAt } from '../../core/spans.ts'
import { timeEn } from '../../i18n/annotate/time-en.ts'
import { timeFr } from '../../i18n/annotate/time-fr.ts'
import { dossierIndex } from '../project.ts'
import { chosenStretches, currentArticle } from './cursor.ts'
import { claimInHand } from './desk.ts'
import { findClaim, type FoundClaim } from './find-records.ts'
import { setClaim } from './state-claims.ts'

/** Words that are a time, and how they can be read, the likeliest first; never none. */
export interface TimePhrase {
  readonly words: string
  readonly readings: readonly Time[]
}

/** How words can be read as a date, the likeliest first; none where they cannot. */
export function readTime(words: string, { published = '', language }: Pick<Article, 'published' | 'language'>): Time[] {
  return resolveTime(words, { published, language }).map(timeOf)
}

/** The times in the sentences that a claim's evidence stands in, as the text has them. */
export function timesInEvidence({ article, claim }: FoundClaim): TimePhrase[] {
  const sentences = dossierIndex.value.sentences.get(article.id) ?? []
  const near = claim.evidence.slice(0, MOST_PIECES).flatMap(({ start }) => sentenceAt(sentences, start) ?? [])
  const context = { published: article.published ?? '', language: article.language }
  const found = [...new Set(near)].flatMap(({ start, end }) => {
    const sentence = article.text.slice(start, Math.min(end, start + MOST_UNITS))
    return findTimes(sentence, context).map((one) => ({ words: sentence.slice(one.start, one.end), readings: one.times.map(timeOf) }))
  })
  return found.slice(0, MOST_PHRASES)
}

/** Sets when it was; `undefined` for no time. With `field`, letters typed one after the other are one step. */
export function setTime(id: string, time: Time | undefined, field?: string): readonly Issue[] {
  return setClaim(id, { time }, field)
}

/** Makes the chosen words the time of the claim in hand, read in the likeliest way. How they can be read: nothing is set where that is in
 * no way. `undefined` where no words are chosen or no claim of their article is in hand. */
export function setTimeFromWords(): readonly Time[] | undefined {
  const [id, article] = [claimInHand.peek(), currentArticle.peek()]
  const found = id === undefined ? undefined : findClaim(id)
  const words = chosenStretches.peek().map(({ start, end }) => article?.text.slice(start, end)).join(' ')
  if (id === undefined || !found || !article || found.article.id !== article.id || words === '') return undefined
  const readings = readTime(words, article)
  if (readings[0]) setTime(id, readings[0])
  return readings
}

/** The same time with another date, typed by hand: what it rests on is for the person to say, and at first that it was typed. */
export function timeByHand(edtf: string, before: Time | undefined): Time {
  return { edtf, basis: before?.basis ?? basisOf({ rule: 'typed', words: edtf, published: '' }) }
}

const MOST_PIECES = 20
const MOST_UNITS = 4000
const MOST_PHRASES = 6

function timeOf({ edtf, basis }: ResolvedTime): Time {
  return { edtf, basis: basisOf(basis) }
}

function basisOf(basis: ResolvedTime['basis']): Text {
  return { en: timeEn[basis.rule](basis), fr: timeFr[basis.rule](basis) }
}
