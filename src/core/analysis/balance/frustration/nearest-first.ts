/** A binary heap: places that wait for their turn, the nearest first. */

/** A place, and how far it is. */
export interface Waiting {
  readonly place: number
  readonly far: number
}

/** Puts a place in. */
export function putNear(heap: Waiting[], one: Waiting): void {
  let at = heap.push(one) - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    if ((heap[above] as Waiting).far <= one.far) break
    heap[at] = heap[above] as Waiting
    at = above
  }
  heap[at] = one
}

/** Takes the nearest place out of a heap that is not empty. */
export function takeNearest(heap: Waiting[]): Waiting {
  const nearest = heap[0] as Waiting
  const last = heap.pop() as Waiting
  if (heap.length === 0) return nearest
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    if (below >= heap.length) break
    if (below + 1 < heap.length && (heap[below + 1] as Waiting).far < (heap[below] as Waiting).far) below++
    if ((heap[below] as Waiting).far >= last.far) break
    heap[at] = heap[below] as Waiting
    at = below
  }
  heap[at] = last
  return nearest
}
