import { describe, expect, it } from 'vitest'
import { INITIAL_CHOICES, type Ties } from '../../../src/core/ties/tie-types.ts'
import { makeTies } from '../../../src/core/ties/make-ties.ts'
import { findStrangers } from '../../../src/core/ties/find-strangers.ts'
import { withoutStrangers } from '../../../src/core/ties/without-strangers.ts'
import { readEvents } from '../../../src/formats/event-sources/read-events.ts'

const ROWS = [
  'Niger\tConsult\tFrance\t2020-01-01', 'Jane Doe\tConsult\tFrance\t2020-01-02', 'Niger\tConsult\tJane Doe\t2020-01-03',
  'Military (Mali)\tConsult\tFrance\t2020-01-04', 'Boko Haram\tUse conventional military force\tNiger\t2020-01-05',
]

function tiesOf(rows: readonly string[]): Ties {
  const { table, issues } = readEvents({ name: 'icews.tsv', content: rows.join('\n') })
  if (!table) throw new Error(issues.map(({ code }) => code).join())
  return makeTies(table, INITIAL_CHOICES)
}

function pairs({ table }: Ties, ties: Ties['ties']): string[] {
  return ties.map(({ a, b }) => [table.actors[a]?.id, table.actors[b]?.id].sort().join(' ')).sort()
}

describe('withoutStrangers', () => {
  const all = tiesOf(ROWS)

  it('leaves out a person of whom nobody says for whom it acts, and nobody else', () => {
    expect(pairs(all, all.ties)).toEqual(['Boko Haram NER', 'FRA Jane Doe', 'FRA MLI', 'FRA NER', 'Jane Doe NER'])
    expect(pairs(all, withoutStrangers(all.ties, all.table, () => false))).toEqual(['Boko Haram NER', 'FRA MLI', 'FRA NER'])
  })

  it('leaves out as many persons as are found', () => {
    const found = findStrangers(all.ties, all.table, () => false)
    expect([...found].map((actor) => all.table.actors[actor]?.id)).toEqual(['Jane Doe'])
    expect(findStrangers(all.ties, all.table, (id) => id === 'Jane Doe').size).toBe(0)
    expect(findStrangers([], all.table, () => false).size).toBe(0)
  })

  it('keeps whom somebody knows', () => {
    expect(withoutStrangers(all.ties, all.table, (id) => id === 'Jane Doe')).toBe(all.ties)
  })

  it('takes nothing from the ties themselves: each event is still in one, or left out for one reason', () => {
    const omitted = Object.values(all.omitted).reduce((sum, count) => sum + count, 0)
    expect(all.ties.flatMap(({ events }) => events)).toHaveLength(all.table.size - omitted)
  })
})
