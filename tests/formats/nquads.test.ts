/** N-Quads 1.1: the statements of the TriG, a name for every node. */
import { describe, expect, it } from 'vitest'
import { nquads } from '../../src/formats/nquads.ts'
import { trig } from '../../src/formats/trig.ts'
import { articleDossier } from '../core/article-dossier.ts'
import { readFiles, writeText } from './write-text.ts'

const { dossier } = articleDossier()
const lines = writeText(nquads, dossier).trimEnd().split('\n')

describe('N-Quads', () => {
  it('is one statement a line, without blank nodes, comments and directives', () => {
    const iri = /<[^<>\s]+>/.source
    const literal = /"(?:[^"\\]|\\[bfnrt"]|\\u[\dA-F]{4})*"/.source
    const statement = new RegExp(`^${iri} ${iri} (?:${iri}|${literal}(?:@[a-z-]+|\\^\\^${iri})?) (?:${iri} )?\\.$`)
    expect(lines.filter((line) => !statement.test(line))).toEqual([])
  })

  it('names nothing twice: what is spoken of in two places is one thing', () => {
    const link = /(?:hasSelector|qualifiedAttribution|qualifiedDelegation)> <([^>]+)>/
    const inner = lines.flatMap((line) => link.exec(line)?.[1] ?? [])
    expect(inner.length).toBeGreaterThan(100)
    expect(new Set(inner).size).toBe(inner.length)
  })

  it('says what the TriG says', () => {
    expect(readFiles(nquads, writeText(trig, dossier))).toStrictEqual(readFiles(trig, writeText(nquads, dossier)))
  })

  it('comes in pieces of moderate size, that are made as they are asked for', () => {
    const [file] = nquads.write?.(dossier) ?? []
    const sizes = [...file?.pieces ?? []].map(({ length }) => length)
    expect(sizes.length).toBeGreaterThan(10)
    expect(Math.max(...sizes)).toBeLessThan(100_000)
  })
})
