/** Words of the glossary are found in a text: as whole words, in either case, in the forms of its language. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTerms } from '../../src/core/find-terms.ts'
import { glossarySchema, type Term } from '../../src/core/glossary-schema.ts'
import { ROOT } from '../rig/list-files.ts'

const { terms: listed } = glossarySchema.parse(JSON.parse(readFileSync(join(ROOT, 'data/glossary.json'), 'utf8')))
const terms: readonly Term[] = listed.map((term) => ({ ...term, sources: [] }))
const found = (text: string, language: string): string[] =>
  findTerms(text, language, terms).map(({ start, end, term }) => `${term.id}: ${text.slice(start, end)}`)

describe('the words of the glossary', () => {
  it.each([
    ['en', 'Niger’s junta and the JUNTA’s allies', ['junta: junta', 'junta: JUNTA', 'ally: allies']],
    ['en-GB', 'the military\ngovernment, after the coup', ['military-government: military\ngovernment', 'coup: coup']],
    ['en', 'a coupon, juntas1 and a reallied regimen', []],
    ['en', '#AfricaCorps #wagner', ['africa-corps: AfricaCorps', 'wagner-group: wagner']],
    ['en', 'the AES, not aes.example', ['aes: AES']],
    ['en', 'the Confederation of Sahel States', ['confederation: Confederation of Sahel States']],
    ['en', 'une junte', []],
    ['fr', "La junte, le coup d'État et la garde présidentielle",
      ['junta: junte', 'coup: coup d\'État', 'presidential-guard: garde présidentielle']],
    ['fr', 'la me\u0301diation', ['mediation: me\u0301diation']],
    ['es', 'la CEDEAO y ECOWAS', ['ecowas: CEDEAO', 'ecowas: ECOWAS']],
    ['fr', 'la charte du Liptako‑Gourma', ['liptako-gourma-charter: charte du Liptako‑Gourma']],
  ])('in %s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected)
  })

  it('are none without a glossary', () => {
    expect(findTerms('a junta', 'en', [])).toEqual([])
  })

  it('are found by each of their forms, alone and between other words', () => {
    const missed = terms.flatMap(({ id, forms }) => (['en', 'fr'] as const).flatMap((language) =>
      forms[language].flatMap((form) => [form, `x ${form}.`].filter((text) => found(text, language)[0] !== `${id}: ${form}`))))
    expect(missed).toEqual([])
  })

  it('stand in order, do not overlap, and begin and end with words, in any text', () => {
    const piece = fc.constantFrom(...terms.flatMap(({ forms }) => [...forms.en, ...forms.fr]), ' ', '.', 'x', '’', '-', '\n', 'é')
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('en', 'fr', 'ha'), (pieces, language) => {
      const text = pieces.join('')
      let last = 0
      for (const { start, end } of findTerms(text, language, terms)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ')).toBe(false)
        expect(/[\p{L}\p{N}]/u.test(text[end] ?? ' ')).toBe(false)
        last = end
      }
    }))
  })
})
