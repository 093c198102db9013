/** No lossless format loses or invents anything, whatever the dossier holds. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/core/graph.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import { FORMATS } from '../../src/formats/formats.ts'
import { chooseReader, chooseWriter } from '../../src/formats/choose-format.ts'
import type { Dossier } from '../../src/core/schema.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'

const lossless = FORMATS.filter(({ loses, read, write }) => loses.length === 0 && read && write)

describe.each(lossless)('$id', (format) => {
  it('gives back the very dossier', () => {
    fc.assert(fc.property(arbitraryDossier(), (dossier) => {
      const written = format.write?.(dossier)
      if (typeof written !== 'string') throw new Error('expected text')
      expect(format.read?.(written)).toStrictEqual({ dossier, issues: [] })
      expect(format.read?.(new TextEncoder().encode(written)).dossier).toStrictEqual(dossier)
      expect(format.write?.(dossier)).toBe(written)
      expect(chooseReader('unnamed', written)?.id).toBe(format.id)
    }), { numRuns: 60 })
  })

  it('gives back the same graph', () => {
    fc.assert(fc.property(arbitraryDossier(), (dossier) => {
      const written = format.write?.(dossier)
      const again = typeof written === 'string' ? format.read?.(written).dossier : undefined
      expect(again && graphOf(again)).toStrictEqual(graphOf(dossier))
    }), { numRuns: 60 })
  })

  it('is found by its own extension', () => {
    expect(chooseWriter(`some.name.${format.extension.toUpperCase()}`)).toBe(format)
  })
})

it('covers both formats that promise to lose nothing', () => {
  expect(lossless.map(({ id }) => id)).toEqual(expect.arrayContaining(['triplomat', 'graphology']))
})

it('makes dossiers with self-loops, parallel edges and several scripts', () => {
  const dossiers = fc.sample(arbitraryDossier(), { numRuns: 300, seed: 1 })
  const claims = dossiers.map(({ articles }) => articles.flatMap((article) => article.claims))
  expect(claims.some((all) => all.some(({ subject, object }) => subject === object))).toBe(true)
  const parallel = claims.some((all) => new Set(all.map(({ subject, object }) => `${subject}\n${object}`)).size < all.length)
  expect(parallel).toBe(true)
  const texts = dossiers.flatMap(({ articles }) => articles.map(({ text }) => text)).join('')
  for (const script of [/\p{Script=Arabic}/u, /\p{M}/u, /\p{Emoji_Presentation}/u, /«/, /\n/]) expect(texts).toMatch(script)
})

function graphOf(dossier: Dossier): object {
  return buildGraph(indexDossier(dossier)).export()
}
