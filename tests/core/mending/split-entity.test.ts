import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitEntity, type ChosenUses } from '../../../src/core/mending/split-entity.ts'
import type { Dossier, Entity } from '../../../src/core/schema.ts'
import { allClaims, arbitraryNarrow, countInKeys, countUses, expectLawful } from './expect-lawful.ts'

/** Every use of an entity by a mention or a claim. */
function usesOf(dossier: Dossier, id: string): ChosenUses {
  return {
    mentions: dossier.articles
      .flatMap((one) => [...one.mentions, ...one.orphans?.mentions ?? []])
      .filter((one) => one.entity === id)
      .map((one) => one.id),
    claims: allClaims(dossier).flatMap((one) => [
      ...(['subject', 'object', 'place'] as const).filter((end) => one[end] === id).map((end) => ({ id: one.id, end })),
      ...(one.attribution.some(({ entity }) => entity === id) ? [{ id: one.id, end: 'attribution' as const }] : []),
    ]),
  }
}

function madeOf(entity: Entity): Entity {
  return { ...entity, id: 'made', actsFor: [] }
}

describe('splitEntity', () => {
  it('moves the chosen uses and no others, leaves a valid dossier and is undone', () => {
    fc.assert(fc.property(arbitraryNarrow(), fc.infiniteStream(fc.boolean()), fc.boolean(), (dossier, choice, isOtherKind) => {
      const [entity] = dossier.entities
      if (!entity) return
      const all = usesOf(dossier, entity.id)
      const isChosen = (): boolean => choice.next().value ?? false
      const uses = { mentions: all.mentions.filter(isChosen), claims: all.claims.filter(isChosen) }
      const kind = isOtherKind ? dossier.ontology.kinds.at(-1)?.id ?? entity.kind : entity.kind
      const result = splitEntity(dossier, entity.id, { ...madeOf(entity), kind }, uses)
      const after = expectLawful(dossier, result.edit)
      const now = usesOf(after, 'made')
      expect([...now.mentions].sort()).toEqual([...uses.mentions].sort())
      for (const use of uses.claims) expect(now.claims).toContainEqual(use)
      const unary = new Set(dossier.ontology.relations.filter((one) => one.unary).map((one) => one.id))
      const whole = new Set(allClaims(dossier).filter((one) => unary.has(one.relation ?? '')).map((one) => one.id))
      const isOwn = ({ id, end }: ChosenUses['claims'][number]): boolean =>
        uses.claims.some((one) => one.id === id && (one.end === end || whole.has(id)))
      for (const use of now.claims) expect(isOwn(use)).toBe(true)
    }), { numRuns: 200 })
  })

  it('leaves the first without a use but its acting and those in keys, where all go', () => {
    fc.assert(fc.property(arbitraryNarrow(), (dossier) => {
      const [entity] = dossier.entities
      if (!entity) return
      const after = expectLawful(dossier, splitEntity(dossier, entity.id, madeOf(entity), usesOf(dossier, entity.id)).edit)
      const acting = dossier.entities.flatMap((one) => one.actsFor).filter((one) => one.entity === entity.id).length
      expect(countUses(after, entity.id)).toBe(1 + acting + countInKeys(dossier, entity.id))
    }))
  })

  it('refuses what is not there, a taken id and a use that is another’s', () => {
    const [dossier] = fc.sample(arbitraryNarrow(), { numRuns: 1, seed: 4 })
    const [first, second] = dossier?.entities ?? []
    if (!dossier || !first || !second) throw new Error('a dossier has entities')
    const none = { mentions: [], claims: [] }
    expect(splitEntity(dossier, 'atlantis', madeOf(first), none)).toMatchObject({ issues: [{ code: 'no-such-record' }] })
    expect(splitEntity(dossier, first.id, { ...first, id: second.id }, none)).toMatchObject({ issues: [{ code: 'duplicate-id' }] })
    expect(splitEntity(dossier, first.id, { ...madeOf(first), kind: 'none' }, none)).toMatchObject({ issues: [{ args: { what: 'kind' } }] })
    expect(splitEntity(dossier, first.id, madeOf(first), { mentions: ['none'], claims: [{ id: 'none', end: 'place' }] }))
      .toMatchObject({ issues: [{ args: { what: 'mention' } }, { args: { what: 'claim' } }] })
  })
})
