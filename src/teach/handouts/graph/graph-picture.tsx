/** A drawn graph on a sheet, as SVG. */
import type { JSX } from 'preact'
import { drawNode } from '../../../parts/picture/draw-node.ts'
import { FONT_FAMILIES, type SceneEdge, type SceneStroke } from '../../../parts/picture/scene.ts'
import { NUMBER_SIZE, type GraphDrawing } from './draw-graph.ts'

/** `label` says what the picture is. Numbers have a field of paper under them, boxes to write in an outline. */
export function GraphPicture({ drawing, label }: { drawing: GraphDrawing; label: string }): JSX.Element {
  const { width, height, edges, nodes, labels, numbers } = drawing
  return (
    <svg class="handout-graph" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      {edges.map((edge) => <Edge key={edge.id} edge={edge} />)}
      {nodes.flatMap((node) => drawNode(node, THEME).map(({ d, color, opacity }, index) =>
        <path key={`${node.id} ${index}`} d={d} fill={color} fill-opacity={opacity} />))}
      {labels.map(({ id, text, x, y, anchor, fontSize, weight, halo }) => (
        <text key={id} x={x} y={y} text-anchor={anchor} font-family={FONT_FAMILIES.interface} font-size={fontSize} font-weight={weight}
          fill={THEME.ink} stroke={THEME.paper} stroke-width={2 * halo} stroke-linejoin="round" paint-order="stroke">{text}</text>
      ))}
      {numbers.map(({ id, box, text }) => (text === ''
        ? <rect key={id} {...box} fill={THEME.paper} stroke={THEME.ink} stroke-width="0.75" />
        : (
          <text key={id} class="handout-graph-number" x={box.x + box.width / 2} y={box.y + box.height / 2 + NUMBER_SIZE * 0.35}
            text-anchor="middle" font-family={FONT_FAMILIES.interface} font-size={NUMBER_SIZE} font-weight="600"
            fill={THEME.ink} stroke={THEME.paper} stroke-width="4" stroke-linejoin="round" paint-order="stroke">{text}</text>
        )))}
    </svg>
  )
}

/** Paper is white, whatever theme is on the screen. */
const THEME = { paper: '#ffffff', ink: '#18222c' }

function Edge({ edge: { color, opacity, strokes, head, bar } }: { edge: SceneEdge }): JSX.Element {
  return (
    <g fill="none" stroke={color} opacity={opacity}>
      {[...strokes, ...(bar ? [bar] : [])].map((stroke) => <Stroke key={stroke.d} {...stroke} />)}
      {head && <path d={head} fill={color} fill-rule="evenodd" stroke="none" />}
    </g>
  )
}

function Stroke({ d, width, dash }: SceneStroke): JSX.Element {
  return <path d={d} stroke-width={width} stroke-dasharray={dash && dash[1] > 0 ? dash.join(' ') : undefined} />
}
