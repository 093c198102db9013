/** Ids for records that come to others. */

/** From an id of the addition to the one that it gets; the same each time. */
export type IdChooser = (id: string) => string

/** An id stays where it is free among `taken`. Else it gets the first number, from 2, with which neither side has it. */
export function takeFreeIds(taken: readonly string[], wanted: readonly string[]): IdChooser {
  const base = new Set(taken)
  const used = new Set([...taken, ...wanted])
  const chosen = new Map<string, string>()
  for (const id of wanted) {
    if (!base.has(id) || chosen.has(id)) continue
    const stem = id.slice(0, LONGEST_STEM).replace(/[\ud800-\udbff]$/, '')
    let free = id
    for (let number = 2; used.has(free); number++) free = `${stem}-${number}`
    used.add(free)
    chosen.set(id, free)
  }
  return (id) => chosen.get(id) ?? id
}

/** An id has at most 200 units. */
const LONGEST_STEM = 190
