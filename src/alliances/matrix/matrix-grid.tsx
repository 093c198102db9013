/** The matrix as a grid: one stop for Tab, arrows move, Enter opens a tie or selects an actor, Escape lets go. */
import { useSignal } from '@preact/signals'
import type { JSX, TargetedKeyboardEvent, TargetedMouseEvent } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { contradictsSides, type Sides } from '../../core/analysis/sides.ts'
import type { EventActor, EventTable } from '../../core/event-table.ts'
import { chooseTie, chosenTie } from '../../state/alliances/choices.ts'
import type { SidesPicture } from '../../state/alliances/sides.ts'
import { hover, language, select, selection } from '../../state/view.ts'
import { messages, say } from '../../state/words.ts'
import { ActorMark } from '../cards/actor-mark.tsx'
import { cardsWords } from '../cards/cards-words.ts'
import { groupName } from '../cards/group-name.ts'
import { isNoFact } from '../cards/no-facts.ts'
import { tieWords } from '../cards/tie-words.ts'
import { headsOfSides, type HeadsOfSide } from '../sides/heads-of-sides.ts'
import type { MatrixArrangement } from './arrange-matrix.ts'
import { MatrixLegend } from './matrix-legend.tsx'
import { MatrixRow, type MatrixCell } from './matrix-row.tsx'
import { matrixWords } from './matrix-words.ts'
import { nextCell, type GridPlace } from './next-cell.ts'

/** `division`: the sides by which it is arranged, once they are found; they say which ties contradict them. */
export function MatrixGrid({ arrangement, table, division }: {
  arrangement: MatrixArrangement
  table: EventTable
  division: SidesPicture | undefined
}): JSX.Element {
  const words = matrixWords.value
  const { actors, groups, starts, mostEvents } = arrangement
  const grid = useRef<HTMLTableElement>(null)
  const stop = useSignal<GridPlace>({ row: 0, column: 0 })
  const sides = division?.sides
  const rows = useMemo(() => makeRows(arrangement, table, sides), [arrangement, table, sides, language.value])
  const heads = useMemo(() => (division ? headsOfSides(division) : new Map<number, HeadsOfSide>()), [division])
  const hasContradictions = useMemo(() => rows.some((cells) => cells.some(({ contradicts }) => contradicts)), [rows])
  const show = useMemo(() => {
    const format = new Intl.NumberFormat(language.value, { notation: 'compact', maximumFractionDigits: 0 })
    return (count: number): string => format.format(count)
  }, [language.value])
  const actorAt = (place: number): EventActor | undefined => table.actors[actors[place] ?? -1]
  const about = selection.value
  const found = about?.type === 'entity' ? actors.findIndex((actor) => table.actors[actor]?.id === about.id) : -1
  const selected = found < 0 ? undefined : found
  const tie = chosenTie.value
  const chosenAt = (row: number): number | undefined => {
    const id = actorAt(row)?.id
    const other = id === undefined || !tie ? undefined : id === tie.one ? tie.other : id === tie.other ? tie.one : undefined
    const column = other === undefined ? -1 : actors.findIndex((actor) => table.actors[actor]?.id === other)
    return column < 0 ? undefined : column
  }
  const last = actors.length - 1
  const place = { row: Math.min(stop.value.row, last), column: Math.min(stop.value.column, last) }

  const open = ({ row, column }: GridPlace): void => {
    const [one, other] = [actorAt(row), actorAt(column)]
    if (one && other) {
      if (one !== other && arrangement.tieOf(actors[row] as number, actors[column] as number)) chooseTie({ one: one.id, other: other.id })
    } else if (one ?? other) select({ type: 'entity', id: (one ?? other as EventActor).id })
  }
  const press = (event: TargetedKeyboardEvent<HTMLTableElement>): void => {
    const here = placeOf(event.target)
    if (!here || event.altKey || event.shiftKey) return
    const next = nextCell(here, event.key, event.ctrlKey || event.metaKey, actors.length)
    if (next) {
      stop.value = next
      cellAt(grid.current, next)?.focus()
    } else if (event.key === 'Enter' || event.key === ' ') open(here)
    else if (event.key === 'Escape') {
      chooseTie(undefined)
      select(undefined)
    } else return
    event.preventDefault()
  }
  const click = (event: TargetedMouseEvent<HTMLTableElement>): void => {
    const here = placeOf(event.target)
    if (!here) return
    stop.value = here
    open(here)
  }
  const point = (target: EventTarget | null): void => {
    const here = placeOf(target)
    const actor = here && (here.column < 0 ? actorAt(here.row) : here.row < 0 ? actorAt(here.column) : undefined)
    hover(actor && { type: 'entity', id: actor.id })
  }

  return (
    <div class="matrix-frame">
      <table class="matrix" role="grid" ref={grid} aria-label={words.label(actors.length)}
        onKeyDown={press} onClick={click} onPointerOver={({ target }) => point(target)} onPointerLeave={() => hover(undefined)}
        onFocusIn={({ target }) => {
          const here = placeOf(target)
          if (here) stop.value = here
        }}>
        <thead>
          <tr role="row">
            <td class="matrix-corner" role="gridcell"><MatrixLegend hasContradictions={hasContradictions} /></td>
            {actors.map((actor, column) => {
              const its = table.actors[actor] as EventActor
              return (
                <th key={actor} scope="col" role="columnheader" data-row={-1} data-column={column} title={say(its.label)}
                  class={`matrix-head${starts.has(column) ? ' matrix-start' : ''}${selected === column ? ' is-selected' : ''}`}
                  tabIndex={place.row === -1 && place.column === column ? 0 : -1}>
                  <span class="matrix-head-words"><ActorMark actor={its} /><span>{shorten(say(its.label))}</span></span>
                </th>
              )
            })}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.side}>
            {groups.length > 1 && (
              <tr role="row" class="matrix-side">
                <th role="rowheader" scope="rowgroup" colSpan={actors.length + 1}>
                  <span>{groupName(group, heads)} <span class="quiet">{words.members(group.actors.length)}</span></span>
                </th>
              </tr>
            )}
            {group.actors.map((member) => {
              const row = actors.indexOf(member)
              const actor = table.actors[member] as EventActor
              return (
                <MatrixRow key={actor.id} row={row} actor={actor} name={say(actor.label)} cells={rows[row] as MatrixCell[]}
                  starts={starts} mostEvents={mostEvents}
                  stop={place.row === row ? place.column : undefined} selected={selected} chosen={chosenAt(row)} show={show} />
              )
            })}
          </tbody>
        ))}
      </table>
    </div>
  )
}

/** Two lines of a column's heading; its title has all of it. */
function shorten(name: string): string {
  if (name.length <= LONGEST) return name
  const end = name.lastIndexOf(' ', LONGEST)
  return `${name.slice(0, end > 0 ? end : LONGEST)}…`
}

const LONGEST = 38

function makeRows({ actors, tieOf }: MatrixArrangement, table: EventTable, sides: Sides | undefined): MatrixCell[][] {
  const { labelled } = messages.value
  const { pair, tie: { noFact } } = cardsWords.value
  const words = matrixWords.value
  const names = actors.map((actor) => say((table.actors[actor] as EventActor).label))
  return actors.map((one, row) => actors.map((other, column): MatrixCell => {
    if (row === column) return { label: labelled(names[row] as string, words.itself), contradicts: false, isPale: false }
    const both = pair(names[row] as string, names[column] as string)
    const tie = tieOf(one, other)
    if (!tie) return { label: labelled(both, words.noTie), contradicts: false, isPale: false }
    const contradicts = sides !== undefined && contradictsSides(tie, sides.assignment)
    const isPale = isNoFact(table, tie)
    const label = [labelled(both, tieWords(tie)), ...(isPale ? [noFact] : []), ...(contradicts ? [words.contradicts] : [])].join('; ')
    return { tie, label, contradicts, isPale }
  }))
}

function placeOf(target: EventTarget | null): GridPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined
}

function cellAt(grid: HTMLElement | null, { row, column }: GridPlace): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null
}
