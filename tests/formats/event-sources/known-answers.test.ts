/** Sums and counts that are known of published files, which are not part of this repository. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { EventTable } from '../../../src/core/event-table.ts'
import { makeTies } from '../../../src/core/ties/make-ties.ts'
import { INITIAL_CHOICES } from '../../../src/core/ties/tie-types.ts'
import { readEvents, type EventsResult } from '../../../src/formats/event-sources/read-events.ts'

const DATA = fileURLToPath(new URL('../../../../shared/data/', import.meta.url))
const ICEWS14 = 'icews14/icews14.tsv'
const ICEWS18 = 'icews18/icews18-valid-test.tsv'
const ATOP = 'alliances/atop-sahel-dyad-year.csv'
const UCDP = 'alliances/ucdp-acd-sahel.csv'

describe.skipIf(!existsSync(`${DATA}${ICEWS14}`))('ICEWS14 (skipped where ../shared/data is not there)', () => {
  it('has 90,730 events, none of them left out', () => {
    const { table, rows, leftOut } = read(ICEWS14)
    expect([rows, table?.size, leftOut]).toEqual([90_730, 90_730, []])
  })

  it.each([
    ['NER', 'FRA', 6, 24.7],
    ['FRA', 'NER', 10, 2.8],
    ['CMR', 'NER', 14, 37.5],
    ['NER', 'CMR', 14, 37.5],
    ['FRA', 'MLI', 21, -120.5],
  ])('has from %s to %s, everyone at home in either, %d events and a Goldstein sum of %d', (from, to, events, score) => {
    const { table } = read(ICEWS14)
    const found = table ? eventsBetween(table, from, to) : []
    expect(found).toHaveLength(events)
    expect(found.reduce((sum, event) => sum + (table?.codings[table.coding[event] ?? 0]?.goldstein ?? 0), 0)).toBeCloseTo(score, 6)
  })

  it('has France not against Mali once only those who act for a state count for it', () => {
    const { table } = read(ICEWS14)
    if (!table) throw new Error('there is no table')
    const weights = { ...INITIAL_CHOICES.weights, neutral: 1 }
    const { ties, omissionOf } = makeTies(table, { ...INITIAL_CHOICES, weights, scale: 'goldstein', rollUp: 'official' })
    const [france, mali] = ['FRA', 'MLI'].map((country) => table.actors.findIndex(({ id }) => id === country))
    const tie = ties.find(({ a, b }) => (a === france && b === mali) || (a === mali && b === france))
    const inside = eventsBetween(table, 'FRA', 'MLI').filter((event) => omissionOf(event) !== undefined)
    expect(inside.length).toBeGreaterThan(10)
    expect(tie?.score).toBeGreaterThan(0)
  })

  it('has an actor for Russia, which no row names, and its forces act for it', () => {
    const { table } = read(ICEWS14)
    const russia = table?.actors.findIndex(({ id }) => id === 'RUS')
    const military = table?.actors.find(({ id }) => id === 'Military (Russia)')
    expect(military).toMatchObject({ role: 'force', country: 'RUS', sector: 'MIL' })
    expect(military?.allegiances).toEqual([{ power: russia, start: -Infinity, end: Infinity }])
  })
})

describe.skipIf(!existsSync(`${DATA}${ICEWS18}`))('ICEWS18 (skipped where ../shared/data is not there)', () => {
  it('has 95,540 rows, all told, one of them twice', () => {
    const { table, rows, leftOut } = read(ICEWS18)
    expect([rows, table?.size, leftOut]).toEqual([95_540, 95_539, []])
  })
})

describe.skipIf(!existsSync(`${DATA}${ATOP}`))('ATOP (skipped where ../shared/data is not there)', () => {
  it('has 52 partners of Niger in 2018, no France, Russia or United States among them, and Mali with France in 1960 only', () => {
    const { table } = read(ATOP)
    if (!table) throw new Error('there is no table')
    const partners = partnersOf(table, 'NER', Date.UTC(2018, 6, 1))
    expect(partners.size).toBe(52)
    expect(['MLI', 'BEN', 'BFA', 'NGA', 'TCD', 'DZA', 'LBY', 'MRT'].every((one) => partners.has(one))).toBe(true)
    expect(['FRA', 'RUS', 'USA'].some((one) => partners.has(one))).toBe(false)
    const french = [...eventsBetween(table, 'MLI', 'FRA'), ...eventsBetween(table, 'FRA', 'MLI')]
    expect(french.map((event) => [table.start[event], table.end[event]])).toEqual([[Date.UTC(1960, 0), Date.UTC(1961, 0)]])
  })
})

describe.skipIf(!existsSync(`${DATA}${UCDP}`))('UCDP (skipped where ../shared/data is not there)', () => {
  it.each([
    [2021, ['BFA', 'FRA', 'TCD', 'USA']],
    [2022, ['BEN', 'BFA', 'FRA', 'TCD', 'USA']],
    [2023, ['BFA', 'FRA']],
    [2024, []],
  ])('has those who stood by Niger with troops in %d', (year, expected) => {
    const { table } = read(UCDP)
    if (!table) throw new Error('there is no table')
    const troops = table.codings.findIndex(({ type }) => type === 'AID')
    const niger = table.actors.findIndex(({ id }) => id === 'NER')
    const supporters = Array.from({ length: table.size }, (_, event) => event)
      .filter((event) => table.coding[event] === troops && table.object[event] === niger)
      .filter((event) => new Date(table.start[event] ?? 0).getUTCFullYear() === year)
      .map((event) => table.actors[table.subject[event] ?? 0]?.id ?? '')
    expect([...new Set(supporters)].sort()).toEqual(expected)
  })
})

const known = new Map<string, EventsResult>()

/** Each file once. */
function read(path: string): EventsResult {
  const found = known.get(path) ?? readEvents({ name: path, content: new Uint8Array(readFileSync(`${DATA}${path}`)) })
  known.set(path, found)
  return found
}

function eventsBetween({ size, actors, subject, object }: EventTable, from: string, to: string): number[] {
  return Array.from({ length: size }, (_, event) => event)
    .filter((event) => actors[subject[event] ?? 0]?.country === from && actors[object[event] ?? 0]?.country === to)
}

function partnersOf({ size, actors, subject, object, start, end }: EventTable, id: string, time: number): Set<string> {
  const found = new Set<string>()
  for (let event = 0; event < size; event++) {
    if ((start[event] ?? 0) > time || (end[event] ?? 0) <= time) continue
    const pair = [actors[subject[event] ?? 0]?.id ?? '', actors[object[event] ?? 0]?.id ?? '']
    if (pair.includes(id)) found.add(pair.find((one) => one !== id) ?? id)
  }
  return found
}
