/** What formats are for, in the order in which they are offered. */
export const FORMAT_GROUPS = ['own', 'graph', 'table', 'annotation', 'web', 'database', 'print', 'other'] as const
export type FormatGroup = (typeof FORMAT_GROUPS)[number]

/** The group of a format by its id; `other` where it has none yet. */
export function groupOf(id: string): FormatGroup {
  return GROUPS.get(id) ?? 'other'
}

const GROUPS: ReadonlyMap<string, FormatGroup> = new Map([
  ['triplomat', 'own'],
  ['graphology', 'graph'], ['gexf', 'graph'], ['gexf-1.2', 'graph'], ['graphml', 'graph'],
  ['csv', 'table'], ['claims-csv', 'table'],
  ['brat', 'annotation'], ['pubannotation', 'annotation'], ['doccano', 'annotation'], ['label-studio', 'annotation'],
  ['webanno-tsv', 'annotation'],
  ['web-annotation', 'web'], ['turtle', 'web'], ['trig', 'web'],
  ['nquads', 'web'],
  ['neo4j', 'database'],
  ['html-report', 'print'],
])
