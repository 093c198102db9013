/** From claims to events. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventsOfDossier } from '../../src/core/events-of-dossier.ts'
import { FIRMNESSES, TIE_CLASSES, type EventTable } from '../../src/core/event-table.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import { joinDossiers } from '../../src/core/join-dossiers.ts'
import type { Article, ArticleEvent, Claim, Dossier, Entity, Relation } from '../../src/core/schema.ts'
import { DOSSIER_VERSION } from '../../src/core/vocabulary.ts'
import { makeTies } from '../../src/core/ties/make-ties.ts'
import { INITIAL_CHOICES, OMISSIONS, ROLL_UPS, type TieChoices } from '../../src/core/ties/tie-types.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { articleDossier } from './article-dossier.ts'

const { dossier: seed } = articleDossier()
const everything: TieChoices = { ...INITIAL_CHOICES, firmnesses: FIRMNESSES, weights: { ...INITIAL_CHOICES.weights, neutral: 1 } }

interface Row {
  readonly ends: string
  readonly code: string
  readonly claims: readonly string[]
}

function rowsOf(table: EventTable): Row[] {
  return Array.from({ length: table.size }, (_, event) => ({
    ends: `${table.actors[table.subject[event] as number]?.id} → ${table.actors[table.object[event] as number]?.id}`,
    code: table.codings[table.coding[event] as number]?.code ?? '',
    claims: table.references(event),
  }))
}

function actorOf({ actors }: EventTable, wanted: string): EventTable['actors'][number] | undefined {
  return actors.find(({ id }) => id === wanted)
}

describe('the article', () => {
  const table = eventsOfDossier(indexDossier(seed))
  const rows = rowsOf(table)

  it('has fewer events than sentences', () => {
    const claims = seed.articles.reduce((sum, one) => sum + one.claims.length, 0)
    expect(table.size).toBeLessThan(claims)
    expect(table.tellings.reduce((sum, one) => sum + one, 0)).toBe(claims)
  })

  it('counts the arrival once for a pair, however often and in whatever words it is told', () => {
    expect(rows.filter(({ claims }) => claims.includes('nr-c01'))).toEqual([
      { ends: 'russian-military-instructors → niger', code: 'arrived-in', claims: ['nr-c01', 'nr-c27'] },
    ])
  })

  it('counts the call of 26 March once, as a call: a mode is closer than none', () => {
    expect(rows.filter(({ claims }) => claims.includes('nr-c33'))).toEqual([
      { ends: 'abdourahamane-tchiani → vladimir-putin', code: 'spoke-by-telephone-with', claims: ['nr-c31', 'nr-c33'] },
    ])
  })

  it('ties Niger and Russia by four events that five sentences tell of', () => {
    const { ties } = makeTies(table, INITIAL_CHOICES)
    const strongest = ties[0]
    expect([strongest?.a, strongest?.b].map((actor) => table.actors[actor as number]?.id)).toEqual(['niger', 'russia'])
    // 9.5 strengthens cooperation + 5 closer ties + 2.5 agreed + 1.5 telephoned
    expect(strongest).toMatchObject({ score: 18.5, tellings: 5, sign: 1, isMixed: false })
    expect(strongest?.events).toHaveLength(4)
  })

  it('knows for whom somebody acts, when, and where they are at home', () => {
    expect(actorOf(table, 'niger-military-government')).toMatchObject({ role: 'body', country: 'NER' })
    const [governing] = actorOf(table, 'niger-military-government')?.allegiances ?? []
    expect(governing?.start).toBeGreaterThanOrEqual(Date.UTC(2023, 6, 1))
    expect(governing?.start).toBeLessThan(Date.UTC(2023, 7, 1))
    expect(governing?.end).toBe(Infinity)
    expect(actorOf(table, 'mohamed-bazoum')).toMatchObject({ role: 'person', country: 'NER' })
    expect(actorOf(table, 'mohamed-bazoum')?.allegiances.at(-1)?.end).toBeLessThanOrEqual(Date.UTC(2023, 7, 1))
    expect(actorOf(table, 'tele-sahel')).toMatchObject({ role: 'other', country: 'NER' })
    expect(actorOf(table, 'jihadists')).toMatchObject({ role: 'group', allegiances: [] })
    expect(actorOf(table, 'jihadists')).not.toHaveProperty('country')
    expect(actorOf(table, 'western-powers')).toMatchObject({ role: 'organisation', allegiances: [] })
  })

  it('leaves out plans unless they are let in', () => {
    const pair = (choices: TieChoices): number | undefined =>
      makeTies(table, choices).ties.find(({ events }) => events.some((event) => table.references(event).includes('nr-c24')))?.score
    expect(pair(INITIAL_CHOICES)).toBeUndefined()
    // A plan to give AID counts as AGREE, +2.5.
    expect(pair({ ...INITIAL_CHOICES, firmnesses: ['affirmed', 'planned'] })).toBe(21)
  })
})

describe('tellings of one event', () => {
  const relation = (id: string, fields: Partial<Relation>): Relation => ({
    id, label: { en: id, fr: id }, inverse: { en: id, fr: id }, definition: { en: id, fr: id }, sign: 'conflict', symmetric: false,
    subjects: ['state'], objects: ['state'], ...fields,
  })
  const relations = [
    relation('sanctioned', { plover: { type: 'SANCTION', quad: 4, score: -6 } }),
    relation('expelled', { plover: { type: 'SANCTION', mode: 'expel', context: 'military', quad: 4, score: -5.5 } }),
    relation('attacked', { plover: { type: 'ASSAULT', quad: 4, score: -9 } }),
    relation('fights', {}),
    relation('near', { sign: 'neutral' }),
    relation('met', { sign: 'cooperation', symmetric: true, plover: { type: 'CONSULT', quad: 1, score: 2.5 } }),
    relation('visited', { sign: 'cooperation', plover: { type: 'CONSULT', mode: 'visit', quad: 1, score: 4 } }),
    relation('allied', { sign: 'cooperation', symmetric: true }),
    relation('joined', { sign: 'cooperation', plover: { type: 'SUPPORT', mode: 'sign', quad: 1, score: 5 } }),
    relation('left', { plover: { type: 'SANCTION', mode: 'withdraw', quad: 4, score: -6 } }),
    relation('helped', { sign: 'cooperation', plover: { type: 'AID', context: 'military', quad: 2, score: 10 } }),
    relation('suffered', { sign: 'neutral', unary: true }),
  ]
  const entities = ['a', 'b', 'c'].map((id): Entity =>
    ({ id, kind: 'state', label: { en: id, fr: id }, aliases: { en: [], fr: [] }, identifiers: {}, actsFor: [] }))
  const plain: ArticleEvent = { id: 'e', label: { en: 'e', fr: 'e' } }
  const tell = (claims: readonly Partial<Claim>[], events: readonly ArticleEvent[] = [plain]): EventTable => {
    const article: Article = {
      id: 'text', title: 'Text', language: 'en', rights: { en: 'r', fr: 'r' }, sha256: '0'.repeat(64), text: 'words',
      mentions: [], events: [...events],
      claims: claims.map((claim, place): Claim => ({
        id: `c${place}`, subject: 'a', relation: 'attacked', object: 'b', modality: 'asserted', polarity: 'affirmed', attribution: [],
        event: 'e', evidence: [{ start: 0, end: 5, quote: 'words' }], ...claim,
      })),
    }
    const dossier: Dossier = {
      format: 'triplomat', version: DOSSIER_VERSION, entities, articles: [article],
      ontology: { kinds: [{ id: 'state', label: { en: 's', fr: 's' }, shape: 'circle', filled: true, colour: 'state' }], relations },
    }
    return eventsOfDossier(indexDossier(dossier))
  }
  const codesOf = (table: EventTable): string[] => rowsOf(table).map(({ ends, code, claims }) => `${ends} ${code} ${claims.length}`)

  it.each<[string, Partial<Claim>[], string[]]>([
    ['a mode before the larger score', [{ relation: 'attacked' }, { relation: 'expelled' }], ['a → b expelled 2']],
    ['of two bare types the larger score', [{ relation: 'sanctioned' }, { relation: 'attacked' }], ['a → b attacked 2']],
    ['a type before a state of affairs', [{ relation: 'fights' }, { relation: 'sanctioned' }], ['a → b sanctioned 2']],
    ['a sign before none', [{ relation: 'near' }, { relation: 'fights' }], ['a → b fights 2']],
    ['each direction by itself', [{}, { subject: 'b', object: 'a' }], ['a → b attacked 1', 'b → a attacked 1']],
    ['both do it, told from either side', [{ relation: 'met' }, { relation: 'met', subject: 'b', object: 'a' }], ['a → b met 2']],
    ['both do it, and one did it to the other',
      [{ relation: 'met', subject: 'b', object: 'a' }, { relation: 'visited' }], ['a → b visited 2']],
    ['other pairs are other rows', [{}, { object: 'c' }], ['a → b attacked 1', 'a → c attacked 1']],
    ['the firmest telling says what it was',
      [{ relation: 'expelled', modality: 'alleged' }, { relation: 'sanctioned' }], ['a → b sanctioned 2']],
    ['one party only keeps its row', [{ relation: 'suffered', object: 'a' }], ['a → a suffered 1']],
  ])('%s', (_, claims, expected) => {
    expect(codesOf(tell(claims))).toEqual(expected)
  })

  it('without an event each claim is one', () => {
    const twice = seed.articles.flatMap(({ claims }) => claims)
      .filter(({ relation, event }) => relation === 'governs' && event === undefined)
    expect(twice.filter(({ subject }) => subject === 'niger-military-government').length).toBeGreaterThan(1)
    const rows = rowsOf(eventsOfDossier(indexDossier(seed)))
    expect(rows.filter(({ code }) => code === 'governs')).toHaveLength(twice.length)
  })

  it.each<[Partial<Claim>[], string]>([
    [[{ modality: 'planned' }, { modality: 'reported' }], 'affirmed'],
    [[{ modality: 'planned' }, { modality: 'alleged' }], 'planned'],
    [[{ modality: 'alleged' }, { polarity: 'denied' }], 'alleged'],
    [[{ polarity: 'denied' }, { polarity: 'denied', modality: 'planned' }], 'denied'],
  ])('%j are %s', (claims, expected) => {
    expect(FIRMNESSES[tell(claims).firmness[0] as number]).toBe(expected)
  })

  it.each<[string | undefined, (string | undefined)[], string, string]>([
    ['2024-04', ['2024-04-10'], '2024-04-10', '2024-04-11'],
    ['2024-04-10', ['2024-04-08/2024-04-11'], '2024-04-10', '2024-04-11'],
    ['../2024-01', [undefined, '2023-12'], '2023-12-01', '2024-01-01'],
  ])('of the dates %s and %j the narrowest counts', (event, claims, start, end) => {
    const timed = (edtf: string | undefined): Pick<Claim, 'time'> =>
      (edtf === undefined ? {} : { time: { edtf, basis: { en: 'b', fr: 'b' } } })
    const table = tell(claims.map(timed), [{ id: 'e', label: { en: 'e', fr: 'e' }, ...timed(event) }])
    expect([table.start[0], table.end[0]]).toEqual([Date.parse(start), Date.parse(end)])
  })

  it.each([
    ['joined', 'treaty', 5, 8],
    ['left', 'treaty-conflict', -6, -4],
    ['allied', 'treaty', undefined, undefined],
    ['fights', 'material-conflict', undefined, undefined],
    ['near', 'neutral', undefined, undefined],
    ['met', 'verbal-cooperation', 2.5, 1],
    ['helped', 'material-cooperation', 10, 8.3],
    ['expelled', 'material-conflict', -5.5, -7],
  ])('%s is %s, %s by PLOVER and %s by Goldstein', (code, tieClass, plover, goldstein) => {
    const { codings } = tell([{ relation: code }])
    expect(codings[0]).toMatchObject({ code, tieClass })
    expect([codings[0]?.plover, codings[0]?.goldstein]).toEqual([plover, goldstein])
  })

  it.each([
    ['helped', 'verbal-cooperation', 2.5, 5.2],
    ['joined', 'verbal-cooperation', 2.5, 4],
    ['allied', 'verbal-cooperation', undefined, undefined],
    ['fights', 'verbal-conflict', undefined, undefined],
    ['expelled', 'material-conflict', -5.5, -7],
  ])('planned, %s is %s, %s by PLOVER and %s by Goldstein', (code, tieClass, plover, goldstein) => {
    const { codings } = tell([{ relation: code, modality: 'planned' }])
    expect(codings[0]).toMatchObject({ code, tieClass })
    expect([codings[0]?.plover, codings[0]?.goldstein]).toEqual([plover, goldstein])
  })
})

describe('an event that two articles tell of', () => {
  const again: Dossier = { ...seed, articles: seed.articles.map((one) => ({ ...one, id: 'again' })) }
  const table = eventsOfDossier(indexDossier(joinDossiers(seed, again)))
  const scoreOf = (choices: TieChoices): number | undefined => {
    const { ties } = makeTies(table, choices)
    return ties.find(({ a, b }) => [a, b].every((actor) => ['niger', 'russia'].includes(table.actors[actor]?.id ?? '')))?.score
  }

  it('counts once, whichever of them is switched off', () => {
    expect(scoreOf(INITIAL_CHOICES)).toBe(18.5)
    for (const id of [seed.articles[0]?.id ?? '', 'again']) expect(scoreOf({ ...INITIAL_CHOICES, hiddenSources: [id] })).toBe(18.5)
    expect(scoreOf({ ...INITIAL_CHOICES, rollUp: 'named' })).toBe(9.5)
  })
})

describe('of any dossier', () => {
  it('every claim tells of one event, and ties are made without fail', () => {
    fc.assert(fc.property(arbitraryDossier({ odd: true }), (dossier) => {
      const index = indexDossier(dossier)
      const table = eventsOfDossier(index)
      const told = Array.from({ length: table.size }, (_, event) => table.references(event)).flat()
      expect([...told].sort()).toEqual(dossier.articles.flatMap(({ claims }) => claims.map(({ id }) => id)).sort())
      for (let event = 0; event < table.size; event++) {
        const places = table.references(event).map((id) => index.claims.get(id))
        expect(table.tellings[event]).toBe(new Set(places.map((one) => `${one?.article.id} ${one?.sentence.start}`)).size)
      }
      for (const { tieClass } of table.codings) expect(TIE_CLASSES).toContain(tieClass)
      for (const rollUp of ROLL_UPS) {
        const { ties, omitted } = makeTies(table, { ...everything, rollUp })
        const inTies = ties.reduce((sum, { events }) => sum + events.length, 0)
        expect(inTies + OMISSIONS.reduce((sum, one) => sum + omitted[one], 0)).toBe(table.size)
      }
    }), { numRuns: 60 })
  })
})
