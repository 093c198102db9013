/** Names of columns in files of other tools → what the rows of a claim table have a place for. */
import { EDGE_COLUMNS, NODE_COLUMNS, type EdgeColumn, type NodeColumn } from '../claim-table.ts'

/** `quiet` is what says nothing that the rest of the file does not say. */
export type NodeTarget = NodeColumn | 'id' | 'label' | 'quiet'
export type EdgeTarget = EdgeColumn | 'id' | 'label' | 'start' | 'end' | 'quiet'

/** Our own column names first, then usual names of others in any case; `undefined` for a column without a place. */
export function matchNodeColumn(name: string): NodeTarget | undefined {
  return OWN_NODE.get(name) ?? OTHER_NODE.get(name.toLowerCase())
}

/** As `matchNodeColumn`, of edges. */
export function matchEdgeColumn(name: string): EdgeTarget | undefined {
  return OWN_EDGE.get(name) ?? OTHER_EDGE.get(name.toLowerCase())
}

/** Counted and reckoned anew from the claims. */
const DERIVED: ReadonlySet<string> = new Set(['claims', 'mentions', 'score'])
const OWN_NODE = new Map<string, NodeTarget>(NODE_COLUMNS.map(({ name }) => [name, DERIVED.has(name) ? 'quiet' : name]))
const OWN_EDGE = new Map<string, EdgeTarget>(EDGE_COLUMNS.map(({ name }) => [name, DERIVED.has(name) ? 'quiet' : name]))

const OTHER_NODE = new Map<string, NodeTarget>([
  ['id', 'id'], ['label', 'label'], ['name', 'label'], ['title', 'label'],
  ['kind', 'kind'], ['type', 'kind'], ['category', 'kind'], ['class', 'kind'],
  ['description', 'description_en'], ['aliases', 'aliases_en'], ['qid', 'wikidata'], ['wikidata_id', 'wikidata'],
])
const OTHER_EDGE = new Map<string, EdgeTarget>([
  ['id', 'id'], ['edgeid', 'id'], ['edge id', 'id'],
  ['label', 'label'], ['edgelabel', 'label'], ['edge label', 'label'], ['name', 'label'],
  ['kind', 'relation'], ['type', 'relation'], ['predicate', 'relation'], ['interaction', 'relation'], ['shared interaction', 'relation'], ['relationship', 'relation'], ['relation_type', 'relation'],
  ['date', 'time'], ['year', 'time'], ['timestamp', 'time'],
  ['start', 'start'], ['start_date', 'start'], ['from_date', 'start'], ['end', 'end'], ['end_date', 'end'], ['to_date', 'end'],
  ['quote', 'evidence'], ['sentence', 'evidence'], ['location', 'place'], ['source_url', 'url'],
  ['modality', 'modality'], ['polarity', 'polarity'], ['negated', 'polarity'], ['denied', 'polarity'], ['negation', 'polarity'],
  ['note', 'note_en'], ['notes', 'note_en'], ['comment', 'note_en'], ['networkx_key', 'quiet'], ['key', 'quiet'],
])
