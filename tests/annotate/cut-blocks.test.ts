/** Laws of the blocks in which a text is drawn. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutBlocks, groupIntoRuns, indexAt } from '../../src/annotate/text/cut-blocks.ts'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** What is careless with is cut in two: pairs, flags, joined pictures, marks on letters, white space of many kinds. */
const fragments = fc.constantFrom(
  'Niger', ' ', '\n', '\n\n', '\r\n', '\t', 'e\u0301\u0323', '👩‍👩‍👧‍👦', '🇳🇪🇫🇷', '𝒳', '\u200b', '\u202e', 'נ', '\u00a0',
  'a'.repeat(3000), '🇳🇪'.repeat(1500), '👩🏽‍🚀'.repeat(700), 'n\u0303'.repeat(1900), 'very long '.repeat(500),
)
const texts = fc.array(fragments, { maxLength: 12 }).map((parts) => parts.join(''))

describe('cutBlocks', () => {
  it('gives blocks in order that hold all that is not white space, none longer than 4,000 units', () => {
    fc.assert(fc.property(texts, (text) => {
      let position = 0
      for (const { start, end } of cutBlocks(text)) {
        expect(text.slice(position, start).trim()).toBe('')
        expect(end).toBeGreaterThan(start)
        expect(end - start).toBeLessThanOrEqual(4000)
        position = end
      }
      expect(text.slice(position).trim()).toBe('')
    }))
  })

  it('begins a paragraph at the beginning of a line, and nowhere else', () => {
    fc.assert(fc.property(texts, (text) => {
      for (const { start, isParagraph } of cutBlocks(text)) expect(isParagraph).toBe(start === 0 || text[start - 1] === '\n')
    }))
  })

  it('cuts a long line between two characters as a reader sees them', () => {
    fc.assert(fc.property(texts, (text) => {
      for (const { start, isParagraph } of cutBlocks(text)) {
        if (isParagraph || /\s/.test(text[start - 1] ?? '')) continue
        const line = text.slice(text.lastIndexOf('\n', start - 1) + 1)
        const at = start - (text.length - line.length)
        expect(graphemes.segment(line).containing(at)?.index).toBe(at)
      }
    }))
  })

  it('joins lines where there are more than 20,000, so that the blocks stay few', () => {
    const blocks = cutBlocks('a\n'.repeat(500_000))
    expect(blocks.length).toBeLessThan(2000)
    expect(blocks.at(-1)?.end).toBeGreaterThan(999_000)
    expect(cutBlocks('a\n'.repeat(20_000))).toHaveLength(20_000)
  })

  it('keeps the blocks of a megabyte without a space few', () => {
    expect(cutBlocks('a'.repeat(1_000_000))).toHaveLength(250)
  })
})

describe('groupIntoRuns', () => {
  it('puts each block into one run, in order', () => {
    fc.assert(fc.property(texts, (text) => {
      const blocks = cutBlocks(text)
      const runs = groupIntoRuns(blocks)
      expect(runs.flatMap(({ first, last }) => blocks.slice(first, last))).toEqual(blocks)
      for (const { first, last, start, end } of runs) {
        expect([start, end]).toEqual([blocks[first]?.start, blocks[last - 1]?.end])
      }
    }))
  })
})

describe('indexAt', () => {
  it('finds the range that holds an offset, or the next one, or the last', () => {
    fc.assert(fc.property(texts, fc.nat(5000), (text, offset) => {
      const blocks = cutBlocks(text)
      const expected = blocks.findIndex(({ end }) => offset < end)
      expect(indexAt(blocks, offset)).toBe(expected < 0 ? blocks.length - 1 : expected)
    }))
  })
})
