/** Laws of the timeline: every dated thing once, bars within the width, labels never upon each other. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate } from '../../src/core/dates.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import type { Dossier } from '../../src/core/schema.ts'
import { monthMarks, placeItems, timelineExtent, timelineItems, type PlacedItem,
  type TimelineItem } from '../../src/explore/timeline-items.ts'
import { articleDossier } from '../core/article-dossier.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'

const { dossier: article } = articleDossier()
const dossiers = fc.oneof(fc.constant(article), arbitraryDossier())
const widthOf = (label: string): number => 6 * label.length
const rooms = fc.record({ lanes: fc.integer({ min: 1, max: 8 }), width: fc.integer({ min: 60, max: 1400 }) })

function itemsOf(dossier: Dossier): TimelineItem[] {
  return timelineItems(indexDossier(dossier), { event: (id) => `event ${id}`,
    claim: ({ claim }) => `claim ${claim.id}` })
}

function itemAt(edtf: string, label = edtf): TimelineItem {
  const date = parseDate(edtf)
  if (!date) throw new Error(`${edtf} is no date`)
  return { id: label, label, date, claims: [], sign: 'neutral' }
}

const dates = fc.constantFrom(
  '2023', '2023-07', '2023-07-26', '../2023', '2010/..', '1904/1905', '2024-04-10', '../2024-04-12',
    '2024-04-08/2024-04-11', '0050-03', '9999',
)
const anyItems = fc.oneof(dossiers.map(itemsOf), fc.array(dates, { maxLength: 12 }).map(
  (all) => all.map((edtf, at) => itemAt(edtf, `${edtf} ${at}`))))

function place(items: readonly TimelineItem[], { lanes, width }: { lanes: number; width: number }): PlacedItem[] {
  const { start, end } = timelineExtent(items) ?? { start: 0, end: 1 }
  return placeItems(items, { lanes, width, x: (time) => ((time - start) / (end - start)) * width, widthOf })
}

function labelRange({ label, labelX, labelAnchor }: PlacedItem): { left: number; right: number } {
  return labelAnchor === 'start' ? { left: labelX,
    right: labelX + widthOf(label) } : { left: labelX - widthOf(label), right: labelX }
}

describe('timelineItems', () => {
  it('has each dated event with its tellings, and each dated claim without an event, once', () => {
    fc.assert(fc.property(dossiers, (dossier) => {
      const items = itemsOf(dossier)
      const claims = dossier.articles.flatMap((one) => one.claims)
      const events = dossier.articles.flatMap((one) => one.events).filter(({ id, time }) => {
        const tellings = claims.filter(({ event }) => event === id)
        return tellings.length > 0 && (time ?? tellings.some((claim) => claim.time))
      })
      const alone = claims.filter(({ event, time }) => event === undefined && time)
      expect(items.map(({ id }) => id).sort()).toEqual([...events, ...alone].map(({ id }) => id).sort())
      for (const { id, claims: tellings } of items) {
        const expected = events.some((one) => one.id === id) ? claims.filter(
          ({ event }) => event === id) : claims.filter((one) => one.id === id)
        expect(tellings.map(({ claim }) => claim.id).sort()).toEqual(expected.map((one) => one.id).sort())
      }
    }))
  })

  it('runs in order of time, and takes the sign of its tellings', () => {
    fc.assert(fc.property(dossiers, (dossier) => {
      const items = itemsOf(dossier)
      const signs = new Map(dossier.ontology.relations.map(({ id, sign }) => [id, sign]))
      items.forEach(({ date, sign, claims }, at) => {
        const before = items[at - 1]?.date
        if (before) expect(before.end < date.end || (before.end === date.end && before.start <= date.start)).toBe(true)
        const told = claims.map(({ claim }) => signs.get(claim.relation))
        expect(sign === 'neutral' ? told.every((one) => one === 'neutral') : told.includes(sign)).toBe(true)
      })
    }))
  })
})

describe('timelineExtent', () => {
  it('covers every date as far as it is known, from the first of a month to the first of a later one', () => {
    fc.assert(fc.property(anyItems, (items) => {
      const extent = timelineExtent(items)
      const known = items.flatMap(({ date }) => [date.start, date.end]).filter(Number.isFinite)
      expect(extent === undefined).toBe(known.length === 0)
      if (!extent) return
      expect(extent.start).toBeLessThanOrEqual(Math.min(...known))
      expect(extent.end).toBeGreaterThanOrEqual(Math.max(...known))
      expect(extent.end).toBeGreaterThan(extent.start)
      for (const border of [extent.start, extent.end]) expect(new Date(border).toISOString()).toMatch(
        /-01T00:00:00\.000Z$/)
    }), { numRuns: 300 })
  })

  it('leaves room before what has no known beginning, and after what has no known end', () => {
    const open = timelineExtent([itemAt('../2023-07'), itemAt('2023-01')])
    expect(open?.start).toBeLessThan(Date.UTC(2023, 0, 1))
    expect(timelineExtent([itemAt('2010/..')])).toEqual({ start: Date.UTC(2010, 0, 1), end: Date.UTC(2010, 1, 1) })
    expect(timelineExtent([itemAt('2023-07-26')])).toEqual({ start: Date.UTC(2023, 6, 1), end: Date.UTC(2023, 7, 1) })
    expect(timelineExtent([])).toBeUndefined()
  })
})

describe('monthMarks', () => {
  it('are firsts of months within the extent, in order, and no more than asked for', () => {
    fc.assert(fc.property(anyItems, fc.integer({ min: 2, max: 20 }), (items, most) => {
      const extent = timelineExtent(items)
      if (!extent) return
      const marks = monthMarks(extent, most)
      expect(marks.length).toBeLessThanOrEqual(most)
      expect(marks).toEqual([...new Set(marks)].sort((a, b) => a - b))
      for (const mark of marks) {
        expect(mark >= extent.start && mark <= extent.end).toBe(true)
        expect(new Date(mark).toISOString()).toMatch(/-01T00:00:00\.000Z$/)
      }
    }), { numRuns: 300 })
  })

  it('are as close as there is room for', () => {
    const year = { start: Date.UTC(2023, 0, 1), end: Date.UTC(2024, 0, 1) }
    expect(monthMarks(year, 13)).toHaveLength(13)
    expect(monthMarks(year, 5).map((mark) => new Date(mark).getUTCMonth())).toEqual([0, 3, 6, 9, 0])
    expect(monthMarks({ start: Date.parse('0050-01-01'), end: Date.parse('0050-03-01') }, 5)).toHaveLength(3)
  })
})

describe('placeItems', () => {
  it('places every item once, in a lane that is there, within the width, wide enough to point at', () => {
    fc.assert(fc.property(anyItems, rooms, (items, room) => {
      const placed = place(items, room)
      expect(placed.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort())
      for (const { left, right, lane } of placed) {
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(room.width)
        expect(right - left).toBeGreaterThanOrEqual(7 - 1e-9)
        expect(Number.isInteger(lane) && lane >= 0 && lane < room.lanes).toBe(true)
      }
    }), { numRuns: 300 })
  })

  it('lets no label leave the width, and no two labels of a lane meet', () => {
    fc.assert(fc.property(anyItems, rooms, (items, room) => {
      const labelled = place(items, room).filter((one) => one.labelled)
      labelled.forEach((one, at) => {
        const range = labelRange(one)
        expect(range.left).toBeGreaterThanOrEqual(0)
        expect(range.right).toBeLessThanOrEqual(room.width)
        for (const other of labelled.slice(0, at).filter(({ lane }) => lane === one.lane)) {
          const { left, right } = labelRange(other)
          expect(range.right <= left || range.left >= right).toBe(true)
          expect(range.right <= other.left || range.left >= other.right).toBe(true)
          expect(one.right <= other.left || one.left >= other.right).toBe(true)
        }
      })
    }), { numRuns: 300 })
  })

  it('labels everything of the article where there is room', () => {
    expect(place(itemsOf(article), { lanes: 30, width: 2000 }).filter(({ labelled }) => !labelled)).toEqual([])
  })
})
