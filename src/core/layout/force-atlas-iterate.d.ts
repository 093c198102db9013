/** The one function of the package that works on plain arrays; the package types only its graph-shaped front. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2'
  /** One iteration in place. Ten numbers a node (x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed), three an edge
   * (offset of the source's numbers, of the target's, weight). */
  export default function iterate(settings: Required<ForceAtlas2Settings>, nodes: Float32Array, edges: Float32Array): unknown
}
