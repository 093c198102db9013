/** Sides, what contradicts them, and who changed. */
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDataFolder } from '../../../src/cli/read-data-folder.ts'
import { changes } from '../../../src/core/analysis/changes.ts'
import { findSides } from '../../../src/core/analysis/find-sides.ts'
import { contradictionsOf, matchSides, membersOfSides, sidesOf } from '../../../src/core/analysis/sides.ts'
import { eventsOfDossier } from '../../../src/core/events-of-dossier.ts'
import { indexDossier } from '../../../src/core/index-dossier.ts'
import { makeTies } from '../../../src/core/ties/make-ties.ts'
import { prepareTies } from '../../../src/core/ties/prepare-ties.ts'
import { INITIAL_CHOICES, type Tie, type Ties } from '../../../src/core/ties/tie-types.ts'
import { tieHistory, type HistoryBin } from '../../../src/core/ties/tie-history.ts'
import { ROOT } from '../../rig/list-files.ts'
import { choices, scenes } from '../ties/arbitrary-table.ts'
import { makeTable, type EventRow } from '../ties/make-table.ts'

const COUP = Date.UTC(2023, 6, 26)
const DAY = 86_400_000
const before = { start: COUP - 20 * DAY, end: COUP - 19 * DAY }
const after = { start: COUP + 20 * DAY, end: COUP + 21 * DAY }
const rows: EventRow[] = [
  { subject: 'niger', object: 'france', score: 8, ...before },
  { subject: 'niger', object: 'france', score: -7, ...after },
  { subject: 'niger', object: 'usa', score: 3, ...before },
  { subject: 'niger', object: 'usa', score: -2, ...after },
  { subject: 'niger', object: 'russia', score: 6, ...after },
  { subject: 'mali', object: 'russia', score: 5, ...before },
  { subject: 'mali', object: 'russia', score: 5, ...after },
  { subject: 'mali', object: 'france', score: -5, ...before },
  { subject: 'france', object: 'usa', score: 9, ...before },
  { subject: 'france', object: 'usa', score: 9, ...after },
]
const table = makeTable(rows)
const at = (window: { start: number; end: number }): Ties => makeTies(table, { ...INITIAL_CHOICES, window })
const [was, is] = [at({ start: -Infinity, end: COUP }), at({ start: COUP, end: Infinity })]
const name = (index: number): string => table.actors[index]?.id ?? ''
const pair = ({ a, b }: Pick<Tie, 'a' | 'b'>): string => [a, b].map(name).sort().join(' – ')
const sides = sidesOf(was, [['france', 'usa'], ['russia', 'mali'], ['atlantis']])

describe('sides', () => {
  it('are found so that nothing speaks against them where that can be', () => {
    const found = findSides(was)
    expect(membersOfSides(found).map((side) => side.map(name).sort())).toEqual([['france', 'niger', 'usa'], ['mali', 'russia']])
    expect(found).toMatchObject({ contradictions: [], frustration: { upper: 0, isProven: true } })
  })

  it('give up the weakest tie of a triangle that does not fit', () => {
    const odd = makeTies(makeTable([
      { subject: 'a', object: 'b', score: 5 }, { subject: 'b', object: 'c', score: -6 }, { subject: 'a', object: 'c', score: 1 },
    ]), INITIAL_CHOICES)
    const found = findSides(odd)
    expect(found.contradictions.map(({ score }) => score)).toEqual([1])
    expect(found.frustration).toMatchObject({ upper: 1, lower: 1, isProven: true })
  })

  it('contradict the fewest ties before the weakest: one much-told pair does not outvote two others', () => {
    const told = makeTies(makeTable([
      { subject: 'a', object: 'b', score: 10 }, { subject: 'a', object: 'c', score: 2 }, { subject: 'a', object: 'd', score: 2 },
      { subject: 'b', object: 'c', score: -3 }, { subject: 'b', object: 'd', score: -3 }, { subject: 'c', object: 'd', score: 9 },
    ]), INITIAL_CHOICES)
    const { contradictions, frustration, ...found } = findSides(told)
    expect(contradictions.map(({ score }) => score)).toEqual([10])
    expect(frustration).toEqual({ upper: 1, lower: 1, isProven: true, isUnique: true })
    expect(membersOfSides(found).map((side) => side.map((actor) => told.table.actors[actor]?.id))).toEqual([['a', 'c', 'd'], ['b']])
  })

  it('say of who is on none why', () => {
    const parts = makeTies(makeTable([
      { subject: 'a', object: 'b', score: 5 }, { subject: 'a', object: 'c', score: -5 }, { subject: 'c', object: 'd', score: 5 },
      { subject: 'e', object: 'a', score: 4 }, { subject: 'e', object: 'c', score: 4 }, { subject: 'y', object: 'z', score: 5 },
    ]), INITIAL_CHOICES)
    const { standings, ...found } = findSides(parts)
    const id = (actor: number): string | undefined => parts.table.actors[actor]?.id
    expect(membersOfSides(found).map((side) => side.map(id))).toEqual([['a', 'b'], ['c', 'd']])
    expect(Object.fromEntries([...standings].map(([actor, standing]) => [id(actor), standing])))
      .toEqual({ e: 'between', y: 'untied', z: 'untied' })
  })

  it('contradictions are conflict within and cooperation between; who is on no side contradicts nothing', () => {
    expect(contradictionsOf(is, sidesOf(is, [['niger', 'france'], ['russia', 'mali']])).map(pair))
      .toEqual(['france – niger', 'niger – russia'])
    expect(contradictionsOf(is, sidesOf(is, [['france'], ['russia', 'mali']]))).toEqual([])
  })

  it('keep their numbers where most of their actors stay', () => {
    const later = sidesOf(is, [['niger', 'russia', 'mali'], ['usa', 'france'], ['nobody']])
    const matched = matchSides(sides, later)
    expect([...matched.assignment]).toEqual(table.actors.map(({ id }) => (['france', 'usa'].includes(id) ? 0 : 1)))
  })

  it('of any ties put each actor on a side or on none for a reason, and are contradicted by no more than the proof says', () => {
    fc.assert(fc.property(scenes, choices, ({ actors, rows: any }, chosen) => {
      const ties = makeTies(makeTable(any, actors), chosen)
      const { assignment, standings, count, contradictions, frustration } = findSides(ties)
      for (const actor of ties.actors) expect(standings.has(actor)).toBe(assignment[actor] === -1)
      expect(standings.size + [...assignment].filter((side) => side >= 0).length).toBe(ties.actors.length)
      expect(new Set([...assignment].filter((side) => side >= 0)).size).toBe(count)
      expect(contradictions.length).toBeLessThanOrEqual(frustration.upper)
      expect(frustration.lower).toBe(frustration.upper)
      if (standings.size === 0) expect(contradictions).toHaveLength(frustration.upper)
    }), { numRuns: 60 })
  })
})

describe('before and after the coup', () => {
  const found = changes(was, is, sides)

  it('tells new, ended, turned and kept ties, the largest difference first', () => {
    expect(found.ties.map((tie) => `${tie.change} ${pair(tie)} ${tie.difference}`)).toEqual([
      'turned france – niger -15', 'new niger – russia 6', 'turned niger – usa -5', 'ended france – mali 5',
      'kept france – usa 0', 'kept mali – russia 0',
    ])
  })

  it('Niger is the one that changed sides, and by which ties', () => {
    const [first] = found.actors
    expect(first).toMatchObject({ hasChangedSides: true, hasTurned: true, leansBefore: 0, leansAfter: 1 })
    expect(name(first?.actor ?? -1)).toBe('niger')
    // Toward France and the USA from only cooperation to only conflict; toward Russia and Mali from nothing to only cooperation.
    expect(first?.alignments).toEqual([
      { side: 0, before: 1, after: -1, change: -2 }, { side: 1, after: 1, change: 1 }, { side: 2, change: 0 },
    ])
    expect(first?.ties.map(({ change }) => change).sort()).toEqual(['new', 'turned', 'turned'])
    expect(found.actors.filter(({ hasChangedSides }) => hasChangedSides)).toHaveLength(1)
  })

  it('nothing changes against itself, and the way back is the opposite', () => {
    fc.assert(fc.property(scenes, choices, choices, ({ actors, rows: any }, one, other) => {
      const all = makeTable(any, actors)
      const [first, second] = [makeTies(all, one), makeTies(all, other)]
      const division = sidesOf(first, [['actor-0', 'actor-1'], ['actor-2']])
      const same = changes(first, first, division)
      expect(same.actors).toEqual([])
      expect(same.ties.every(({ change, difference }) => change === 'kept' && difference === 0)).toBe(true)
      const [there, back] = [changes(first, second, division), changes(second, first, division)]
      expect(back.actors.map(({ actor }) => actor).sort()).toEqual(there.actors.map(({ actor }) => actor).sort())
      const count = (found: typeof there, change: string): number => found.ties.filter((tie) => tie.change === change).length
      expect([count(back, 'new'), count(back, 'ended'), count(back, 'turned')])
        .toEqual([count(there, 'ended'), count(there, 'new'), count(there, 'turned')])
    }))
  })
})

describe('the coup of 26 July 2023, in the article and the chronology', () => {
  const { dossier } = readDataFolder(join(ROOT, 'data'))
  if (!dossier) throw new Error('data/ is not valid')
  const told = eventsOfDossier(indexDossier(dossier))
  const prepared = prepareTies(told)
  const during = (start: number, end: number): Ties => makeTies(told, { ...INITIAL_CHOICES, window: { start, end } }, prepared)
  const ever = makeTies(told, INITIAL_CHOICES, prepared)
  const [earlier, later] = [during(Date.UTC(2020, 6, 26), COUP), during(COUP, Date.UTC(2026, 6, 26))]
  const id = (actor: number): string => told.actors[actor]?.id ?? ''

  it('Niger is the first of those who changed sides: from where France is to where Russia is', () => {
    const found = findSides(ever)
    const sideOf = (wanted: string): number => found.assignment[told.actors.findIndex((one) => one.id === wanted)] ?? -1
    const [first] = changes(earlier, later, found).actors
    expect(first).toMatchObject({ hasChangedSides: true, leansBefore: sideOf('france'), leansAfter: sideOf('russia') })
    expect(id(first?.actor ?? -1)).toBe('niger')
    expect(sideOf('niger')).toBe(sideOf('russia'))
  })

  it('what began after the coup of July 2023, to the month, is not counted before it', () => {
    const pairs = (ties: Ties): string[] => ties.ties.map(({ a, b }) => [id(a), id(b)].sort().join(' – '))
    expect(pairs(earlier)).not.toContain('niger – russia')
    expect(pairs(later)).toContain('niger – russia')
    // An ally until July 2023.
    expect(pairs(earlier)).toContain('niger – western-powers')
    expect(pairs(later)).not.toContain('niger – western-powers')
  })
})

describe('the history of a tie', () => {
  const all = makeTies(table, INITIAL_CHOICES)
  const tie = all.ties.find((one) => pair(one) === 'france – niger') as Tie

  it('has a bin for every month between the first and the last event', () => {
    const { bins, undated } = tieHistory(all, tie, 'month')
    const rowOf = ({ start, cooperation, conflict, positive, negative }: HistoryBin): unknown[] =>
      [new Date(start).toISOString().slice(0, 7), cooperation, conflict, positive, negative]
    expect(bins.map(rowOf)).toEqual([
      ['2023-07', 8, 0, 1, 0], ['2023-08', 0, -7, 0, 1],
    ])
    expect(undated).toEqual([])
    expect(tieHistory(all, tie, 'year').bins).toMatchObject([
      { start: Date.UTC(2023, 0), end: Date.UTC(2024, 0), cooperation: 8, conflict: -7 },
    ])
    expect(tieHistory(all, tie, 'quarter').bins).toMatchObject([{ start: Date.UTC(2023, 6), end: Date.UTC(2023, 9) }])
  })

  it('takes a longer step where there would be too many bins', () => {
    const long = makeTies(makeTable([
      { subject: 'a', object: 'b', score: 1, start: Date.UTC(1816, 0), end: Date.UTC(1816, 1) },
      { subject: 'a', object: 'b', score: 1, start: Date.UTC(2018, 5), end: Date.UTC(2018, 6) },
    ]), INITIAL_CHOICES)
    expect(tieHistory(long, long.ties[0] as Tie, 'month')).toMatchObject({ step: 'year', bins: { length: 203 } })
  })

  it('every event is in one bin or undated, in bins that follow each other', () => {
    fc.assert(fc.property(scenes, choices, fc.constantFrom('month' as const, 'year' as const), ({ actors, rows: any }, chosen, step) => {
      const stretched = any.map(({ start, end, ...row }): EventRow =>
        ({ ...row, ...(start === undefined ? {} : { start: start * 40 * DAY }), ...(end === undefined ? {} : { end: end * 40 * DAY }) }))
      const ties = makeTies(makeTable(stretched, actors), { ...chosen, window: undefined })
      for (const one of ties.ties) {
        const { bins, undated } = tieHistory(ties, one, step)
        expect([...bins.flatMap(({ events }) => events), ...undated].sort((a, b) => a - b)).toEqual([...one.events].sort((a, b) => a - b))
        bins.forEach(({ start, end }, place) => {
          expect(start).toBeLessThan(end)
          if (place > 0) expect(bins[place - 1]?.end).toBe(start)
        })
        const dated = bins.reduce((sum, { cooperation, conflict }) => sum + cooperation + conflict, 0)
        expect(dated + scoreOf(ties, undated)).toBeCloseTo(one.score, 6)
      }
    }))
  })
})

function scoreOf({ table: { codings }, choices: { weights } }: Ties, events: readonly number[]): number {
  return events.reduce((sum, event) => {
    const coding = codings[event]
    return sum + (coding ? (coding.plover ?? 0) * weights[coding.tieClass] : 0)
  }, 0)
}
