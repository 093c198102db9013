/** JSON is parsed, or the place where it goes wrong is given, whatever the engine says. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonError } from '../../src/formats/find-json-error.ts'
import { MAX_DEPTH, parseJson } from '../../src/formats/parse-json.ts'

describe('parseJson', () => {
  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{"a": 1,}', 1, 9],
    ['[1, 2', 1, 6],
    ['{"a": "line\nbreak"}', 1, 12],
    ['{"a": tru}', 1, 7],
    ['[01]', 1, 3],
    ['["\\x"]', 1, 3],
    ['{} {}', 1, 4],
    ['[1}', 1, 3],
    ['{a: 1}', 1, 2],
    ['[NaN]', 1, 2],
    ['', 1, 1],
  ])('%j goes wrong in line %i, column %i', (text, line, column) => {
    expect(parseJson(text)).toMatchObject({ issues: [{ code: 'not-json', args: { line, column } }] })
  })

  it('refuses deep nesting before parsing, and takes brackets in strings for words', () => {
    expect(parseJson('['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH)).issues).toEqual([])
    expect(parseJson('['.repeat(MAX_DEPTH + 1)).issues).toMatchObject([{ code: 'too-deep' }])
    expect(parseJson('['.repeat(5_000_000)).issues).toMatchObject([{ code: 'too-deep' }])
    expect(parseJson(JSON.stringify({ a: '\\"[{'.repeat(500) })).issues).toEqual([])
  })

  it('leaves prototypes alone', () => {
    const { value } = parseJson('{"__proto__": {"admin": true}}')
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined()
  })
})

describe('findJsonError', () => {
  it('finds an error exactly where JSON.parse does, in any broken JSON', () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.nat({ max: 2 }), fc.constantFrom(...'{}[],:"\\0-1.eEtn \n\u0001x'))
      .map(([json, at, remove, insert]) => {
        const place = at % (json.length + 1)
        return json.slice(0, place) + insert + json.slice(place + remove)
      })
    fc.assert(fc.property(fc.oneof(fc.json(), broken, fc.string()), (text) => {
      expect(findJsonError(text) === undefined, text).toBe(isJson(text))
    }), { numRuns: 5000 })
  })

  it('copes with a string of many megabytes', () => {
    expect(findJsonError(`["${'\\u0041é'.repeat(2_000_000)}"`)).toBe(2_000_000 * 7 + 3)
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
