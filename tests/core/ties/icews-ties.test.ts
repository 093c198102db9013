/** Known answers over a year of coded events, where they lie beside the project. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EventTable } from '../../../src/core/event-table.ts'
import { listOmitted } from '../../../src/core/ties/list-omitted.ts'
import { makeTies } from '../../../src/core/ties/make-ties.ts'
import { INITIAL_CHOICES, OMISSIONS, type RollUp, type TieChoices } from '../../../src/core/ties/tie-types.ts'
import { readEvents } from '../../../src/formats/event-sources/read-events.ts'
import { ICEWS_PATH } from '../../bench/read-icews.ts'
import { ROOT } from '../../rig/list-files.ts'

const path = resolve(ROOT, ICEWS_PATH)

function readTable(): EventTable {
  const { table } = readEvents({ name: 'icews14.tsv', content: readFileSync(path) })
  if (!table) throw new Error('ICEWS14 could not be read')
  return table
}

describe.skipIf(!existsSync(path))(`ICEWS14 (skipped without ${ICEWS_PATH})`, () => {
  const table = existsSync(path) ? readTable() : undefined
  const choicesOf = (rollUp: RollUp): TieChoices =>
    ({ ...INITIAL_CHOICES, rollUp, scale: 'goldstein', weights: { ...INITIAL_CHOICES.weights, neutral: 1 } })
  const stateOf = (country: string): number => table?.actors.findIndex((one) => one.role === 'state' && one.country === country) ?? -1

  const between = (from: string, to: string, rollUp: RollUp): { events: number; goldstein: number } => {
    if (!table) return { events: 0, goldstein: 0 }
    const ties = makeTies(table, choicesOf(rollUp))
    const [subject, object] = [stateOf(from), stateOf(to)]
    const events = ties.ties.flatMap((tie) => tie.events).filter((event) => {
      const powers = ties.powersOf(event)
      return powers.subject === subject && powers.object === object
    })
    const goldstein = events.reduce((sum, event) => sum + (table.codings[table.coding[event] as number]?.goldstein ?? 0), 0)
    return { events: events.length, goldstein: Math.round(goldstein * 10) / 10 }
  }

  it('France against Mali is an artefact of taking everyone at home in Mali for Mali', () => {
    expect(between('FRA', 'MLI', 'country')).toEqual({ events: 21, goldstein: -120.5 })
    expect(between('FRA', 'MLI', 'official')).toEqual({ events: 8, goldstein: -0.5 })
  })

  it('what French forces do inside Mali can be listed, and is in no tie with Mali', () => {
    if (!table) return
    const ties = makeTies(table, choicesOf('official'))
    const inside = listOmitted(ties, 'inside').filter((event) => {
      const target = table.actors[table.object[event] as number]
      return ties.powersOf(event).subject === stateOf('FRA') && target?.country === 'MLI'
    })
    // Eleven times Citizen (Mali), twice Combatant (Mali).
    expect(inside).toHaveLength(13)
  })

  it('no event is lost under any roll-up', () => {
    if (!table) return
    for (const rollUp of ['named', 'official', 'country'] as const) {
      const { ties, omitted } = makeTies(table, choicesOf(rollUp))
      const all = ties.reduce((sum, { events }) => sum + events.length, 0) + OMISSIONS.reduce((sum, one) => sum + omitted[one], 0)
      expect(all).toBe(table.size)
    }
  })
})
