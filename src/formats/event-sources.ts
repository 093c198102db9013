/** The sources of coded events there are, in the order in which a file is tried. */
import { acled } from './event-sources/acled.ts'
import { atop } from './event-sources/atop.ts'
import { dyads } from './event-sources/dyads.ts'
import type { EventFormat, EventHead } from './event-sources/event-format.ts'
import { gdelt } from './event-sources/gdelt.ts'
import { icewsTriples } from './event-sources/icews-triples.ts'
import { icews } from './event-sources/icews.ts'
import { openArchive } from './event-sources/open-archive.ts'
import { polecat } from './event-sources/polecat.ts'
import { readHead } from './event-sources/read-head.ts'
import { ucdpConflicts } from './event-sources/ucdp-conflicts.ts'
import { ucdpEvents } from './event-sources/ucdp-events.ts'
import type { InputFile } from './format.ts'

/** Every source. The plain table comes last, since it asks for least. */
export const EVENT_FORMATS: readonly EventFormat[] = [
  icews, polecat, gdelt, acled, ucdpEvents, ucdpConflicts, atop, icewsTriples, dyads,
]

/** The source whose files begin like this one; `undefined` where it is none of coded events. */
export function recogniseEvents(given: InputFile): EventFormat | undefined {
  const { content = '' } = openArchive(given).file ?? {}
  const start = typeof content === 'string' ? content.slice(0, LOOKED_AT) : new TextDecoder().decode(content.subarray(0, LOOKED_AT))
  return recogniseHead(readHead(start.replace(/^\ufeff/, '')).head)
}

/** As `recogniseEvents`, by what was read of the file already. */
export function recogniseHead(head: EventHead): EventFormat | undefined {
  return EVENT_FORMATS.find((format) => format.recognises(head))
}

const LOOKED_AT = 65_536
