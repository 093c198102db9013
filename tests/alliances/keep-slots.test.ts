/** Slots of what is drawn, from one picture to the next. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keepSlots } from '../../src/alliances/sides/keep-slots.ts'

it('leaves everybody who stays where they are, nobody beside another, and no slot free below one that is new', () => {
  const keys = fc.uniqueArray(fc.constantFrom(...'abcdefghij'))
  fc.assert(fc.property(fc.array(keys, { minLength: 2 }), (pictures) => {
    let before: ReadonlyMap<string, number> = new Map()
    for (const picture of pictures) {
      const after = keepSlots(before, picture)
      expect([...after.keys()].sort()).toEqual([...picture].sort())
      expect(new Set(after.values()).size).toBe(picture.length)
      for (const [key, slot] of after) {
        if (before.has(key)) expect(slot).toBe(before.get(key))
        else for (let lower = 0; lower < slot; lower++) expect([...after.values()]).toContain(lower)
      }
      before = after
    }
  }))
})
