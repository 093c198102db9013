/** A tie as a line between two marks. */
import type { EventActor, EventTable } from '../../core/event-table.ts'
import type { Tie } from '../../core/ties/tie-types.ts'
import { isNoFact } from '../cards/no-facts.ts'

export interface DrawnLine {
  readonly key: string
  readonly tie: Tie
  readonly one: EventActor
  readonly other: EventActor
  /** From border to border of the marks, px. */
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  /** Breadth of the whole, px. */
  readonly width: number
  /** Whether none of its events is affirmed. */
  readonly isNoFact: boolean
}

interface Mark {
  readonly actor: EventActor
  readonly x: number
  readonly y: number
  readonly radius: number
}

const LEAST_WIDTH = 1.5
const MOST_WIDTH = 5
/** Between the end of a line and the border of the mark, px. */
const GAP = 2

/** The more events, the broader: by 0.7 px where they double. */
export function drawLine(table: EventTable, tie: Tie, one: Mark, other: Mark): DrawnLine {
  const length = Math.hypot(other.x - one.x, other.y - one.y) || 1
  const [dx, dy] = [(other.x - one.x) / length, (other.y - one.y) / length]
  return {
    key: `${one.actor.id}\n${other.actor.id}`,
    tie,
    one: one.actor,
    other: other.actor,
    x1: one.x + dx * (one.radius + GAP),
    y1: one.y + dy * (one.radius + GAP),
    x2: other.x - dx * (other.radius + GAP),
    y2: other.y - dy * (other.radius + GAP),
    width: Math.min(MOST_WIDTH, LEAST_WIDTH + 0.7 * Math.log2(tie.events.length)),
    isNoFact: isNoFact(table, tie),
  }
}
