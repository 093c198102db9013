/** Which entities of two dossiers are taken for the same. */
import { describe, expect, it } from 'vitest'
import { findTwins } from '../../src/core/agreement/find-twins.ts'
import { pairRecords } from '../../src/core/agreement/pair-records.ts'
import type { Dossier, Entity } from '../../src/core/schema.ts'
import { twoReadings } from './two-readings.ts'

const { a: dossier } = twoReadings()
const sample = dossier.entities[0] as Entity

interface Sketch {
  readonly id: string
  readonly name: string
  readonly alias?: string
  readonly wikidata?: string
  readonly kind?: string
}

function withEntities(sketches: readonly Sketch[]): Dossier {
  const entities = sketches.map(({ id, name, alias, wikidata, kind = 'actor' }): Entity => ({
    ...sample,
    id,
    kind,
    label: { en: name, fr: name },
    aliases: { en: alias === undefined ? [] : [alias], fr: [] },
    identifiers: wikidata === undefined ? {} : { wikidata },
  }))
  return { ...dossier, entities }
}

function twinsOf(a: readonly Sketch[], b: readonly Sketch[]): Record<string, string> {
  return Object.fromEntries(findTwins(withEntities(a), withEntities(b)).entities)
}

describe('entities are the same', () => {
  it.each<[string, Sketch[], Sketch[], Record<string, string>]>([
    ['by an id with a common name', [{ id: 'x', name: 'Niger' }], [{ id: 'x', name: 'Republic', alias: 'NIGER' }], { x: 'x' }],
    ['not by an id alone', [{ id: 'e1', name: 'Niger' }], [{ id: 'e1', name: 'Nigeria' }], {}],
    ['not against Wikidata', [{ id: 'x', name: 'Niger', wikidata: 'Q1' }], [{ id: 'x', name: 'Niger', wikidata: 'Q2' }], {}],
    ['by Wikidata, whatever the name', [{ id: 'x', name: 'Burma', wikidata: 'Q1' }], [{ id: 'y', name: 'MM', wikidata: 'Q1' }], { y: 'x' }],
    ['by a label without accents', [{ id: 'x', name: 'Télé Sahel' }], [{ id: 'y', name: 'tele-sahel' }], { y: 'x' }],
    ['by an alias', [{ id: 'x', name: 'ECOWAS', alias: 'CEDEAO' }], [{ id: 'y', name: 'Cedeao' }], { y: 'x' }],
    ['by a label before an alias', [{ id: 'x', name: 'M', alias: 'N' }, { id: 'y', name: 'N' }], [{ id: 'z', name: 'N' }], { z: 'y' }],
    ['not by a name that two have', [{ id: 'x', name: 'A', alias: 'P' }, { id: 'y', name: 'B', alias: 'P' }], [{ id: 'z', name: 'P' }], {}],
    ['not by a name of another kind', [{ id: 'x', name: 'Niger' }], [{ id: 'y', name: 'Niger', kind: 'river' }], {}],
    ['not by signs that fold to nothing', [{ id: 'x', name: '…' }], [{ id: 'y', name: '!' }], {}],
    // Why: what was taken from B under an id of its own has to be known again.
    [
      'by the same words where names alone are ambiguous',
      [{ id: 'x', name: 'Mali' }, { id: 'x-b', name: 'Niger', alias: 'N1' }, { id: 'w', name: 'Niger', alias: 'N2' }],
      [{ id: 'x', name: 'Niger', alias: 'N1' }, { id: 'v', name: 'Niger', alias: 'N3' }],
      { x: 'x-b', v: 'w' },
    ],
  ])('%s', (_, a, b, expected) => {
    expect(twinsOf(a, b)).toEqual(expected)
    expect(Object.entries(twinsOf(b, a)).map(([inA, inB]) => [inB, inA]).sort()).toEqual(Object.entries(expected).sort())
  })
})

it('pairs by the same key whichever list comes first', () => {
  const [one, two, both] = [{ keys: ['k'] }, { keys: ['l'] }, { keys: ['l', 'k'] }]
  const passes = [{ keysOf: ({ keys }: { keys: string[] }) => keys }]
  expect([...pairRecords([one, two], [both], passes)]).toEqual([[both, one]])
  expect([...pairRecords([both], [two, one], passes)]).toEqual([[one, both]])
})
