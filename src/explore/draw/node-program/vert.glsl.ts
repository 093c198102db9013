/** Vertex shader of the node program: one square per node, measured in px on screen. */

import { NODE_SHAPES, shapeExtent } from '../../../parts/shapes/node-shapes.ts'
import { RING_GAP, RING_WIDTH } from '../../../parts/picture/node-style.ts'

/** Farthest corner of any outline, in radii. */
const REACH = Math.max(...NODE_SHAPES.map((shape) => Math.max(shapeExtent(shape).x, shapeExtent(shape).y))).toFixed(4)
/** A ring's corner lies up to twice as far out as its side. */
const MARGIN = (2 * (RING_GAP + RING_WIDTH) + 2).toFixed(1)

/** GLSL ES 1.00 source; sigma puts `#define PICKING_MODE` before it for the picking pass. */
export const VERTEX_SHADER_SOURCE = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_look;       // shape, filled, ring, opacity
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_viewport;

varying vec4 v_color;
varying vec4 v_look;
varying vec2 v_local;        // px from the centre, y down
varying float v_radius;

const float bias = 255.0 / 254.0;

void main() {
  v_radius = a_size / u_sizeRatio;
  v_local = a_corner * (v_radius * ${REACH} + ${MARGIN});
  vec2 clip = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(clip + vec2(v_local.x, -v_local.y) * 2.0 / u_viewport, 0.0, 1.0);
  v_look = a_look;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`
