/** What holds after every deed: the dossier is valid, and undo gives back the very one there was. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { applyEdit, type Edit } from '../../../src/core/edit.ts'
import type { Claim, Dossier, DraftClaim, Mention } from '../../../src/core/schema.ts'
import { validateDossier } from '../../../src/core/validate.ts'
import { arbitraryDossier } from '../../fixtures/arbitrary-dossier.ts'

/** Applies the edit and gives the dossier that comes of it. */
export function expectLawful(dossier: Dossier, edit: Edit | undefined): Dossier {
  if (!edit) throw new Error('the deed was refused')
  const { dossier: after, undo, issues } = applyEdit(dossier, edit)
  expect(issues).toEqual([])
  expect(validateDossier(after).filter(({ level }) => level === 'error')).toEqual([])
  if (!undo) throw new Error('an edit that holds can be undone')
  const back = applyEdit(after, undo)
  expect(back.issues).toEqual([])
  expect(back.dossier).toEqual(dossier)
  expect(applyEdit(back.dossier, edit).dossier).toEqual(after)
  return after
}

/** Valid dossiers in which a relation takes only the kinds that it is used with, so that a change of kind stops fitting; some are odd. */
export function arbitraryNarrow(): fc.Arbitrary<Dossier> {
  return fc.oneof(arbitraryDossier(), arbitraryDossier({ odd: true })).map((dossier) => {
    const kinds = new Map(dossier.entities.map(({ id, kind }) => [id, kind]))
    const claims = dossier.articles.flatMap((one) => one.claims)
    const relations = dossier.ontology.relations.map((relation) => {
      const used = (end: 'subject' | 'object'): string[] =>
        [...new Set(claims.filter((one) => one.relation === relation.id).map((one) => kinds.get(one[end]) ?? ''))]
      const [subjects, objects] = [used('subject'), used('object')]
      return subjects.length === 0 ? relation : { ...relation, subjects, objects }
    })
    return { ...dossier, ontology: { ...dossier.ontology, relations } }
  })
}

/** Every claim of a dossier: finished ones, drafts and orphans. */
export function allClaims({ articles }: Dossier): readonly (Claim | DraftClaim)[] {
  return articles.flatMap((one) => [...one.claims, ...one.draftClaims ?? [], ...one.orphans?.claims ?? []])
}

/** How often an id stands anywhere as an entity, keys included. */
export function countUses(dossier: Dossier, id: string): number {
  const named = dossier.entities.flatMap((one) => [one.id, ...one.actsFor.map(({ entity }) => entity)])
  const mentions = dossier.articles.flatMap((one) => [...one.mentions, ...one.orphans?.mentions ?? []])
  return named.filter((one) => one === id).length + countIn(mentions, allClaims(dossier), id) + countInKeys(dossier, id)
}

/** How often the keys of exercises name an entity. */
export function countInKeys({ articles }: Dossier, id: string): number {
  return countIn(articles.flatMap(({ key }) => key?.mentions ?? []), articles.flatMap(({ key }) => key?.claims ?? []), id)
}

function countIn(mentions: readonly Mention[], claims: readonly (Claim | DraftClaim)[], id: string): number {
  const named = [
    ...mentions.map(({ entity }) => entity),
    ...claims.flatMap((one) => [one.subject, one.object, one.place, ...one.attribution.map(({ entity }) => entity)]),
  ]
  return named.filter((one) => one === id).length
}
