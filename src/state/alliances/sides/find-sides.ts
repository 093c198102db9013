/** Who stands on which side: the division that the fewest ties contradict, without those whom the ties do not put anywhere. */
import { divideIntoSides } from '../../../core/analysis/balance/sides.ts'
import { measureFrustration } from '../../../core/analysis/balance/frustration.ts'
import type { SignedGraph } from '../../../core/signed-graph.ts'
import { keepMainPart, type GraphPart } from './keep-main-part.ts'

/** Two, or as many as fit best. */
export const SIDE_COUNTS = ['two', 'best'] as const
export type SideCount = (typeof SIDE_COUNTS)[number]

/** No side. `BETWEEN`: as many ties speak for one side as for another, and about as strongly. `ALONE`: against members of the side on which it would contradict least, and with
 * none of them. `UNTIED`: without a tie to the part in which the sides are, or with none that has a sign. */
export const BETWEEN = -1
export const ALONE = -2
export const UNTIED = -3

export interface FoundSides {
  /** By node: the number of its side, from 0, or one of the three above. The side with the strongest ties is 0. */
  readonly sideOf: Int8Array
  readonly count: number
  /** Whether no division into as many sides contradicts fewer ties. */
  readonly isProven: boolean
}

/**
 * Two sides are an optimum of the frustration index: the fewest contradicting ties and, of several such divisions, the one whose contradicting ties
 * are weakest. `best` takes the smallest number of sides, up to 8, that generalised balance (Doreian and Mrvar 1996) makes the fewest errors with.
 * Only in the largest connected part: two parts without a tie say nothing of each other.
 */
export function findSides(graph: SignedGraph, sideCount: SideCount, steps = 1e8): FoundSides {
  const main = keepMainPart(graph)
  const { sides, isProven } = sideCount === 'two' ? divideInTwo(main.graph, steps) : divideBest(main.graph, steps)
  const sideOf = new Int8Array(graph.nodes.length).fill(UNTIED)
  main.nodes.forEach((node, number) => (sideOf[node] = sides[number] as number))
  leaveOutUndecided(graph, sideOf, main)
  leaveOutAlone(graph, sideOf)
  return { sideOf, count: numberByStrength(graph, sideOf), isProven }
}

/** Why whole numbers: the proof goes in steps of 1. A single tie outweighs what all the strengths can add up to. */
function divideInTwo(graph: SignedGraph, steps: number): { sides: number[]; isProven: boolean } {
  const strongest = graph.weight.reduce((most, weight) => Math.max(most, weight), 0)
  const unit = STRENGTH_STEPS * graph.size + 1
  const weight = graph.weight.map((one) => unit + Math.round((STRENGTH_STEPS * one) / strongest))
  const { sides, isProven } = measureFrustration({ ...graph, weight }, { isWeighted: true, steps })
  return { sides: Array.from(sides, (side) => (side === -1 ? 1 : 0)), isProven }
}

const STRENGTH_STEPS = 20

function divideBest(graph: SignedGraph, steps: number): { sides: number[]; isProven: boolean } {
  const divisions = divideIntoSides(graph, { steps })
  const fewest = Math.min(...divisions.map(({ errors }) => errors))
  const best = divisions.find(({ errors }) => errors === fewest)
  return { sides: Array.from(best?.sides ?? []), isProven: best?.isProven ?? true }
}

/** Half as strong is not alike. */
const ALIKE = 0.5

function leaveOutUndecided({ a, b, sign, weight, nodes, size }: SignedGraph, sideOf: Int8Array, main: GraphPart): void {
  const sides = new Set(main.nodes.map((node) => sideOf[node] as number))
  if (sides.size < 2) return
  const ties = nodes.map((): { readonly other: number; readonly edge: number }[] => [])
  for (let edge = 0; edge < size; edge++) {
    const [one, other] = [a[edge] as number, b[edge] as number]
    ties[one]?.push({ other, edge })
    ties[other]?.push({ other: one, edge })
  }
  const undecided = main.nodes.filter((node) => {
    const costs = [...sides].map((side) => {
      const against = (ties[node] ?? []).filter(({ other, edge }) => ((sideOf[other] === side) !== (sign[edge] === 1)))
      return { side, count: against.length, strength: against.reduce((sum, { edge }) => sum + (weight[edge] as number), 0) }
    })
    const own = costs.find(({ side }) => side === sideOf[node])
    return own !== undefined && own.count > 0 && costs.some(({ side, count, strength }) =>
      side !== own.side && count <= own.count && own.strength >= ALIKE * strength)
  })
  for (const node of undecided) sideOf[node] = BETWEEN
}

/** Why: two sides have no place for somebody who is against both, and the division puts it where it contradicts least. Who has only opponents on the other side
 * stays, since that is against them. Again and again, since who stood with somebody who is left out may now stand with nobody. */
function leaveOutAlone({ a, b, sign, size, nodes }: SignedGraph, sideOf: Int8Array): void {
  for (;;) {
    const isWithSomebody = new Uint8Array(nodes.length)
    const isAgainstOwn = new Uint8Array(nodes.length)
    for (let edge = 0; edge < size; edge++) {
      const [one, other] = [a[edge] as number, b[edge] as number]
      if (sideOf[one] !== sideOf[other] || (sideOf[one] as number) < 0) continue
      const marks = sign[edge] === 1 ? isWithSomebody : isAgainstOwn
      marks[one] = marks[other] = 1
    }
    const alone = [...nodes.keys()].filter((node) => (sideOf[node] as number) >= 0 && isAgainstOwn[node] === 1 && isWithSomebody[node] === 0)
    for (const node of alone) sideOf[node] = ALONE
    if (alone.length === 0) return
  }
}

/** Gives the number of sides. */
function numberByStrength({ a, b, weight, size, nodes }: SignedGraph, sideOf: Int8Array): number {
  const strengths = new Map<number, { sum: number; first: number }>()
  for (let node = 0; node < nodes.length; node++) {
    const side = sideOf[node] as number
    if (side >= 0 && !strengths.has(side)) strengths.set(side, { sum: 0, first: node })
  }
  for (let edge = 0; edge < size; edge++) {
    for (const node of [a[edge] as number, b[edge] as number]) {
      const strength = strengths.get(sideOf[node] as number)
      if (strength) strength.sum += weight[edge] as number
    }
  }
  const ranked = [...strengths].sort(([, one], [, other]) => other.sum - one.sum || one.first - other.first)
  const rankOf = new Map(ranked.map(([side], rank) => [side, rank]))
  sideOf.forEach((side, node) => (sideOf[node] = side < 0 ? side : (rankOf.get(side) as number)))
  return ranked.length
}
