/** Where one edge runs on screen: a cubic Bézier between the borders of two nodes, and its arrowhead. */

import { EDGE_MEASURES, measure } from './edge-style.ts'
import { shapeBorder, type NodeShape } from '../shapes/node-shapes.ts'
import { RING_GAP, RING_WIDTH } from './node-style.ts'

/** A place on screen in px, x to the right, y down. */
export type Point = { x: number; y: number }

/** A node an edge touches; without a shape it is a circle. Edges keep clear of the selection ring. */
export type EdgeEnd = Point & { radius: number; shape?: NodeShape; ring?: boolean }

/** One edge to be drawn; lengths in px on screen. */
export type EdgeCourse = {
  source: EdgeEnd
  target: EdgeEnd
  bend: number
  loop: number
  width: number
  arrow: 'none' | 'target'
  hollow?: boolean
  /** Size factor of the camera, default 1: what does not follow from the width (loops, heads) is scaled by it. */
  scale?: number
}

/** The course of an edge; `end` is the base of the arrowhead if there is one. */
export type EdgeGeometry = {
  start: Point
  control1: Point
  control2: Point
  end: Point
  /** Tip, then the two corners of the base; null without a head. */
  arrow: [tip: Point, left: Point, right: Point] | null
  middle: Point
  /** Direction of travel at the middle, radians, 0 to the right, positive clockwise on screen. */
  angle: number
  /** Arc length from start to end, px. */
  length: number
}

/** Space between a node's border and its edges, px on screen. */
export const EDGE_GAP = 2

/** Shape of loops: half the angle between leaving and returning, and the reach of the handles. */
export const LOOP_MEASURES = { halfAngle: 0.56, radiusPart: 0.85, widthPart: 2, base: 20, step: 12 } as const

/**
 * Computes the course of an edge. The edge shader does the same sums.
 *
 * A positive bend bows to the left of the way from source to target, so two opposite edges with the same bend keep
 * apart, and a pair's edges in the same lane need the opposite sign. The curve leaves and reaches nodes along a line
 * through their centres. Loops 1 to 4 sit on the four diagonals, clockwise from the upper left; later ones are larger.
 * Nodes that overlap or coincide give a short edge between the centres, never NaN.
 */
export function edgeGeometry(course: EdgeCourse): EdgeGeometry {
  const scale = course.scale ?? 1
  const headLength = course.arrow === 'none' ? 0 : measure(EDGE_MEASURES.arrowLength, course.width, scale)
    + (course.hollow ? EDGE_MEASURES.hollowArrowBase * scale : 0)
  const ends = course.loop > 0 ? loopEnds(course, headLength, scale) : chordEnds(course, headLength)
  const target = course.loop > 0 ? course.source : course.target
  const start = move(course.source, ends.leave, ends.startDistance)
  const end = move(target, ends.arrive, ends.tipDistance + ends.headLength)
  const curve = {
    start,
    control1: move(start, ends.leave, ends.startHandle),
    control2: move(end, ends.arrive, ends.endHandle),
    end,
  }
  return {
    ...curve,
    arrow: course.arrow === 'none' ? null : arrowhead(move(target, ends.arrive, ends.tipDistance), end, ends),
    middle: pointAt(curve, 0.5),
    angle: directionAt(curve, 0.5),
    length: lengthOf(curve),
  }
}

/** The point at parameter t from 0 (start) to 1 (end). */
export function pointAt({ start, control1, control2, end }: Curve, t: number): Point {
  const s = 1 - t
  const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
  return {
    x: a * start.x + b * control1.x + c * control2.x + d * end.x,
    y: a * start.y + b * control1.y + c * control2.y + d * end.y,
  }
}

/** Points at equal steps of the parameter, both ends included; `offset` px to the left of the direction of travel. */
export function samplePoints(curve: Curve, segments: number, offset = 0): Point[] {
  return Array.from({ length: segments + 1 }, (_, index) => {
    const point = pointAt(curve, index / segments)
    if (offset === 0) return point
    const angle = directionAt(curve, index / segments)
    return { x: point.x + Math.sin(angle) * offset, y: point.y - Math.cos(angle) * offset }
  })
}

type Curve = Pick<EdgeGeometry, 'start' | 'control1' | 'control2' | 'end'>

type Ends = {
  leave: Point
  arrive: Point
  startDistance: number
  tipDistance: number
  headLength: number
  startHandle: number
  endHandle: number
}

function loopEnds({ source, loop, width }: EdgeCourse, wantedHead: number, scale: number): Ends {
  const lap = Math.floor((loop - 1) / 4)
  const heading = Math.PI * (-0.75 + 0.5 * ((loop - 1) % 4))
  const leave = towards(heading - LOOP_MEASURES.halfAngle)
  const arrive = towards(heading + LOOP_MEASURES.halfAngle)
  const startDistance = borderDistance(source, leave)
  const tipDistance = borderDistance(source, arrive)
  const reach = Math.max(startDistance, tipDistance) + LOOP_MEASURES.radiusPart * source.radius
    + LOOP_MEASURES.widthPart * width + (LOOP_MEASURES.base + LOOP_MEASURES.step * lap) * scale
  const headLength = Math.min(wantedHead, 0.6 * (reach - tipDistance))
  return {
    leave, arrive, startDistance, tipDistance, headLength,
    startHandle: reach - startDistance,
    endHandle: reach - tipDistance - headLength,
  }
}

function chordEnds({ source, target, bend }: EdgeCourse, wantedHead: number): Ends {
  const distance = Math.hypot(target.x - source.x, target.y - source.y)
  const along = distance > TINY
    ? { x: (target.x - source.x) / distance, y: (target.y - source.y) / distance }
    : { x: 1, y: 0 }
  const half = Math.max(distance / 2, TINY)
  const apex = apexHeight(half, bend, (source.radius + target.radius + wantedHead) / 2 + EDGE_GAP)
  const arm = Math.hypot(half, apex)
  const leave = { x: (along.x * half + along.y * apex) / arm, y: (along.y * half - along.x * apex) / arm }
  const arrive = { x: (-along.x * half + along.y * apex) / arm, y: (-along.y * half - along.x * apex) / arm }
  const startBorder = borderDistance(source, leave)
  const tipBorder = borderDistance(target, arrive)
  // Nodes that overlap would turn the edge inside out, so both ends give way in proportion.
  const shrink = Math.min(1, (1.96 * arm) / (startBorder + tipBorder))
  const startDistance = startBorder * shrink
  const tipDistance = tipBorder * shrink
  const headLength = Math.min(wantedHead, 0.6 * (2 * arm - startDistance - tipDistance))
  const handle = (2 / 3) * (arm - (startDistance + tipDistance + headLength) / 2)
  return { leave, arrive, startDistance, tipDistance, headLength, startHandle: handle, endHandle: handle }
}

/**
 * Height of the point where both end tangents meet, so that the trimmed curve's middle lies `bend` off the chord.
 * The height appears on both sides of the equation; it converges fast, and four rounds leave under 1 % of the bend.
 */
function apexHeight(half: number, bend: number, trim: number): number {
  let apex = 2 * bend
  for (let round = 0; round < 4; round++) {
    const arm = Math.hypot(half, apex)
    apex = (2 * bend) / (1 + Math.min(trim, arm) / arm)
  }
  return apex
}

function borderDistance({ radius, shape = 'circle', ring }: EdgeEnd, direction: Point): number {
  return (radius + (ring ? RING_GAP + RING_WIDTH : 0)) * shapeBorder(shape, direction.x, direction.y) + EDGE_GAP
}

function arrowhead(tip: Point, base: Point, { arrive, headLength }: Ends): [Point, Point, Point] {
  const half = headLength * EDGE_MEASURES.arrowHalfBreadth
  return [
    tip,
    { x: base.x - arrive.y * half, y: base.y + arrive.x * half },
    { x: base.x + arrive.y * half, y: base.y - arrive.x * half },
  ]
}

function directionAt({ start, control1, control2, end }: Curve, t: number): number {
  const s = 1 - t
  const [a, b, c] = [s * s, 2 * s * t, t * t]
  const x = a * (control1.x - start.x) + b * (control2.x - control1.x) + c * (end.x - control2.x)
  const y = a * (control1.y - start.y) + b * (control2.y - control1.y) + c * (end.y - control2.y)
  return Math.hypot(x, y) > TINY ? Math.atan2(y, x) : 0
}

function lengthOf(curve: Curve): number {
  const points = samplePoints(curve, 64)
  return points.reduce((sum, point, index) => {
    const before = points[index - 1] ?? point
    return sum + Math.hypot(point.x - before.x, point.y - before.y)
  }, 0)
}

function towards(angle: number): Point {
  return { x: Math.cos(angle), y: Math.sin(angle) }
}

function move(from: Point, direction: Point, distance: number): Point {
  return { x: from.x + direction.x * distance, y: from.y + direction.y * distance }
}

/** Lengths below this many px count as none. */
const TINY = 1e-3
