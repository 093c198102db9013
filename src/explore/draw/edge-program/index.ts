/** The sigma program that draws every edge: straight, bent or looped, with head, dashes, rails and bar. */

import { EdgeProgram } from 'sigma/rendering'
import type { InstancedProgramDefinition, ProgramInfo } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import type { DrawnEdge } from '../drawn-edge.ts'
import { NODE_SHAPES } from '../../../parts/shapes/node-shapes.ts'
import type { DrawnNode } from '../drawn-node.ts'
import { FRAGMENT_SHADER_SOURCE } from './frag.glsl.ts'
import { VERTEX_SHADER_SOURCE } from './vert.glsl.ts'

/**
 * Draws edges as `edgeGeometry` lays them out.
 *
 * One instance per edge. Needs reducers that return DrawnEdge for edges and DrawnNode for nodes. A change of a node's
 * size, shape or ring moves the ends of its edges, so refresh those too. Picking answers within 5 px of the middle line
 * of even the thinnest edge. Edges of opacity 0 are neither drawn nor picked.
 */
export class DrawnEdgeProgram extends EdgeProgram<Uniform> {
  getDefinition(): InstancedProgramDefinition<Uniform> {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext
    return {
      VERTICES: STRIP.length,
      VERTEX_SHADER_SOURCE,
      FRAGMENT_SHADER_SOURCE,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_ends', size: 4, type: FLOAT },
        { name: 'a_style', size: 4, type: FLOAT },
        { name: 'a_flags', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_place', size: 3, type: FLOAT }],
      CONSTANT_DATA: STRIP,
    }
  }

  override processVisibleItem(
    edgeIndex: number, startIndex: number, source: DrawnNode, target: DrawnNode, edge: DrawnEdge,
  ): void {
    const flags = (edge.dashed ? 1 : 0) + (edge.hollow ? 2 : 0) + (edge.denied ? 4 : 0)
      + (edge.arrow === 'target' ? 8 : 0)
    this.array.set([
      source.x, source.y, target.x, target.y,
      source.size, target.size, outlineCode(source), outlineCode(target),
      edge.size, edge.bend, edge.loop, edge.opacity,
      flags, floatColor(edge.color), edgeIndex,
    ], startIndex)
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio)
    gl.uniform1f(uniformLocations.u_minWidth, params.minEdgeThickness)
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio)
    gl.uniform2f(uniformLocations.u_viewport, params.width, params.height)
  }
}

/** The outline's number, raised by 16 if there is a selection ring around it. */
function outlineCode({ shape, ring }: DrawnNode): number {
  return NODE_SHAPES.indexOf(shape) + (ring ? 16 : 0)
}

type Uniform = (typeof UNIFORMS)[number]

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_minWidth', 'u_pixelRatio', 'u_viewport'] as const

/** Pieces a curve is cut into: enough that no corner shows on the tightest loop. */
const SEGMENTS = 22

/** Ribbon, head and bar in one strip; doubled corners make the triangles between the parts vanish. */
const STRIP: number[][] = [0, 1, 2].flatMap((part) => {
  const steps = part === 0 ? SEGMENTS : 1
  const corners = Array.from({ length: steps + 1 }, (_, step) => [
    [step / steps, -1, part],
    [step / steps, 1, part],
  ]).flat()
  return [...corners.slice(0, 1), ...corners, ...corners.slice(-1)]
})
