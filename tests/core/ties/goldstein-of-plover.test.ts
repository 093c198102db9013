/** Goldstein's scores for events coded in PLOVER. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { goldsteinOfPlover } from '../../../src/core/goldstein-of-plover.ts'
import { ontologySchema } from '../../../src/core/schema.ts'
import { PLOVER_TYPES } from '../../../src/core/vocabulary.ts'
import { ROOT } from '../../rig/list-files.ts'

describe('Goldstein’s score of an event in PLOVER', () => {
  it.each([
    ['SANCTION', 'expel', 'military', -7],
    ['AID', undefined, 'military', 8.3],
    ['COOPERATE', undefined, 'military', 7.4],
    ['SUPPORT', 'sign', undefined, 8],
    ['CONSULT', 'phone', 'diplomatic', 1],
    ['AGREE', undefined, 'military', 5.2],
    ['SANCTION', 'discontinue', undefined, -5.6],
    ['SANCTION', 'discontinue', 'economic', -8],
    ['ASSAULT', undefined, 'military', -10],
  ] as const)('of %s/%s (%s) is %s, that of the CAMEO code that says the same', (type, mode, context, score) => {
    expect(goldsteinOfPlover(type, mode, context)).toBe(score)
  })

  it('of a mode or a context that is not known is that of the type', () => {
    for (const type of PLOVER_TYPES) {
      expect(goldsteinOfPlover(type, 'no such mode', 'no such context')).toBe(goldsteinOfPlover(type))
      expect(goldsteinOfPlover(type, 'constructor', 'toString')).toBe(goldsteinOfPlover(type))
    }
  })

  it('has the sign of the relation for every one that is coded', () => {
    const { relations } = ontologySchema.parse(JSON.parse(readFileSync(join(ROOT, 'data/ontology.json'), 'utf8')))
    const coded = relations.flatMap(({ id, sign, plover }) => (plover ? [{ id, sign, plover }] : []))
    expect(coded.length).toBeGreaterThan(10)
    for (const { id, sign, plover: { type, mode, context } } of coded) {
      const score = goldsteinOfPlover(type, mode, context)
      expect([id, score > 0 ? 'cooperation' : 'conflict']).toEqual([id, sign])
    }
  })
})
