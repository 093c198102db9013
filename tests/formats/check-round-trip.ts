/** The law of every format that writes and reads. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { hasErrors } from '../../src/core/issues.ts'
import { chooseReader } from '../../src/formats/choose-format.ts'
import type { Format } from '../../src/formats/format.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { readFiles, writeFiles } from './write-text.ts'
import { whatRemains } from './what-remains.ts'

/** `read(write(d))` equals `d` up to what the format declares to lose; the same dossier gives the same bytes; bytes read like text; and
 * the format recognises its own files whatever they are called, once it is in the list. */
export function checkRoundTrip(format: Format, runs = 60): void {
  fc.assert(fc.property(arbitraryDossier({ odd: true }), (dossier) => {
    const files = writeFiles(format, dossier)
    expect(writeFiles(format, dossier)).toStrictEqual(files)
    const { dossier: again, issues } = readFiles(format, files)
    expect(issues.filter((one) => hasErrors([one]))).toStrictEqual([])
    if (!again) throw new Error(`${format.id} gives no dossier back`)
    expect(whatRemains(again, format.loses)).toStrictEqual(whatRemains(dossier, format.loses))
    const bytes = files.map(({ name, content }) => ({ name, content: new TextEncoder().encode(content) }))
    expect(readFiles(format, bytes).dossier).toStrictEqual(again)
  }), { numRuns: runs })
}

/** Whether what a format writes is taken for what it is. Apart, since the list must know the format first. */
export function checkRecognised(format: Format, runs = 30): void {
  fc.assert(fc.property(arbitraryDossier(), (dossier) => {
    const files = writeFiles(format, dossier)
    if (files.length === 0) return
    expect(chooseReader(files)?.id).toBe(format.id)
  }), { numRuns: runs })
}
