/** Unknown value → dossier, or the list of what its shape has wrong. */
import * as z from 'zod/mini'
import { describeValue } from './describe-value.ts'
import { issue, type Issue } from './issues.ts'
import { migrate } from './migrate.ts'
import { dossierSchema, type Dossier } from './schema.ts'
import { RESERVED_IDS, UNRESERVED } from './vocabulary.ts'

/** At most this many issues of one kind of check are listed one by one; the rest are counted. */
export const MAX_ISSUES = 200

/** Checks a value, read from a file of any version, against the shape of a dossier. References, spans and dates are
 * checked by `validateDossier`. */
export function checkShape(value: unknown): { dossier?: Dossier; issues: Issue[] } {
  const migrated = migrate(value)
  if (migrated.issues.length > 0) return { issues: migrated.issues }
  const { data, issues } = checkAgainst(dossierSchema, migrated.value)
  return data === undefined ? { issues } : { dossier: data, issues }
}

/** Checks a value against any of the schemas of `schema.ts`; `base` stands before each path. */
export function checkAgainst<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  base = '',
): { data?: z.output<Schema>; issues: Issue[] } {
  const result = schema.safeParse(value)
  if (result.success) return { data: result.data, issues: [] }
  const issues: Issue[] = []
  let unlisted = 0
  for (const found of result.error.issues) {
    const listed = issuesOf(found, value, base, MAX_ISSUES - issues.length)
    unlisted += (found.code === 'unrecognized_keys' ? found.keys.length : 1) - listed.length
    issues.push(...listed)
  }
  if (unlisted > 0) issues.push(issue('and-more', base, { count: unlisted }))
  return { issues }
}

/** At most `most` issues: one, or one for each unknown field of a record. */
function issuesOf(found: z.core.$ZodIssue, value: unknown, base: string, most: number): Issue[] {
  if (most === 0) return []
  const path = showPath(found.path, base)
  const record = recordAt(value, found.path)
  if (found.code === 'unrecognized_keys') {
    return found.keys.slice(0, most).map((key) => issue('unknown-field', path, { key: key.slice(0, 80) }, record))
  }
  const args = { expected: describeExpected(found), found: describeValue(valueAt(value, found.path)) }
  return [issue('wrong-shape', path, args, record)]
}

/** `['articles', 0, 'title']` → `articles[0].title`. */
function showPath(path: readonly PropertyKey[], base: string): string {
  return path.reduce<string>(
    (shown, key) => (typeof key === 'number' ? `${shown}[${key}]` : shown === '' ? String(key) : `${shown}.${String(key)}`),
    base,
  )
}

function describeExpected(found: z.core.$ZodIssue): string {
  switch (found.code) {
    case 'invalid_type':
      return found.expected
    case 'invalid_value':
      return found.values.map(String).join(' | ')
    case 'too_small':
      return `${found.inclusive === false ? '>' : '≥'} ${String(found.minimum)}`
    case 'too_big':
      return `≤ ${String(found.maximum)}`
    case 'invalid_format':
      return found.pattern === String(UNRESERVED) ? `≠ ${RESERVED_IDS.join(' | ')}` : found.pattern ?? found.format
    case 'invalid_union':
      return found.errors.flat().map(describeExpected).join(' | ')
    default:
      return found.code
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (isIndexable(inner) ? inner[key as string] : undefined), value)
}

/** The id of the innermost record on the way to `path`. */
function recordAt(value: unknown, path: readonly PropertyKey[]): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const inner = valueAt(value, path.slice(0, length))
    if (isIndexable(inner) && typeof inner['id'] === 'string') return inner['id'].slice(0, 80)
  }
  return undefined
}

/** An object or a list: what a path can lead through. */
function isIndexable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
