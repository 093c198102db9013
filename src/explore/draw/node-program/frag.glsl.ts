/** Fragment shader of the node program: outlines by signed distance, with halo and ring. */

import { COSINE_30, NODE_SHAPES, SHAPE_SIZES, type NodeShape, NODE_OUTLINE } from '../../../parts/shapes/node-shapes.ts'
import { NODE_HALO, RING_GAP, RING_WIDTH } from '../../../parts/picture/node-style.ts'

/** GLSL ES 1.00 source; sigma puts `#define PICKING_MODE` before it for the picking pass. */
export const FRAGMENT_SHADER_SOURCE = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_look;
varying vec2 v_local;
varying float v_radius;

uniform float u_pixelRatio;
uniform vec3 u_paper;
uniform vec3 u_ink;

const float hitRadius = 9.0;

bool isShape(float index) { return abs(v_look.x - index) < 0.5; }

// Distance to the sides, not to the corners: what is drawn at a distance then keeps sharp corners, like a mitred line.
float borderDistance(vec2 p, float r) {
  vec2 q = abs(p);
  if (isShape(${shape('hexagon')}))
    return max(q.x, q.x * 0.5 + q.y * ${COSINE_30}) - ${SHAPE_SIZES.hexagonSide} * r;
  if (isShape(${shape('diamond')})) return (q.x + q.y - ${SHAPE_SIZES.diamond} * r) * 0.70710678;
  if (isShape(${shape('triangle')}))
    return max(q.x * ${COSINE_30} - p.y * 0.5, p.y) - ${SHAPE_SIZES.triangleSide} * r;
  if (isShape(${shape('square')})) return max(q.x, q.y) - ${SHAPE_SIZES.square} * r;
  if (isShape(${shape('bar')})) {
    float corner = ${SHAPE_SIZES.barCorner} * r;
    vec2 d = q - vec2(${SHAPE_SIZES.barHalfWidth}, ${SHAPE_SIZES.barHalfHeight}) * r + corner;
    return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - corner;
  }
  if (isShape(${shape('cross')})) {
    vec2 far = q - ${SHAPE_SIZES.crossReach} * r;
    vec2 near = q - ${SHAPE_SIZES.crossHalfBreadth} * r;
    return min(max(far.x, near.y), max(near.x, far.y));
  }
  return length(p) - r;
}

float inside(float distance, float border) {
  return clamp(0.5 + (border - distance) * u_pixelRatio, 0.0, 1.0);
}

void main(void) {
  float distance = borderDistance(v_local, v_radius);
  #ifdef PICKING_MODE
  gl_FragColor = distance < 2.0 || length(v_local) < hitRadius ? v_color : vec4(0.0);
  #else
  bool hasRing = v_look.z > 0.5;
  vec3 color = mix(u_paper, v_color.rgb, v_color.a * v_look.w);
  float ground = inside(distance, hasRing ? ${(RING_GAP + RING_WIDTH).toFixed(1)} : ${NODE_HALO.toFixed(1)});
  vec3 mixed = hasRing ? mix(u_ink, u_paper, inside(distance, ${RING_GAP.toFixed(1)})) : u_paper;
  mixed = mix(mixed, color, inside(distance, 0.0));
  if (v_look.y < 0.5) mixed = mix(mixed, u_paper, inside(distance, -${NODE_OUTLINE} * v_radius));
  gl_FragColor = vec4(mixed, 1.0) * ground;
  #endif
}
`

function shape(name: NodeShape): string {
  return NODE_SHAPES.indexOf(name).toFixed(1)
}
