import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCutWord } from '../../../src/core/anchor/is-cut-word.ts'
import { changesBetween, type Change } from '../../../src/core/mending/correct-text/changes-between.ts'
import { splitsCharacter } from '../../../src/core/spans.ts'

function apply(before: string, changes: readonly Change[]): string {
  let [text, at] = ['', 0]
  for (const { start, end, words } of changes) {
    text += before.slice(at, start) + words
    at = end
  }
  return text + before.slice(at)
}

const pieces = fc.constantFrom(
  'Niger', ' ', '. ', '\n', '👩‍🚀', '𝒳', '𝒴', '🇳🇪', '🇳🇬', 'e\u0301', 'a', 'b', 'said that', '\ud83d', '\ude80', ' 12',
)
const texts = fc.array(pieces, { maxLength: 60 }).map((list) => list.join(''))

describe('changesBetween', () => {
  it('gives changes in order that make one text of the other, and cut no character of either', () => {
    fc.assert(fc.property(texts, texts, (before, after) => {
      const changes = changesBetween(before, after)
      expect(apply(before, changes)).toBe(after)
      let [last, at] = [-1, 0]
      for (const change of changes) {
        expect(change.start).toBeGreaterThan(last)
        expect(change.end - change.start + change.words.length).toBeGreaterThan(0)
        at += change.start - Math.max(0, last)
        expect(change.at).toBe(at)
        at += change.words.length
        last = change.end
        for (const border of [change.start, change.end]) expect(splitsCharacter(before, border)).toBe(false)
        for (const border of [change.at, at]) expect(splitsCharacter(after, border)).toBe(false)
      }
    }), { numRuns: 2000 })
  })

  it('finds none where the texts are the same, and the whole where nothing is alike', () => {
    expect(changesBetween('Niger', 'Niger')).toEqual([])
    expect(changesBetween('', 'Niger')).toEqual([{ start: 0, end: 0, words: 'Niger', at: 0 }])
    expect(changesBetween('Mali', 'Togo')).toEqual([{ start: 0, end: 4, words: 'Togo', at: 0 }])
  })

  it.each([
    ['a word that begins like what is put before it', '5fec 4b22 ef2d', '5fec 4051 b281 4b22 ab98 ef2d'],
    ['a word that ends like what is put behind it', 'one gate two', 'one late gate late two'],
    ['a word, letters of which stand before it', 'In Mali the army', 'In Mon Mali the army'],
    ['a word that went from before one that begins alike', 'In Mon Mali the army', 'In Mali the army'],
    ['a sentence', 'It is so. It was so.', 'It is so. It seems so. It was so.'],
  ])('splits no word where it need not: %s', (_, before, after) => {
    const changes = changesBetween(before, after)
    expect(apply(before, changes)).toBe(after)
    for (const { start, end, words, at } of changes) {
      expect(start === end || words === '').toBe(true)
      expect([isCutWord(before, { start, end }), isCutWord(after, { start: at, end: at + words.length })]).toEqual([false, false])
    }
  })

  it('keeps apart corrections that stand far from each other, with or without line ends', () => {
    for (const separator of ['\n', ' ']) {
      const sentences = Array.from({ length: 300 }, (_, index) => `This is sentence ${index} of the text.`)
      const before = sentences.join(separator)
      const after = before.replace('sentence 7 of', 'phrase 7 of').replace('sentence 150 ', '').replace('299 of the', '299 of this')
      const changes = changesBetween(before, after)
      expect(apply(before, changes)).toBe(after)
      expect(changes.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThan(40)
    }
  })
})
