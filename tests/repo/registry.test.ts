/** The registry of names as a file: who is in it, and that it says nothing else than the other data. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { entitiesSchema, ontologySchema } from '../../src/core/schema.ts'
import { nameRegistry, registryFile, registryText } from '../fixtures/name-registry.ts'
import { ROOT } from '../rig/list-files.ts'

const MOST_BYTES = 60_000
const { states, entities, offices } = registryFile
const ids = [...states, ...entities].map(({ id }) => id)
const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'))

/** Why: the names of CLDR that the registry does not use as labels, each with the label it uses. */
const NOT_AS_CLDR: Readonly<Record<'en' | 'fr', Readonly<Record<string, string>>>> = {
  en: {
    'Antigua & Barbuda': 'Antigua and Barbuda',
    'Bosnia & Herzegovina': 'Bosnia and Herzegovina',
    'Congo - Brazzaville': 'Republic of the Congo',
    'Congo - Kinshasa': 'Democratic Republic of the Congo',
    'Myanmar (Burma)': 'Myanmar',
    'Palestinian Territories': 'Palestine',
    'St. Kitts & Nevis': 'Saint Kitts and Nevis',
    'St. Lucia': 'Saint Lucia',
    'St. Vincent & Grenadines': 'Saint Vincent and the Grenadines',
    'São Tomé & Príncipe': 'São Tomé and Príncipe',
    'Trinidad & Tobago': 'Trinidad and Tobago',
    Türkiye: 'Turkey',
  },
  fr: {
    'Congo-Brazzaville': 'République du Congo',
    'Congo-Kinshasa': 'République démocratique du Congo',
    'Myanmar (Birmanie)': 'Birmanie',
    'Saint-Vincent-et-les Grenadines': 'Saint-Vincent-et-les-Grenadines',
    'Territoires palestiniens': 'Palestine',
    'Timor oriental': 'Timor-Leste',
    'Viêt Nam': 'Vietnam',
    'État de la Cité du Vatican': 'Vatican',
  },
}

describe('the registry of names', () => {
  it('has every state once', () => {
    const count = (status: string): number => states.filter((state) => state.status === status).length
    expect(['un-member', 'un-observer', 'other'].map(count)).toEqual([193, 2, 3])
    expect(states.filter(({ status }) => status === 'un-observer').map(({ id }) => id)).toEqual(['vatican', 'palestine'])
    expect(states.filter(({ status }) => status === 'other').map(({ id }) => id)).toEqual(['kosovo', 'taiwan', 'western-sahara'])
    for (const code of ['iso2', 'iso3', 'wikidata'] as const) {
      const codes = states.flatMap(({ identifiers }) => identifiers[code] ?? [])
      expect(new Set(codes).size).toBe(codes.length)
    }
  })

  it.each(['en', 'fr'] as const)('names the states as CLDR does, but for those on the list: %s', (language) => {
    const cldr = new Intl.DisplayNames(language, { type: 'region' })
    const listed = NOT_AS_CLDR[language]
    const different = states.flatMap(({ identifiers, label }) => {
      const name = cldr.of(identifiers.iso2) ?? ''
      return name === label[language] || listed[name] === label[language] ? [] : [[name, label[language]]]
    })
    expect(different).toEqual([])
    const labels = states.map(({ label }) => label[language])
    expect(Object.values(listed).filter((label) => !labels.includes(label))).toEqual([])
  })

  it('uses each id once, and names none that is not there', () => {
    const all = nameRegistry.entries.map(({ id }) => id)
    expect(new Set(all).size).toBe(all.length)
    const places = states.flatMap(({ capitals, seats = [] }) => [...capitals, ...seats])
    const named = [...places, ...entities.flatMap(({ actsFor = [] }) => actsFor.map(({ entity }) => entity))]
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
    expect(places.filter((id) => entities.find((entity) => entity.id === id)?.kind !== 'place')).toEqual([])
    expect(states.flatMap((state) => state.offices).filter((id) => !offices.some((office) => office.id === id))).toEqual([])
  })

  it('uses the kinds of the ontology', () => {
    const kinds = ontologySchema.parse(read('data/ontology.json')).kinds.map(({ id }) => id)
    expect(nameRegistry.entries.filter(({ kind }) => !kinds.includes(kind))).toEqual([])
  })

  it('agrees with the entities of the sample, by the same ids', () => {
    const shared = entitiesSchema.parse(read('data/entities.json')).entities.filter(({ id }) => ids.includes(id))
    expect(shared.length).toBeGreaterThanOrEqual(22)
    for (const { id, kind, label, determiner, identifiers, actsFor } of shared) {
      const entry = nameRegistry.byId.get(id)
      expect(entry).toMatchObject({ id, kind, label, identifiers, actsFor })
      expect(entry?.determiner).toEqual(determiner)
    }
  })

  it('is typeset as the rest: curly apostrophes, composed letters, no white space at the ends', () => {
    const names = nameRegistry.entries.flatMap(({ label, names: { en, fr }, demonyms, metonyms }) => [
      label.en, label.fr, ...en, ...fr, ...demonyms.en, ...demonyms.fr, ...metonyms.en, ...metonyms.fr,
    ])
    expect(names.filter((name) => /^\s|\s$|\s\s|'/.test(name) || name !== name.normalize('NFC'))).toEqual([])
    expect(states.flatMap(({ demonyms }) => demonyms.fr.flat()).filter((word) => word !== word.toLowerCase())).toEqual([])
  })

  it('is small on the wire', () => {
    expect(gzipSync(JSON.stringify(JSON.parse(registryText))).length).toBeLessThan(MOST_BYTES)
  })
})
