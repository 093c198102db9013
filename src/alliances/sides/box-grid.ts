/** Boxes by where they lie, so that what one meets is found without a look at all of them. */

/** In px; `x` and `y` are its upper left. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface BoxGrid {
  /** `owner` is whose box it is. */
  readonly put: (box: Box, owner?: string) => void
  /** Whether the box overlaps one that was put in, but for those of `except`. Boxes that only touch do not. */
  readonly meets: (box: Box, except?: string) => boolean
}

interface Entry {
  readonly box: Box
  readonly owner: string | undefined
}

/** Px: about as high as two lines of text. */
const CELL = 40
/** A box over more cells is looked at in any case: it would have to be put into each. */
const MOST_CELLS = 64

export function openBoxGrid(): BoxGrid {
  const cells = new Map<number, Entry[]>()
  const large: Entry[] = []
  const isMet = (entries: readonly Entry[] | undefined, box: Box, except: string | undefined): boolean =>
    entries?.some((entry) => (except === undefined || entry.owner !== except) && overlaps(box, entry.box)) ?? false
  return {
    put: (box, owner) => {
      const entry = { box, owner }
      const keys = cellsOf(box)
      if (!keys) large.push(entry)
      else for (const key of keys) (cells.get(key) ?? cells.set(key, []).get(key))?.push(entry)
    },
    meets: (box, except) => {
      if (isMet(large, box, except)) return true
      const keys = cellsOf(box)
      return (keys ?? [...cells.keys()]).some((key) => isMet(cells.get(key), box, except))
    },
  }
}

/** `undefined` where there are too many. */
function cellsOf({ x, y, width, height }: Box): number[] | undefined {
  const [left, right] = [Math.floor(x / CELL), Math.floor((x + width) / CELL)]
  const [top, bottom] = [Math.floor(y / CELL), Math.floor((y + height) / CELL)]
  if (!((right - left + 1) * (bottom - top + 1) <= MOST_CELLS)) return undefined
  const keys: number[] = []
  for (let across = left; across <= right; across++) for (let down = top; down <= bottom; down++) keys.push(across * ROW + down)
  return keys
}

/** More than any picture has cells from top to bottom. */
const ROW = 1 << 20

function overlaps(one: Box, other: Box): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
}
