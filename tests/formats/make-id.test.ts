import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RESERVED_IDS } from '../../src/core/vocabulary.ts'
import { guessKind, makeRelation } from '../../src/formats/guess-kind.ts'
import { makeIds } from '../../src/formats/make-id.ts'

describe('makeIds', () => {
  it('keeps what is valid and free, and numbers what is taken, for each record type by itself', () => {
    const ids = makeIds()
    expect(['T1', 'T1', 'T1-2', 'T1'].map((id) => ids.keep('mention', id))).toEqual(['T1', 'T1-2', 'T1-2-2', 'T1-3'])
    expect(ids.keep('claim', 'T1')).toBe('T1')
    expect(ids.issues.map(({ code, args }) => [code, args])).toEqual([
      ['id-changed', { id: 'T1', taken: 'T1-2' }],
      ['id-changed', { id: 'T1-2', taken: 'T1-2-2' }],
      ['id-changed', { id: 'T1', taken: 'T1-3' }],
    ])
  })

  it('says nothing of ids that the file did not give', () => {
    const ids = makeIds()
    expect([ids.make('kind', 'GPE'), ids.make('kind', 'GPE'), ids.make('kind', '')]).toEqual(['GPE', 'GPE-2', 'kind'])
    expect(ids.issues).toEqual([])
  })

  it('gives valid ids, each once, whatever it is given', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(...RESERVED_IDS, 'x'.repeat(200), `${'x'.repeat(199)}😀`, 'x'.repeat(5000), '\ud83d', '\u0000', ' '),
    )
    fc.assert(fc.property(fc.array(any, { maxLength: 40 }), (wanted) => {
      const ids = makeIds()
      const given = wanted.map((words) => ids.make('entity', words))
      expect(new Set(given).size).toBe(given.length)
      for (const id of given) {
        expect(id).toMatch(/^[^\u0000-\u001f\u007f\ud800-\udfff]{1,200}$/u)
        expect(id.length).toBeLessThanOrEqual(200)
        expect(RESERVED_IDS).not.toContain(id)
      }
    }), { numRuns: 500 })
  })

  it('gives a hundred thousand records of one name their numbers', () => {
    const ids = makeIds()
    for (let count = 0; count < 100_000; count++) ids.make('entity', 'Niger')
    expect(ids.make('entity', 'Niger')).toBe('Niger-100001')
  })
})

describe('guessKind', () => {
  it.each([
    ['GPE', 'circle', 'state'], ['Pays', 'circle', 'state'], ['PERSON', 'triangle', 'person'], ['personne', 'triangle', 'person'],
    ['LOC', 'square', 'place'], ['Lieu', 'square', 'place'], ['ORG', 'bar', 'org'], ['Organisation', 'bar', 'org'], ['Média', 'bar', 'org'],
    ['Événement', 'cross', 'place'], ['armed group', 'diamond', 'group'], ['forces armées', 'diamond', 'group'], ['B_2', 'circle', 'org'],
  ])('draws %s as a %s of the colour %s', (type, shape, colour) => {
    expect(guessKind(type, type)).toMatchObject({ id: type, shape, colour })
  })
})

describe('makeRelation', () => {
  it('makes words of the type, in both directions', () => {
    expect(makeRelation('located_in', 'located_in', ['GPE'])).toMatchObject({
      label: { en: 'located in', fr: 'located in' },
      inverse: { en: 'is the object of “located in”, said of' },
      sign: 'neutral', symmetric: false, subjects: ['GPE'], objects: ['GPE'],
    })
    expect(makeRelation('foundedAt', 'f', ['GPE']).label.en).toBe('founded at')
    expect(makeRelation('https://example.org/ns#alliedWith', 'f', ['GPE'], { symmetric: true })).toMatchObject({
      label: { en: 'allied with' }, inverse: { en: 'allied with' }, symmetric: true,
    })
  })
})
