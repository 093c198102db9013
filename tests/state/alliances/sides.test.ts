/** Who stands on which side, and where: what the worker of the sides works out. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divideGraph } from '../../../src/core/analysis/find-sides/divide-graph.ts'
import { keepMainPart } from '../../../src/core/analysis/find-sides/keep-main-part.ts'
import { ALONE, BETWEEN, UNTIED } from '../../../src/core/analysis/sides.ts'
import { buildSignedGraph, type SignedGraph } from '../../../src/core/signed-graph.ts'
import { numberLike } from '../../../src/state/alliances/sides/number-like.ts'
import { placeActors } from '../../../src/state/alliances/sides/place-actors.ts'
import { spreadCluster } from '../../../src/state/alliances/sides/spread-cluster.ts'

type Edge = readonly [source: string, target: string, sign: number, weight?: number]

/** `a+b` is written `['a', 'b', 1]`. */
function graphOf(edges: readonly Edge[], nodes: readonly string[] = []): SignedGraph {
  return buildSignedGraph(edges.map(([source, target, sign, weight = 1]) => ({ source, target, sign, weight })), { nodes }).graph
}

function sidesById(graph: SignedGraph, sideCount: 'two' | 'best' = 'two'): Record<string, number> {
  const { sideOf } = divideGraph(graph, { sideCount })
  return Object.fromEntries(graph.nodes.map((id, node) => [id, sideOf[node] as number]))
}

const TWO_CAMPS: readonly Edge[] = [
  ['mali', 'niger', 1, 9], ['niger', 'russia', 1, 5], ['mali', 'russia', 1, 5],
  ['ecowas', 'france', 1, 3], ['france', 'niger', -1, 8], ['ecowas', 'mali', -1, 6],
]

const arbitraryEdges = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }), fc.constantFrom(1, -1), fc.integer({ min: 1, max: 20 }))
    .filter(([a, b]) => a < b),
  { selector: ([a, b]) => `${a} ${b}`, minLength: 1, maxLength: 20 },
).map((edges) => edges.map(([a, b, sign, weight]): Edge => [`n${a}`, `n${b}`, sign, weight]))

describe('sides', () => {
  it('are two camps where two camps fit, the stronger one first', () => {
    expect(sidesById(graphOf(TWO_CAMPS))).toEqual({ mali: 0, niger: 0, russia: 0, ecowas: 1, france: 1 })
    expect(divideGraph(graphOf(TWO_CAMPS))).toMatchObject({ count: 2, isProven: true })
  })

  it('leave out who has as many and as strong ties to either', () => {
    const sides = sidesById(graphOf([...TWO_CAMPS, ['chad', 'mali', 1, 4], ['chad', 'france', 1, 4]]))
    expect(sides).toMatchObject({ chad: BETWEEN, mali: 0, france: 1 })
    const leaning = sidesById(graphOf([...TWO_CAMPS, ['chad', 'mali', 1, 9], ['chad', 'france', 1, 2]]))
    expect(leaning).toMatchObject({ chad: 0 })
  })

  it('leave out who is against members of both, and keep who is against the other side only', () => {
    const enemies: readonly Edge[] = [['group', 'mali', -1, 9], ['group', 'niger', -1, 9], ['group', 'france', -1, 2]]
    expect(sidesById(graphOf([...TWO_CAMPS, ...enemies]))).toMatchObject({ group: ALONE, mali: 0, france: 1 })
    expect(sidesById(graphOf([...TWO_CAMPS, ['sweden', 'mali', -1]]))).toMatchObject({ sweden: 1 })
  })

  it('say nothing of who is not tied to the rest', () => {
    const graph = graphOf([...TWO_CAMPS, ['peru', 'chile', 1, 50]], ['monaco'])
    expect(sidesById(graph)).toMatchObject({ peru: UNTIED, chile: UNTIED, monaco: UNTIED })
    expect(divideGraph(graphOf([]))).toMatchObject({ count: 0, isProven: true })
  })

  it('are as many as fit best where that is asked for', () => {
    const each: readonly Edge[] = [['a1', 'a2', 1], ['b1', 'b2', 1], ['c1', 'c2', 1], ['a1', 'b1', -1], ['b1', 'c1', -1], ['a1', 'c1', -1]]
    const sides = sidesById(graphOf(each), 'best')
    expect(new Set(Object.values(sides))).toEqual(new Set([0, 1, 2]))
    expect(sides.a1).toBe(sides.a2)
    expect(divideGraph(graphOf(each)).count).toBe(2)
  })

  it('contradict no more ties than any other division of the main part, before anybody is left out', () => {
    fc.assert(fc.property(arbitraryEdges, (edges) => {
      const graph = graphOf(edges)
      const { graph: main, nodes } = keepMainPart(graph)
      const { sideOf } = divideGraph(graph)
      const placed = nodes.filter((node) => (sideOf[node] as number) >= 0)
      const contradictions = countContradictions(main, (node) => sideOf[nodes[node] as number] as number)
      let fewest = Infinity
      for (let division = 0; division < 2 ** (nodes.length - 1); division++) {
        fewest = Math.min(fewest, countContradictions(main, (node) => (division >> node) & 1))
      }
      // Why at most: a tie of somebody who is left out contradicts nothing.
      expect(contradictions).toBeLessThanOrEqual(fewest)
      if (placed.length === nodes.length) expect(contradictions).toBe(fewest)
    }), { numRuns: 60 })
  })

  it('do not depend on the order in which ties are given', () => {
    fc.assert(fc.property(arbitraryEdges, (edges) => {
      const turned = edges.toReversed().map(([a, b, ...rest]): Edge => [b, a, ...rest])
      expect(sidesById(graphOf(turned))).toEqual(sidesById(graphOf(edges)))
    }), { numRuns: 40 })
  })

  it('keep their numbers when the window moves', () => {
    const named = (edges: readonly Edge[]) => ({ ...divideGraph(graphOf(edges)), nodes: graphOf(edges).nodes })
    const before = named(TWO_CAMPS)
    const now = named([['france', 'ecowas', 1, 99], ['france', 'benin', 1, 99], ['mali', 'niger', 1], ['mali', 'france', -1]])
    expect(now.sideOf[now.nodes.indexOf('france')]).toBe(0)
    const like = numberLike(before, now)
    expect(Object.fromEntries(like.nodes.map((id, node) => [id, like.sideOf[node]]))).toEqual({ france: 1, ecowas: 1, benin: 1, mali: 0, niger: 0 })
  })

  it('have numbers without a gap also where nobody is left of those before', () => {
    const named = (edges: readonly Edge[]) => ({ ...divideGraph(graphOf(edges)), nodes: graphOf(edges).nodes })
    const like = numberLike(named(TWO_CAMPS), named([['peru', 'chile', -1]]))
    expect([...like.sideOf].sort()).toEqual([0, 1])
  })
})

function countContradictions({ size, a, b, sign }: SignedGraph, sideOf: (node: number) => number): number {
  let count = 0
  for (let edge = 0; edge < size; edge++) {
    const [one, other] = [sideOf(a[edge] as number), sideOf(b[edge] as number)]
    if (one >= 0 && other >= 0 && (one === other) !== (sign[edge] === 1)) count++
  }
  return count
}

describe('places', () => {
  const graph = graphOf([...TWO_CAMPS, ['peru', 'chile', 1]])
  const place = (of: SignedGraph, shape: 'wide' | 'tall' = 'wide') => {
    const found = divideGraph(of)
    const { places } = placeActors({ graph: of, ...found, shape })
    return { ...found, places, at: new Map(of.nodes.map((id, node) => [id, places[node] as { x: number; y: number }])) }
  }

  it('put the first side left of the second, or above it, and who is apart below', () => {
    const { at } = place(graph)
    for (const one of ['mali', 'niger', 'russia']) for (const other of ['france', 'ecowas']) expect(at.get(one)?.x).toBeLessThan(at.get(other)?.x ?? 0)
    for (const one of ['peru', 'chile']) for (const other of ['mali', 'niger', 'russia', 'france', 'ecowas']) {
      expect(at.get(one)?.y).toBeGreaterThan(at.get(other)?.y ?? 0)
    }
    const tall = place(graph, 'tall').at
    for (const one of ['mali', 'niger', 'russia']) for (const other of ['france', 'ecowas']) expect(tall.get(one)?.y).toBeLessThan(tall.get(other)?.y ?? 0)
  })

  it('hold still when somebody without a side comes in', () => {
    const more = place(graphOf([...TWO_CAMPS, ['peru', 'chile', 1]], ['monaco', 'nauru'])).at
    const { at } = place(graph)
    for (const id of ['mali', 'niger', 'russia', 'france', 'ecowas']) expect(more.get(id)).toEqual(at.get(id))
  })

  it('are finite and apart, whoever is tied to whom', () => {
    fc.assert(fc.property(arbitraryEdges, fc.constantFrom('wide' as const, 'tall' as const), (edges, shape) => {
      const { places } = place(graphOf(edges), shape)
      places.forEach((one, index) => {
        expect(Number.isFinite(one.x) && Number.isFinite(one.y)).toBe(true)
        for (const other of places.slice(index + 1)) expect(Math.hypot((one.x - other.x) / 116, (one.y - other.y) / 58)).toBeGreaterThan(0.8)
      })
    }), { numRuns: 60 })
  })

  it('are those of all of time for who stands on the same side, and others find room', () => {
    fc.assert(fc.property(arbitraryEdges, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (edges, kept) => {
      const whole = graphOf(edges)
      const base = { ...divideGraph(whole), nodes: whole.nodes }
      const first = placeActors({ graph: whole, ...base, shape: 'wide' })
      const now = graphOf(edges.filter((_, index) => kept[index]))
      const sides = numberLike(base, { ...divideGraph(now), nodes: now.nodes })
      const { places } = placeActors({ graph: now, ...sides, shape: 'wide', home: first.home })
      places.forEach((one, index) => {
        for (const other of places.slice(index + 1)) expect(Math.hypot((one.x - other.x) / 116, (one.y - other.y) / 58)).toBeGreaterThan(0.7)
      })
      if (sides.count !== base.count) return
      const onSide = now.nodes.filter((id, node) => (sides.sideOf[node] as number) >= 0 && first.home.actors.get(id)?.side === sides.sideOf[node])
      // Why by side: the whole of a side may give way to who comes in.
      for (const side of [0, 1]) {
        const moves = onSide.filter((id) => first.home.actors.get(id)?.side === side).map((id) => {
          const [was, is] = [first.places[whole.nodes.indexOf(id)], places[now.nodes.indexOf(id)]]
          return `${Math.round((is?.x ?? 0) - (was?.x ?? 0))} ${Math.round((is?.y ?? 0) - (was?.y ?? 0))}`
        })
        expect(new Set(moves).size).toBeLessThanOrEqual(1)
      }
    }), { numRuns: 80 })
  })

  it('begin where an actor stood before, and stay near', () => {
    const alone = spreadCluster([{ x: 20, y: -10 }, { x: 400, y: 90 }], [], { width: 100, height: 50 })
    expect(alone[0]?.x).toBeLessThan(alone[1]?.x ?? 0)
    expect(spreadCluster([undefined, undefined, undefined], [[0, 1]], { width: 100, height: 50 }))
      .toEqual(spreadCluster([undefined, undefined, undefined], [[0, 1]], { width: 100, height: 50 }))
  })
})
