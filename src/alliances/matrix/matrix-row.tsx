/** One row of the matrix, drawn anew only when something about it changed. */
import { Component, type JSX } from 'preact'
import type { EventActor } from '../../core/event-table.ts'
import type { Tie } from '../../core/ties/tie-types.ts'
import { ActorMark } from '../cards/actor-mark.tsx'
import { TieSquare } from './tie-square.tsx'

/** What a cell shows and says. */
export interface MatrixCell {
  /** Left out where two actors have no tie. */
  readonly tie?: Tie
  readonly label: string
  readonly contradicts: boolean
  readonly isPale: boolean
}

export interface MatrixRowProps {
  readonly row: number
  readonly actor: EventActor
  readonly name: string
  readonly cells: readonly MatrixCell[]
  /** Places at which a side begins. */
  readonly starts: ReadonlySet<number>
  readonly mostEvents: number
  /** The column at which Tab stops, -1 for the heading; `undefined` in all rows but one. */
  readonly stop: number | undefined
  /** Column of the selected actor, and of the chosen tie in this row. */
  readonly selected: number | undefined
  readonly chosen: number | undefined
  readonly show: (count: number) => string
}

export class MatrixRow extends Component<MatrixRowProps> {
  override shouldComponentUpdate(next: MatrixRowProps): boolean {
    const { actor, name, cells, starts, mostEvents, stop, selected, chosen, show, row } = this.props
    return !isSame(next.cells, cells) || next.stop !== stop || next.selected !== selected || next.chosen !== chosen || next.name !== name
      || next.actor !== actor || next.starts !== starts || next.mostEvents !== mostEvents || next.show !== show || next.row !== row
  }

  override render({ row, actor, name, cells, starts, mostEvents, stop, selected, chosen, show }: MatrixRowProps): JSX.Element {
    const isStrongRow = selected === row
    return (
      <tr role="row" class={starts.has(row) ? 'matrix-first' : undefined}>
        <th scope="row" role="rowheader" class={`matrix-name${isStrongRow ? ' is-selected' : ''}`} title={name}
          data-row={row} data-column={-1}
          tabIndex={stop === -1 ? 0 : -1} aria-selected={isStrongRow}>
          <span class="matrix-name-words"><ActorMark actor={actor} /><span>{name}</span></span>
        </th>
        {cells.map(({ tie, label, contradicts, isPale }, column) => {
          const classes = [
            'matrix-cell', starts.has(column) && 'matrix-start', row === column && 'matrix-same', contradicts && 'is-contradiction',
            chosen === column && 'is-chosen', selected !== undefined && !isStrongRow && selected !== column && 'is-faded',
          ]
          return (
            <td key={column} role="gridcell" class={classes.filter(Boolean).join(' ')} data-row={row} data-column={column}
              tabIndex={stop === column ? 0 : -1} aria-label={tie ? undefined : label} title={tie ? label : undefined}
              aria-selected={chosen === column}>
              {/* Why not a label: it would have to contain the figures as they stand in the square. */}
              {tie && (
                <>
                  <span class="visually-hidden">{label}</span>
                  <TieSquare tie={tie} share={tie.events.length / mostEvents} isPale={isPale} show={show} />
                </>
              )}
            </td>
          )
        })}
      </tr>
    )
  }
}

/** Why by what is said: a window that moves makes all ties anew, and most of them alike. */
function isSame(cells: readonly MatrixCell[], others: readonly MatrixCell[]): boolean {
  return cells === others || (cells.length === others.length && cells.every(({ label, contradicts, isPale }, column) => {
    const other = others[column]
    return other !== undefined && label === other.label && contradicts === other.contradicts && isPale === other.isPale
  }))
}
