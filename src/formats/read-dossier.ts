/** The steps that reading any JSON format shares. */
import { checkShape } from '../core/check-shape.ts'
import { hasErrors, type Issue } from '../core/issues.ts'
import { validateDossier } from '../core/validate.ts'
import type { ReadResult } from './format.ts'
import { parseJson } from './parse-json.ts'
import { readText } from './read-text.ts'

/** Bytes or text → JSON value. */
export function readJson(input: string | Uint8Array): { value?: unknown; issues: Issue[] } {
  const { text, issues } = readText(input)
  return text === undefined ? { issues } : parseJson(text)
}

/** A value of any version → a dossier that is valid. With an error there is no dossier: nothing downstream could use it. */
export function readDossier(value: unknown): ReadResult {
  const { dossier, issues } = checkShape(value)
  if (!dossier) return { issues }
  const found = [...issues, ...validateDossier(dossier)]
  return hasErrors(found) ? { issues: found } : { dossier, issues: found }
}
