/** Values of a JSON file that promises nothing about its shape. */
import { MAX_ISSUES } from '../core/check-shape.ts'
import { describeValue, shorten } from '../core/describe-value.ts'
import { issue, type Issue, type RecordReason } from '../core/issues.ts'

/** A record of a file, of whose fields nothing is known. */
export type Fields = Readonly<Record<string, unknown>>

/** What is passed over in a file while it is read. */
export interface LeftOut {
  /** Counts a field that has no place in a dossier; fields of one name are told together. */
  field(name: string, count?: number): void
  /** A record that is not taken. `id` may be any value of the file. */
  record(what: string, id: unknown, reason: RecordReason, path: string): void
  /** Fields of a record that hold something and are none of `known`. */
  fieldsBut(record: Fields, known: ReadonlySet<string>): void
  /** In the order in which they were first met; at most `MAX_ISSUES` records and as many fields one by one, and a count
   * of the rest. */
  issues(): Issue[]
}

export function makeLeftOut(): LeftOut {
  const fields = new Map<string, number>()
  const records: Issue[] = []
  let unlisted = 0
  const countField = (name: string, count = 1): void => {
    const shown = shorten(name)
    if (fields.has(shown) || fields.size < MAX_ISSUES) fields.set(shown, (fields.get(shown) ?? 0) + count)
    else unlisted++
  }
  return {
    field: countField,
    record: (what, id, reason, path) => {
      const args = { what, id: typeof id === 'string' ? shorten(id) : describeValue(id), reason }
      if (records.length < MAX_ISSUES) records.push(issue('record-left-out', path, args))
      else unlisted++
    },
    fieldsBut: (record, known) => {
      for (const [key, value] of Object.entries(record)) if (!known.has(key) && !isEmpty(value)) countField(key)
    },
    issues: () => [
      ...records,
      ...[...fields].map(([field, count]) => issue('field-left-out', '', { field, count })),
      ...(unlisted > 0 ? [{ ...issue('and-more', '', { count: unlisted }), level: 'warning' as const }] : []),
    ],
  }
}

/** A list as it is, one value as a list of one, nothing as the empty list. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}

/** A text that is not empty, or a number as text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A whole number from 0, also where it is written as a text; `undefined` for anything else. */
export function offsetOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined
}

/** The name of a file without its extensions, `fallback` where nothing is left. */
export function stemOf(fileName: string, fallback: string): string {
  const stem = fileName.replace(/(?!^)\.[A-Za-z0-9.]{1,20}$/, '')
  return stem === '' ? fallback : stem
}

/** An id that is not taken yet, and takes it: the one that is wanted, or that one with a number. */
export function takeId(taken: Set<string>, wanted: string): string {
  let id = wanted
  // Why from the number of ids taken: counting from 2 each time would be quadratic in a file of one id.
  for (let number = taken.size + 1; taken.has(id); number++) id = `${wanted}~${number}`
  taken.add(id)
  return id
}

/** Lines of a note, each once; `undefined` without any. */
export function noteOf(lines: readonly (string | undefined)[]): string | undefined {
  const kept = new Set(lines.filter((line) => line !== undefined && line.trim() !== ''))
  return kept.size === 0 ? undefined : [...kept].join('\n')
}

/** The entry of Wikidata that an address, `wd:Q1` or `Wikidata:Q1` names. */
export function wikidataOf(text: string): { database: string; id: string } | undefined {
  const id = WIKIDATA.exec(text)?.[1]
  return id === undefined ? undefined : { database: 'Wikidata', id: id.toUpperCase() }
}

const WIKIDATA = /^(?:https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:entity|wiki)\/|(?:wd|wikidata):)(Q[1-9]\d{0,14})$/i

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0
  return value === undefined || value === null || value === ''
}
