/** Steps by character: with them any stretch of a text can be chosen to the unit. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findStep, type Ground } from '../../src/annotate/text/find-step.ts'
import { splitsCharacter, type Range } from '../../src/core/spans.ts'

const odd = fc.string({ unit: fc.constantFrom('a', ' ', '"', '\n', '\u0301', '\u200b', '🚨', '🇳🇪', '👨‍👩‍👧', '«'), maxLength: 200 })

test('steps by character cover a text without gaps, forwards and backwards, and cut no character in two', () => {
  fc.assert(fc.property(odd, (text) => {
    const forwards = walk(text, { start: 0, end: 0 }, 'next-character')
    const backwards = walk(text, { start: text.length, end: text.length }, 'previous-character').reverse()
    for (const steps of [forwards, backwards]) {
      expect(steps.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      expect(steps.some(({ start }) => splitsCharacter(text, start))).toBe(false)
    }
  }))
})

test('a quotation mark and a flag are one step each', () => {
  const text = '"a" 🇳🇪'
  expect(walk(text, { start: 0, end: 0 }, 'next-character').map(({ start, end }) => text.slice(start, end))).toEqual(['"', 'a', '"', ' ', '🇳🇪'])
})

function walk(text: string, from: Range, step: 'next-character' | 'previous-character'): Range[] {
  const ground: Ground = { text, language: 'en', sentences: [], blocks: [] }
  const found: Range[] = []
  for (let at = findStep(ground, from, step); at; at = findStep(ground, at, step)) found.push(at)
  return found
}
