/** Puts marks at their places, beside them where another one is already there. */

/** A mark and where it should be, px. */
export interface WantedMark {
  readonly x: number
  readonly y: number
  readonly radius: number
}

export interface PlacedMark {
  readonly x: number
  readonly y: number
}

/** Room that no mark may take, px. */
export interface KeptRoom {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Room between two marks, px. */
const GAP = 3
const STEP = 4
const MOST_RINGS = 40

/**
 * The first marks keep their places; each later one goes to the nearest free spot, of equally near ones the eastern first. The same
 * marks give the same picture, whatever else is on the map elsewhere.
 */
export function placeMarks(wanted: readonly WantedMark[], kept: readonly KeptRoom[] = []): PlacedMark[] {
  const cells = new Map<string, (WantedMark & PlacedMark)[]>()
  const size = 2 * Math.max(1, ...wanted.map(({ radius }) => radius)) + GAP
  const isFree = (x: number, y: number, radius: number): boolean => {
    if (kept.some((room) => isTouching(room, { x, y, radius }))) return false
    const [column, row] = [Math.floor(x / size), Math.floor(y / size)]
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of cells.get(`${column + dx} ${row + dy}`) ?? []) {
          if (Math.hypot(other.x - x, other.y - y) < other.radius + radius + GAP) return false
        }
      }
    }
    return true
  }
  return wanted.map((mark) => {
    const spot = findSpot(mark, isFree)
    const key = `${Math.floor(spot.x / size)} ${Math.floor(spot.y / size)}`
    const placed = { x: spot.x, y: spot.y, radius: mark.radius }
    const cell = cells.get(key)
    if (cell) cell.push(placed)
    else cells.set(key, [placed])
    return { x: spot.x, y: spot.y }
  })
}

/** Its own place, then rings around it, nearest first. */
function* spots({ x, y }: WantedMark): Generator<PlacedMark> {
  yield { x, y }
  for (let ring = 1; ring <= MOST_RINGS; ring++) {
    const count = 6 * ring
    for (let spot = 0; spot < count; spot++) {
      const turn = (Math.ceil(spot / 2) * (spot % 2 === 0 ? -1 : 1) * 2 * Math.PI) / count
      yield { x: x + ring * STEP * Math.cos(turn), y: y + ring * STEP * Math.sin(turn) }
    }
  }
}

/** Whether a mark reaches into a room. */
export function isTouching({ left, top, right, bottom }: KeptRoom, { x, y, radius }: WantedMark): boolean {
  return Math.hypot(x - Math.min(right, Math.max(left, x)), y - Math.min(bottom, Math.max(top, y))) < radius
}

function findSpot(mark: WantedMark, isFree: (x: number, y: number, radius: number) => boolean): PlacedMark {
  for (const spot of spots(mark)) if (isFree(spot.x, spot.y, mark.radius)) return spot
  return mark
}
