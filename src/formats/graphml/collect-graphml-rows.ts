/** The elements of a GraphML file → rows of nodes and edges. */
import { issue, type Issue } from '../../core/issues.ts'
import type { EdgeRow, NodeRow } from '../claim-table.ts'
import { collectIssues } from '../claim-table/collect-issues.ts'
import { makeFileColumns, type EdgeDraft, type NodeDraft } from '../claim-table/file-columns.ts'
import { restoreXml } from '../xml/escape-xml.ts'
import { makeTextKeeper } from '../xml/keep-text.ts'
import type { XmlElement, XmlHandlers } from '../xml/read-xml.ts'

export interface GraphmlRows {
  readonly handlers: XmlHandlers
  /** To be asked for at the end of the document. */
  readonly finish: () => {
    readonly nodes: readonly NodeRow[]
    readonly edges: readonly EdgeRow[]
    readonly found: Issue[]
    readonly isGraphml: boolean
  }
}

/** For `readXml`. */
export function collectGraphmlRows(): GraphmlRows {
  const nodes: NodeDraft[] = []
  const edges: EdgeDraft[] = []
  const issues = collectIssues()
  const keep = makeTextKeeper()
  const columns = makeFileColumns(issues, keep)
  /** Keys of yEd's drawings, by id. */
  const drawings = new Map<string, string>()
  const openNodes: NodeDraft[] = []
  const undirected: boolean[] = []
  let openEdge: EdgeDraft | undefined
  let key: { readonly id: string; readonly of: readonly ('node' | 'edge')[] } | undefined
  let dataKey: string | undefined
  let drawnLabel: string | undefined
  let isLabel = false
  let words: string | undefined
  let isGraphml: boolean | undefined

  const read = (text: string): string => keep(columns.areOurs() ? restoreXml(text) : text)

  const openers: Readonly<Record<string, (element: XmlElement) => void>> = {
    key: declareKey,
    default: startWords,
    graph(element) {
      undirected.push(element.get('edgedefault') !== 'directed')
    },
    node(element) {
      const node: NodeDraft = { id: read(element.get('id') ?? ''), cells: {} }
      if (columns.hasRoom()) nodes.push(node)
      openNodes.push(node)
    },
    edge(element) {
      const [id, directed] = [element.get('id'), element.get('directed')]
      openEdge = {
        ...(id === undefined || id === '' ? {} : { id: read(id) }),
        source: read(element.get('source') ?? ''),
        target: read(element.get('target') ?? ''),
        cells: {},
      }
      if (directed === undefined ? undirected.at(-1) : directed === 'false') openEdge.isUndirected = true
      if (columns.hasRoom()) edges.push(openEdge)
    },
    hyperedge(element) {
      const id = (element.get('id') ?? '').slice(0, 80)
      issues.add(issue('record-left-out', '', { what: 'hyperedge', id, reason: 'no-ends' }))
    },
    port() {
      issues.leaveOut('port')
    },
    data(element) {
      dataKey = element.get('key') ?? ''
      drawnLabel = undefined
      startWords()
    },
  }

  function startWords(): void {
    words = ''
  }

  function declareKey(element: XmlElement): void {
    const id = keep(element.get('id') ?? '')
    const drawing = element.get('yfiles.type')
    const name = keep(element.get('attr.name') ?? id)
    const domain = element.get('for') ?? 'all'
    if (drawing !== undefined) drawings.set(id, keep(drawing))
    const of = (['node', 'edge'] as const).filter((one) => domain === 'all' || domain === one)
    key = { id, of }
    for (const one of of) columns.declare(one, id, name, false)
  }

  /** Inside of data: yEd's drawings, of which the label is more than a look. It may hold other elements after its
   * words. */
  function openInData({ name }: XmlElement): void {
    takeDrawnLabel()
    isLabel = LABELS.has(name)
    if (isLabel) words = ''
  }

  function takeDrawnLabel(): void {
    if (isLabel && words !== undefined && words.trim() !== '') drawnLabel ??= words.trim()
    isLabel = false
    words = undefined
  }

  function finishData(id: string): void {
    const value = words ?? ''
    const row = openEdge ?? openNodes.at(-1)
    if (!row) return
    const drawing = drawings.get(id)
    if (drawing === undefined) {
      if (value !== '') columns.fill(row, id, value)
      return
    }
    columns.leaveOutLook(drawing)
    // Why unless there is one: of our own files it is the same, of others the key called `label` was meant for others.
    if (drawnLabel !== undefined) row.label ??= read(drawnLabel)
  }

  function finishRow(row: NodeDraft | EdgeDraft): void {
    // Why first: a label that is given as data is worth more than the drawn one.
    if (row.cells.label !== undefined) row.label = row.cells.label
    columns.finish(row)
  }

  const closers: Readonly<Record<string, () => void>> = {
    key() {
      key = undefined
    },
    default() {
      for (const of of key?.of ?? []) columns.setDefault(of, key?.id ?? '', keep(words ?? ''))
    },
    graph() {
      undirected.pop()
    },
    node() {
      const node = openNodes.pop()
      if (node) finishRow(node)
    },
    edge() {
      if (openEdge) finishRow(openEdge)
      openEdge = undefined
    },
  }
  const openerOf = new Map(Object.entries(openers))
  const closerOf = new Map(Object.entries(closers))

  return {
    handlers: {
      open(element) {
        isGraphml ??= element.name === 'graphml'
        if (!isGraphml) return
        if (dataKey === undefined) openerOf.get(element.name)?.(element)
        else openInData(element)
      },
      close(name) {
        if (dataKey !== undefined && name !== 'data') {
          takeDrawnLabel()
          return
        }
        if (dataKey === undefined) closerOf.get(name)?.()
        else finishData(dataKey)
        dataKey = undefined
        words = undefined
      },
      text(part) {
        if (words !== undefined) words += part
      },
    },
    finish() {
      renameNodes(nodes, edges)
      return { nodes, edges, found: [...columns.problems(), ...issues.list()], isGraphml: isGraphml ?? false }
    },
  }
}

/** yEd's, of its desktop editor and of its younger relatives. */
const LABELS: ReadonlySet<string> = new Set(['NodeLabel', 'EdgeLabel', 'Label.Text'])

/** igraph numbers its nodes `n0`, `n1` … and keeps the ids that they had as data: where each node has one of its
 * own, it is the id again. */
function renameNodes(nodes: readonly NodeDraft[], edges: readonly EdgeDraft[]): void {
  const names = new Map(nodes.flatMap(({ id, cells }) => (cells.id === undefined ? [] : [[id, cells.id] as const])))
  if (names.size < nodes.length || new Set(names.values()).size < nodes.length) return
  for (const node of nodes) node.id = names.get(node.id) ?? node.id
  for (const edge of edges) {
    edge.source = names.get(edge.source) ?? edge.source
    edge.target = names.get(edge.target) ?? edge.target
  }
}
