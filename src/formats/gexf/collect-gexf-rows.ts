/** The elements of a GEXF file → rows of nodes and edges. */
import type { Issue } from '../../core/issues.ts'
import type { EdgeRow, NodeRow } from '../claim-table.ts'
import { collectIssues } from '../claim-table/collect-issues.ts'
import { makeFileColumns, type EdgeDraft, type NodeDraft } from '../claim-table/file-columns.ts'
import { restoreXml } from '../xml/escape-xml.ts'
import { makeTextKeeper } from '../xml/keep-text.ts'
import type { XmlElement, XmlHandlers } from '../xml/read-xml.ts'

export interface GexfRows {
  readonly handlers: XmlHandlers
  readonly nodes: readonly NodeRow[]
  readonly edges: readonly EdgeRow[]
  /** To be asked for at the end of the document. */
  readonly finish: () => { readonly found: Issue[]; readonly isGexf: boolean }
}

const DIRECTIONS: ReadonlySet<string> = new Set(['directed', 'undirected', 'mutual'])

/** For `readXml`; the rows fill up while it reads. */
export function collectGexfRows(): GexfRows {
  const nodes: NodeDraft[] = []
  const edges: EdgeDraft[] = []
  const issues = collectIssues()
  const keep = makeTextKeeper()
  const columns = makeFileColumns(issues, keep)
  /** Nodes that are open, one inside the other. */
  const openNodes: NodeDraft[] = []
  let openEdge: EdgeDraft | undefined
  let columnsOf: 'node' | 'edge' = 'node'
  let lastColumn = ''
  let isGexf: boolean | undefined
  let isUndirected = true
  let words: string | undefined

  const read = (text: string): string => keep(columns.areOurs() ? restoreXml(text) : text)

  const openers: Readonly<Record<string, (element: XmlElement) => void>> = {
    graph(element) {
      isUndirected = element.get('defaultedgetype') !== 'directed'
    },
    attributes(element) {
      columnsOf = element.get('class') === 'edge' ? 'edge' : 'node'
    },
    attribute(element) {
      lastColumn = keep(element.get('id') ?? element.get('title') ?? '')
      const isList = element.get('type')?.startsWith('list') ?? false
      columns.declare(columnsOf, lastColumn, keep(element.get('title') ?? lastColumn), isList)
    },
    default() {
      words = ''
    },
    node(element) {
      const label = element.get('label')
      const node: NodeDraft = { id: read(element.get('id') ?? ''), ...(label ? { label: read(label) } : {}), cells: {} }
      if (columns.hasRoom()) nodes.push(node)
      openNodes.push(node)
      leaveOut(element, ['start', 'end', 'timestamp', 'timestamps', 'intervals', 'pid'])
    },
    edge(element) {
      openEdge = openEdgeRow(element)
      if (columns.hasRoom()) edges.push(openEdge)
      leaveOut(element, ['weight', 'timestamps', 'intervals'])
    },
    attvalue(element) {
      const row = openEdge ?? openNodes.at(-1)
      const value = element.get('value') ?? ''
      if (row && value !== '') columns.fill(row, element.get('for') ?? element.get('id') ?? '', value)
    },
    spell: takeSpell,
    slice: takeSpell,
    color: leaveOutLook,
    position: leaveOutLook,
    size: leaveOutLook,
    shape: leaveOutLook,
    thickness: leaveOutLook,
    parent({ name }) {
      issues.leaveOut(name)
    },
  }

  function openEdgeRow(element: XmlElement): EdgeDraft {
    const [type, kind] = [element.get('type'), element.get('kind')]
    const [source, target] = [read(element.get('source') ?? ''), read(element.get('target') ?? '')]
    const edge: EdgeDraft = { source, target, cells: {} }
    const given = {
      id: element.get('id'),
      label: element.get('label'),
      start: element.get('start') ?? element.get('startopen'),
      end: element.get('end') ?? element.get('endopen'),
    }
    for (const name of ['id', 'label', 'start', 'end'] as const) {
      const value = given[name]
      if (value !== undefined && value !== '') edge[name] = read(value)
    }
    const timestamp = element.get('timestamp')
    if (timestamp) edge.cells.time = keep(timestamp)
    const isDirection = type !== undefined && DIRECTIONS.has(type)
    if (isDirection ? type !== 'directed' : isUndirected) edge.isUndirected = true
    // Why: NetworkX writes an attribute called `type` there.
    const relation = kind ?? (isDirection ? undefined : type)
    if (relation) edge.cells.relation = read(relation)
    return edge
  }

  function takeSpell(element: XmlElement): void {
    if (!openEdge || openEdge.hasSpell) {
      issues.leaveOut(element.name)
      return
    }
    openEdge.hasSpell = true
    const start = element.get('start') ?? element.get('startopen')
    const end = element.get('end') ?? element.get('endopen')
    const timestamp = element.get('timestamp')
    if (start) openEdge.start = keep(start)
    if (end) openEdge.end = keep(end)
    if (timestamp) openEdge.cells.time = keep(timestamp)
  }

  function leaveOutLook(element: XmlElement): void {
    if (openEdge ?? openNodes.at(-1)) columns.leaveOutLook(element.name)
  }

  function leaveOut(element: XmlElement, names: readonly string[]): void {
    for (const name of names) if (element.get(name)) issues.leaveOut(name)
  }

  const closers: Readonly<Record<string, () => void>> = {
    default() {
      columns.setDefault(columnsOf, lastColumn, keep(words ?? ''))
    },
    node() {
      const node = openNodes.pop()
      if (node) columns.finish(node)
    },
    edge() {
      if (openEdge) columns.finish(openEdge)
      openEdge = undefined
    },
  }
  const openerOf = new Map(Object.entries(openers))
  const closerOf = new Map(Object.entries(closers))

  return {
    nodes,
    edges,
    handlers: {
      open(element) {
        isGexf ??= element.name === 'gexf'
        if (isGexf) openerOf.get(element.name)?.(element)
      },
      close(name) {
        closerOf.get(name)?.()
        words = undefined
      },
      text(part) {
        if (words !== undefined) words += part
      },
    },
    finish: () => ({ found: [...columns.problems(), ...issues.list()], isGexf: isGexf ?? false }),
  }
}
