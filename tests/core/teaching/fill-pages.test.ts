/** Pages are filled in order, none beyond its room, and no heading is left alone at a foot. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillPages } from '../../../src/core/teaching/fill-pages.ts'

const blocks = fc.array(fc.record({ height: fc.integer({ min: 1, max: 130 }), keepsNext: fc.boolean() }), { maxLength: 60 })
const room = fc.record({ first: fc.integer({ min: 20, max: 100 }), further: fc.integer({ min: 100, max: 120 }) })

const block = (height: number, keepsNext = false) => ({ height, keepsNext })

describe('fillPages', () => {
  it('puts each block on one page, in order, and leaves no page empty', () => {
    fc.assert(fc.property(blocks, room, (list, place) => {
      const pages = fillPages(list, place)
      expect(pages.flat()).toEqual(list.map((_, at) => at))
      expect(pages.every((page) => page.length > 0)).toBe(true)
    }))
  })

  it('keeps to the room of each page, but for a block that is higher than a page', () => {
    fc.assert(fc.property(blocks, room, (list, place) => {
      for (const [number, page] of fillPages(list, place).entries()) {
        const filled = page.reduce((sum, at) => sum + (list[at]?.height ?? 0), 0)
        if (page.length > 1) expect(filled).toBeLessThanOrEqual(number === 0 ? place.first : place.further)
      }
    }))
  })

  it('turns the page only where the next block, with what it keeps, has no room', () => {
    fc.assert(fc.property(blocks.map((list) => list.map(({ height }) => block(height))), room, (list, place) => {
      const pages = fillPages(list, place)
      for (const [number, page] of pages.entries()) {
        const next = list[pages[number + 1]?.[0] ?? -1]
        const filled = page.reduce((sum, at) => sum + (list[at]?.height ?? 0), 0)
        if (next) expect(filled + next.height).toBeGreaterThan(number === 0 ? place.first : place.further)
      }
    }))
  })

  it('takes headings over to the page of what follows them', () => {
    const list = [block(40), block(10, true), block(10, true), block(50), block(30)]
    expect(fillPages(list, { first: 100, further: 100 })).toEqual([[0], [1, 2, 3, 4]])
  })

  it('tears what keeps together only where it fills more than a page', () => {
    const list = [block(40), block(60, true), block(60)]
    expect(fillPages(list, { first: 100, further: 100 })).toEqual([[0, 1], [2]])
  })

  it('gives nothing no page', () => {
    expect(fillPages([], { first: 1, further: 1 })).toEqual([])
  })
})
