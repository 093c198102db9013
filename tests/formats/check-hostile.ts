/** The law of every reader: whatever the file, a valid dossier or an error, and never an exception. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { hasErrors } from '../../src/core/issues.ts'
import { validateDossier } from '../../src/core/validate.ts'
import type { Format } from '../../src/formats/format.ts'
import { mutatedJson } from './mutate-json.ts'
import { readFiles } from './write-text.ts'

/** Reads mutations of real files of the format. `show` makes text of a value; default JSON. */
export function checkHostile(
  format: Format,
  values: readonly unknown[],
  { runs = 200, show = JSON.stringify }: { runs?: number; show?: (value: unknown) => string } = {},
): void {
  fc.assert(fc.property(fc.constantFrom(...values).chain(mutatedJson), (value) => {
    const { dossier, issues } = readFiles(format, show(value) ?? '')
    expect(hasErrors(issues)).toBe(dossier === undefined)
    if (dossier) expect(hasErrors(validateDossier(dossier))).toBe(false)
  }), { numRuns: runs })
}
