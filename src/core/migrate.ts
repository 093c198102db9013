/** Brings a file of an older version up to the current one, one step a version. */
import { describeValue } from './describe-value.ts'
import { issue, type Issue } from './issues.ts'
import { DOSSIER_VERSION } from './vocabulary.ts'

/** `STEPS[n]` makes version n + 2 of version n + 1. */
const STEPS: readonly ((dossier: Record<string, unknown>) => Record<string, unknown>)[] = [
  // 2: an article may be without publisher and date, and keep orphans and its standoff files. What was valid still is.
  (dossier) => dossier,
  // 3: an article may have drafts and corrected sentences. What was valid still is.
  (dossier) => dossier,
  // 4: a dossier may have stories and an exercise, and an article the key of one. What was valid still is.
  (dossier) => dossier,
]

/** The value in the current version, or why it cannot be brought there. */
export function migrate(value: unknown): { value: unknown; issues: Issue[] } {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'triplomat') {
    return { value, issues: [issue('not-a-dossier', '')] }
  }
  const version = 'version' in value ? value.version : undefined
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    const args = { expected: `1 … ${DOSSIER_VERSION}`, found: describeValue(version) }
    return { value, issues: [issue('wrong-shape', 'version', args)] }
  }
  if (version > DOSSIER_VERSION) {
    return { value, issues: [issue('version-newer', 'version', { version, known: DOSSIER_VERSION })] }
  }
  const migrated = STEPS.slice(version - 1).reduce((older, step) => step(older), { ...value } as Record<string, unknown>)
  return { value: { ...migrated, version: DOSSIER_VERSION }, issues: [] }
}
