/** What a page leaves out of the chronology comes back as it was. */
import { resolve } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDataFolder } from '../../../src/cli/read-data-folder.ts'
import { restoreQuotes, spareQuotes } from '../../../src/offline/spare-quotes.ts'
import { ROOT } from '../../rig/list-files.ts'

it('spares a tenth of the chronology, and gives it back letter by letter', () => {
  const json = JSON.stringify(readDataFolder(resolve(ROOT, 'data')).dossier)
  const spared = spareQuotes(json)
  expect(spared.length).toBeLessThan(0.92 * json.length)
  expect(restoreQuotes(spared)).toBe(json)
})

it('gives back whatever it takes, and takes all whose places have a quote', () => {
  const text = fc.constantFrom('', 'Le Niger', 'a🎈b', 'same same')
  const place = fc.record({ note: text, start: fc.integer({ min: -2, max: 10 }), end: fc.integer({ min: -2, max: 10 }), quote: fc.constantFrom('Niger', 'same', '', '🎈') })
  const article = fc.record({ text: fc.option(text, { nil: undefined }), mentions: fc.array(place), claims: fc.array(fc.record({ evidence: fc.array(place) })) })
  fc.assert(fc.property(fc.record({ articles: fc.array(article), places: fc.array(place) }), (dossier) => {
    const json = JSON.stringify(dossier)
    expect(restoreQuotes(spareQuotes(json))).toBe(json)
  }))
})

it('refuses what it could not give back', () => {
  const dossier = { articles: [{ text: 'Niger', mentions: [{ start: 0, end: 5 }] }] }
  expect(() => spareQuotes(JSON.stringify(dossier))).toThrow(/no quote/)
})
