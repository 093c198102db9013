/** Triplomat's own format: its bytes, and what it refuses. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { native } from '../../src/formats/native.ts'
import { readFiles, writeText } from './write-text.ts'

const golden = readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8')
const small = JSON.parse(golden) as Dossier

it('writes the golden file, whatever the order of the keys', () => {
  expect(writeText(native, small)).toBe(golden)
  expect(writeText(native, reverseKeys(small))).toBe(golden)
})

it('reads the golden file, with a byte order mark too', () => {
  expect(readFiles(native, `\ufeff${golden}`)).toStrictEqual({ dossier: small, issues: [] })
})

it('gives a dossier along with warnings, and none with errors', () => {
  const warned = golden.replace('"event": "the-pact",', '')
  const codes = (text: string) => readFiles(native, text).issues.map(({ code }) => code)
  expect(codes(warned)).toEqual(['event-without-claims', 'scored-without-event'])
  expect(readFiles(native, warned).dossier).toBeDefined()
  const wrong = golden.replace('"object": "oltrea"', '"object": "oltera"')
  expect(codes(wrong)).toEqual(['unknown-reference'])
  expect(readFiles(native, wrong).dossier).toBeUndefined()
})

it('does not write what JSON cannot hold', () => {
  const [article] = small.articles
  if (!article) throw new Error('the fixture has an article')
  const claims = article.claims.map((claim) => ({ ...claim, quantity: { words: 'many', value: Number.NaN } }))
  expect(() => writeText(native, { ...small, articles: [{ ...article, claims }] })).toThrow()
})

function reverseKeys<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(reverseKeys) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, reverseKeys(inner)])) as Value
}
