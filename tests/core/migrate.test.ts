/** Files of every version that there ever was still open. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { DOSSIER_VERSION } from '../../src/core/vocabulary.ts'
import { native } from '../../src/formats/native.ts'
import { readFiles } from '../formats/write-text.ts'

const current = readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8')

it.each(Array.from({ length: DOSSIER_VERSION - 1 }, (_, index) => index + 1))('version %i', (version) => {
  const older = readFileSync(new URL(`../fixtures/version-${version}/small-dossier.json`, import.meta.url), 'utf8')
  expect(older).toContain(`"version": ${version},`)
  expect(readFiles(native, older)).toStrictEqual({ dossier: JSON.parse(current) as unknown, issues: [] })
})
