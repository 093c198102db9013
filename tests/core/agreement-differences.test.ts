/** Differences of two annotations: what is listed for a known change, and what comes of settling them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignDossiers } from '../../src/core/agreement/align-dossiers.ts'
import { listDifferences, type Difference } from '../../src/core/agreement/list-differences.ts'
import { settleDifference, type Choice } from '../../src/core/agreement/settle-difference.ts'
import { applyEdit } from '../../src/core/edit.ts'
import type { Dossier } from '../../src/core/schema.ts'
import { validateDossier } from '../../src/core/validate.ts'
import { arbitraryAnnotations } from './arbitrary-annotations.ts'
import { twoReadings } from './two-readings.ts'

const makeId = (wish: string): string => `${wish}-b`

/** Why the end: shrinking two dossiers takes minutes and finds little that is smaller. */
const RUNS = { numRuns: 200, endOnFailure: true }

function differencesOf(a: Dossier, b: Dossier): Difference[] {
  return listDifferences(alignDossiers(a, b), makeId)
}

/** Settles one after the other, each in the dossier that those before it left; throws where an edit is refused. */
function settle(a: Dossier, differences: readonly Difference[], choice: Choice): Dossier {
  return differences.reduce((dossier, difference) => {
    const edit = settleDifference(dossier, difference, choice)
    if (!edit) return dossier
    const { dossier: next, issues } = applyEdit(dossier, edit)
    if (issues.length > 0) throw new Error(JSON.stringify({ issues, edit }))
    return next
  }, a)
}

/** What refers to nothing, or twice to one id, or does not fit: the errors that edits could bring. */
function brokenIn(dossier: Dossier): string[] {
  const codes = ['duplicate-id', 'unknown-reference', 'end-does-not-fit', 'unary-with-two-ends']
  return validateDossier(dossier).flatMap(({ code, path }) => (codes.includes(code) ? [`${code} ${path}`] : []))
}

function show(difference: Difference): string {
  const { what, kind } = difference
  const id = kind === 'only-b' ? difference.b.id : difference.a.id
  return [what, kind, ...(kind === 'differs' ? [difference.facet] : []), id].join(' ')
}

describe('the differences of two readings', () => {
  const { a, b } = twoReadings()
  const differences = differencesOf(a, b)
  const find = (shown: string): Difference => {
    const found = differences.find((one) => show(one) === shown)
    if (!found) throw new Error(`${shown} is not listed`)
    return found
  }
  const settled = (shown: string, choice: Choice): Dossier => settle(a, [find(shown)], choice)

  it('are listed in the order of the text', () => {
    expect(differences.map(show)).toEqual([
      'claim only-a c4',
      'qualifier differs modality c1',
      'qualifier differs time c1',
      'qualifier differs evidence c1',
      'mention differs spans m2',
      'mention differs form m3',
      'link differs entity m3',
      'qualifier differs direction c2',
      'qualifier differs attribution-time c2',
      'qualifier differs quantity c2',
      'mention only-b m4-b',
      'mention only-a m4',
      'qualifier differs relation c3',
      'qualifier differs event c3',
    ])
    expect(find('mention only-b m4-b')).toMatchObject({ article: 'text', place: { start: 42, end: 53 }, idInB: 'm4' })
  })

  it('bring an entity under a free id where another has its own', () => {
    const { entities, articles: [article] } = settled('link differs entity m3', 'theirs')
    expect(entities.at(-1)).toMatchObject({ id: 'russia-b', label: { en: 'Russian embassy' } })
    expect(article?.mentions[2]).toMatchObject({ id: 'm3', entity: 'russia-b', form: 'metonym' })
    expect(article?.mentions).toHaveLength(6)
  })

  it('put B’s record beside mine where both are kept', () => {
    const chosen = [find('link differs entity m3'), find('qualifier differs time c1')]
    const { mentions = [], claims = [] } = settle(a, chosen, 'both').articles[0] ?? {}
    expect(mentions.at(2)).toEqual(a.articles[0]?.mentions[2])
    expect(mentions.at(-1)).toMatchObject({ id: 'm3-b', entity: 'russia-b', form: 'name' })
    expect(claims.at(0)).toEqual(a.articles[0]?.claims[0])
    expect(claims.at(-1)).toMatchObject({ id: 'c1-b', subject: 'niger', object: 'ecowas', time: { edtf: '2024-01-28' } })
  })

  it('change only the facet, and what goes with it', () => {
    const [before] = a.articles[0]?.claims ?? []
    expect(settled('qualifier differs modality c1', 'theirs').articles[0]?.claims[0]).toEqual({ ...before, modality: 'alleged' })
    const turned = settled('qualifier differs direction c2', 'theirs').articles[0]?.claims[1]
    expect(turned).toEqual({ ...a.articles[0]?.claims[1], subject: 'niger', object: 'russia' })
    const { ontology, articles: [article] } = settled('qualifier differs relation c3', 'theirs')
    expect(ontology.relations.at(-1)?.id).toBe('met')
    expect(article?.claims[2]).toMatchObject({ subject: 'russia', relation: 'met', object: 'mali', event: 'e2' })
  })

  it('take an event away with its last claim, and bring it back by undo', () => {
    const edit = settleDifference(a, find('qualifier differs event c3'), 'theirs')
    const { dossier, undo } = applyEdit(a, edit ?? { type: 'all', edits: [] })
    expect(dossier.articles[0]?.events.map(({ id }) => id)).toEqual(['e1'])
    expect(undo && applyEdit(dossier, undo).dossier).toEqual(a)
  })

  it('extend a relation to a kind that it did not take', () => {
    const kind = { id: 'bloc', label: { en: 'Bloc', fr: 'Bloc' }, shape: 'square', filled: true, colour: 'igo' } as const
    const wider: Dossier = {
      ...b,
      ontology: {
        kinds: [...b.ontology.kinds, kind],
        relations: b.ontology.relations.map((one) => (one.id === 'left' ? { ...one, objects: ['actor', 'bloc'] } : one)),
      },
      entities: b.entities.map((one) => (one.id === 'men' ? { ...one, kind: 'bloc' } : one)),
      articles: b.articles.map((one) =>
        ({ ...one, claims: one.claims.map((claim) => (claim.id === 'c1' ? { ...claim, object: 'men' } : claim)) })),
    }
    const taken = settle(a, differencesOf(a, wider), 'theirs')
    expect(taken.ontology.relations.find(({ id }) => id === 'left')?.objects).toEqual(['actor', 'bloc'])
    expect(taken.ontology.kinds.at(-1)).toEqual(kind)
    expect(brokenIn(taken)).toEqual([])
  })

  it('have nothing to do where nothing is left to settle', () => {
    const gone = settled('claim only-a c4', 'theirs')
    expect(settleDifference(gone, find('claim only-a c4'), 'theirs')).toBeUndefined()
    expect(settleDifference(a, find('claim only-a c4'), 'both')).toBeUndefined()
    expect(settleDifference(a, find('mention differs form m3'), 'both')).toBeUndefined()
    expect(settleDifference({ ...a, articles: [] }, find('mention only-b m4-b'), 'theirs')).toBeUndefined()
  })

  it('want ids that are free', () => {
    expect(() => listDifferences(alignDossiers(a, b), (wish) => wish)).toThrow(/makeId gave back "m4"/)
  })
})

describe('taking all of theirs', () => {
  it('leaves no difference, in whatever order, and a dossier that holds together', () => {
    fc.assert(fc.property(arbitraryAnnotations(), fc.nat(), ({ a, b }, order) => {
      const settled = settle(a, shuffle(differencesOf(a, b), order), 'theirs')
      expect(differencesOf(settled, b)).toEqual([])
      expect(brokenIn(settled)).toEqual([])
    }), RUNS)
  })

  it('is undone to the very dossier, one by one', () => {
    fc.assert(fc.property(arbitraryAnnotations(), ({ a, b }) => {
      for (const difference of differencesOf(a, b)) {
        const edit = settleDifference(a, difference, 'theirs')
        if (!edit) throw new Error(`nothing settles ${show(difference)}`)
        const { dossier, undo } = applyEdit(a, edit)
        expect(undo && applyEdit(dossier, undo)).toMatchObject({ dossier: a, issues: [] })
      }
    }), { ...RUNS, numRuns: 50 })
  })
})

describe('keeping both', () => {
  it('leaves only what A alone has, and what cannot be both', () => {
    fc.assert(fc.property(arbitraryAnnotations(), ({ a, b }) => {
      const settled = settle(a, differencesOf(a, b), 'both')
      const left = differencesOf(settled, b).filter((one) =>
        one.kind === 'only-b' || (one.kind === 'differs' && one.facet !== 'form' && one.facet !== 'event'))
      expect(left).toEqual([])
      expect(brokenIn(settled)).toEqual([])
    }), RUNS)
  })
})

/** One order of many, by a multiplication in a field. */
function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const placeOf = (index: number): number => ((index + 1) * (seed % 10_006 + 1)) % 10_007
  return items.map((item, index) => ({ item, place: placeOf(index) })).sort((one, other) => one.place - other.place).map(({ item }) => item)
}
