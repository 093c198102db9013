/** Which column of a table holds what. */

/** What a column of an edge list can hold. Source and target are names or ids of entities; one of them in each row. `sign` is a number
 * above or below 0, or a word such as `positive`: how the two get on where the table says no more. `polarity` says
 * whether it is denied, or answers a column's name such as `negated` with yes or no. */
export const COLUMN_ROLES = [
  'source', 'target', 'type', 'time', 'end', 'evidence', 'sourceKind', 'targetKind', 'saidBy', 'modality', 'polarity', 'article', 'note',
  'sign',
] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

/** Names of columns by what they hold. */
export type ColumnMap = Readonly<Partial<Record<ColumnRole, string>>>
