/** Lists in which what concerns the same sentence is one line. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gatherSentences } from '../../src/annotate/articles/gather-sentences.ts'

const list = fc.array(fc.record({ id: fc.nat(), sentence: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }) }))

describe('gatherSentences', () => {
  it('keeps everything once, what has no sentence alone, and each sentence in one place', () => {
    fc.assert(fc.property(list, (all) => {
      const groups = gatherSentences(all, ({ sentence }) => sentence)
      expect(groups.flat().toSorted((a, b) => all.indexOf(a) - all.indexOf(b))).toEqual(all)
      const names = groups.map((group) => new Set(group.map(({ sentence }) => sentence)))
      expect(names.every(({ size }) => size === 1)).toBe(true)
      const named = groups.flatMap(([first]) => first?.sentence ?? [])
      expect(named).toEqual([...new Set(all.flatMap(({ sentence }) => sentence ?? []))])
      expect(groups.every((group) => group.length === 1 || group[0]?.sentence !== undefined)).toBe(true)
    }))
  })
})
