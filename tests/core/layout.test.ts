/** Laws of the layouts: the same picture each time, every node somewhere, nothing upon another where that is
 * promised. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/core/graph.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import { LAYOUTS } from '../../src/core/layout.ts'
import { LAYOUT_IDS, type LayoutInput, type LayoutNode, type Positions } from '../../src/core/layout/layout-types.ts'
import { separate } from '../../src/core/layout/separate.ts'
import { layoutInput } from '../../src/parts/picture/layout-input.ts'
import type { Palette } from '../../src/parts/picture/palette.ts'
import { articleDossier } from './article-dossier.ts'

const index = indexDossier(articleDossier().dossier)
const PALETTE: Palette = {
  paper: '#fff', ink: '#000', signs: { cooperation: '#00f', conflict: '#f00', neutral: '#888' },
  actors: { state: '#111', igo: '#222', group: '#333', person: '#444', place: '#555', org: '#666' },
}

function articleIn(width: number, height: number): LayoutInput {
  return layoutInput(buildGraph(index), index.kinds, PALETTE, { width, height })
}

const node = fc.record({ kind: fc.constantFrom('state', 'person', 'place'), width: fc.integer({ min: 8, max: 110 }),
  height: fc.integer({ min: 8, max: 60 }) })
const inputs: fc.Arbitrary<LayoutInput> = fc.record({
  shapes: fc.array(node, { maxLength: 20 }),
  pairs: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 })), { maxLength: 30 }),
  width: fc.integer({ min: 200, max: 1200 }),
  height: fc.integer({ min: 150, max: 900 }),
}).map(({ shapes, pairs, width, height }) => {
  const nodes = shapes.map((shape, at) => ({ id: `n${at}-é`, ...shape }))
  const ties = new Map(pairs.flatMap(([a, b, weight]) => {
    const [source, target] = [nodes[a % nodes.length]?.id ?? '', nodes[b % nodes.length]?.id ?? ''].sort()
    return source === target || !source || !target ? [] : [[`${source} ${target}`, { source, target, weight }] as const]
  }))
  return { nodes, ties: [...ties.values()], width, height }
})

/** Pairs of nodes whose boxes share more than a hair's breadth. */
function overlaps(nodes: readonly LayoutNode[], positions: Positions): string[] {
  const place = (id: string) => positions.get(id) ?? { x: NaN, y: NaN }
  return nodes.flatMap((a, at) => nodes.slice(at + 1).filter((b) => {
    const [one, other] = [place(a.id), place(b.id)]
    const [x, y] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)]
    return !(x >= (a.width + b.width) / 2 - 0.01 || y >= (a.height + b.height) / 2 - 0.01)
  }).map((b) => `${a.id} ${b.id}`))
}

function tiedIn({ ties }: LayoutInput): Set<string> {
  return new Set(ties.flatMap(({ source, target }) => [source, target]))
}

describe.each(LAYOUT_IDS)('%s', (layout) => {
  const { run } = LAYOUTS[layout]

  it('gives each node one finite place, the same each time to the last bit', () => {
    fc.assert(fc.property(inputs, (input) => {
      const positions = run(input)
      expect([...positions.keys()].sort()).toEqual(input.nodes.map(({ id }) => id).sort())
      for (const { x, y } of positions.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
      expect(new Map(run(structuredClone(input)))).toEqual(new Map(positions))
    }), { numRuns: 40 })
    expect(new Map(run(articleIn(620, 480)))).toEqual(new Map(run(articleIn(620, 480))))
  })

  it('puts no two nodes at one place', () => {
    fc.assert(fc.property(inputs, (input) => {
      const places = [...run(input).values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)
      expect(new Set(places).size).toBe(places.length)
    }), { numRuns: 40 })
  })

  it('takes nothing at all, and one node alone', () => {
    const room = { width: 300, height: 200, ties: [] }
    expect(run({ nodes: [], ...room }).size).toBe(0)
    expect(run({ nodes: [{ id: 'a', kind: 'k', width: 10, height: 10 }], ...room }).size).toBe(1)
  })
})

describe('force', () => {
  const force = LAYOUTS.force.run

  it.each([[620, 480], [340, 300], [900, 640], [400, 700], [1300, 900]])(
    'lets no two boxes of the article overlap in a room of %d × %d', (width, height) => {
    const input = articleIn(width, height)
    expect(overlaps(input.nodes, force(input))).toEqual([])
  })

  it('fills the room with the article and keeps to it', () => {
    const { nodes, ...input } = articleIn(900, 640)
    const positions = force({ nodes, ...input })
    const shown = nodes.filter(({ id }) => tiedIn({ nodes, ...input }).has(id)).map(
      ({ id, width }) => ({ x: positions.get(id)?.x ?? 0, width }))
    const breadth = Math.max(...shown.map(({ x, width }) => x + width / 2)) - Math.min(
      ...shown.map(({ x, width }) => x - width / 2))
    expect(breadth).toBeGreaterThan(0.6 * 900)
    expect(breadth).toBeLessThan(1.15 * 900)
  })

  it('does not depend on the order of nodes and ties, in any sum', () => {
    const shuffled = inputs.chain((input) => fc.record({
      input: fc.constant(input),
      nodes: fc.shuffledSubarray([...input.nodes], { minLength: input.nodes.length }),
      ties: fc.shuffledSubarray([...input.ties], { minLength: input.ties.length }),
    }))
    fc.assert(fc.property(shuffled, ({ input, nodes, ties }) => {
      expect(new Map(force({ ...input, nodes, ties }))).toEqual(new Map(force(input)))
    }), { numRuns: 40 })
    const input = articleIn(620, 480)
    const turned = { ...input, nodes: [...input.nodes].reverse(), ties: [...input.ties].reverse() }
    expect(new Map(force(turned))).toEqual(new Map(force(input)))
  })

  it('puts nodes without a tie below all others, side by side', () => {
    fc.assert(fc.property(inputs, (input) => {
      const tied = tiedIn(input)
      const positions = force(input)
      const alone = input.nodes.filter(({ id }) => !tied.has(id))
      const bottom = Math.min(...input.nodes.filter(({ id }) => tied.has(id)).map(
        ({ id }) => positions.get(id)?.y ?? 0))
      for (const { id } of alone) expect(positions.get(id)?.y).toBeLessThan(bottom)
    }), { numRuns: 40 })
  })

  it('draws what is tied nearer than what is not', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const nodes = ids.map((id) => ({ id, kind: 'k', width: 10, height: 10 }))
    const tie = (source: string, target: string) => ({ source, target, weight: 1 })
    const ties = [tie('a', 'b'), tie('b', 'c'), tie('a', 'c'), tie('d', 'e'), tie('e', 'f'), tie('d', 'f'),
      tie('c', 'd')]
    const positions = force({ nodes, ties, width: 600, height: 400 })
    const gap = (one: string, other: string): number => {
      const [a, b] = [positions.get(one), positions.get(other)]
      return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : NaN
    }
    for (const [near, far] of [['ab', 'ae'], ['ac', 'af'], ['bc', 'be'], ['de', 'ae'], ['ef', 'bf']] as const) {
      expect(gap(near.charAt(0), near.charAt(1))).toBeLessThan(gap(far.charAt(0), far.charAt(1)))
    }
  })
})

describe('circle', () => {
  it('stands the nodes of a kind side by side, as far apart as any', () => {
    fc.assert(fc.property(inputs, (input) => {
      const kindOf = new Map(input.nodes.map(({ id, kind }) => [id, kind]))
      // Why divided by the largest: the circle is an ellipse in a room that is not square.
      const places = [...LAYOUTS.circle.run(input)].map(([id, { x, y }]) => ({ kind: kindOf.get(id), x, y }))
      const wide = Math.max(input.width / 2 - 60, ...places.map(({ x }) => Math.abs(x)))
      const high = Math.max(input.height / 2 - 20, ...places.map(({ y }) => Math.abs(y)))
      const around = places.map((one) => ({ ...one,
        angle: (Math.PI / 2 - Math.atan2(one.y / high, one.x / wide) + 4 * Math.PI) % (2 * Math.PI) }))
        .sort((a, b) => a.angle - b.angle)
      const changes = around.filter(({ kind }, at) => at > 0 && kind !== around[at - 1]?.kind).length
      expect(changes).toBe(Math.max(0, new Set(kindOf.values()).size - 1))
    }), { numRuns: 60 })
  })
})

describe('grid', () => {
  it('gives each kind rows of its own, in the order in which the kinds come, and lets no two boxes overlap', () => {
    fc.assert(fc.property(inputs, (input) => {
      const positions = LAYOUTS.grid.run(input)
      const rows = new Map<number, Set<string>>()
      for (const { id, kind } of input.nodes) {
        const y = positions.get(id)?.y ?? NaN
        rows.set(y, (rows.get(y) ?? new Set()).add(kind))
      }
      const fromTop = [...rows].sort(([a], [b]) => b - a).map(([, kinds]) => [...kinds])
      for (const kinds of fromTop) expect(kinds).toHaveLength(1)
      expect([...new Set(fromTop.flat())]).toEqual([...new Set(input.nodes.map(({ kind }) => kind))])
      expect(overlaps(input.nodes, positions)).toEqual([])
    }), { numRuns: 60 })
  })

  it('takes more nodes than a call takes arguments', () => {
    const nodes = Array.from({ length: 150_000 }, (_, at) => ({ id: `n${at}`, kind: 'k', width: 10, height: 10 }))
    expect(LAYOUTS.grid.run({ nodes, ties: [], width: 5000, height: 400 }).size).toBe(nodes.length)
  })
})

describe('separate', () => {
  it('moves nothing that is apart already, and parts what is not', () => {
    const nodes = ['a', 'b', 'c'].map((id) => ({ id, kind: 'k', width: 20, height: 20 }))
    const apart = new Map([['a', { x: 0, y: 0 }], ['b', { x: 50, y: 0 }], ['c', { x: 0, y: -50 }]])
    expect(separate(nodes, apart)).toEqual(apart)
    const close = new Map([['a', { x: 0, y: 0 }], ['b', { x: 5, y: 1 }], ['c', { x: 0, y: 0 }]])
    const parted = separate(nodes, close)
    expect(overlaps(nodes, parted)).toEqual([])
  })
})

describe('a picture that grows', () => {
  const whole = articleIn(800, 600)
  const tied = [...tiedIn(whole)]

  const tiesOfOne = (id: string) => whole.ties.filter(({ source, target }) => source === id || target === id).length

  const addingTo = (fresh: string): { grown: number; anew: number; overlapping: string[] } => {
    const smaller = {
      ...whole,
      nodes: whole.nodes.filter(({ id }) => id !== fresh),
      ties: whole.ties.filter(({ source, target }) => source !== fresh && target !== fresh),
    }
    const before = LAYOUTS.force.run(smaller)
    const stayed = [...tiedIn(smaller)]
    const moveOf = (after: Positions): number => stayed.reduce((sum, id) => {
      const [from, to] = [before.get(id), after.get(id)]
      return from && to ? sum + Math.hypot(to.x - from.x, to.y - from.y) : NaN
    }, 0) / stayed.length
    const grown = LAYOUTS.force.run({ ...whole, before })
    return { grown: moveOf(grown), anew: moveOf(LAYOUTS.force.run(whole)), overlapping: overlaps(whole.nodes, grown) }
  }

  it('keeps nodes near where they stood when one with few ties is new, and nearer than a new picture would', () => {
    const additions = tied.filter((id) => tiesOfOne(id) <= 2).map(addingTo)
    expect(additions.length).toBeGreaterThan(10)
    for (const { grown, overlapping } of additions) {
      expect(grown).toBeLessThan(Math.hypot(800, 600) / 20)
      expect(overlapping).toEqual([])
    }
    const total = (key: 'grown' | 'anew'): number => additions.reduce((sum, one) => sum + one[key], 0)
    expect(total('grown')).toBeLessThan(total('anew') / 2)
  })

  it('is a picture of its own where too little stood somewhere', () => {
    const [one] = LAYOUTS.force.run(whole)
    if (!one) throw new Error('the article has nodes')
    expect(LAYOUTS.force.run({ ...whole, before: new Map([one]) })).toEqual(LAYOUTS.force.run(whole))
  })
})
