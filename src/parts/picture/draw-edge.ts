/** From the course and the look of an edge to strokes and fills. */

import { samplePoints, type EdgeGeometry, type Point } from './edge-geometry.ts'
import { EDGE_MEASURES, HEAD_OVERLAP, fitDashes, measure, strokeWidth, type EdgeStyle } from './edge-style.ts'
import { pathNumber } from '../shapes/path-number.ts'
import type { SceneEdge, SceneStroke } from './scene.ts'

/**
 * Turns an edge into plain strokes and fills.
 *
 * @param style with its width in px on screen; bend and loop are already in the geometry
 * @param scale size factor of the camera, 1 at ratio 1
 */
export function drawEdge(
  id: string, geometry: EdgeGeometry, style: Omit<EdgeStyle, 'bend' | 'loop'>, scale = 1,
): SceneEdge {
  const rail = measure(EDGE_MEASURES.railWidth, style.width, scale)
  return {
    id,
    color: style.color,
    opacity: style.opacity,
    strokes: style.hollow ? rails(geometry, style, rail, scale) : [solidLine(geometry, style, scale)],
    head: geometry.arrow && headPath(geometry.arrow, style.hollow ? rail : 0),
    bar: style.denied ? barStroke(geometry, style.width, scale) : null,
  }
}

function solidLine(
  { start, control1, control2, end, arrow, length }: EdgeGeometry, style: Pick<EdgeStyle, 'width' | 'dashed'>,
  scale: number,
): SceneStroke {
  const curve = `M${place(start)}C${place(control1)} ${place(control2)} ${place(end)}`
  const dashes = (painted: number) => style.dashed ? fitDashes(painted, scale) : null
  if (!arrow) return { d: curve, width: style.width, dash: dashes(length) }
  const part = HEAD_OVERLAP / Math.max(Math.hypot(arrow[0].x - end.x, arrow[0].y - end.y), HEAD_OVERLAP)
  const inHead = { x: end.x + (arrow[0].x - end.x) * part, y: end.y + (arrow[0].y - end.y) * part }
  return { d: `${curve}L${place(inHead)}`, width: style.width, dash: dashes(length + HEAD_OVERLAP) }
}

function rails(
  geometry: EdgeGeometry, style: Pick<EdgeStyle, 'width' | 'hollow' | 'dashed'>, rail: number, scale: number,
): SceneStroke[] {
  const offset = (strokeWidth(style, scale) - rail) / 2
  return [offset, -offset].map((side) => {
    const points = samplePoints(geometry, 32, side)
    const [dash, space] = fitDashes(geometry.length, scale)
    // The outer rail of a bend is longer; both must show as many dashes as the middle line would.
    const stretch = geometry.length > 0 ? lengthOf(points) / geometry.length : 1
    return {
      d: `M${points.map(place).join('L')}`,
      width: rail,
      dash: style.dashed ? [dash * stretch, space * stretch] : null,
    }
  })
}

function headPath([tip, left, right]: [Point, Point, Point], rail: number): string {
  const outer = trianglePath([tip, left, right])
  if (rail === 0) return outer
  const tipSide = Math.hypot(left.x - right.x, left.y - right.y)
  const leftSide = Math.hypot(tip.x - right.x, tip.y - right.y)
  const rightSide = Math.hypot(tip.x - left.x, tip.y - left.y)
  const around = tipSide + leftSide + rightSide
  const doubleArea = Math.abs((left.x - tip.x) * (right.y - tip.y) - (right.x - tip.x) * (left.y - tip.y))
  const innerRadius = around > 0 ? doubleArea / around : 0
  if (innerRadius <= rail) return outer
  const centre = {
    x: (tip.x * tipSide + left.x * leftSide + right.x * rightSide) / around,
    y: (tip.y * tipSide + left.y * leftSide + right.y * rightSide) / around,
  }
  const shrink = 1 - rail / innerRadius
  const inwards = (corner: Point) => ({
    x: centre.x + (corner.x - centre.x) * shrink,
    y: centre.y + (corner.y - centre.y) * shrink,
  })
  return outer + trianglePath([inwards(tip), inwards(left), inwards(right)])
}

function barStroke({ middle, angle }: EdgeGeometry, width: number, scale: number): SceneStroke {
  const half = measure(EDGE_MEASURES.barHalfLength, width, scale)
  const across = { x: Math.sin(angle) * half, y: -Math.cos(angle) * half }
  const from = place({ x: middle.x - across.x, y: middle.y - across.y })
  const to = place({ x: middle.x + across.x, y: middle.y + across.y })
  return { d: `M${from}L${to}`, width: measure(EDGE_MEASURES.barWidth, width, scale), dash: null }
}

function trianglePath(corners: readonly Point[]): string {
  return `M${corners.map(place).join('L')}Z`
}

function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => {
    const before = points[index - 1] ?? point
    return sum + Math.hypot(point.x - before.x, point.y - before.y)
  }, 0)
}

function place({ x, y }: Point): string {
  return `${pathNumber(x)} ${pathNumber(y)}`
}
