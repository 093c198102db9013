/** One row of a table, drawn anew only when something about it changed. */
import { Component, type ComponentChildren } from 'preact'
import type { SortKey, TableSort } from './sort-rows.ts'

/** One column of a table. */
export interface DataColumn<Row> {
  /** Different for each column. */
  readonly id: string
  /** Its heading; also the label of each cell where rows are stacked. */
  readonly header: string
  /** What stands in the cell. */
  readonly cell: (row: Row) => ComponentChildren
  /** What to sort by; a column without it has no sort button. */
  readonly sortKey?: (row: Row) => SortKey
  /** The direction of the first press. Default: ascending. */
  readonly sortFirst?: TableSort['direction']
  /** Where the cell's content stands; `end` also sets tabular figures. Default: start. */
  readonly align?: 'start' | 'end'
  /** Further class of each cell. */
  readonly class?: string
  /** 1 always shown (default); 2 left out of stacked rows, where space is short. */
  readonly priority?: 1 | 2
}

interface DataTableRowProps<Row> {
  readonly row: Row
  readonly columns: readonly DataColumn<Row>[]
  /** Place among the sorted rows, from 0; by it, the table finds the row of an event. */
  readonly index: number
  readonly label: string | undefined
  readonly isSelected: boolean
  /** Whether Tab stops here. */
  readonly isStop: boolean
}

/** A row that can have the focus; the table listens to its events. */
export class DataTableRow<Row> extends Component<DataTableRowProps<Row>> {
  // Why: a thousand rows are drawn at every move of the selection otherwise.
  override shouldComponentUpdate(next: DataTableRowProps<Row>): boolean {
    const { row, columns, index, label, isSelected, isStop } = this.props
    return (
      next.row !== row ||
      next.columns !== columns ||
      next.index !== index ||
      next.label !== label ||
      next.isSelected !== isSelected ||
      next.isStop !== isStop
    )
  }

  override render({ row, columns, index, label, isSelected, isStop }: DataTableRowProps<Row>) {
    return (
      <tr
        class="data-row"
        role="row"
        data-index={index}
        tabIndex={isStop ? 0 : -1}
        aria-label={label}
        aria-current={isSelected ? 'true' : undefined}
      >
        {columns.map((column) => (
          <td key={column.id} class={classOf(column)} role="cell" data-header={column.header}>
            <span class="data-value">{column.cell(row)}</span>
          </td>
        ))}
      </tr>
    )
  }
}

/** The classes of a column's cells and heading. */
export function classOf<Row>({ align, class: further, priority }: DataColumn<Row>): string {
  const classes = ['data-cell', align === 'end' && 'data-end', priority === 2 && 'data-minor', further]
  return classes.filter(Boolean).join(' ')
}
