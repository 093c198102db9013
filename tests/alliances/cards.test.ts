/** What the cards work out before they draw: bars of a history, sentences of an event, names in order. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupTellings } from '../../src/alliances/cards/group-tellings.ts'
import { historyStep, placeHistoryBars } from '../../src/alliances/cards/history-bars.ts'
import { countNoFacts, isNoFact } from '../../src/alliances/cards/no-facts.ts'
import { nameOrder } from '../../src/alliances/table/name-order.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import { makeTies } from '../../src/core/ties/make-ties.ts'
import { tieHistory, type HistoryBin } from '../../src/core/ties/tie-history.ts'
import { INITIAL_CHOICES, type Tie } from '../../src/core/ties/tie-types.ts'
import { articleDossier } from '../core/article-dossier.ts'
import { makeTable } from '../core/ties/make-table.ts'

const year = (number: number): number => Date.UTC(number, 0)
const bin = (start: number, positive: number, negative: number): HistoryBin =>
  ({ start: year(start), end: year(start + 1), events: [], cooperation: positive, conflict: -negative, positive, negative })
const ROOM = { width: 300, most: 80, labelWidth: 34, window: undefined }

describe('the bars of a history', () => {
  it('stand on one line, cooperation above and conflict below, as high as their events', () => {
    const { bars, line, height } = placeHistoryBars([bin(2020, 4, 0), bin(2021, 0, 0), bin(2022, 2, 6)], ROOM)
    expect([line, height]).toEqual([32, 80])
    expect(bars.map(({ above, below }) => [above, below])).toEqual([[32, 0], [16, 48]])
    expect(bars[1]?.x).toBeGreaterThan(200)
  })

  it('are named by their own years, those of the first century too', () => {
    const early = (number: number): number => new Date(Date.UTC(2000, 0)).setUTCFullYear(number)
    const bins = [64, 65, 66].map((number) => ({ ...bin(2000, 1, 0), start: early(number), end: early(number + 1) }))
    expect(placeHistoryBars(bins, ROOM).years).toEqual([{ year: 64, x: 0 }, { year: 65, x: 100.2 }, { year: 66, x: 200.1 }]
      .map(({ year: number, x }) => ({ year: number, x: expect.closeTo(x, 0) as number })))
  })

  it('make no tower of a single event', () => {
    expect(placeHistoryBars([bin(2020, 1, 0)], ROOM)).toMatchObject({ height: 16, line: 16 })
  })

  it('show the part of the window that lies among them, and none where it lies outside', () => {
    const bins = [bin(2020, 1, 0), bin(2021, 1, 0), bin(2022, 1, 0)]
    const inside = placeHistoryBars(bins, { ...ROOM, window: { start: year(2021), end: year(2030) } }).window
    expect(inside?.x).toBeCloseTo(100, 0)
    expect((inside?.x ?? 0) + (inside?.width ?? 0)).toBe(300)
    expect(placeHistoryBars(bins, { ...ROOM, window: { start: year(2000), end: year(2010) } }).window).toBeUndefined()
  })

  it('keep within their room, and the names of years apart', () => {
    const counts = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 120 })
    fc.assert(fc.property(counts, fc.integer({ min: 120, max: 900 }), (list, width) => {
      const { bars, years, line, height } = placeHistoryBars(list.map(([up, down], place) => bin(1900 + place, up, down)), { ...ROOM, width })
      for (const { x, width: across, above, below } of bars) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + across).toBeLessThanOrEqual(width + 1.5)
        expect(line - above).toBeGreaterThanOrEqual(-2)
        expect(line + below).toBeLessThanOrEqual(height + 4)
      }
      years.slice(1).forEach(({ x }, place) => expect(x - (years[place]?.x ?? 0)).toBeGreaterThanOrEqual(ROOM.labelWidth))
    }))
  })

  it('go by months, quarters or years, as long as the tie lasted', () => {
    expect([historyStep(year(2020), year(2022)), historyStep(year(2012), year(2020)), historyStep(year(1960), year(2020))])
      .toEqual(['month', 'quarter', 'year'])
  })

  it('hold every dated event of the tie', () => {
    const table = makeTable([
      { subject: 'a', object: 'b', score: 1, start: year(2013), end: year(2014) },
      { subject: 'b', object: 'a', score: -1, start: year(2022), end: year(2023) },
      { subject: 'b', object: 'a', score: -1 },
    ])
    const ties = makeTies(table, { ...INITIAL_CHOICES, rollUp: 'named' })
    const { bins, undated } = tieHistory(ties, ties.ties[0] as Tie, 'year')
    expect(placeHistoryBars(bins, ROOM).bars.map(({ bin: one }) => one.events)).toEqual([[0], [1]])
    expect(undated).toEqual([2])
  })
})

describe('the sentences of an event', () => {
  it('are each shown once, with all claims that they make, and none is lost', () => {
    const index = indexDossier(articleDossier().dossier)
    for (const placed of index.tellings.values()) {
      const ids = placed.map(({ claim }) => claim.id)
      const tellings = groupTellings(index, ids)
      expect(tellings.flat().map(({ claim }) => claim.id).sort()).toEqual([...ids].sort())
      expect(new Set(tellings.map(([{ sentence }]) => sentence.start)).size).toBe(tellings.length)
    }
    expect(groupTellings(index, ['nothing'])).toEqual([])
  })
})

describe('what is no fact', () => {
  const table = makeTable([
    { subject: 'a', object: 'b', firmness: 'planned' }, { subject: 'a', object: 'b', firmness: 'planned' },
    { subject: 'a', object: 'b', firmness: 'denied' }, { subject: 'a', object: 'b' },
  ])

  it('is counted by firmness', () => {
    expect(countNoFacts(table, { events: [0, 1, 2, 3] })).toEqual([{ firmness: 'planned', count: 2 }, { firmness: 'denied', count: 1 }])
    expect([isNoFact(table, { events: [0, 2] }), isNoFact(table, { events: [0, 3] })]).toEqual([true, false])
  })
})

describe('names', () => {
  it('are in the order of the language; the same name has the same place', () => {
    const label = (en: string) => ({ id: en, label: { en, fr: en }, role: 'state' as const, allegiances: [] })
    expect([...nameOrder([label('Zimbabwe'), label('Équateur'), label('Egypt'), label('Zimbabwe')], 'fr')]).toEqual([2, 1, 0, 2])
  })
})
