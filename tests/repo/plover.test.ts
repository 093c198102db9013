/** The ontology's PLOVER codes are those of the manual, as the codebook settles them. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Ontology } from '../../src/core/schema.ts'
import { PLOVER_TYPES } from '../../src/core/vocabulary.ts'

interface PloverTable {
  readonly types: Readonly<Record<string, {
    readonly quad: number
    readonly score: number
    readonly modes: Readonly<Record<string, number>>
    readonly modesWithoutScore: readonly string[]
  }>>
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const { types } = read('../fixtures/plover-2.0-scores.json') as PloverTable
const { relations } = read('../../data/ontology.json') as Ontology
const coded = relations.flatMap(({ id, sign, plover }) => (plover ? [{ id, sign, ...plover }] : []))

it('knows the sixteen types', () => {
  expect(Object.keys(types).sort()).toEqual([...PLOVER_TYPES].sort())
  expect(coded.length).toBeGreaterThan(0)
})

describe.each(coded)('$id', ({ type, mode, quad, score, sign }) => {
  it('has the quad class of its type, and the sign of its quad class', () => {
    expect(quad).toBe(types[type]?.quad)
    expect(sign).toBe(quad <= 2 ? 'cooperation' : 'conflict')
  })

  it('has a mode of its type, and its score, or else that of the type', () => {
    const { modes = {}, modesWithoutScore = [], score: ofType } = types[type] ?? {}
    if (mode !== undefined) expect([...Object.keys(modes), ...modesWithoutScore]).toContain(mode)
    expect(score).toBe(modes[mode ?? ''] ?? ofType)
  })
})

it('gives a sign of either kind a reason: a neutral relation has no score', () => {
  expect(relations.filter(({ sign, plover }) => sign === 'neutral' && plover)).toEqual([])
})
