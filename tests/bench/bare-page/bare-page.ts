/** The peer of the Explore page: the article's plain text, and its graph drawn by sigma as it comes. */
import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'

/** What the bench puts beside the page as `graph.json`. Sizes in pixels; edges name places in `nodes`. */
export interface BareGraph {
  readonly text: string
  readonly width: number
  readonly height: number
  readonly nodes: readonly { readonly label: string; readonly x: number; readonly y: number; readonly size: number }[]
  readonly edges: readonly (readonly [source: number, target: number])[]
}

const response = await fetch('./graph.json')
const { text, width, height, nodes, edges } = (await response.json()) as BareGraph
const [place, ground] = [document.getElementById('text'), document.getElementById('graph')]
if (!place || !ground) throw new Error('the page lacks its two parts')
place.textContent = text
ground.style.width = `${width}px`
ground.style.height = `${height}px`
const graph = new MultiDirectedGraph()
nodes.forEach((node, index) => graph.addNode(index, { ...node, color: '#335' }))
for (const [source, target] of edges) graph.addEdge(source, target, { size: 2, color: '#577' })
const program = new URLSearchParams(location.search).get('program')
void new Sigma(graph, ground, { defaultEdgeType: program === 'arrow' ? 'arrow' : 'line' })
