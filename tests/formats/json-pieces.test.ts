/** JSON in pieces is JSON. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonPieces } from '../../src/formats/json-pieces.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'

it('is the text that JSON.stringify gives', () => {
  fc.assert(fc.property(fc.oneof(fc.jsonValue({ maxDepth: 8 }), arbitraryDossier()), (value) => {
    expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value, null, 2))
  }), { numRuns: 500 })
})

it('leaves out what is undefined', () => {
  const value = { a: undefined, b: [{ c: { d: undefined, e: { f: undefined } } }] }
  expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value, null, 2))
})
