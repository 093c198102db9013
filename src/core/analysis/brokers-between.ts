/** Who stands between two actors. */
import { tieBetween, tiesOf } from '../ties/ties-of.ts'
import type { Tie, Ties } from '../ties/tie-types.ts'

/** Somebody with a tie to both. */
export interface Between {
  readonly actor: number
  readonly toX: Tie
  readonly toY: Tie
  /** The weaker of the two ties, by absolute score: as far as it can carry. */
  readonly strength: number
}

export interface Brokerage {
  /** The tie of the two themselves. */
  readonly direct?: Tie
  /** On good terms with both, strongest first: who could mediate. */
  readonly brokers: readonly Between[]
  /** With one and against the other: whose friend is the other's opponent. Strongest first. */
  readonly partisans: readonly Between[]
  /** Against both, strongest first: a common opponent. */
  readonly opponents: readonly Between[]
}

/** Everybody who has a tie with a sign to both X and Y (indices). Counts single go-betweens only; for chains see `pathsInTime`. */
export function brokersBetween(ties: Ties, x: number, y: number): Brokerage {
  const direct = tieBetween(ties, x, y)
  const ofY = new Map(tiesOf(ties, y).map(({ other, tie }) => [other, tie]))
  const between = tiesOf(ties, x).flatMap(({ other: actor, tie: toX }): Between[] => {
    const toY = ofY.get(actor)
    if (!toY || actor === y || toX.sign === 0 || toY.sign === 0) return []
    return [{ actor, toX, toY, strength: Math.min(Math.abs(toX.score), Math.abs(toY.score)) }]
  })
  // Why a stable sort is enough: the ties of X come strongest first.
  between.sort((one, other) => other.strength - one.strength)
  return {
    ...(direct ? { direct } : {}),
    brokers: between.filter(({ toX, toY }) => toX.sign > 0 && toY.sign > 0),
    partisans: between.filter(({ toX, toY }) => toX.sign !== toY.sign),
    opponents: between.filter(({ toX, toY }) => toX.sign < 0 && toY.sign < 0),
  }
}
