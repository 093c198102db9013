/** What holds of any file of coded events, whole or damaged. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventTable } from '../../../src/core/event-table.ts'
import { ISSUE_LEVELS, type Issue } from '../../../src/core/issues.ts'
import { EVENT_FORMATS, recogniseEvents } from '../../../src/formats/event-sources.ts'
import { readEvents, type EventsResult } from '../../../src/formats/event-sources/read-events.ts'

const HEADER = 'subject\trelation\tobject\tdate\n'
const FOLDER = join(import.meta.dirname, '../../fixtures/events')
const files = readdirSync(FOLDER).map((name) => ({ name, content: new Uint8Array(readFileSync(join(FOLDER, name))) }))

const names = fc.constantFrom('Niger', 'Nigeria', 'Military_(Niger)', 'Police (Mali)', 'Awa Example', '', 'Combatant_(Mali)', 'France ')
const relations = fc.constantFrom('Make_a_visit', 'Consult', 'Threaten', 'Waltz', 'Sign formal agreement')
const dates = fc.constantFrom('2020-01-01', '2020-01-02', '20200101', '2020-02-30', 'soon', '')
const triple = fc.tuple(names, relations, names, dates).map((cells) => cells.join('\t'))
const triples = fc.array(triple, { minLength: 1, maxLength: 60 })

describe('rows', () => {
  it('each tell of an event or are counted as left out', () => {
    fc.assert(fc.property(triples, (rows) => {
      const { table, leftOut, rows: count } = readTriples(rows)
      const left = leftOut.reduce((sum, one) => sum + one.count, 0)
      expect(count).toBe(rows.length)
      expect(sum(table?.tellings) + left).toBe(rows.length)
      const lines = referencesOf(table)
      expect(new Set(lines).size).toBe(lines.length)
      for (const { lines: listed } of leftOut) for (const line of listed) expect(lines).not.toContain(String(line))
    }))
  })

  it('tell the same in any order', () => {
    const shuffled = triples.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })))
    fc.assert(fc.property(shuffled, ([rows, mixed]) => {
      const [one, other] = [readTriples(rows), readTriples(mixed)]
      expect(summarise(other.table)).toEqual(summarise(one.table))
      expect(other.leftOut.map(({ reason, count }) => [reason, count])).toEqual(one.leftOut.map(({ reason, count }) => [reason, count]))
    }))
  })
})

describe('files made by hand', () => {
  it.each(files)('of $name have all rows accounted for, and tables that hold together', (file) => {
    const { table, leftOut, rows, issues } = readEvents(file, { origin: { date: '2018-01-01', unit: 'day', first: 0 } })
    const left = leftOut.reduce((total, one) => total + one.count, 0)
    expect(new Set(referencesOf(table)).size + left).toBe(rows)
    checkTable({ ...(table ? { table } : {}), issues })
    expect(table?.size).toBeGreaterThan(0)
  })
})

describe('damaged files', () => {
  it('give a table or an error, and never an exception', () => {
    const bytesOfNote = fc.constantFrom(0, 9, 10, 13, 34, 40, 44, 59, 0x2d, 0x41, 0xc3, 0xff)
    const damaged = fc.constantFrom(...files).chain(({ name, content }) =>
      fc.array(fc.tuple(fc.nat(content.length - 1), bytesOfNote), { maxLength: 12 })
        .map((changes) => {
          const bytes = content.slice()
          for (const [at, byte] of changes) bytes[at] = byte
          return { name, content: bytes }
        }))
    fc.assert(fc.property(damaged, fc.nat(3000), (file, cut) => {
      checkTable(readEvents({ ...file, content: file.content.subarray(0, file.content.length - (cut % file.content.length)) }))
    }), { numRuns: 400 })
  })

  it('read as any source give a table or an error', () => {
    fc.assert(fc.property(fc.constantFrom(...files), fc.constantFrom(...EVENT_FORMATS), (file, { id }) => {
      checkTable(readEvents(file, { formatId: id }))
    }), { numRuns: 200 })
  })

  it.each<{ what: string; content: string | Uint8Array; code: string }>([
    { what: 'nothing', content: '', code: 'file-empty' },
    { what: 'a pointer of Git LFS', content: 'version https://git-lfs.github.com/spec/v1\noid x\nsize 9\n', code: 'git-lfs-pointer' },
    { what: 'bytes that are no text', content: new Uint8Array([0x7f, 0x45, 8, 0, 0xff, 0xfe, 0, 1]), code: 'not-utf8' },
    { what: 'a broken archive', content: new Uint8Array([0x1f, 0x8b, 8, 0, 0xff, 0xfe, 0, 1]), code: 'archive-broken' },
    { what: 'a line without end', content: 'a'.repeat(3_000_000), code: 'events-unknown' },
    { what: 'a million columns', content: `${'Event Date\t'.repeat(1_000_000)}\n`, code: 'too-many-columns' },
    { what: 'a million commas', content: `source,target,sign${','.repeat(1_000_000)}\nA,B,1\n`, code: 'too-many-columns' },
    { what: 'another table', content: 'name,age\nAwa,3\n', code: 'events-unknown' },
    { what: 'a header alone', content: 'source,target,sign\n', code: 'no-events' },
    { what: 'rows of nobody', content: 'source,target,sign\n,,1\n', code: 'no-events' },
  ])('of $what are refused: $code', ({ content, code }) => {
    const { table, issues } = readEvents({ name: 'events.csv', content })
    expect(table).toBeUndefined()
    expect(issues.map((one) => [one.code, one.path])).toContainEqual([code, 'events.csv'])
    expect(() => recogniseEvents({ name: 'events.csv', content })).not.toThrow()
  })

  it.each([
    ['icews-triples', `${HEADER}${'security '.repeat(50_000)}x\tConsult\tFrance\t2020-01-01`],
    ['icews-triples', `${HEADER}${' '.repeat(500_000)}x\tConsult\tFrance\t2020-01-01`],
    ['icews-triples', `${HEADER}Niger\t${'a '.repeat(250_000)}\tFrance\t2020-01-01`],
    ['icews-triples', `${HEADER}Niger\tConsult\tFrance\t${'1'.repeat(500_000)}`],
    ['dyads', `source,target,sign\n${'(a '.repeat(100_000)},France,1`],
    ['polecat', `Event Date\tEvent Type\tActor Name\tRecipient Name\n2020-01-01\tAID\t${'a;'.repeat(200_000)}\tNiger`],
    ['ucdp-conflicts', `conflict_id,year,gwno_a,gwno_b,intensity_level\n1,2020,"${'436,'.repeat(100_000)}",475,1`],
  ])('of %s with a cell without end leave its row out', (formatId, content) => {
    const { table, issues } = readEvents({ name: 'events', content }, { formatId })
    expect(table).toBeUndefined()
    expect(issues.map(({ code }) => code)).toEqual(['no-events', 'rows-left-out'])
  })

  it('have a line without end among others left out', () => {
    const long = `Niger\tConsult\tFrance\t${'x'.repeat(1_100_000)}`
    const content = `Niger\tConsult\tFrance\t2020-01-01\n${long}\nMali\tConsult\tFrance\t2020-01-01`
    const { table, leftOut } = readEvents({ name: 'x.tsv', content })
    expect(table?.size).toBe(2)
    expect(leftOut).toEqual([{ reason: 'not-a-row', count: 1, lines: [2] }])
  })
})

function readTriples(rows: readonly string[]): EventsResult {
  return readEvents({ name: 'x.tsv', content: ['subject\trelation\tobject\tdate', ...rows].join('\n') }, { formatId: 'icews-triples' })
}

function sum(numbers: Iterable<number> = []): number {
  return [...numbers].reduce((total, one) => total + one, 0)
}

function referencesOf(table: EventTable | undefined): string[] {
  return table ? Array.from({ length: table.size }, (_, event) => table.references(event)).flat() : []
}

function summarise(table: EventTable | undefined): string[] {
  if (!table) return []
  const { actors, subject, object, codings, coding, start, tellings } = table
  return Array.from({ length: table.size }, (_, event) => [
    actors[subject[event] ?? 0]?.id, actors[object[event] ?? 0]?.id, codings[coding[event] ?? 0]?.code, start[event], tellings[event],
  ].join(' ')).sort()
}

function checkTable({ table, issues }: { readonly table?: EventTable; readonly issues: readonly Issue[] }): void {
  for (const { code } of issues) expect(Object.keys(ISSUE_LEVELS)).toContain(code)
  if (!table) {
    expect(issues.some(({ level }) => level === 'error')).toBe(true)
    return
  }
  expect(issues.every(({ level }) => level === 'warning')).toBe(true)
  expect(new Set(table.actors.map(({ id }) => id)).size).toBe(table.actors.length)
  for (let event = 0; event < table.size; event++) {
    expect(table.actors[table.subject[event] ?? -1]).toBeDefined()
    expect(table.actors[table.object[event] ?? -1]).toBeDefined()
    expect(table.codings[table.coding[event] ?? -1]).toBeDefined()
    expect(table.start[event]).toBeLessThan(table.end[event] ?? NaN)
    expect(table.references(event)).toHaveLength(table.tellings[event] ?? -1)
  }
}
