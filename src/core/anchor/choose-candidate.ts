/** Which of several places is meant. */
import { makeBudget } from './budget.ts'
import type { Likeness } from './find-approximately.ts'
import { likenessOfContext, LONGEST_CONTEXT } from './likeness-of-context.ts'

/** What tells places apart. Offsets and contexts are of the normalised text; an unknown context is empty. */
export interface Circumstances {
  readonly near: number | undefined
  readonly prefix: string
  readonly suffix: string
}

/** The place that is meant; certain unless only its nearness speaks for it, or its context does not. */
export interface Chosen extends Likeness {
  readonly score: number
  readonly isCertain: boolean
}

/** The least score that is taken: half of the quote's weight in context, for words that are there letter by letter. */
const LEAST_SCORE = 0.7
/** How much better than the next a place has to be. */
const CLEARLY = 0.1
/** Where scores are alike: how many times nearer than the next. */
const CLEARLY_NEARER = 3
/** Weights of Hypothesis. */
const [QUOTE, CONTEXT] = [50, 20]
/** A quote so long that it is known without the words around it. */
const LONG = 32
const MOST_COMPARED = 100
const MOST_COMPARISONS = 100_000
const MOST_GLANCES = 20_000_000

type Scored = Chosen & { readonly distance: number }

type Choose = (candidates: readonly Likeness[], circumstances: Circumstances) => Chosen | undefined

/** Candidates come in rising order. Gives the place that is clearly better than all others, by quote and context, else by nearness; `undefined` where there is none. */
export function chooseCandidate(text: string): Choose {
  const comparisons = makeBudget(MOST_COMPARISONS)
  const glances = makeBudget(MOST_GLANCES)
  const compare = (near: string, context: string): number =>
    context !== '' && comparisons.spend(1) ? likenessOfContext(near, context) : 0

  return (candidates, { near, ...contexts }) => {
    const prefix = contexts.prefix.slice(-LONGEST_CONTEXT)
    const suffix = contexts.suffix.slice(0, LONGEST_CONTEXT)
    const hasContext = prefix !== '' || suffix !== ''
    const fits = ({ start, end, likeness }: Likeness): boolean =>
      likeness === 1 && text.startsWith(suffix, end) && text.slice(Math.max(0, start - prefix.length), start) === prefix
    const score = (one: Likeness): Scored => {
      const slack = LONGEST_CONTEXT + 8
      const before = compare(text.slice(Math.max(0, one.start - slack), one.start), prefix)
      const after = compare(text.slice(one.end, one.end + slack), suffix)
      const most = QUOTE + (prefix === '' ? 0 : CONTEXT) + (suffix === '' ? 0 : CONTEXT)
      const sum = (QUOTE * one.likeness + CONTEXT * (before + after)) / most
      return { ...one, score: sum, isCertain: sum >= LEAST_SCORE, distance: near === undefined ? 0 : Math.abs(one.start - near) }
    }
    const fitting = hasContext && glances.spend(candidates.length) ? candidates.filter(fits) : []
    const considered = fitting.length > 0 ? fitting : candidates.filter((one) => !one.isCut)
    const scored = nearest(considered, near, hasContext ? MOST_COMPARED : 2).map(score)
    const [best] = scored.sort((a, b) => b.score - a.score || a.distance - b.distance)
    if (!best) return undefined
    const rivals = scored.filter((one) => best.score - one.score < CLEARLY)
    const chosen = rivals.length === 1 ? best : near === undefined ? undefined : clearlyNearest(rivals)
    if (!chosen) return undefined
    const isLong = chosen.end - chosen.start >= LONG && rivals.length === 1
    return chosen.score >= LEAST_SCORE || isLong ? chosen : undefined
  }
}

/** The `most` nearest, in any order. Without a place to be near to: all; or none where they are too many to compare. */
function nearest(candidates: readonly Likeness[], near: number | undefined, most: number): readonly Likeness[] {
  if (near === undefined) return candidates.length > MOST_COMPARED ? [] : candidates
  if (candidates.length <= most) return candidates
  let [low, high] = [0, candidates.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((candidates[middle] as Likeness).start < near) low = middle + 1
    else high = middle
  }
  const distance = (index: number): number => Math.abs((candidates[index]?.start ?? Infinity) - near)
  let [first, end] = [low, low]
  while (end - first < most) {
    if (distance(first - 1) <= distance(end)) first--
    else end++
  }
  return candidates.slice(first, end)
}

function clearlyNearest(rivals: readonly Scored[]): Scored | undefined {
  const [first, second] = [...rivals].sort((a, b) => a.distance - b.distance)
  return first && second && second.distance >= CLEARLY_NEARER * Math.max(1, first.distance) ? first : undefined
}
