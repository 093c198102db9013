/** The sentences that prove an answer, each once. */
import { dateOf } from '../../core/claim-facts.ts'
import { parseDate } from '../../core/dates.ts'
import type { DossierIndex, PlacedClaim } from '../../core/index-dossier.ts'
import type { Question } from '../../core/teaching/make-questions.ts'
import { claimWords, eventWords, timeWords } from './question-words.ts'

/** One sentence, with the claims in it that count. */
export interface Proof {
  readonly claims: readonly [PlacedClaim, ...PlacedClaim[]]
  /** What is proved by it, where it is one thing of several. */
  readonly label?: string
}

/** In the order of the text; for an order and a change, where time decides, in the order of time, and once for each event. */
export function evidenceOf({ kind, citations, answers, right }: Question, index: DossierIndex): Proof[] {
  const claims = citations.flatMap(({ claim }) => index.claims.get(claim) ?? [])
  const answer = answers[right]
  if (answer?.what === 'order') {
    return answer.events.flatMap((event) => {
      const first = claims.find(({ claim }) => claim.event === event)
      return first ? [{ claims: [first], label: labelled(eventWords(event, index), timeWords(first, index)) } as const] : []
    })
  }
  if (kind === 'change') {
    const events = new Map<string, PlacedClaim>()
    for (const one of claims) if (!events.has(one.claim.event ?? one.claim.id)) events.set(one.claim.event ?? one.claim.id, one)
    const startOf = ({ claim }: PlacedClaim): number => {
      const start = parseDate(dateOf(claim, index.events)?.edtf ?? '')?.start ?? Infinity
      return Number.isFinite(start) ? start : claim.time ? -1e15 : 1e15
    }
    return [...events.values()].sort((one, other) => startOf(one) - startOf(other))
      .map((one) => ({ claims: [one], label: labelled(claimWords(one, index), timeWords(one, index)) }))
  }
  const sentences = new Map<string, [PlacedClaim, ...PlacedClaim[]]>()
  for (const one of claims) {
    const key = `${one.article.id} ${one.sentence.start}`
    const known = sentences.get(key)
    if (known) known.push(one)
    else sentences.set(key, [one])
  }
  return [...sentences.values()].map((all) => ({ claims: all }))
}

function labelled(words: string, date: string): string {
  return date ? `${words} · ${date}` : words
}
