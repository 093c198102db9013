/** Vertex shader of the edge program: the sums of edge-geometry.ts, once per vertex, in px on screen. */

import { EDGE_GAP, LOOP_MEASURES } from '../../../parts/picture/edge-geometry.ts'
import { DASH_PATTERN, EDGE_MEASURES, HEAD_OVERLAP } from '../../../parts/picture/edge-style.ts'
import { COSINE_30, NODE_SHAPES, SHAPE_SIZES, type NodeShape } from '../../../parts/shapes/node-shapes.ts'
import { RING_GAP, RING_WIDTH } from '../../../parts/picture/node-style.ts'

/** GLSL ES 1.00 source; sigma puts `#define PICKING_MODE` before it for the picking pass. */
export const VERTEX_SHADER_SOURCE = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec4 a_ends;       // source radius, target radius, source shape, target shape, each shape + 16 with a ring
attribute vec4 a_style;      // width, bend, loop, opacity
attribute float a_flags;     // 1 dashed, 2 hollow, 4 denied, 8 arrow
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec3 a_place;      // parameter along the part, side (-1 or 1), part (0 ribbon, 1 head, 2 bar)

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_minWidth;
uniform vec2 u_viewport;

varying vec4 v_color;
varying vec2 v_local;        // px along the part and across it
varying vec4 v_measures;     // ribbon and bar: half breadth, empty half breadth, length; head: length, half base, rail
varying vec2 v_dash;         // dash and period in px, period 0 when solid
varying float v_part;

const float bias = 255.0 / 254.0;
const float tiny = 0.001;
const float hitHalfWidth = 5.0;
const vec4 nowhere = vec4(2.0, 2.0, 2.0, 1.0);

bool isShape(float shape, float index) { return abs(shape - index) < 0.5; }

float borderDistance(float radius, float shape, vec2 d) {
  vec2 q = abs(d);
  float unit = 1.0;
  if (shape > 15.5) {
    shape -= 16.0;
    radius += ${float(RING_GAP + RING_WIDTH)};
  }
  if (isShape(shape, ${shape('hexagon')}))
    unit = ${float(SHAPE_SIZES.hexagonSide)} / max(q.x, q.x * 0.5 + q.y * ${float(COSINE_30)});
  else if (isShape(shape, ${shape('diamond')})) unit = ${float(SHAPE_SIZES.diamond)} / (q.x + q.y);
  else if (isShape(shape, ${shape('triangle')}))
    unit = ${float(SHAPE_SIZES.triangleSide)} / max(q.x * ${float(COSINE_30)} - d.y * 0.5, d.y);
  else if (isShape(shape, ${shape('square')})) unit = ${float(SHAPE_SIZES.square)} / max(q.x, q.y);
  else if (isShape(shape, ${shape('bar')}))
    unit = 1.0 / max(q.x / ${float(SHAPE_SIZES.barHalfWidth)}, q.y / ${float(SHAPE_SIZES.barHalfHeight)});
  else if (isShape(shape, ${shape('cross')}))
    unit = 1.0 / min(
      max(q.x / ${float(SHAPE_SIZES.crossReach)}, q.y / ${float(SHAPE_SIZES.crossHalfBreadth)}),
      max(q.x / ${float(SHAPE_SIZES.crossHalfBreadth)}, q.y / ${float(SHAPE_SIZES.crossReach)}));
  return radius * unit + ${float(EDGE_GAP)};
}

vec2 toPixels(vec2 position) {
  vec2 clip = (u_matrix * vec3(position, 1.0)).xy;
  return vec2(1.0 + clip.x, 1.0 - clip.y) * u_viewport * 0.5;
}

vec4 toClip(vec2 pixels) {
  return vec4(pixels.x / u_viewport.x * 2.0 - 1.0, 1.0 - pixels.y / u_viewport.y * 2.0, 0.0, 1.0);
}

vec2 p0; vec2 p1; vec2 p2; vec2 p3;

vec2 pointAt(float t) {
  float s = 1.0 - t;
  return s * s * s * p0 + 3.0 * s * s * t * p1 + 3.0 * s * t * t * p2 + t * t * t * p3;
}

vec2 slopeAt(float t) {
  float s = 1.0 - t;
  return 3.0 * (s * s * (p1 - p0) + 2.0 * s * t * (p2 - p1) + t * t * (p3 - p2));
}

vec2 directionAt(float t) {
  vec2 slope = slopeAt(t);
  return length(slope) > tiny ? normalize(slope) : vec2(1.0, 0.0);
}

// Gauss-Legendre with five points: the speed along these curves is smooth enough for a fraction of a pixel.
float speedPair(float middle, float reach) {
  return length(slopeAt(middle - reach)) + length(slopeAt(middle + reach));
}

float lengthTo(float t) {
  float h = t * 0.5;
  return h * (0.5688889 * length(slopeAt(h))
    + 0.4786287 * speedPair(h, h * 0.5384693) + 0.2369269 * speedPair(h, h * 0.9061798));
}

bool takeFlag(inout float flags, float bit) {
  bool isSet = flags > bit - 0.5;
  if (isSet) flags -= bit;
  return isSet;
}

void main() {
  float part = a_place.z;
  float flags = a_flags;
  bool hasArrow = takeFlag(flags, 8.0);
  bool isDenied = takeFlag(flags, 4.0);
  bool isHollow = takeFlag(flags, 2.0);
  bool isDashed = takeFlag(flags, 1.0);
  bool isAbsent = a_style.w <= 0.0 || (part > 1.5 ? !isDenied : part > 0.5 ? !hasArrow : false);
  if (isAbsent) {
    gl_Position = nowhere;
    return;
  }

  float scale = 1.0 / u_sizeRatio;
  float width = max(a_style.x * scale, u_minWidth);
  float bend = a_style.y * scale;
  vec2 source = toPixels(a_source);
  vec2 target = toPixels(a_target);
  vec2 radii = a_ends.xy * scale;

  float head = hasArrow ? ${rule(EDGE_MEASURES.arrowLength)} : 0.0;
  if (hasArrow && isHollow) head += ${float(EDGE_MEASURES.hollowArrowBase)} * scale;

  vec2 leave; vec2 arrive; float startDistance; float tipDistance; float startHandle; float endHandle;
  if (a_style.z > 0.5) {
    float lap = floor((a_style.z - 0.5) / 4.0);
    float turn = a_style.z - 1.0 - 4.0 * lap;
    float heading = 3.14159265 * (-0.75 + 0.5 * turn);
    float leaving = heading - ${float(LOOP_MEASURES.halfAngle)};
    float arriving = heading + ${float(LOOP_MEASURES.halfAngle)};
    leave = vec2(cos(leaving), sin(leaving));
    arrive = vec2(cos(arriving), sin(arriving));
    target = source;
    startDistance = borderDistance(radii.x, a_ends.z, leave);
    tipDistance = borderDistance(radii.x, a_ends.z, arrive);
    float reach = max(startDistance, tipDistance) + ${float(LOOP_MEASURES.radiusPart)} * radii.x
      + ${float(LOOP_MEASURES.widthPart)} * width
      + (${float(LOOP_MEASURES.base)} + ${float(LOOP_MEASURES.step)} * lap) * scale;
    head = min(head, 0.6 * (reach - tipDistance));
    startHandle = reach - startDistance;
    endHandle = reach - tipDistance - head;
  } else {
    vec2 chord = target - source;
    float distance = length(chord);
    vec2 along = distance > tiny ? chord / distance : vec2(1.0, 0.0);
    float halfChord = max(distance * 0.5, tiny);
    float trim = (radii.x + radii.y + head) * 0.5 + ${float(EDGE_GAP)};
    float apex = 2.0 * bend;
    if (abs(bend) > tiny) {
      for (int round = 0; round < 4; round++) {
        float reached = length(vec2(halfChord, apex));
        apex = 2.0 * bend / (1.0 + min(trim, reached) / reached);
      }
    }
    float arm = length(vec2(halfChord, apex));
    vec2 left = vec2(along.y, -along.x) * apex;
    leave = (along * halfChord + left) / arm;
    arrive = (left - along * halfChord) / arm;
    startDistance = borderDistance(radii.x, a_ends.z, leave);
    tipDistance = borderDistance(radii.y, a_ends.w, arrive);
    float shrink = min(1.0, 1.96 * arm / (startDistance + tipDistance));
    startDistance *= shrink;
    tipDistance *= shrink;
    head = min(head, 0.6 * (2.0 * arm - startDistance - tipDistance));
    startHandle = (arm - (startDistance + tipDistance + head) * 0.5) * 2.0 / 3.0;
    endHandle = startHandle;
  }
  p0 = source + leave * startDistance;
  p1 = p0 + leave * startHandle;
  p3 = target + arrive * (tipDistance + head);
  p2 = p3 + arrive * endHandle;

  vec2 position;
  v_dash = vec2(0.0);
  v_part = part;
  float rail = ${rule(EDGE_MEASURES.railWidth)};
  if (part > 1.5) {
    vec2 along = directionAt(0.5);
    float halfLength = ${rule(EDGE_MEASURES.barHalfLength)};
    float halfBreadth = (${rule(EDGE_MEASURES.barWidth)}) * 0.5;
    v_local = vec2((halfBreadth + 1.0) * (a_place.x * 2.0 - 1.0), (halfLength + 1.0) * a_place.y);
    v_measures = vec4(halfLength, -1.0, halfBreadth, 0.0);
    position = pointAt(0.5) + along * v_local.x + vec2(along.y, -along.x) * v_local.y;
  } else if (part > 0.5) {
    float halfBase = head * ${float(EDGE_MEASURES.arrowHalfBreadth)};
    v_local = vec2(-2.0 + (head + 4.0) * a_place.x, (halfBase + 2.0) * a_place.y);
    v_measures = vec4(head, halfBase, isHollow ? rail : -1.0, 0.0);
    position = target + arrive * (tipDistance + v_local.x) + vec2(arrive.y, -arrive.x) * v_local.y;
  } else {
    float t = a_place.x;
    float stroke = isHollow ? ${rule(EDGE_MEASURES.hollowWidth)} : width;
    float halfBreadth = stroke * 0.5;
    // The quads reach one pixel past the ends and sides, so that the fragment shader can fade them out.
    float overlap = hasArrow && !isHollow ? ${float(HEAD_OVERLAP)} : 0.0;
    float over = t < tiny ? -1.0 : t > 1.0 - tiny ? 1.0 + overlap : 0.0;
    vec2 along = directionAt(t);
    #ifdef PICKING_MODE
    float across = max(halfBreadth, hitHalfWidth) * a_place.y;
    #else
    float across = (halfBreadth + 1.0) * a_place.y;
    #endif
    // Where along the line matters exactly for dashes; else only whether an end is near, and a guess does.
    float whole = (length(p1 - p0) + length(p2 - p1) + length(p3 - p2) + length(p3 - p0)) * 0.5;
    float reached = whole * t;
    #ifndef PICKING_MODE
    if (isDashed) {
      whole = lengthTo(1.0);
      reached = lengthTo(t);
      float painted = whole + overlap;
      float dash = ${float(DASH_PATTERN[0])} * scale;
      float period = dash + ${float(DASH_PATTERN[1])} * scale;
      if (painted >= period) {
        float count = max(1.0, floor((painted - dash) / period + 0.5));
        v_dash = vec2(dash, period) * painted / (count * period + dash);
      }
    }
    #endif
    v_local = vec2(reached + over, across);
    v_measures = vec4(halfBreadth, isHollow ? halfBreadth - rail : -1.0, whole + overlap, 0.0);
    position = pointAt(t) + along * over + vec2(along.y, -along.x) * across;
  }
  gl_Position = toClip(position);

  #ifdef PICKING_MODE
  v_color = a_id;
  v_color.a *= bias;
  #else
  float alpha = a_color.a * bias * a_style.w;
  v_color = vec4(a_color.rgb * alpha, alpha);
  #endif
}
`

function float(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value)
}

function rule({ factor, base }: { factor: number; base: number }): string {
  return `${float(factor)} * width + ${float(base)} * scale`
}

function shape(name: NodeShape): string {
  return float(NODE_SHAPES.indexOf(name))
}
