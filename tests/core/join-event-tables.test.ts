/** Several tables of events put into one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventActor, EventTable } from '../../src/core/event-table.ts'
import { joinEventTables } from '../../src/core/join-event-tables.ts'
import { readEvents } from '../../src/formats/event-sources/read-events.ts'
import { describeActor, listEvents, readFixture } from '../formats/event-sources/list-events.ts'

const NAMES = ['icews-triples.tsv', 'polecat.txt', 'gdelt-2.export.CSV', 'acled.csv', 'ucdp-acd.csv', 'atop.csv', 'dyads-scores.csv']

describe('joined tables', () => {
  it('have one actor for a state, and others by their ids', () => {
    const joined = joinEventTables([tableOf('icews-triples.tsv'), tableOf('dyads-types.csv')])
    expect(joined.sources.map(({ id }) => id)).toEqual(['icews-triples.tsv', 'dyads-types.csv'])
    expect(joined.actors.filter(({ country, role }) => country === 'NER' && role === 'state')).toHaveLength(1)
    expect(describeActor(joined, 'NERGOVMIL')).toBe('body GOV NER for NER')
    expect(listEvents(joined)).toEqual([...listEvents(tableOf('icews-triples.tsv')), ...listEvents(tableOf('dyads-types.csv'))])
    expect([...joined.source]).toEqual([0, 0, 0, 0, 0, 1, 1, 1])
  })

  it('keep the id and the name that the first table has for a state', () => {
    const article = tableOf('dyads-types.csv')
    const renamed = withNiger(article, (actor) => ({ ...actor, id: 'niger', label: { en: 'The Niger', fr: 'Le Niger' } }))
    const joined = joinEventTables([renamed, tableOf('icews-triples.tsv')])
    expect(describeActor(joined, 'Military (Niger)')).toBe('force MIL NER for niger')
    expect(joined.actors.find(({ id }) => id === 'niger')?.label.en).toBe('The Niger')
    expect(joined.actors.some(({ id }) => id === 'NER')).toBe(false)
  })

  it('tell actors apart that have one id and are not the same, and sources of one name', () => {
    const own = tableOf('dyads-scores.csv')
    const other = withNiger(own, ({ id, label }) => ({ id, label, role: 'group', allegiances: [] }))
    const joined = joinEventTables([own, other])
    expect(describeActor(joined, 'NER')).toBe('state - NER')
    expect(describeActor(joined, 'NER (2)')).toBe('group - -')
    expect(joined.sources.map(({ id }) => id)).toEqual(['dyads-scores.csv', 'dyads-scores.csv (2)'])
  })

  it('keep happenings of different tables apart', () => {
    const polecat = tableOf('polecat.txt')
    const joined = joinEventTables([polecat, tableOf('dyads-scores.csv'), polecat])
    const numbers = [...joined.happening ?? []]
    expect(numbers.slice(0, 7)).toEqual([0, 3, 3, 4, 4, 4, 0])
    expect(numbers.slice(7, 11)).toEqual([0, 0, 0, 0])
    expect(new Set(numbers.slice(11)).size).toBe(3)
    expect(numbers.slice(11).filter((number) => number > 0).every((number) => !numbers.slice(0, 7).includes(number))).toBe(true)
  })

  it('have every event of every table, with its references, in order', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }), (names) => {
      const tables = names.map(tableOf)
      const joined = joinEventTables(tables)
      expect(joined.size).toBe(tables.reduce((sum, { size }) => sum + size, 0))
      expect(listEvents(joined)).toEqual(tables.flatMap(listEvents))
      expect(new Set(joined.actors.map(({ id }) => id)).size).toBe(joined.actors.length)
      expect(new Set(joined.sources.map(({ id }) => id)).size).toBe(tables.length)
      for (const { allegiances } of joined.actors) for (const { power } of allegiances) expect(joined.actors[power]?.role).toBe('state')
    }), { numRuns: 40 })
  })

  it('of one table are that table, and of none empty', () => {
    const own = tableOf('atop.csv')
    expect(joinEventTables([own])).toBe(own)
    expect(joinEventTables([])).toMatchObject({ size: 0, actors: [], sources: [], codings: [] })
  })
})

function withNiger(table: EventTable, change: (actor: EventActor) => EventActor): EventTable {
  return { ...table, actors: table.actors.map((actor) => (actor.id === 'NER' ? change(actor) : actor)) }
}

function tableOf(name: string): EventTable {
  const { table } = readFixture(name)
  if (!table) throw new Error(`${name} gave no table: ${JSON.stringify(readEvents({ name, content: '' }).issues)}`)
  return table
}
