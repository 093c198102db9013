/** Where an arrow key leads from one thing of a picture. */

interface Spot {
  readonly x: number
  readonly y: number
}

/** The direction of each arrow key on the screen. */
export const ARROWS: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 },
}

/** The place in the list of the nearest that lies in the direction of the key, where what lies aside counts as twice as far. `undefined`
 * for other keys and where there is none. */
export function nextInDirection(spots: readonly Spot[], from: number, key: string): number | undefined {
  const direction = ARROWS[key]
  const origin = spots[from]
  if (!direction || !origin) return undefined
  let [best, least]: [number | undefined, number] = [undefined, Infinity]
  spots.forEach(({ x, y }, place) => {
    const along = (x - origin.x) * direction.x + (y - origin.y) * direction.y
    const aside = Math.abs((x - origin.x) * direction.y) + Math.abs((y - origin.y) * direction.x)
    if (place === from || along <= 0 || aside > 3 * along) return
    const cost = along + 2 * aside
    if (cost < least) [best, least] = [place, cost]
  })
  return best
}
