/** Questions about ties: who stands with whom, who is between, what links, what does not fit. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokersBetween } from '../../../src/core/analysis/brokers-between.ts'
import { pathsInTime, type TimedPath } from '../../../src/core/analysis/paths-in-time.ts'
import { unbalancedAround, unbalancedTriangles } from '../../../src/core/analysis/unbalanced-triangles.ts'
import { whoStandsWith } from '../../../src/core/analysis/who-stands-with.ts'
import { knownStartOf } from '../../../src/core/ties/known-start.ts'
import { makeTies } from '../../../src/core/ties/make-ties.ts'
import { INITIAL_CHOICES, type Ties } from '../../../src/core/ties/tie-types.ts'
import { choices, scenes } from '../ties/arbitrary-table.ts'
import { makeTable, type EventRow } from '../ties/make-table.ts'

const rows: EventRow[] = [
  { subject: 'niger', object: 'russia', score: 9, start: 30, end: 31 },
  { subject: 'mali', object: 'russia', score: 5, start: 10, end: 11 },
  { subject: 'niger', object: 'france', score: -6, start: 20, end: 21 },
  { subject: 'mali', object: 'france', score: -4, start: 5, end: 6 },
  { subject: 'togo', object: 'france', score: 3, start: 25, end: 26 },
  { subject: 'togo', object: 'niger', score: 2, start: 28, end: 29 },
  { subject: 'niger', object: 'mali', score: 8, start: 1, end: 2 },
]
const ties = makeTies(makeTable(rows), INITIAL_CHOICES)
const actor = (id: string): number => ties.table.actors.findIndex((one) => one.id === id)
const name = (index: number): string => ties.table.actors[index]?.id ?? ''

describe('who stands with Niger', () => {
  it('its friends and its opponents, strongest first, with their events', () => {
    const standing = whoStandsWith(ties, actor('niger'))
    expect(standing.with.map(({ other, tie }) => `${name(other)} ${tie.score} ${tie.events.join()}`))
      .toEqual(['russia 9 0', 'mali 8 6', 'togo 2 5'])
    expect(standing.against.map(({ other }) => name(other))).toEqual(['france'])
    expect(standing.neither).toEqual([])
  })
})

describe('who is between two', () => {
  it('brokers are with both, partisans with one and against the other, opponents against both', () => {
    const between = brokersBetween(ties, actor('niger'), actor('france'))
    expect(between.direct?.score).toBe(-6)
    expect(between.brokers.map(({ actor: index, strength }) => `${name(index)} ${strength}`)).toEqual(['togo 2'])
    expect(between.partisans.map(({ actor: index }) => name(index))).toEqual(['mali'])
    expect(between.opponents).toEqual([])
    expect(brokersBetween(ties, actor('russia'), actor('togo')).brokers.map(({ actor: index }) => name(index))).toEqual(['niger'])
    expect(brokersBetween(ties, actor('niger'), actor('mali')).opponents.map(({ actor: index }) => name(index))).toEqual(['france'])
  })
})

describe('what links two in time', () => {
  const show = (path: TimedPath): string => path.map(({ from, to, time }) => `${name(from)}→${name(to)} ${time}`).join(', ')

  it('fewest steps first, then what arrives earlier', () => {
    expect(pathsInTime(ties, actor('mali'), actor('togo')).map(show)).toEqual(['mali→france 5, france→togo 25'])
    // Not by Niger, which comes to Russia on day 30 only.
    expect(pathsInTime(ties, actor('france'), actor('russia')).map(show)).toEqual(['france→mali 5, mali→russia 10'])
    // All of Russia's events come after those that could lead on.
    expect(pathsInTime(ties, actor('russia'), actor('france'))).toEqual([])
  })

  it('keeps a longer chain that arrives before all shorter ones', () => {
    const late = makeTies(makeTable([
      { subject: 'x', object: 'y', score: 1, start: 90, end: 91 }, { subject: 'x', object: 'm', score: 1, start: 1, end: 2 },
      { subject: 'm', object: 'y', score: -1, start: 1, end: 3 },
    ]), INITIAL_CHOICES)
    const at = (id: string): number => late.table.actors.findIndex((one) => one.id === id)
    const lengths = (options = {}): number[] => pathsInTime(late, at('x'), at('y'), options).map(({ length }) => length)
    expect(lengths()).toEqual([1, 2])
    expect(lengths({ signs: [1] })).toEqual([1])
    expect(lengths({ steps: 1 })).toEqual([1])
  })

  it('every chain leads from the one to the other, forward in time, over events of ties; each arrives before the shorter ones', () => {
    fc.assert(fc.property(scenes, choices, fc.nat(5), fc.nat(5), ({ actors, rows: any }, chosen, x, y) => {
      const found = makeTies(makeTable(any, actors), chosen)
      let arrival = Infinity
      let length = 0
      for (const path of pathsInTime(found, x % actors.length, y % actors.length)) {
        expect(path.length).toBeGreaterThan(length)
        expect(path.at(-1)?.time).toBeLessThan(arrival)
        length = path.length
        arrival = path.at(-1)?.time ?? 0
        expect([path[0]?.from, path.at(-1)?.to]).toEqual([x % actors.length, y % actors.length])
        path.forEach((step, place) => {
          const before = path[place - 1]
          if (before) expect([before.to, before.time <= step.time]).toEqual([step.from, true])
          expect(found.omissionOf(step.event)).toBeUndefined()
          const powers = found.powersOf(step.event)
          expect([powers.subject, powers.object].sort()).toEqual([step.from, step.to].sort())
        })
      }
      expect(arrival).toBe(earliestArrival(found, x % actors.length, y % actors.length, 5))
    }))
  })
})

/** By trying every chain. */
function earliestArrival(found: Ties, x: number, y: number, steps: number): number {
  if (x === y) return Infinity
  const moments = found.ties.flatMap(({ a, b, events }) => events.flatMap((event) => {
    const time = knownStartOf(found.table.start[event] as number, found.table.end[event] as number)
    return time === undefined ? [] : [{ a, b, time }]
  }))
  let reached = new Map([[x, -Infinity]])
  for (let step = 0; step < steps; step++) {
    const next = new Map(reached)
    for (const [place, since] of reached) {
      for (const { a, b, time } of moments) {
        if (time < since || (a !== place && b !== place)) continue
        const to = a === place ? b : a
        next.set(to, Math.min(next.get(to) ?? Infinity, time))
      }
    }
    reached = next
  }
  return reached.get(y) ?? Infinity
}

describe('what does not fit', () => {
  it('triangles with an odd number of opponents, and the tie that holds least', () => {
    const { unbalanced, triangles, balanced } = unbalancedTriangles(ties)
    // niger-russia-mali and niger-france-mali fit; niger-france-togo does not.
    expect([triangles, balanced]).toEqual([3, 2])
    expect(unbalanced.map(({ kind, actors, weakest, strength }) => [kind, actors.map(name).sort(), weakest.score, strength])).toEqual([
      ['two-against', ['france', 'niger', 'togo'], 2, 2],
    ])
    expect(unbalanced[0]?.ties.map(({ score }) => score)).toEqual([-6, 3, 2])
    expect(unbalancedAround(ties, actor('togo'))).toEqual(unbalanced)
    expect(unbalancedAround(ties, actor('russia'))).toEqual([])
  })

  it('three who are all against each other', () => {
    const pairs = [['a', 'b'], ['b', 'c'], ['c', 'a']].map(([subject = '', object = '']) => ({ subject, object, score: -1 }))
    const against = makeTies(makeTable(pairs), INITIAL_CHOICES)
    expect(unbalancedTriangles(against).unbalanced[0]?.kind).toBe('all-against')
  })

  it('finds each triangle once', () => {
    fc.assert(fc.property(scenes, choices, ({ actors, rows: any }, chosen) => {
      const found = makeTies(makeTable(any, actors), chosen)
      const signOf = (a: number, b: number): number =>
        found.ties.find((tie) => tie.a === Math.min(a, b) && tie.b === Math.max(a, b))?.sign ?? 0
      let [all, fit] = [0, 0]
      for (let a = 0; a < actors.length; a++) for (let b = a + 1; b < actors.length; b++) for (let c = b + 1; c < actors.length; c++) {
        const product = signOf(a, b) * signOf(b, c) * signOf(a, c)
        if (product !== 0) all++
        if (product > 0) fit++
      }
      expect(unbalancedTriangles(found)).toMatchObject({ triangles: all, balanced: fit })
      expect(unbalancedTriangles(found).unbalanced).toHaveLength(all - fit)
    }))
  })
})
