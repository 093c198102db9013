/** The drawing itself: one sigma renderer over the claim graph. The only module that creates one. */
import Sigma from 'sigma'
import type { ClaimGraph } from '../core/graph.ts'
import type { EntityKind } from '../core/schema.ts'
import { DrawnEdgeProgram } from './draw/edge-program/index.ts'
import type { DrawnEdge } from './draw/drawn-edge.ts'
import { createNodeProgram } from './draw/node-program/index.ts'
import type { DrawnNode } from './draw/drawn-node.ts'
import type { sceneFromSigma, SceneOptions } from './draw/scene-from-sigma.ts'
import type { Scene } from '../parts/picture/scene.ts'
import type { Crowd } from './crowd.ts'
import { createLabelLayer } from './label-layer.ts'
import { edgeLooks, FADED, nodeLook, type EdgeLook, type NodeLook } from '../parts/picture/look.ts'
import type { Palette } from '../parts/picture/palette.ts'
import { STAGE_PADDING } from './stage-padding.ts'

/** What the stage draws. A new value of any part redraws it. */
export interface Picture {
  readonly graph: ClaimGraph
  readonly kinds: ReadonlyMap<string, EntityKind>
  readonly entities: ReadonlySet<string>
  readonly claims: ReadonlySet<string>
  readonly focus: { readonly entities: ReadonlySet<string>; readonly claims: ReadonlySet<string> } | undefined
  /** What bears the ring of the selection. */
  readonly selected: { readonly entities: ReadonlySet<string>; readonly claims: ReadonlySet<string> }
  readonly palette: Palette
  /** Counts the layouts: with a new one the picture takes the whole room again. */
  readonly arrangement: number
  /** Scale of the marks, 0.7 to 1: smaller in a narrow room. */
  readonly scale: number
  /** How it is drawn where it is crowded. */
  readonly crowd?: Crowd | undefined
}

/** What a person does on the stage. `undefined` is the empty ground. */
export interface StageEvents {
  onPoint(target: StageTarget | undefined): void
  onChoose(target: StageTarget | undefined): void
  onPin(entity: string): void
  /** The drawing context is gone; the stage is dead and has to be made anew. */
  onLost(): void
  /** The room has another size. */
  onResize(): void
}
export interface StageTarget {
  readonly type: 'entity' | 'claim'
  readonly id: string
}

/** What each node and edge of a picture looks like. */
export interface Looks {
  readonly nodes: ReadonlyMap<string, NodeLook>
  readonly edges: ReadonlyMap<string, EdgeLook>
  /** Which nodes keep their names whatever these cover, and which have one only while they are looked at; by their claims, where left
   * out. */
  readonly names?: ReadonlyMap<string, 'always' | 'asked'>
  /** The claims that are drawn before all others. */
  readonly behind?: ReadonlySet<string>
}

export interface Camera {
  readonly x: number
  readonly y: number
  readonly ratio: number
  readonly angle: number
}

export interface Stage {
  draw(picture: Picture): void
  fit(): void
  zoom(factor: number): void
  camera(): Camera
  /** Looks from another place; from where the whole graph is seen, where none is given. */
  look(from: Omit<Camera, 'angle'> | undefined): void
  /** The picture as it stands, for a file, taken by what comes with saving; in another palette than the screen's, where one is given. */
  scene(take: typeof sceneFromSigma, options: Omit<SceneOptions, 'theme' | 'measureText'>, palette?: Palette): Scene
  kill(): void
}

const MANY_EDGES = 1500
/** From this many claims on a node keeps its name even where it covers something. */
const ALWAYS_NAMED = 6
/** The closest that fitting to what is left goes. */
const CLOSEST_FIT = 0.25

/** Makes a stage in a container of some size. Throws where WebGL is not to be had. `calm` switches animation off. */
export function createStage(
  container: HTMLElement,
  first: Picture,
  events: StageEvents,
  { calm, camera }: { calm: boolean; camera?: Camera | undefined },
): Stage {
  let picture = first
  let looks = lookAt(picture)
  const duration = calm ? 0 : 250
  const renderer = new Sigma(picture.graph, container, {
    allowInvalidContainer: true,
    autoRescale: true,
    // Why under sigma's own names: programs of other names would be added to its own, which nobody would use.
    defaultEdgeType: 'arrow',
    defaultNodeType: 'circle',
    edgeProgramClasses: { arrow: DrawnEdgeProgram },
    nodeProgramClasses: { circle: createNodeProgram(() => themeOf(picture.palette)) },
    edgeReducer: (claim) => drawnEdge(claim, picture, looks),
    nodeReducer: (entity) => drawnNode(entity, picture, looks),
    enableEdgeEvents: true,
    // Why: labels are laid out by us, so that none covers another (see label-layer.ts).
    renderLabels: false,
    renderEdgeLabels: false,
    // Why: without a GPU this many edges take longer than a frame; nodes and labels are enough to find one's way while moving.
    hideEdgesOnMove: picture.graph.size > MANY_EDGES,
    minEdgeThickness: 1,
    stagePadding: STAGE_PADDING,
    minCameraRatio: 0.08,
    maxCameraRatio: 2.5,
    // Why: who has panned into the void does not find back.
    cameraPanBoundaries: true,
    zIndex: true,
    defaultDrawNodeHover: () => undefined,
  })
  if (camera) renderer.getCamera().setState(camera)
  const labels = createLabelLayer(renderer, () => themeOf(picture.palette))
  listen(renderer, () => picture.graph, events)
  const stopWatching = watchContext(container, events)
  const sizes = followSize(renderer, container, events)
  return {
    draw(next) {
      const before = picture
      picture = next
      looks = lookAt(next)
      if (next.arrangement !== before.arrangement) renderer.setCustomBBox(null)
      if (next.graph !== before.graph) renderer.setGraph(next.graph)
      else renderer.refresh()
    },
    fit: () => void renderer.getCamera().animate(fitted(renderer, picture), { duration }),
    zoom: (factor) => void renderer.getCamera().animatedZoom({ factor, duration }),
    camera: () => renderer.getCamera().getState(),
    look: (from) => void renderer.getCamera().animate({ ...(from ?? { x: 0.5, y: 0.5, ratio: 1 }), angle: 0 }, { duration }),
    scene(take, options, palette = picture.palette) {
      const onScreen = picture
      const isOther = palette !== picture.palette
      const show = (next: Picture): void => {
        picture = next
        looks = lookAt(next)
        renderer.refresh({ schedule: false })
      }
      if (isOther) show({ ...picture, palette })
      const scene = take(renderer, { ...options, theme: themeOf(palette), measureText: labels.measureText })
      if (isOther) show(onScreen)
      return scene
    },
    kill() {
      stopWatching()
      sizes.disconnect()
      labels.kill()
      renderer.kill()
    },
  }
}

function lookAt(picture: Picture): Looks {
  const { graph, kinds, claims, palette, scale } = picture
  if (picture.crowd) return picture.crowd.lookAt(picture)
  const nodes = new Map(graph.mapNodes((entity, attributes) =>
    [entity, nodeLook(attributes.claims, kinds.get(attributes.kind), palette, scale)] as const))
  return { nodes, edges: edgeLooks(graph, claims, palette, scale) }
}

function themeOf({ paper, ink }: Palette): { paper: string; ink: string } {
  return { paper, ink }
}

function drawnNode(
  entity: string,
  { graph, entities, focus, selected, palette, scale }: Picture,
  { nodes, names }: Looks,
): DrawnNode {
  const { x = 0, y = 0, label, claims } = graph.getNodeAttributes(entity)
  const look = nodes.get(entity) ?? nodeLook(0, undefined, palette)
  const strong = !focus || focus.entities.has(entity)
  const isPair = focus !== undefined && focus.entities.size <= 2
  return {
    ...look,
    x,
    y,
    label: strong && (focus || names?.get(entity) !== 'asked') ? label : null,
    type: 'circle',
    hidden: !entities.has(entity),
    opacity: strong ? (focus ? 1 : look.opacity) : FADED,
    ring: selected.entities.has(entity),
    highlighted: false,
    // Why not all of the focus: a forced name may cover what it stands beside, even the chosen node itself.
    forceLabel: strong && (selected.entities.has(entity) || isPair
      || (names ? names.get(entity) === 'always' : claims * scale ** 2 >= ALWAYS_NAMED)),
    zIndex: strong && focus ? 2 : 1,
  }
}

function drawnEdge(claim: string, { graph, claims, focus, selected, palette }: Picture, { edges, behind }: Looks): DrawnEdge {
  const look = edges.get(claim)
  const strong = !focus || focus.claims.has(claim)
  const chosen = selected.claims.has(claim)
  const faint = { color: palette.signs.neutral, width: 1, dashed: false, hollow: false, denied: false, arrow: 'none' as const }
  const { width, ...style } = look ?? { ...faint, bend: 0, loop: 0, opacity: 0 }
  return {
    ...style,
    label: graph.getEdgeAttribute(claim, 'label'),
    type: 'arrow',
    hidden: !claims.has(claim) || !look,
    size: chosen ? width + 1.4 : width,
    opacity: strong ? style.opacity : style.opacity * FADED,
    forceLabel: focus !== undefined && focus.claims.has(claim) && (focus.claims.size <= 14 || chosen),
    zIndex: chosen ? 3 : strong && focus ? 2 : behind?.has(claim) ? 0 : 1,
  }
}

/** The camera that shows all that is left, in the middle and as large as it can be. */
function fitted(renderer: Sigma, { graph, entities }: Picture): Camera {
  const reach = (ids: readonly string[]) => {
    const places = ids.flatMap((id) => renderer.getNodeDisplayData(id) ?? [])
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
    const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    return { x: (left + right) / 2, y: (low + high) / 2, width: right - left, height: high - low }
  }
  const shown = graph.filterNodes((id) => entities.has(id))
  if (shown.length === 0 || shown.length === graph.order) return { x: 0.5, y: 0.5, ratio: 1, angle: 0 }
  const [part, whole] = [reach(shown), reach(graph.nodes())]
  const ratio = Math.max(part.width / whole.width || 0, part.height / whole.height || 0, CLOSEST_FIT)
  return { x: part.x, y: part.y, ratio: Math.min(1, ratio * 1.15), angle: 0 }
}

/** Pointing, choosing, and dragging a node to where it stays. */
function listen(renderer: Sigma, graphOf: () => ClaimGraph, events: StageEvents): void {
  let dragged: string | undefined
  let moved = false
  renderer.on('enterNode', ({ node }) => events.onPoint({ type: 'entity', id: node }))
  renderer.on('leaveNode', () => events.onPoint(undefined))
  renderer.on('enterEdge', ({ edge }) => events.onPoint({ type: 'claim', id: edge }))
  renderer.on('leaveEdge', () => events.onPoint(undefined))
  renderer.on('clickNode', ({ node }) => {
    if (!moved) events.onChoose({ type: 'entity', id: node })
  })
  renderer.on('clickEdge', ({ edge }) => events.onChoose({ type: 'claim', id: edge }))
  renderer.on('clickStage', () => events.onChoose(undefined))
  renderer.on('downNode', ({ node }) => {
    dragged = node
    moved = false
    // Why: without a fixed box every move would rescale the whole picture under the pointer.
    if (!renderer.getCustomBBox()) renderer.setCustomBBox(renderer.getBBox())
  })
  renderer.on('moveBody', ({ event }) => {
    if (!dragged) return
    moved = true
    graphOf().mergeNodeAttributes(dragged, renderer.viewportToGraph(event))
    event.preventSigmaDefault()
    event.original.preventDefault()
    event.original.stopPropagation()
  })
  const drop = (): void => {
    if (dragged !== undefined && moved) events.onPin(dragged)
    dragged = undefined
  }
  renderer.on('upNode', drop)
  renderer.on('upEdge', drop)
  renderer.on('upStage', drop)
}

/** Sigma follows the window only; the room also changes with the splitter, the inspector and the legend. */
function followSize(renderer: Sigma, container: HTMLElement, events: StageEvents): ResizeObserver {
  let [width, height] = [container.clientWidth, container.clientHeight]
  const observer = new ResizeObserver(() => {
    // Why compared: an observer reports once at its beginning, when nothing has changed yet.
    if (container.clientWidth === width && container.clientHeight === height) return
    ;[width, height] = [container.clientWidth, container.clientHeight]
    if (width === 0 || height === 0) return
    renderer.resize()
    renderer.scheduleRender()
    events.onResize()
  })
  observer.observe(container)
  return observer
}

/** A lost context stays lost in sigma 3, so the stage only tells; whoever owns it makes a new one. */
function watchContext(container: HTMLElement, events: StageEvents): () => void {
  const lost = (event: Event): void => {
    event.preventDefault()
    events.onLost()
  }
  // Why: the event does not bubble, but it can be caught on its way down to whichever canvas lost its context.
  container.addEventListener('webglcontextlost', lost, { capture: true })
  return () => container.removeEventListener('webglcontextlost', lost, { capture: true })
}
