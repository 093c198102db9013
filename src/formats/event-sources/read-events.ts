/** A file of coded events → a table of them. */
import type { EventTable } from '../../core/event-table.ts'
import { issue, type Issue } from '../../core/issues.ts'
import { MAX_TABLE_SIZE } from '../csv/open-table.ts'
import { MAX_COLUMNS } from '../csv/scan-rows.ts'
import { EVENT_FORMATS, recogniseHead } from '../event-sources.ts'
import type { InputFile } from '../format.ts'
import { readText } from '../read-text.ts'
import { collectEvents } from './collect-events.ts'
import { LEFT_OUT_REASONS, type EventFormat, type EventHead, type EventReadOptions, type LeftOutReason } from './event-format.ts'
import { openArchive } from './open-archive.ts'
import { readHead } from './read-head.ts'
import { scanEvents } from './scan-events.ts'

export interface ReadEventsOptions extends EventReadOptions {
  /** Overrides the recognition of the source. */
  readonly formatId?: string
  /** Is told now and then which part of the file was read, from 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/** Rows that are no telling of an event. */
export interface LeftOutRows {
  readonly reason: LeftOutReason
  readonly count: number
  /** The lines of the first ten, from 1. */
  readonly lines: readonly number[]
}

/** Without a table there is at least one error. `rows` counts the rows of data: each tells of an event or is left out. */
export interface EventsResult {
  readonly format?: EventFormat
  readonly table?: EventTable
  readonly rows: number
  readonly leftOut: readonly LeftOutRows[]
  readonly issues: readonly Issue[]
}

/** As many rows as a page has memory for. */
const MAX_EVENT_ROWS = 2_000_000
/** GDELT's codes, of all years, are a tenth of it. */
const MAX_ACTORS = 200_000

/** Reads the whole file. */
export function readEvents(file: InputFile, options: ReadEventsOptions = {}): EventsResult {
  const steps = readEventsInSteps(file, options)
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    options.onProgress?.(step.value)
  }
}

/**
 * Reads a few thousand rows at a step, and gives the part of the file that was read, from 0 to 1: whoever wants to give it up, or to let
 * something else go first, does not ask for the next step. Refuses what is larger than 256 MiB or has more than two million rows, and what
 * no source recognises. Of an archive the first file is read. The id of the table's source is the name of the file.
 */
export function* readEventsInSteps(given: InputFile, options: ReadEventsOptions = {}): Generator<number, EventsResult> {
  const opened = openArchive(given)
  if (!opened.file) return refuse(opened.issues)
  const { name, content } = opened.file
  const decoded = readText(content, { limit: MAX_TABLE_SIZE })
  if (decoded.text === undefined) return refuse(decoded.issues.map((one) => ({ ...one, path: name })))
  const { text } = decoded
  const { head, rows } = readHead(text)
  if (head.cells.length >= MAX_COLUMNS) {
    return refuse([issue('too-many-columns', name, { count: head.cells.length, limit: MAX_COLUMNS })])
  }
  const format = options.formatId === undefined ? recogniseHead(head) : EVENT_FORMATS.find(({ id }) => id === options.formatId)
  if (!format) return refuse([issue('events-unknown', name, { name, known: listColumns(head) })])
  const events = collectEvents()
  const reader = format.open(head, events, options)
  if ('code' in reader) return refuse([{ ...reader, path: name }], format)
  const leftOut = new Map<LeftOutReason, { count: number; lines: number[] }>()
  let [count, isFirst] = [0, reader.hasHeader]
  for (const { line, cells, end } of scanEvents(text, rows)) {
    if (isFirst) {
      isFirst = false
      continue
    }
    if (++count > MAX_EVENT_ROWS) return refuse([issue('too-many-rows', `${name}:${line}`, { limit: MAX_EVENT_ROWS })], format)
    const reason = reader.read(cells, line)
    if (reason) note(leftOut, reason, line)
    if (count % STEP > 0) continue
    if (events.actorCount > MAX_ACTORS) return refuse([issue('too-many-values', `${name}:${line}`, { limit: MAX_ACTORS })], format)
    yield end / text.length
  }
  reader.finish?.()
  const left = LEFT_OUT_REASONS.flatMap((reason) => {
    const found = leftOut.get(reason)
    return found ? [{ reason, ...found }] : []
  })
  const issues = [...opened.issues, ...left.map(({ reason, count: many, lines }) =>
    issue('rows-left-out', `${name}:${lines[0]}`, { reason, count: many, lines: lines.join(', '), format: format.id }))]
  if (events.size === 0) {
    const empty = issue('no-events', name, { rows: count, columns: format.columns.join(', ') })
    return { format, rows: count, leftOut: left, issues: [empty, ...issues] }
  }
  const table = events.build({ id: name, title: name, kind: 'coded' })
  return { format, table, rows: count, leftOut: left, issues }
}

const STEP = 4096
const MOST_LINES = 10
/** Names of columns that are told, and the letters of each. */
const [MOST_NAMES, LONGEST_NAME] = [20, 30]

function listColumns({ cells }: EventHead): string {
  const names = cells.slice(0, MOST_NAMES).map((name) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name))
  return [...names, ...(cells.length > MOST_NAMES ? ['…'] : [])].join(', ')
}

function refuse(issues: readonly Issue[], format?: EventFormat): EventsResult {
  return { rows: 0, leftOut: [], issues, ...(format ? { format } : {}) }
}

function note(leftOut: Map<LeftOutReason, { count: number; lines: number[] }>, reason: LeftOutReason, line: number): void {
  const found = leftOut.get(reason) ?? { count: 0, lines: [] }
  found.count++
  if (found.lines.length < MOST_LINES) found.lines.push(line)
  leftOut.set(reason, found)
}
