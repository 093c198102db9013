/** What is asked of the events of a table: for whom they count, why they do not, and dates as words have them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, parseDate } from '../../src/core/dates.ts'
import { makeTies } from '../../src/core/ties/make-ties.ts'
import { INITIAL_CHOICES, type Tie } from '../../src/core/ties/tie-types.ts'
import { countedFor, eventsOf, omittedBetween, rolledUpInto } from '../../src/state/alliances/events-of.ts'
import { edtfOfExtent } from '../../src/state/alliances/edtf-of-extent.ts'
import { groupBySide, orderByStrength } from '../../src/state/alliances/group-by-side.ts'
import { choices, scenes } from '../core/ties/arbitrary-table.ts'
import { makeTable } from '../core/ties/make-table.ts'

const ACTORS = [
  { id: 'france', role: 'state', country: 'FRA' },
  { id: 'troops', role: 'force', country: 'FRA', actsFor: [{ power: 'france' }] },
  { id: 'macron', role: 'person', country: 'FRA', actsFor: [{ power: 'france' }] },
  { id: 'mali', role: 'state', country: 'MLI' },
  { id: 'rebels', role: 'group', country: 'MLI' },
] as const

const TABLE = makeTable([
  { subject: 'troops', object: 'mali', score: 10 },
  { subject: 'macron', object: 'mali', score: -2 },
  { subject: 'troops', object: 'mali', score: 4, firmness: 'planned' },
  { subject: 'france', object: 'mali', score: 1 },
  { subject: 'troops', object: 'rebels', score: -9 },
  { subject: 'troops', object: 'macron', score: 3 },
], ACTORS)
const ties = makeTies(TABLE, INITIAL_CHOICES)
const number = (id: string): number => TABLE.actors.findIndex((actor) => actor.id === id)

describe('an event', () => {
  it('names who did it and for whom that counts', () => {
    const { subject, object, score, firmness, omission } = eventsOf(ties, 0)
    expect([subject.actor.id, subject.power?.id, object.actor.id, object.power]).toEqual(['troops', 'france', 'mali', undefined])
    expect([score, firmness, omission]).toEqual([10, 'affirmed', undefined])
    expect(eventsOf(ties, 2)).toMatchObject({ firmness: 'planned', omission: 'firmness' })
    expect(eventsOf(ties, 4).omission).toBe('inside')
  })

  it('is between nobody else when nobody is rolled up', () => {
    const named = makeTies(TABLE, { ...INITIAL_CHOICES, rollUp: 'named' })
    expect(eventsOf(named, 0).subject.power).toBeUndefined()
  })
})

describe('who counts for a power', () => {
  it('are those that its events name, most events first', () => {
    expect(rolledUpInto(ties, number('france'))).toEqual([
      { actor: number('france'), events: 1 }, { actor: number('troops'), events: 1 }, { actor: number('macron'), events: 1 },
    ])
    expect(countedFor(ties, number('troops'))).toEqual([{ actor: number('france'), events: 4 }])
    expect(countedFor(ties, number('mali'))).toEqual([])
  })

  it('have as many events together as the ties of the power', () => {
    fc.assert(fc.property(scenes, choices, ({ actors, rows }, chosen) => {
      const made = makeTies(makeTable(rows, actors), chosen)
      for (const actor of made.actors) {
        const events = made.ties.filter(({ a, b }) => a === actor || b === actor).reduce((sum, tie) => sum + tie.events.length, 0)
        expect(rolledUpInto(made, actor).reduce((sum, one) => sum + one.events, 0)).toBe(events)
      }
    }))
  })
})

describe('what does not count between two powers', () => {
  it('is listed by reason, in either order', () => {
    const between = omittedBetween(ties, number('mali'), number('france'))
    expect(between).toEqual([{ reason: 'firmness', events: [2] }])
    expect(omittedBetween(ties, number('france'), number('mali'))).toEqual(between)
    expect(omittedBetween(ties, number('troops'))).toEqual([
      { reason: 'firmness', events: [2] }, { reason: 'same-power', events: [5] }, { reason: 'inside', events: [4] },
    ])
  })

  it('adds up, over all pairs, to all that is omitted', () => {
    fc.assert(fc.property(scenes, choices, ({ actors, rows }, chosen) => {
      const made = makeTies(makeTable(rows, actors), chosen)
      let omitted = 0
      for (let one = 0; one < actors.length; one++) {
        for (let other = one; other < actors.length; other++) {
          omitted += omittedBetween(made, one, other).reduce((sum, { events }) => sum + events.length, 0)
        }
      }
      expect(omitted).toBe(Object.values(made.omitted).reduce((sum, count) => sum + count, 0))
    }))
  })
})

describe('a stretch of time', () => {
  it.each([
    ['2023-07-26', '2023-07-27', '2023-07-26'],
    ['2023-07-01', '2023-08-01', '2023-07'],
    ['2023-04-01', '2023-07-01', '2023-04/2023-06'],
    ['2023-01-01', '2024-01-01', '2023'],
    ['2012-01-01', '2026-01-01', '2012/2025'],
    ['2023-07-26', '2024-01-01', '2023-07-26/2023-12-31'],
  ])('from %s until %s is %s', (start, end, edtf) => {
    expect(edtfOfExtent({ start: Date.parse(start), end: Date.parse(end) })).toBe(edtf)
  })

  it('is a date that covers it and no more', () => {
    const day = fc.integer({ min: -20_000, max: 40_000 })
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 900 }), fc.boolean(), fc.boolean(), (first, days, isOpen, isEndless) => {
      const extent = { start: isOpen ? -Infinity : first * DAY, end: isEndless ? Infinity : (first + days) * DAY }
      const edtf = edtfOfExtent(extent)
      if (isOpen && isEndless) expect(edtf).toBeUndefined()
      else expect(parseDate(edtf ?? '')).toMatchObject(extent)
    }))
  })
})

describe('actors by side', () => {
  const tie = (a: number, b: number, score: number): Tie => ({ ...(ties.ties[0] as Tie), a, b, score })
  const drawn = [tie(0, 1, 9), tie(1, 2, -3), tie(2, 3, 5), tie(4, 0, -1)]

  it('come side after side, strongest first, and last who is on none', () => {
    const sides = { assignment: Int32Array.of(1, 1, 0, 0, -1), count: 2 }
    expect(groupBySide(drawn, { sides, standings: new Map([[4, 'between']]) })).toEqual([
      { side: 0, actors: [2, 3] }, { side: 1, actors: [1, 0] }, { side: 'between', actors: [4] },
    ])
  })

  it('are one group as long as the sides are not found', () => {
    expect(groupBySide(drawn, undefined)).toEqual([{ side: 'untied', actors: orderByStrength(drawn) }])
    expect(orderByStrength(drawn)).toEqual([1, 0, 2, 3, 4])
  })
})
