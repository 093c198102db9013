/** Rapper, of the Redland libraries, reads the TriG and the N-Quads and gives the N-Quads back. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nquads } from '../../../src/formats/nquads.ts'
import { trig } from '../../../src/formats/trig.ts'
import { articleDossier } from '../../core/article-dossier.ts'
import { arbitraryDossier } from '../../fixtures/arbitrary-dossier.ts'
import { readFiles, writeText } from '../write-text.ts'
import { hasProgram, runProgram } from './peer-tools.ts'

describe.skipIf(!hasProgram('rapper'))('rapper', () => {
  const { dossier } = articleDossier()
  const convert = (syntax: string, text: string): string =>
    runProgram('rapper', ['-q', '-i', syntax, '-o', 'nquads', '-', 'urn:base:'], text)

  it('finds as many statements in the TriG as there are lines of N-Quads', () => {
    const text = writeText(nquads, dossier)
    const lines = text.trimEnd().split('\n').length
    expect(convert('nquads', text).trimEnd().split('\n')).toHaveLength(lines)
    expect(convert('trig', writeText(trig, dossier)).trimEnd().split('\n')).toHaveLength(lines)
  })

  it('gives back the very dossier', () => {
    for (const made of [dossier, ...fc.sample(arbitraryDossier(), { numRuns: 15, seed: 7 })]) {
      expect(readFiles(nquads, convert('nquads', writeText(nquads, made)))).toStrictEqual({ dossier: made, issues: [] })
      expect(readFiles(nquads, convert('trig', writeText(trig, made)))).toStrictEqual({ dossier: made, issues: [] })
    }
  })
})
