/** What is at the place of an element in a list of the picture: one listener for the whole list instead of some for each of its marks. */

/** The item whose element, one with `data-place`, an event comes from. */
export function itemAt<Item>(items: readonly Item[], target: EventTarget | null): Item | undefined {
  const place = target instanceof Element ? target.closest<SVGElement>('[data-place]')?.dataset.place : undefined
  return place === undefined ? undefined : items[Number(place)]
}

/** The same for a pointer that leaves an item, not only a part of it. */
export function itemLeft<Item>(items: readonly Item[], { target, relatedTarget }: PointerEvent): Item | undefined {
  const left = itemAt(items, target)
  return left === itemAt(items, relatedTarget) ? undefined : left
}
