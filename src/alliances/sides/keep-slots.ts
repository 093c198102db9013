/** Lets elements of a picture be used again for something else, which costs a part of making new ones. */

/** A slot for each key, from 0: what was there `before` keeps its own, what is new gets the lowest that is free. As the keys of elements,
 * slots keep the element of whatever stays. Keys are there once each. */
export function keepSlots(before: ReadonlyMap<string, number>, keys: readonly string[]): ReadonlyMap<string, number> {
  const slots = new Map<string, number>()
  for (const key of keys) {
    const own = before.get(key)
    if (own !== undefined) slots.set(key, own)
  }
  const taken = new Set(slots.values())
  let free = 0
  for (const key of keys) {
    if (slots.has(key)) continue
    while (taken.has(free)) free++
    slots.set(key, free++)
  }
  return slots
}
