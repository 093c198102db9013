/** Search for entities as people type, folding of words, and the nearest id of a mistyped one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closest } from '../../src/core/closest.ts'
import { namesOf, searchEntities } from '../../src/core/entities.ts'
import { fold } from '../../src/core/fold.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { articleDossier } from './article-dossier.ts'

const { entities } = articleDossier().dossier
const first = (query: string): string | undefined => searchEntities(entities, query)[0]?.entity.id

describe('searchEntities', () => {
  it.each([
    ['cedeao', 'ecowas'], ['CÉDÉAO', 'ecowas'], ['ecowas', 'ecowas'], ['tiani', 'abdourahamane-tchiani'],
    ['tchiani', 'abdourahamane-tchiani'], ['etats unis', 'united-states'], ['États-Unis', 'united-states'],
    ['united st', 'united-states'], ['poutine', 'vladimir-putin'], ['NIGER', 'niger'], ['tele sahel', 'tele-sahel'],
    ['télé-sahel', 'tele-sahel'], ['RUS', 'russia'],
  ])('finds by %s first %s', (query, id) => {
    expect(first(query)).toBe(id)
  })

  it('finds everything, in its order, where nothing is asked', () => {
    for (const query of ['', '  ', '’-']) expect(searchEntities(entities, query).map(({ entity }) => entity)).toEqual(
      entities)
  })

  it('finds nothing where nothing fits', () => {
    expect(searchEntities(entities, 'zzzz')).toEqual([])
  })

  it('puts the whole name before its beginning, that before the beginning of a word, that before the inside of one',
    () => {
    const [model] = entities
    if (!model) throw new Error('the article has entities')
    const named = (name: string) => ({ ...model, id: name, label: { en: name, fr: name },
      aliases: { en: [], fr: [] }, identifiers: {} })
    const names = ['Nomali', 'The Mali', 'Malians', 'Mali', 'Malivai']
    const found = searchEntities(names.map(named), 'mali').map(({ name }) => name)
    expect(found).toEqual(['Mali', 'Malians', 'Malivai', 'The Mali', 'Nomali'])
  })

  it('finds each entity by each of its names, in any case and without accents, and says by which', () => {
    fc.assert(fc.property(arbitraryDossier(), (dossier) => {
      for (const one of [...dossier.entities, ...entities]) {
        for (const name of namesOf(one)) {
          for (const query of [name, name.toUpperCase(), name.normalize('NFD'), ` ${fold(name)} `]) {
            const match = searchEntities([...dossier.entities, ...entities], query).find(({ entity }) => entity === one)
            expect(match && namesOf(one)).toContain(match?.name)
          }
        }
      }
    }), { numRuns: 10 })
  })
})

describe('fold', () => {
  it.each([
    ['Télé-Sahel’s', 'tele sahel s'], ['Œuvre', 'oeuvre'], ['STRASSE', 'strasse'], ['Straße', 'strasse'], ['ﬁn', 'fin'],
    ['e\u0301', 'e'], ['النيجر', 'النيجر'], ['  a  --  b ', 'a b'], ['🐟', ''], ['１２', '12'],
  ])('makes of %s: %s', (words, folded) => {
    expect(fold(words)).toBe(folded)
  })

  it('changes nothing the second time, and leaves no accent, capital or double space', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const folded = fold(words)
      expect(fold(folded)).toBe(folded)
      expect(folded).not.toMatch(/\p{M}| {2}|^ | $/u)
      expect(folded).toBe(folded.toLowerCase())
    }), { numRuns: 1000 })
  })
})

/** Levenshtein distance by its definition. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  if (a[0] === b[0]) return distance(a.slice(1), b.slice(1))
  return 1 + Math.min(distance(a.slice(1), b), distance(a, b.slice(1)), distance(a.slice(1), b.slice(1)))
}

describe('closest', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 6 })

  it('finds the first of the nearest ids, and none that is more than 3 away', () => {
    fc.assert(fc.property(word, fc.uniqueArray(word, { maxLength: 6 }), (wrong, ids) => {
      const nearest = Math.min(4, ...ids.map((id) => distance(wrong, id)))
      expect(closest(wrong, ids)).toBe(nearest > 3 ? '' : ids.find((id) => distance(wrong, id) === nearest))
    }), { numRuns: 300 })
  })

  it('does not take ids for near that differ only far from their beginning', () => {
    const long = 'x'.repeat(76)
    expect(closest(`${long}abcd`, [`${long}efgh`, `${long}abzz`])).toBe(`${long}abzz`)
    expect(closest(`${long}abcd`, [`${long}efgh`])).toBe('')
  })

  it('looks at no more than 5,000 ids, and at none for an id of more than 80 units', () => {
    let asked = 0
    const endless = function* (): Generator<string> {
      for (;;) yield `other-${asked++}`
    }
    expect(closest('niger', endless())).toBe('')
    expect(asked).toBeLessThanOrEqual(5001)
    expect(closest('x'.repeat(81), ['x'.repeat(81)])).toBe('')
  })
})
