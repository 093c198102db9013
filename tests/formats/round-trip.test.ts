/** No format loses or invents anything but what it declares, whatever the dossier holds. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/core/graph.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import type { Dossier } from '../../src/core/schema.ts'
import { chooseWriter } from '../../src/formats/choose-format.ts'
import { FORMATS } from '../../src/formats/formats.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { taughtDossier } from '../fixtures/taught-dossier.ts'
import { checkRecognised, checkRoundTrip } from './check-round-trip.ts'
import { readFiles, writeFiles } from './write-text.ts'

const both = FORMATS.filter(({ read, write }) => read && write)
const lossless = both.filter(({ loses }) => loses.length === 0)

describe.each(both)('$id', (format) => {
  it('gives back the dossier but for what it says it loses', () => {
    checkRoundTrip(format)
  })

  it('is recognised by its content', () => {
    checkRecognised(format)
  })
})

describe.each(lossless)('$id', (format) => {
  it('gives back the very dossier without a word', () => {
    fc.assert(fc.property(arbitraryDossier(), (dossier) => {
      expect(readFiles(format, writeFiles(format, dossier))).toStrictEqual({ dossier, issues: [] })
    }), { numRuns: 60 })
  })

  it('gives back stories, an exercise and its key', () => {
    const { dossier } = taughtDossier()
    expect(readFiles(format, writeFiles(format, dossier))).toStrictEqual({ dossier, issues: [] })
  })

  it('gives back the same graph', () => {
    fc.assert(fc.property(arbitraryDossier(), (dossier) => {
      const { dossier: again } = readFiles(format, writeFiles(format, dossier))
      expect(again && graphOf(again)).toStrictEqual(graphOf(dossier))
    }), { numRuns: 30 })
  })
})

describe.each(FORMATS.filter(({ write, loses }) => write && loses.includes('teaching')))('$id', (format) => {
  it('does not give away what an exercise hides', () => {
    const { dossier, article } = taughtDossier()
    const { key: _, ...open } = article
    const { stories: __, exercise: ___, ...rest } = dossier
    expect(writeFiles(format, dossier)).toStrictEqual(writeFiles(format, { ...rest, articles: [open] }))
  })
})

it('finds every format that writes by its extension, the first in the list where several share one', () => {
  for (const { write, extension } of FORMATS) {
    if (!write) continue
    const first = FORMATS.find((one) => one.write && one.extension === extension)
    expect(chooseWriter(`some.name.${extension.toUpperCase()}`)).toBe(first)
  }
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
  for (const script of [/\p{Script=Arabic}/u, /\p{M}/u, /\p{Emoji_Presentation}/u, /«/, /\n/, /\p{Cc}/u]) expect(texts).toMatch(script)
})

function graphOf(dossier: Dossier): object {
  return buildGraph(indexDossier(dossier)).export()
}
