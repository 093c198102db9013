/** The input of `alliances` → a table of events. */
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { eventsOfDossier } from '../../../core/events-of-dossier.ts'
import type { EventTable } from '../../../core/event-table.ts'
import { indexDossier } from '../../../core/index-dossier.ts'
import { hasErrors } from '../../../core/issues.ts'
import { chooseReader } from '../../../formats/choose-format.ts'
import { MAX_TABLE_SIZE } from '../../../formats/csv/open-table.ts'
import type { TimeOrigin } from '../../../formats/event-sources/event-format.ts'
import { readEvents } from '../../../formats/event-sources/read-events.ts'
import { recogniseEvents } from '../../../formats/event-sources.ts'
import type { InputFile } from '../../../formats/format.ts'
import type { ExitCode, Terminal } from '../../command.ts'
import { readBytes } from '../../read-bytes.ts'
import { inFile } from '../../read-data-folder.ts'
import { readOne } from '../../read-one.ts'
import { showIssue } from '../../show-issue.ts'

/** Reads a file of coded events, or else whatever has a dossier; its problems go to standard error. Without a table, `code` is the exit
 * code to end with. */
export function readEventTable(name: string, origin: TimeOrigin | undefined, terminal: Terminal): { table?: EventTable; code: ExitCode } {
  const file = openCoded(name)
  if (!file) {
    const { dossier, code } = readOne([name], terminal, 'alliances')
    return dossier ? { table: eventsOfDossier(indexDossier(dossier)), code } : { code }
  }
  const { table, issues } = readEvents(file, origin ? { origin } : {})
  for (const one of inFile(issues, name)) terminal.complain(showIssue(one, terminal))
  return table && !hasErrors([...issues]) ? { table, code: 0 } : { code: 1 }
}

/** The file, where it is one of coded events. A table that we write ourselves is a dossier, though its columns would do for events too:
 * only the dossier has its sentences. */
function openCoded(name: string): InputFile | undefined {
  if (!isFile(name)) return undefined
  const { bytes } = readBytes(name, MAX_TABLE_SIZE)
  if (!bytes) return undefined
  const file = { name: basename(name), content: bytes }
  // Why the name is held back: by its ending any table would be taken for one of ours.
  return chooseReader([{ ...file, name: '' }]) || !recogniseEvents(file) ? undefined : file
}

function isFile(name: string): boolean {
  try {
    return name !== '-' && statSync(name).isFile()
  } catch {
    return false
  }
}
