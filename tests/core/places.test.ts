/** Where actors are: every state of the registry, organisations at their seats, others beside those for whom they act. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EventActor } from '../../src/core/event-table.ts'
import { placesSchema, type PlacesFile } from '../../src/core/places-schema.ts'
import { placeOf, readPlaces } from '../../src/core/places.ts'
import { registrySchema } from '../../src/core/registry-schema.ts'
import { ROOT } from '../rig/list-files.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
const file = placesSchema.parse(read('data/places.json'))
const registry = registrySchema.parse(read('data/registry.json'))
const places = readPlaces(file)

const actor = (part: Partial<EventActor>): EventActor =>
  ({ id: 'somebody', label: { en: 'Somebody', fr: 'Quelqu’un' }, role: 'person', allegiances: [], ...part })
const niger = actor({ id: 'niger', label: { en: 'Niger', fr: 'Niger' }, role: 'state', country: 'NER' })
const always = { start: -Infinity, end: Infinity }

describe('the file of places', () => {
  it('has a place for every state of the registry: at the first of its capitals, at its seat, or a point of its own', () => {
    const places = new Map(file.states.map((state) => [state.iso3, 'place' in state ? state.place : 'a point']))
    const wrong = registry.states.filter(({ identifiers, capitals, seats }) =>
      places.get(identifiers.iso3) !== (capitals[0] ?? seats?.[0] ?? 'a point'))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('names each place, state and seat once, and no place that it does not have', () => {
    const towns = file.places.map(({ id }) => id)
    expect(new Set(towns).size).toBe(towns.length)
    expect(new Set(file.states.map(({ iso3 }) => iso3)).size).toBe(file.states.length)
    const seats = file.seats.flatMap(({ id, names = [] }) => [...(id === undefined ? [] : [id]), ...names])
    expect(new Set(seats).size).toBe(seats.length)
    const asked = [...file.seats.map(({ place }) => place), ...file.states.flatMap((state) => ('place' in state ? [state.place] : []))]
    expect(asked.filter((place) => !towns.includes(place))).toEqual([])
  })

  it('has ids that the registry has, but for the towns that are seats only', () => {
    const known = new Set(registry.entities.map(({ id }) => id))
    expect(file.places.map(({ id }) => id).filter((id) => !known.has(id)))
      .toEqual(['frankfurt', 'geneva', 'jeddah', 'lyon', 'new-york', 'strasbourg'])
    expect(file.seats.flatMap(({ id }) => (id === undefined || known.has(id) ? [] : [id]))).toEqual([])
  })

  it.each([
    ['a latitude beyond the pole', { places: [{ id: 'nowhere', at: [0, 90.5] }] }],
    ['a longitude beyond the date line', { places: [{ id: 'nowhere', at: [181, 0] }] }],
    ['a state with neither place nor point', { states: [{ iso3: 'NER' }] }],
    ['a code of two letters', { states: [{ iso3: 'NE', place: 'niamey' }] }],
  ])('refuses %s', (_name, part) => {
    expect(placesSchema.safeParse({ ...file, ...part }).success).toBe(false)
  })
})

describe('placeOf', () => {
  it('puts Niger at Niamey, and not where Nigeria is', () => {
    expect(placeOf(niger, [niger], places)).toEqual({ at: [2.13, 13.51], kind: 'capital' })
    const nigeria = actor({ id: 'nigeria', role: 'state', country: 'NGA' })
    expect(placeOf(nigeria, [nigeria], places)).toEqual({ at: [7.4, 9.08], kind: 'capital' })
  })

  it.each([
    ['ecowas', 'ECOWAS', 'abuja'],
    ['african-union', 'African Union', 'addis-ababa'],
    ['european-union', 'European Union', 'brussels'],
    ['united-nations', 'United Nations', 'new-york'],
    ['North Atlantic Treaty Organization', 'North Atlantic Treaty Organization', 'brussels'],
    ['UN Security Council', 'UN Security Council', 'new-york'],
  ])('puts %s at its seat, by its id or the name that coded events have for it', (id, en, town) => {
    const organisation = actor({ id, label: { en, fr: en }, role: 'organisation' })
    expect(placeOf(organisation, [organisation], places)).toEqual({ at: file.places.find((place) => place.id === town)?.at, kind: 'seat' })
  })

  it('puts who acts for a power beside it, and who acts for those in turn', () => {
    const council = actor({ id: 'council', role: 'body', allegiances: [{ power: 0, ...always }] })
    const leader = actor({ id: 'leader', allegiances: [{ power: 1, ...always }] })
    for (const one of [council, leader]) {
      expect(placeOf(one, [niger, council, leader], places)).toEqual({ at: [2.13, 13.51], kind: 'power' })
    }
  })

  it('takes the power that is named last', () => {
    const mali = actor({ id: 'mali', role: 'state', country: 'MLI' })
    const turncoat = actor({ allegiances: [{ power: 0, ...always }, { power: 1, ...always }] })
    expect(placeOf(turncoat, [niger, mali, turncoat], places)?.at).toEqual([-8, 12.64])
  })

  it('puts who only is at home in a state there, and a territory at its own point', () => {
    const students = actor({ id: 'Student (Niger)', role: 'other', country: 'NER' })
    expect(placeOf(students, [students], places)).toEqual({ at: [2.13, 13.51], kind: 'home' })
    const territory = actor({ id: 'HKG', role: 'place', country: 'HKG' })
    expect(placeOf(territory, [territory], places)).toEqual({ at: [114.17, 22.3], kind: 'own' })
  })

  it('knows no place of an armed group without a state, of a bloc, of those who act for each other', () => {
    const group = actor({ id: 'jnim', label: { en: 'JNIM', fr: 'GSIM' }, role: 'group' })
    const bloc = actor({ id: 'western-powers', role: 'organisation' })
    const one = actor({ id: 'one', allegiances: [{ power: 3, ...always }] })
    const other = actor({ id: 'other', allegiances: [{ power: 2, ...always }] })
    for (const lost of [group, bloc, one, other]) expect(placeOf(lost, [group, bloc, one, other], places)).toBeUndefined()
  })

  it('leaves out what the file does not have', () => {
    const holey: PlacesFile = { ...file, places: file.places.filter(({ id }) => id !== 'niamey') }
    expect(placeOf(niger, [niger], readPlaces(holey))).toBeUndefined()
  })
})
