/** A table whose rows can be sorted and chosen, and which becomes a list of stacked rows where it is narrow. */
import type { ComponentChildren, RefObject, TargetedKeyboardEvent, TargetedMouseEvent } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { classOf, type DataColumn, DataTableRow } from './data-table-row.tsx'
import { Icon } from './icon.tsx'
import { sortRows, type TableSort } from './sort-rows.ts'

/** What a table needs. */
export interface DataTableProps<Row> {
  /** What the table shows. */
  readonly caption: ComponentChildren
  /** Whether the caption is seen; without it, it is only read out. Default: true. */
  readonly captionVisible?: boolean
  /** Hold the list still between drawings (a constant or `useMemo`): a new one draws every row again. */
  readonly columns: readonly DataColumn<Row>[]
  /** Hold the rows still too; a row that changed is a new object. */
  readonly rows: readonly Row[]
  /** A text of its own for each row. */
  readonly rowKey: (row: Row) => string
  /** What is read out for a row that has the focus; without it, all its cells. */
  readonly rowLabel?: (row: Row) => string
  /** Key of the chosen row; when it changes from outside, the table scrolls to it inside its own frame. */
  readonly selectedKey: string | undefined
  /** Takes the key of a row that was clicked or had Enter or Space pressed, chosen already or not. */
  readonly onSelect: (key: string) => void
  /** Takes the key of the row under the pointer or the focus, and `undefined` when there is none any more. */
  readonly onPoint?: (key: string | undefined) => void
  /** Language of the rows, a BCP 47 tag, for their order. */
  readonly language: string
  /** The order at first, if the caller does not hold it. Default: as given. */
  readonly initialSort?: TableSort
  /** The order, if the caller holds it; `undefined` as given. */
  readonly sort?: TableSort | undefined
  /** Takes each new order. */
  readonly onSort?: (sort: TableSort) => void
  /** Shown instead of rows where there are none. */
  readonly emptyText: string
}

/** How many rows are drawn at once; then twice as many with each frame, so that a thousand never freeze the page. */
const FIRST_ROWS = 60
/** What a row may hold that has its own clicks. */
const INTERACTIVE = 'a, button, input, select, textarea, summary, label'

/** A real table: sort buttons in the headings, one stop for Tab among the rows, arrows move, Enter or Space chooses. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, rowKey, selectedKey, language, onPoint } = props
  const [ownSort, setOwnSort] = useState(props.initialSort)
  const sort = 'sort' in props ? props.sort : ownSort
  const sorted = useMemo(() => order(rows, columns, sort, language), [rows, columns, sort, language])
  const keys = useMemo(() => sorted.map(rowKey), [sorted, rowKey])
  const [drawn, setDrawn] = useState(FIRST_ROWS)
  const [stopKey, setStopKey] = useState<string | undefined>(undefined)
  const frame = useRef<HTMLDivElement>(null)
  const wanted = useRef<number | undefined>(undefined)
  const pointed = useRef<string | undefined>(undefined)
  const selectedIndex = selectedKey === undefined ? -1 : keys.indexOf(selectedKey)
  const stopIndex = Math.max(0, stopKey !== undefined && keys.includes(stopKey) ? keys.indexOf(stopKey) : selectedIndex)

  useEffect(() => {
    if (drawn >= sorted.length) return undefined
    const request = requestAnimationFrame(() => setDrawn((count) => Math.max(count, drawn * 2)))
    return () => cancelAnimationFrame(request)
  }, [drawn, sorted.length])
  useLayoutEffect(() => {
    if (selectedKey !== undefined) setStopKey(selectedKey)
  }, [selectedKey])
  const isSelectedDrawn = selectedIndex < drawn
  useLayoutEffect(() => {
    if (selectedIndex < 0) return undefined
    if (!isSelectedDrawn) setDrawn(selectedIndex + FIRST_ROWS)
    else return scrollToRow(frame.current, findRow(frame, selectedIndex))
    return undefined
  }, [selectedKey, selectedIndex, isSelectedDrawn])
  useLayoutEffect(() => {
    if (wanted.current === undefined || wanted.current >= drawn) return
    findRow(frame, wanted.current)?.focus()
    wanted.current = undefined
  })

  const point = (key: string | undefined): void => {
    if (key === pointed.current) return
    pointed.current = key
    onPoint?.(key)
  }
  const moveTo = (target: number): void => {
    const index = Math.max(0, Math.min(keys.length - 1, target))
    wanted.current = index
    setStopKey(keys[index])
    if (index >= drawn) setDrawn(index + FIRST_ROWS)
  }
  const press = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const index = indexOf(event.target)
    const key = index === undefined ? undefined : keys[index]
    // Why the last: a link or a button inside a row keeps its own keys.
    if (index === undefined || key === undefined || event.target !== findRow(frame, index)) return
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Enter' || event.key === ' ') props.onSelect(key)
    else {
      const target = targetOf(event.key, index, keys.length, pageOf(frame, index))
      if (target === undefined) return
      moveTo(target)
    }
    event.preventDefault()
  }
  const click = (event: TargetedMouseEvent<HTMLElement>): void => {
    const key = keys[indexOf(event.target) ?? -1]
    if (key === undefined || !(event.target instanceof Element) || event.target.closest(INTERACTIVE)) return
    // Why: who marks a text in a row, to copy it, does not choose the row.
    if (document.getSelection()?.type === 'Range') return
    setStopKey(key)
    props.onSelect(key)
  }
  const changeSort = (column: DataColumn<Row>): void => {
    const { id, sortFirst = 'ascending' } = column
    const opposite = sort?.direction === 'ascending' ? 'descending' : 'ascending'
    const next: TableSort = { columnId: id, direction: sort?.columnId === id ? opposite : sortFirst }
    setOwnSort(next)
    props.onSort?.(next)
  }

  return (
    <div class="data-frame" ref={frame}>
      {/* Why every role is written out: where rows are stacked, `display` takes the table's own roles away. */}
      <table class="data-table" role="table">
        <caption class={props.captionVisible === false ? 'visually-hidden' : 'data-caption'}>{props.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Heading key={column.id} column={column} sort={sort} onSort={() => changeSort(column)} />
            ))}
          </tr>
        </thead>
        <tbody
          role="rowgroup"
          onClick={click}
          onKeyDown={press}
          onPointerOver={(event) => point(keys[indexOf(event.target) ?? -1])}
          onPointerLeave={() => point(undefined)}
          onFocusIn={(event) => point(keys[indexOf(event.target) ?? -1])}
          onFocusOut={() => point(undefined)}
        >
          {sorted.slice(0, drawn).map((row, index) => (
            <DataTableRow
              key={keys[index]}
              row={row}
              columns={columns}
              index={index}
              label={props.rowLabel?.(row)}
              isSelected={index === selectedIndex}
              isStop={index === stopIndex}
            />
          ))}
          {sorted.length === 0 ? (
            <tr role="row">
              <td class="data-empty" role="cell" colSpan={columns.length}>
                {props.emptyText}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  )
}

interface HeadingProps<Row> {
  readonly column: DataColumn<Row>
  readonly sort: TableSort | undefined
  readonly onSort: () => void
}

function Heading<Row>({ column, sort, onSort }: HeadingProps<Row>) {
  const direction = sort?.columnId === column.id ? sort.direction : undefined
  return (
    <th class={`data-heading ${classOf(column)}`} role="columnheader" scope="col" aria-sort={direction}>
      {column.sortKey ? (
        <button type="button" class="data-sort" onClick={onSort}>
          {column.header}
          <span class="data-direction">
            {direction ? <Icon name={direction === 'ascending' ? 'sort-up' : 'sort-down'} /> : null}
          </span>
        </button>
      ) : (
        <span class="data-sort">{column.header}</span>
      )}
    </th>
  )
}

function order<Row>(
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
  sort: TableSort | undefined,
  language: string,
): readonly Row[] {
  const keyOf = columns.find(({ id }) => id === sort?.columnId)?.sortKey
  return sort && keyOf ? sortRows(rows, keyOf, sort.direction, language) : rows
}

/** Why only inside the frame: a choice made in the picture must not scroll the page away from the picture. */
function scrollToRow(frame: HTMLElement | null, row: HTMLElement | null): (() => void) | undefined {
  if (!frame || !row || row === document.activeElement) return undefined
  scrollInside(frame, row)
  // Why twice more: stacked rows out of sight have a guessed height, and their own only after a frame has drawn them.
  let request = requestAnimationFrame(() => {
    scrollInside(frame, row)
    request = requestAnimationFrame(() => scrollInside(frame, row))
  })
  return () => cancelAnimationFrame(request)
}

function scrollInside(frame: HTMLElement, row: HTMLElement): void {
  const outer = frame.getBoundingClientRect()
  const heading = frame.querySelector('th')
  const covered = heading && getComputedStyle(heading).position === 'sticky' ? heading.offsetHeight : 0
  const { top, bottom } = row.getBoundingClientRect()
  if (top < outer.top + covered) frame.scrollTop -= outer.top + covered - top
  else if (bottom > outer.bottom) frame.scrollTop += bottom - outer.bottom
}

function findRow(frame: RefObject<HTMLElement | null>, index: number): HTMLElement | null {
  return frame.current?.querySelector<HTMLElement>(`tr[data-index="${index}"]`) ?? null
}

function indexOf(target: EventTarget | null): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-index]') : null
  return row ? Number(row.dataset.index) : undefined
}

/** How many rows fit the frame; 10 where it shows all of them. */
function pageOf(frame: RefObject<HTMLElement | null>, index: number): number {
  const height = findRow(frame, index)?.offsetHeight ?? 0
  const outer = frame.current
  return outer && height > 0 && outer.scrollHeight > outer.clientHeight
    ? Math.max(1, Math.floor(outer.clientHeight / height) - 1)
    : 10
}

function targetOf(key: string, index: number, count: number, page: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return index + 1
    case 'ArrowUp':
      return index - 1
    case 'PageDown':
      return index + page
    case 'PageUp':
      return index - page
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
