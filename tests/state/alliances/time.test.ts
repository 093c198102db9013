/** When events happened, counted along time, and the windows that step through it. */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DAY, type Extent } from '../../../src/core/dates.ts'
import { makeTies } from '../../../src/core/ties/make-ties.ts'
import { INITIAL_CHOICES } from '../../../src/core/ties/tie-types.ts'
import { addCodedTable, codedTables, removeCodedTable } from '../../../src/state/alliances/coded-files.ts'
import { drawCircle, INITIAL_ALLIANCES, keepUndated, lookAt, restoreAlliances, tieChoices } from '../../../src/state/alliances/choices.ts'
import { nextWindow, PLAY_LENGTHS } from '../../../src/state/alliances/play-steps.ts'
import {
  isPlaying, PLAY_SPEEDS, playAt, playWindowsOf, startPlaying, stepWindow, stopPlaying,
} from '../../../src/state/alliances/play.ts'
import { countByTime } from '../../../src/state/alliances/time-bins.ts'
import { ties } from '../../../src/state/alliances/ties.ts'
import { timeBins, uncertainCount, wholeTime } from '../../../src/state/alliances/time.ts'
import { makeTable, type EventRow } from '../../core/ties/make-table.ts'

const at = (date: string): number => Date.parse(date)
const on = (date: string): { start: number; end: number } => ({ start: at(date), end: at(date) + DAY })
const iso = ({ start, end }: Extent): string => `${new Date(start).toISOString().slice(0, 10)}/${new Date(end).toISOString().slice(0, 10)}`
const bins = (rows: readonly EventRow[]) => {
  const all = makeTies(makeTable(rows), INITIAL_CHOICES)
  return countByTime(all, all.ties)
}
const PAIR = { subject: 'Aland', object: 'Bria' }

describe('events counted along time', () => {
  it('stand in the month in which they are known to begin, or of their last day, cooperation and conflict apart', () => {
    const { step, limits, cooperation, conflict, dated, undated } = bins([
      { ...PAIR, score: 3, ...on('2021-01-31') },
      { ...PAIR, score: -4, ...on('2021-03-01') },
      { ...PAIR, score: -4, end: at('2021-03-05') },
      { ...PAIR, score: 5 },
    ])
    expect(step).toBe('month')
    expect(Array.from(limits, (limit) => new Date(limit).toISOString().slice(0, 7))).toEqual(['2021-01', '2021-02', '2021-03', '2021-04'])
    expect([...cooperation]).toEqual([1, 0, 0])
    expect([...conflict]).toEqual([0, 0, 2])
    expect([dated, undated]).toEqual([3, 1])
  })

  it('go by longer steps the longer the time', () => {
    const stepUntil = (year: string) => bins([{ ...PAIR, score: 1, ...on('2000-01-01') }, { ...PAIR, score: 1, ...on(`${year}-06-01`) }]).step
    expect(['2003', '2012', '2040'].map(stepUntil)).toEqual(['month', 'quarter', 'year'])
  })

  it('have no bin where nothing has a date', () => {
    expect(bins([{ ...PAIR, score: 1 }])).toMatchObject({ dated: 0, undated: 1, cooperation: new Uint32Array(0) })
  })

  it('are all there, in bins without gaps, however far apart they lie', () => {
    const row = fc.record({
      ...Object.fromEntries(Object.entries(PAIR).map(([key, id]) => [key, fc.constant(id)])) as Record<keyof typeof PAIR, fc.Arbitrary<string>>,
      score: fc.integer({ min: -9, max: 9 }), start: fc.integer({ min: at('0100-01-01'), max: at('9000-01-01') }),
    })
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const { limits, cooperation, conflict, neither, dated } = bins(rows)
      const sum = [cooperation, conflict, neither].flatMap((counts) => [...counts]).reduce((all, one) => all + one, 0)
      expect(sum).toBe(dated)
      expect(dated).toBe(rows.length)
      expect(limits.length).toBe(cooperation.length + 1)
      expect(limits.length).toBeLessThanOrEqual(2002)
      limits.slice(1).forEach((limit, place) => expect(limit).toBeGreaterThan(limits[place] as number))
    }), { numRuns: 60 })
  })
})

describe('the next window', () => {
  const whole = { start: at('2020-01-01'), end: at('2023-01-01') }

  it('is a quarter of its length on, or back', () => {
    const year = { start: at('2021-01-01'), end: at('2022-01-01') }
    expect(iso(nextWindow(year, whole, 12, 1) as Extent)).toBe('2021-04-01/2022-04-01')
    expect(iso(nextWindow(year, whole, 12, -1) as Extent)).toBe('2020-10-01/2021-10-01')
    expect(iso(nextWindow({ start: at('2021-01-01'), end: at('2021-07-01') }, whole, 6, 1) as Extent)).toBe('2021-02-16/2021-08-16')
  })

  it('begins with the first and, backwards, with the last; one of another length keeps its beginning', () => {
    expect(iso(nextWindow(undefined, whole, 24, 1) as Extent)).toBe('2020-01-01/2022-01-01')
    expect(iso(nextWindow(undefined, whole, 24, -1) as Extent)).toBe('2021-01-01/2023-01-01')
    expect(iso(nextWindow({ start: at('2020-07-26'), end: at('2023-07-26') }, whole, 12, 1) as Extent)).toBe('2020-07-16/2021-07-16')
  })

  it('goes from the first to behind the last in steps that overlap, and then there is none', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 12_000 }), fc.integer({ min: 1, max: 1500 }), fc.constantFrom(...PLAY_LENGTHS), (from, days, months) => {
      const all = { start: from * DAY, end: (from + days) * DAY }
      let [window, steps] = [nextWindow(undefined, all, months, 1), 0]
      expect((window as Extent).start).toBeLessThanOrEqual(all.start)
      for (let last = window as Extent; window; steps++) {
        expect(window.start).toBeLessThanOrEqual(last.end)
        last = window
        window = nextWindow(window, all, months, 1)
        if (!window) expect(last.end).toBeGreaterThanOrEqual(all.end)
        expect(steps).toBeLessThan(1000)
      }
    }))
  })
})

describe('time that runs', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    for (const { sources } of codedTables.peek()) for (const { id } of sources) removeCodedTable(id)
    restoreAlliances(INITIAL_ALLIANCES)
    addCodedTable(makeTable([
      { ...PAIR, score: 3, ...on('2020-02-01') },
      { ...PAIR, score: -3, ...on('2021-12-31') },
      { ...PAIR, score: -3, end: at('2022-01-01') + 20 * DAY },
      { ...PAIR, score: 1 },
      { subject: 'Aland', object: 'band', score: -2, ...on('1990-01-01') },
    ], [{ id: 'band', role: 'group' }]))
    playWindowsOf(12)
    playAt('normal')
  })
  afterEach(() => {
    stopPlaying()
    vi.useRealTimers()
  })

  it('is that of the circle that is looked at, whatever the window', () => {
    expect(iso(wholeTime.value as Extent)).toBe('2020-02-01/2022-02-01')
    lookAt({ start: at('2021-01-01'), end: at('2021-06-01') })
    expect(timeBins.value).toMatchObject({ dated: 3, undated: 1 })
    drawCircle('everyone')
    expect(new Date(wholeTime.value?.start ?? 0).getUTCFullYear()).toBe(1990)
  })

  it('counts what may lie in the window and need not', () => {
    expect(uncertainCount.value).toBe(0)
    lookAt({ start: at('2021-01-01'), end: at('2021-06-01') })
    expect(uncertainCount.value).toBe(2)
  })

  it('counts those that are left out for their dates, also where they cross a border of the window', () => {
    addCodedTable(makeTable([
      { ...PAIR, score: 2, ...on('2021-03-01') },
      // Ten days of a year lie in it.
      { ...PAIR, score: 2, start: at('2020-05-20'), end: at('2021-05-20') },
      { ...PAIR, score: 2, end: at('2022-01-01') },
      // What stands until then is taken to have stood for a year: ten days of it lie in the window.
      { ...PAIR, tieClass: 'treaty', end: at('2021-05-20') },
      { ...PAIR, tieClass: 'treaty', end: at('2021-12-01') },
    ]))
    lookAt({ start: at('2021-05-10'), end: at('2021-08-01') })
    expect(ties.value.omitted.undated).toBe(3)
    expect(uncertainCount.value).toBe(3)
    keepUndated(true)
    expect([ties.value.omitted.undated, uncertainCount.value]).toEqual([0, 3])
  })

  it('goes on from the first window to the last, and stops there', () => {
    startPlaying()
    expect(iso(tieChoices.value.window as Extent)).toBe('2020-02-01/2021-02-01')
    vi.advanceTimersByTime(PLAY_SPEEDS.normal)
    expect(iso(tieChoices.value.window as Extent)).toBe('2020-05-01/2021-05-01')
    expect(isPlaying.value).toBe(true)
    vi.advanceTimersByTime(20 * PLAY_SPEEDS.normal)
    expect(isPlaying.value).toBe(false)
    expect(iso(tieChoices.value.window as Extent)).toBe('2021-02-01/2022-02-01')
    startPlaying()
    expect(iso(tieChoices.value.window as Extent)).toBe('2020-02-01/2021-02-01')
  })

  it('stops when somebody else takes the window', async () => {
    startPlaying()
    lookAt({ start: at('2021-03-03'), end: at('2021-04-04') })
    await Promise.resolve()
    expect(isPlaying.value).toBe(false)
    vi.advanceTimersByTime(10 * PLAY_SPEEDS.slow)
    expect(iso(tieChoices.value.window as Extent)).toBe('2021-03-03/2021-04-04')
  })

  it('steps by hand, and says where there is nothing more', () => {
    startPlaying()
    expect(stepWindow(1)).toBe(true)
    expect(isPlaying.value).toBe(false)
    expect(iso(tieChoices.value.window as Extent)).toBe('2020-05-01/2021-05-01')
    while (stepWindow(-1));
    expect(tieChoices.value.window?.end).toBeGreaterThan(wholeTime.value?.start ?? Infinity)
    playWindowsOf(24)
    expect((tieChoices.value.window as Extent).end - (tieChoices.value.window as Extent).start).toBe(at('2021-05-01') - at('2019-05-01'))
  })
})
