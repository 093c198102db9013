/** What Neo4j is given, apart from how it is written down. */

export type PropertyType = 'string' | 'long' | 'double' | 'boolean' | 'date' | 'string[]' | 'long[]'
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[] | undefined

/** Names of properties, files and first labels are Triplomat's own, and plain words: they need no quotation. */
export interface Property {
  readonly name: string
  readonly type: PropertyType
}

/** Nodes that share their first label, of which each has a key of its own. */
export interface NodeTable {
  readonly file: string
  /** The label, which is also the group of keys. */
  readonly label: string
  /** All that a node may have besides, where only one of them holds. */
  readonly labels?: readonly string[]
  /** Besides `key` and `id`. */
  readonly properties: readonly Property[]
  readonly rows: Iterable<NodeRecord>
}

export interface NodeRecord {
  /** See `makeNodeKeys`. */
  readonly key: string
  readonly id: string
  /** Besides the table's. */
  readonly labels: readonly string[]
  readonly values: readonly PropertyValue[]
}

export interface RelationshipTable {
  readonly file: string
  /** Labels of the nodes at the ends. */
  readonly from: string
  readonly to: string
  /** The property that tells parallel relationships of one type apart: one of `properties`, never empty. */
  readonly key?: string
  readonly properties: readonly Property[]
  readonly rows: Iterable<RelationshipRecord>
}

export interface RelationshipRecord {
  /** Keys of nodes. */
  readonly from: string
  readonly to: string
  readonly type: string
  readonly values: readonly PropertyValue[]
}
