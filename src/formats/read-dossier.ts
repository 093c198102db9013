/** The steps that reading any JSON format shares. */
import { checkShape } from '../core/check-shape.ts'
import { hasErrors, type Issue } from '../core/issues.ts'
import type { Dossier } from '../core/schema.ts'
import { validateDossier } from '../core/validate.ts'
import type { ReadResult } from './format.ts'
import { parseJson } from './parse-json.ts'
import { readText } from './read-text.ts'

/** The largest JSON file of a dossier that is read: 256 MiB. */
export const MAX_JSON_SIZE = 256 * 1024 * 1024

/** Bytes or text → JSON value. `limit` is in bytes, default `MAX_FILE_SIZE`. */
export function readJson(input: string | Uint8Array, limit?: number): { value?: unknown; issues: Issue[] } {
  const { text, issues } = readText(input, limit === undefined ? {} : { limit })
  return text === undefined ? { issues } : parseJson(text)
}

/** A dossier that a reader made itself, record by record, with its issues; without it where there is an error among them. Its shape is that
 * of its type and is not checked again, which would take as long as all of the making: the fuzz tests hold every reader to it. */
export function finishDossier(dossier: Dossier): ReadResult {
  const issues = validateDossier(dossier)
  return hasErrors(issues) ? { issues } : { dossier, issues }
}

/** A value of any version → a dossier that is valid. With an error there is no dossier: nothing downstream could use it. */
export function readDossier(value: unknown): ReadResult {
  const { dossier, issues } = checkShape(value)
  if (!dossier) return { issues }
  const found = [...issues, ...validateDossier(dossier)]
  return hasErrors(found) ? { issues: found } : { dossier, issues: found }
}
