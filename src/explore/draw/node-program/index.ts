/** The sigma program that draws every node: seven outlines, filled or not, with halo and selection ring. */

import { NodeProgram } from 'sigma/rendering'
import type { InstancedProgramDefinition, NodeProgramType, ProgramInfo } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'
import { colorToArray, floatColor } from 'sigma/utils'
import { NODE_SHAPES } from '../../../parts/shapes/node-shapes.ts'
import type { NodeTheme } from '../../../parts/picture/node-style.ts'
import type { DrawnNode } from '../drawn-node.ts'
import { FRAGMENT_SHADER_SOURCE } from './frag.glsl.ts'
import { VERTEX_SHADER_SOURCE } from './vert.glsl.ts'

/**
 * Makes the node program for sigma's `nodeProgramClasses`.
 *
 * Needs a reducer that returns DrawnNode. Nodes are opaque: opacity mixes their colour into the paper. Picking answers
 * within 9 px of the centre of even the smallest node. A node of opacity 0 leaves a patch of paper: hide it instead.
 *
 * @param readTheme asked on every frame, so a change of theme only needs a refresh
 */
export function createNodeProgram(readTheme: () => NodeTheme): NodeProgramType {
  return class DrawnNodeProgram extends NodeProgram<Uniform> {
    getDefinition(): InstancedProgramDefinition<Uniform> {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE,
        FRAGMENT_SHADER_SOURCE,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_look', size: 4, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [[-1, -1], [1, -1], [-1, 1], [1, 1]],
      }
    }

    override processVisibleItem(nodeIndex: number, startIndex: number, node: DrawnNode): void {
      this.array.set([
        node.x, node.y, node.size,
        NODE_SHAPES.indexOf(node.shape), node.filled ? 1 : 0, node.ring ? 1 : 0, node.opacity,
        floatColor(node.color), nodeIndex,
      ], startIndex)
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      const theme = readTheme()
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio)
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio)
      gl.uniform2f(uniformLocations.u_viewport, params.width, params.height)
      gl.uniform3fv(uniformLocations.u_paper, rgb(theme.paper))
      gl.uniform3fv(uniformLocations.u_ink, rgb(theme.ink))
    }
  }
}

type Uniform = (typeof UNIFORMS)[number]

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_viewport', 'u_paper', 'u_ink'] as const

function rgb(color: string): number[] {
  return colorToArray(color).slice(0, 3).map((byte) => byte / 255)
}
