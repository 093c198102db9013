/** Fragment shader of the edge program: smooth borders, dashes, rails. */

/** GLSL ES 1.00 source; sigma puts `#define PICKING_MODE` before it for the picking pass. */
export const FRAGMENT_SHADER_SOURCE = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_local;
varying vec4 v_measures;
varying vec2 v_dash;
varying float v_part;

uniform float u_pixelRatio;

// Part of a pixel at distance d from the middle that a band of the given half breadth covers.
float band(float d, float halfBreadth) {
  return clamp((halfBreadth - d) * u_pixelRatio + 0.5, 0.0, 1.0)
    - clamp((-halfBreadth - d) * u_pixelRatio + 0.5, 0.0, 1.0);
}

float triangle(float inset) {
  vec2 p = vec2(v_local.x, abs(v_local.y));
  float side = (p.y * v_measures.x - p.x * v_measures.y) / max(length(v_measures.xy), 0.001);
  return clamp(0.5 - (max(side, p.x - v_measures.x) + inset) * u_pixelRatio, 0.0, 1.0);
}

float coverage() {
  if (v_part > 1.5) return band(abs(v_local.x), v_measures.z) * band(abs(v_local.y), v_measures.x);
  if (v_part > 0.5) return triangle(0.0) - (v_measures.z > 0.0 ? triangle(v_measures.z) : 0.0);
  float across = abs(v_local.y);
  float covered = band(across, v_measures.x);
  if (v_measures.y > 0.0) covered -= band(across, v_measures.y);
  float whole = v_measures.z;
  covered *= band(abs(v_local.x - whole * 0.5), whole * 0.5);
  if (v_dash.y > 0.0) {
    float inPeriod = mod(v_local.x + (v_dash.y - v_dash.x) * 0.5, v_dash.y) - v_dash.y * 0.5;
    covered *= band(abs(inPeriod), v_dash.x * 0.5);
  }
  return covered;
}

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  gl_FragColor = v_color * coverage();
  #endif
}
`
