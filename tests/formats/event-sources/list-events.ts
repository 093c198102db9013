/** Events of a table as lines that a person can read: `who → whom | code | from/until | tellings | lines`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EventTable } from '../../../src/core/event-table.ts'
import { readEvents, type EventsResult, type ReadEventsOptions } from '../../../src/formats/event-sources/read-events.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/events')

export function readFixture(name: string, options?: ReadEventsOptions): EventsResult {
  return readEvents({ name, content: new Uint8Array(readFileSync(join(FOLDER, name))) }, options)
}

export function listEvents(table: EventTable | undefined): string[] {
  if (!table) return []
  return Array.from({ length: table.size }, (_, event) => [
    `${actorOf(table, table.subject[event])} → ${actorOf(table, table.object[event])}`,
    table.codings[table.coding[event] ?? 0]?.code,
    `${dayOf(table.start[event])}/${dayOf(table.end[event])}`,
    table.tellings[event],
    table.references(event).join(','),
  ].join(' | '))
}

/** Role, sector, country and the power of an actor, as far as it has them. */
export function describeActor(table: EventTable | undefined, id: string): string {
  const actor = table?.actors.find((one) => one.id === id)
  if (!table || !actor) return 'nobody'
  const powers = actor.allegiances.map(({ power }) => `for ${table.actors[power]?.id}`)
  return [actor.role, actor.sector ?? '-', actor.country ?? '-', ...powers].join(' ')
}

function actorOf({ actors }: EventTable, number: number | undefined): string | undefined {
  return actors[number ?? -1]?.id
}

function dayOf(time: number | undefined): string {
  return time !== undefined && Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : '..'
}
