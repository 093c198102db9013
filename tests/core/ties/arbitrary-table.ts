/** Event tables and choices made by chance. */
import fc from 'fast-check'
import { ACTOR_ROLES, FIRMNESSES, TIE_CLASSES } from '../../../src/core/event-table.ts'
import { ROLL_UPS, SCALES, type TieChoices } from '../../../src/core/ties/tie-types.ts'
import type { ActorRow, EventRow } from './make-table.ts'

/** Rows between up to six actors, some of whom act for others in periods (in circles, too); dates lie between 0 and 100. */
export const scenes: fc.Arbitrary<{ readonly actors: readonly ActorRow[]; readonly rows: readonly EventRow[] }> = fc
  .integer({ min: 2, max: 6 })
  .chain((count) => {
    const ids = Array.from({ length: count }, (_, place) => `actor-${place}`)
    const id = fc.constantFrom(...ids)
    const period = fc.record(
      { power: id, from: fc.integer({ min: 0, max: 50 }), until: fc.integer({ min: 50, max: 100 }) }, { requiredKeys: ['power'] })
    const actor = fc.record({
      role: fc.constantFrom(...ACTOR_ROLES), country: fc.constantFrom('NER', 'FRA'), actsFor: fc.array(period, { maxLength: 2 }),
    }, { requiredKeys: ['role'] })
    const row = fc.record({
      subject: id,
      object: id,
      score: fc.integer({ min: -100, max: 100 }).map((tenths) => tenths / 10),
      tieClass: fc.constantFrom(...TIE_CLASSES),
      isMutual: fc.boolean(),
      mode: fc.constantFrom('visit', 'expel'),
      start: fc.integer({ min: 0, max: 50 }),
      end: fc.integer({ min: 51, max: 100 }),
      firmness: fc.constantFrom(...FIRMNESSES),
      source: fc.constantFrom('one', 'other'),
      tellings: fc.integer({ min: 1, max: 4 }),
      happening: fc.integer({ min: 0, max: 3 }),
    }, { requiredKeys: ['subject', 'object'] })
    return fc.record({
      actors: fc.tuple(...ids.map(() => actor)).map((list) => list.map((one, place) => ({ id: `actor-${place}`, ...one }))),
      rows: fc.array(row, { maxLength: 20 }).map(tellOnce),
    })
  })

/** As in a table of events, a happening has one row for a pair of actors. */
function tellOnce(rows: readonly EventRow[]): EventRow[] {
  const told = new Set<string>()
  return rows.map(({ happening = 0, ...row }) => {
    const key = `${happening} ${[row.subject, row.object].sort().join(' ')}`
    const isTold = told.has(key)
    told.add(key)
    return happening === 0 || isTold ? row : { ...row, happening }
  })
}

export const choices: fc.Arbitrary<TieChoices> = fc.record({
  window: fc.option(fc.record({ start: fc.integer({ min: -10, max: 50 }), end: fc.integer({ min: 51, max: 110 }) }), { nil: undefined }),
  undated: fc.boolean(),
  rollUp: fc.constantFrom(...ROLL_UPS),
  scale: fc.constantFrom(...SCALES),
  weights: fc.tuple(...TIE_CLASSES.map(() => fc.constantFrom(0, 0.5, 1, 5)))
    .map((list) => Object.fromEntries(TIE_CLASSES.map((one, place) => [one, list[place]])) as TieChoices['weights']),
  firmnesses: fc.subarray([...FIRMNESSES]),
  hiddenSources: fc.subarray(['one', 'other']),
})
