/** Spreads the actors of one side so that each has room for its name, and those that are tied stand near each other. */

export interface Point {
  readonly x: number
  readonly y: number
}

/** The room of an actor with its name: a box with round corners that no other's middle enters. */
export interface Room {
  readonly width: number
  readonly height: number
}

const TURNS = 160
const SETTLING = 60
/** Golden angle, rad: points of a spiral that lie evenly. */
const SPIRAL = Math.PI * (3 - Math.sqrt(5))

/** Places, in the order of the actors, of which the first are nearest to the middle at first. `before` are places to begin from. `links`
 * are pairs of numbers. Forces as T. Fruchterman and E. Reingold (1991) have them, in short reach; then only what is too near moves
 * apart. `isFlat`: about as wide as high, instead of higher than wide; default no. `pinned` ones stay where they were before. */
export function spreadCluster(
  before: readonly (Point | undefined)[],
  links: readonly (readonly [number, number])[],
  room: Room,
  isFlat = false,
  pinned: readonly boolean[] = [],
): Point[] {
  const x = Float64Array.from(before, (point, index) => point?.x ?? spiral(index, room).x)
  const y = Float64Array.from(before, (point, index) => point?.y ?? spiral(index, room).y)
  for (let turn = 0; turn < TURNS; turn++) {
    const heat = 1 - turn / TURNS
    for (const [one, other] of links) {
      const [dx, dy] = [(x[other] as number) - (x[one] as number), (y[other] as number) - (y[one] as number)]
      const pull = 0.04 * heat
      if (pinned[one] !== true) {
        move(x, one, dx * pull)
        move(y, one, dy * pull)
      }
      if (pinned[other] !== true) {
        move(x, other, -dx * pull)
        move(y, other, -dy * pull)
      }
    }
    for (let index = 0; index < x.length; index++) {
      if (pinned[index] === true) continue
      move(x, index, -(isFlat ? 0.07 : 0.09) * heat * (x[index] as number))
      move(y, index, -(isFlat ? 0.05 : 0.03) * heat * (y[index] as number))
    }
    moveApart(x, y, room, pinned)
  }
  for (let turn = 0; turn < SETTLING && moveApart(x, y, room, pinned); turn++);
  return Array.from(x, (value, index) => ({ x: Math.round(value), y: Math.round(y[index] as number) }))
}

function spiral(index: number, { width, height }: Room): Point {
  const distance = Math.sqrt(index) * 0.75
  return { x: width * distance * Math.cos(index * SPIRAL), y: height * distance * Math.sin(index * SPIRAL) * 1.2 }
}

function move(values: Float64Array, index: number, by: number): void {
  values[index] = (values[index] as number) + by
}

/** Whether anything was too near. */
function moveApart(x: Float64Array, y: Float64Array, { width, height }: Room, pinned: readonly boolean[]): boolean {
  let hasMoved = false
  for (let one = 0; one < x.length; one++) {
    for (let other = one + 1; other < x.length; other++) {
      if (pinned[one] === true && pinned[other] === true) continue
      let [dx, dy] = [((x[other] as number) - (x[one] as number)) / width, ((y[other] as number) - (y[one] as number)) / height]
      // Why first: most are far from each other, and powers take long.
      if (Math.abs(dx) >= 1 || Math.abs(dy) >= 1) continue
      let distance = (dx ** 4 + dy ** 4) ** 0.25
      if (distance >= 1) continue
      hasMoved = true
      if (distance < 1e-6) {
        // Why: two at one place have no direction; their numbers give one.
        ;[dx, dy] = [Math.cos(other) * 1e-3, Math.sin(other) * 1e-3]
        distance = 1e-3
      }
      const push = (1 - distance) / distance
      // Why: where one of two may not move, the other goes all the way.
      const share = pinned[one] === true ? 0 : pinned[other] === true ? 1 : 0.5
      move(x, one, -dx * push * share * width)
      move(y, one, -dy * push * share * height)
      move(x, other, dx * push * (1 - share) * width)
      move(y, other, dy * push * (1 - share) * height)
    }
  }
  return hasMoved
}
