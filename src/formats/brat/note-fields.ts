/** The fields that Triplomat keeps in brat's notes: what brat has no other place for. */

import { escapeBreaks } from './line-breaks.ts'

/** Begins each such note. */
const MARK = 'Triplomat:'

/** Names of the fields. Times are EDTF; `spans` and `evidence` are lists such as `10-62,70-75`, in code points.
 * Numbers of speakers count from 1, as their roles do: `Source` is the first, `Source2` the second. */
const FIELD = new RegExp(`^(?:${[
  'id', 'entity', 'spans', 'subject', 'object', 'place', 'event', 'evidence', 'note\\.(?:en|fr)',
  'quantity\\.(?:words|value|approximate)',
  'time\\.edtf', 'time\\.basis\\.(?:en|fr)',
  'speaker\\.[1-9]\\d{0,5}', 'speaker\\.[1-9]\\d{0,5}\\.time\\.(?:edtf|basis\\.(?:en|fr))',
].join('|')})$`)

/** Values are JSON strings where they hold anything but what a word of a note holds. */
export type NoteFields = ReadonlyMap<string, string>

/** `Triplomat: id=m1 entity=varn note.en="Two words"`, on one line whatever the values hold. */
export function writeNoteFields(fields: NoteFields): string {
  return [MARK, ...[...fields].map(([name, value]) => `${name}=${writeValue(value)}`)].join(' ')
}

/** The fields of a note of Triplomat; `undefined` of any other note, which is somebody's words. */
export function readNoteFields(words: string): NoteFields | undefined {
  if (!words.startsWith(`${MARK} `)) return undefined
  const fields = new Map<string, string>()
  const rest = words.slice(MARK.length).trimEnd()
  const pattern = / ([a-z0-9.]+)=(?:([^\s"]+)|("[^"\\]*(?:\\.[^"\\]*)*"))/gy
  while (pattern.lastIndex < rest.length) {
    const found = pattern.exec(rest)
    const [, name = '', plain, quoted] = found ?? []
    const value = plain ?? readValue(quoted)
    if (!found || !FIELD.test(name) || value === undefined) return undefined
    fields.set(name, value)
  }
  return fields.has('id') ? fields : undefined
}

function writeValue(value: string): string {
  const isWord = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u.test(value) && !value.includes('"')
  return isWord ? value : escapeBreaks(JSON.stringify(value))
}

function readValue(quoted: string | undefined): string | undefined {
  try {
    const value: unknown = JSON.parse(quoted ?? '')
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
