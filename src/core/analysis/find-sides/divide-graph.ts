/** Who stands on which side of a signed graph: the one rule of the app and of the command line. */
import type { SignedGraph } from '../../signed-graph.ts'
import { measureFrustration } from '../balance/frustration.ts'
import { divideIntoSides } from '../balance/sides.ts'
import { ALONE, BETWEEN, UNTIED, type SideCount } from '../sides.ts'
import { keepMainPart, type GraphPart } from './keep-main-part.ts'

export interface DivideOptions {
  /** Default two. */
  readonly sideCount?: SideCount
  /** Whether it is asked if this is the only such division into two. Default true. */
  readonly asksUnique?: boolean
  /** How long it may search, in elementary steps, of which an old laptop does some hundred million a second. Default 100,000,000. */
  readonly steps?: number
}

export interface GraphSides {
  /** By node: the number of its side, from 0, or `BETWEEN`, `ALONE` or `UNTIED`. The side with the strongest ties is 0. */
  readonly sideOf: Int8Array
  readonly count: number
  /** How many ties contradict the division, before anybody is left out. */
  readonly upper: number
  /** How many contradict any division into as many sides, at least. */
  readonly lower: number
  /** Whether the two are the same: no division into as many sides contradicts fewer ties. */
  readonly isProven: boolean
  /** Whether this is the only division that the rule allows, up to the order of the sides; left out where that is not known. */
  readonly isUnique?: boolean
}

/**
 * Two sides are an optimum of the frustration index: the fewest contradicting ties and, of several such divisions, the one whose
 * contradicting ties are weakest, to a twentieth of the strongest tie. `best` takes the smallest number of sides, up to 8, that
 * generalised balance (Doreian and Mrvar 1996) makes the fewest errors with. Why ties come before their strengths: a score adds up with
 * what is told, and one much-told pair would outvote five others; and the number is what the reader sees and can count. Only in the
 * largest connected part: two parts without a tie say nothing of each other. Then those are left out whom the ties put on no side.
 */
export function divideGraph(graph: SignedGraph, { sideCount = 'two', asksUnique = true, steps = 1e8 }: DivideOptions = {}): GraphSides {
  const main = keepMainPart(graph)
  const { sides, ...proof } = sideCount === 'two' ? divideInTwo(main.graph, steps, asksUnique) : divideBest(main.graph, steps)
  const sideOf = new Int8Array(graph.nodes.length).fill(UNTIED)
  main.nodes.forEach((node, number) => (sideOf[node] = sides[number] as number))
  leaveOutUndecided(graph, sideOf, main)
  leaveOutAlone(graph, sideOf)
  return { sideOf, count: numberByStrength(graph, sideOf), ...proof, isProven: proof.lower === proof.upper }
}

type Division = Pick<GraphSides, 'upper' | 'lower' | 'isUnique'> & { readonly sides: ArrayLike<number> }

/** Why whole numbers: the proof goes in steps of 1. A single tie outweighs what all the strengths can add up to. */
function divideInTwo(graph: SignedGraph, steps: number, asksUnique: boolean): Division {
  const strongest = graph.weight.reduce((most, weight) => Math.max(most, weight), 0)
  const unit = STRENGTH_STEPS * graph.size + 1
  const weight = graph.weight.map((one) => unit + Math.round((STRENGTH_STEPS * one) / strongest))
  const { sides, frustrated, lower, isUnique } = measureFrustration({ ...graph, weight }, { isWeighted: true, asksUnique, steps })
  const upper = frustrated.length
  return {
    sides: sides.map((side) => (side === -1 ? 1 : 0)),
    upper,
    // Why: no tie weighs more than that, so that fewer ones cannot make up the bound.
    lower: Math.min(upper, Math.ceil(lower / (unit + STRENGTH_STEPS))),
    ...(isUnique === undefined ? {} : { isUnique }),
  }
}

const STRENGTH_STEPS = 20

function divideBest(graph: SignedGraph, steps: number): Division {
  const divisions = divideIntoSides(graph, { steps })
  const upper = Math.min(...divisions.map(({ errors }) => errors))
  const best = divisions.find(({ errors }) => errors === upper)
  if (!best) throw new Error('no number of sides was tried')
  return { sides: best.sides, upper, lower: best.isProven ? upper : Math.min(upper, Math.ceil(best.lower / HALF - 1e-6)) }
}

/** What an error costs in generalised balance where both kinds count alike. */
const HALF = 0.5

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

/** Why: two sides have no place for somebody who is against both, and the division puts it where it contradicts least. Who has only
 * opponents on the other side stays, since that is against them. Again and again, since who stood with somebody who is left out may now
 * stand with nobody. */
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
    const alone = [...nodes.keys()].filter((node) =>
      (sideOf[node] as number) >= 0 && isAgainstOwn[node] === 1 && isWithSomebody[node] === 0)
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
