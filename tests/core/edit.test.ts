/** Laws of edits: undo gives back the very dossier, a refusal changes nothing, no edit touches what it is given. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdit, headOf, type Edit } from '../../src/core/edit.ts'
import { hasErrors } from '../../src/core/issues.ts'
import type { Article, Dossier } from '../../src/core/schema.ts'
import { validateDossier } from '../../src/core/validate.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { articleDossier } from './article-dossier.ts'

const { dossier: article } = articleDossier()

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) freeze(inner)
  }
  return value
}

/** Every edit that puts or removes a record of `source`: those of another dossier are new to this one, or replace. */
function editsWith({ ontology, entities, articles, stories = [], exercise }: Dossier): Edit[] {
  return [
    ...stories.flatMap((record): Edit[] => [{ type: 'put-story', record, at: 0 }, { type: 'remove-story', id: record.id }]),
    ...(exercise ? [{ type: 'put-exercise', record: exercise } as const] : []),
    { type: 'remove-exercise' },
    ...articles.flatMap(({ id: within, key }): Edit[] => [
      ...(key ? [{ type: 'put-key', article: within, record: key } as const] : []), { type: 'remove-key', article: within },
    ]),
    ...ontology.kinds.flatMap((record): Edit[] =>
      [{ type: 'put-kind', record }, { type: 'remove-kind', id: record.id }]),
    ...ontology.relations.flatMap((record): Edit[] =>
      [{ type: 'put-relation', record }, { type: 'remove-relation', id: record.id }]),
    ...entities.flatMap((record): Edit[] => [{ type: 'put-entity', record, at: 1 },
      { type: 'remove-entity', id: record.id }]),
    ...articles.flatMap((record): Edit[] => [{ type: 'put-article', record, at: 0 },
      { type: 'remove-article', id: record.id }]),
    ...articles.flatMap((record): Edit[] => [
      { type: 'put-head', record: headOf(record) },
      { type: 'put-orphans', article: record.id, record: record.orphans },
    ]),
    ...articles.flatMap(({ id: within, draftMentions = [], draftClaims = [] }): Edit[] => [
      ...draftMentions.flatMap((record): Edit[] => [
        { type: 'put-draft-mention', article: within, record, at: 0 }, { type: 'remove-draft-mention', article: within, id: record.id },
      ]),
      ...draftClaims.flatMap((record): Edit[] => [
        { type: 'put-draft-claim', article: within, record }, { type: 'remove-draft-claim', article: within, id: record.id },
      ]),
    ]),
    ...articles.flatMap(({ id: within, mentions, events, claims }): Edit[] => [
      ...mentions.flatMap((record): Edit[] => [
        { type: 'put-mention', article: within, record, at: -3 },
          { type: 'remove-mention', article: within, id: record.id },
      ]),
      ...events.flatMap((record): Edit[] => [
        { type: 'put-event', article: within, record, at: 99 },
          { type: 'remove-event', article: within, id: record.id },
      ]),
      ...claims.flatMap((record): Edit[] => [
        { type: 'put-claim', article: within, record, at: 2 }, { type: 'remove-claim', article: within, id: record.id },
      ]),
    ]),
  ]
}

/** A dossier and edits of it, drawn from its own records and from those of another; some come in one bundle. */
const scenes = fc.tuple(fc.oneof(fc.constant(article), arbitraryDossier()), arbitraryDossier()).chain(
  ([dossier, other]) => {
  const one = fc.constantFrom<Edit[]>(...editsWith(dossier), ...editsWith(other))
  const cleared = [...dossier.articles, ...other.articles].map(({ id }): Edit => ({ type: 'put-orphans', article: id, record: undefined }))
  const bundle = fc.array(one, { maxLength: 4 }).map((edits): Edit => ({ type: 'all', edits }))
  return fc.record({ dossier: fc.constant(freeze(dossier)),
    edits: fc.array(fc.oneof({ weight: 4, arbitrary: one }, bundle, ...cleared.map((edit) => fc.constant(edit))), { maxLength: 12 }) })
})

/** The same edits, without puts: what is left can only be refused or keep the dossier valid. */
function isRemoval(edit: Edit): boolean {
  return edit.type === 'all' ? edit.edits.every(isRemoval) : edit.type.startsWith('remove')
}

describe('applyEdit', () => {
  it('is undone to the very dossier, edit by edit and order included', () => {
    fc.assert(fc.property(scenes, ({ dossier, edits }) => {
      const undos: Edit[] = []
      let current = dossier
      for (const edit of freeze(edits)) {
        const { dossier: next, undo } = applyEdit(current, edit)
        // Why: what a record refers to has to be there before it; put after it, it could not be taken back before it.
        if (validateDossier(next).some(({ code }) => code === 'unknown-reference')) continue
        if (undo) undos.push(undo)
        current = freeze(next)
      }
      for (const undo of undos.reverse()) {
        const back = applyEdit(current, freeze(undo))
        expect(back.issues).toEqual([])
        current = freeze(back.dossier)
      }
      expect(current).toEqual(dossier)
    }), { numRuns: 200 })
  })

  it('is done again by the undo of its undo', () => {
    fc.assert(fc.property(scenes, ({ dossier, edits }) => {
      for (const edit of edits) {
        const done = applyEdit(dossier, edit)
        if (!done.undo) continue
        const undone = applyEdit(done.dossier, done.undo)
        const again = undone.undo && applyEdit(undone.dossier, undone.undo)
        expect(again?.dossier).toEqual(done.dossier)
      }
    }))
  })

  it('gives back the same object, with a reason and without an undo, where it refuses', () => {
    fc.assert(fc.property(scenes, ({ dossier, edits }) => {
      for (const edit of edits) {
        const { dossier: next, undo, issues } = applyEdit(dossier, edit)
        if (undo) expect(issues).toEqual([])
        else {
          expect(next).toBe(dossier)
          expect(hasErrors(issues)).toBe(true)
        }
      }
    }))
  })

  it('keeps a valid dossier valid by every removal that it accepts', () => {
    fc.assert(fc.property(scenes, ({ dossier, edits }) => {
      let current = dossier
      for (const edit of edits.filter(isRemoval)) current = applyEdit(current, edit).dossier
      expect(validateDossier(current).filter(({ level }) => level === 'error')).toEqual([])
    }))
  })

  it('keeps a valid dossier valid by putting a record again, or one that is new and fits', () => {
    fc.assert(fc.property(arbitraryDossier(), (dossier) => {
      for (const edit of editsWith(dossier)) {
        const { dossier: next } = applyEdit(dossier, edit)
        if (!isRemoval(edit)) expect(next).toEqual(dossier)
        if (!isRemoval(edit) && edit.type !== 'all' && 'record' in edit && !('article' in edit) &&
          edit.type !== 'put-article' && edit.type !== 'put-exercise') {
          const renamed = { ...edit, record: { ...edit.record, id: 'new-and-fits' } } as Edit
          expect(validateDossier(applyEdit(dossier, renamed).dossier)).toEqual([])
        }
      }
    }))
  })

  it('shares what it does not touch', () => {
    const [claim] = article.articles[0]?.claims ?? []
    if (!claim) throw new Error('the article has claims')
    const { dossier } = applyEdit(article, { type: 'remove-claim', article: 'niger-russia-2024-04-12', id: claim.id })
    expect(dossier.entities).toBe(article.entities)
    expect(dossier.ontology).toBe(article.ontology)
    expect(dossier.articles[0]?.mentions).toBe(article.articles[0]?.mentions)
    expect(dossier.articles[0]?.claims).toHaveLength(58)
  })

  it.each<[string, Edit, string]>([
    ['an entity that is mentioned', { type: 'remove-entity', id: 'wagner-group' }, 'still-in-use'],
    ['a kind that an entity has', { type: 'remove-kind', id: 'state' }, 'still-in-use'],
    ['an entity that is not there', { type: 'remove-entity', id: 'atlantis' }, 'no-such-record'],
    ['a claim of an article that is not there', { type: 'remove-claim', article: 'none', id: 'nr-c01' },
      'no-such-record'],
  ])('refuses to remove %s', (_, edit, code) => {
    expect(applyEdit(article, edit)).toEqual({ dossier: article, issues: [expect.objectContaining({ code })] })
  })

  it('refuses to remove any record that another needs, and accepts once nothing does', () => {
    fc.assert(fc.property(arbitraryDossier(), fc.nat(), (dossier, at) => {
      const claims = dossier.articles.flatMap((one) => one.claims.map((claim) => ({ within: one.id, claim })))
      const chosen = claims[at % Math.max(1, claims.length)]
      if (!chosen) return
      const { subject, object, place, relation, event, attribution } = chosen.claim
      const needed = [subject, object, place, ...attribution.map(({ entity }) => entity)].filter(
        (id) => id !== undefined)
      for (const id of needed) expect(applyEdit(dossier, { type: 'remove-entity', id }).issues).toHaveLength(1)
      expect(applyEdit(dossier, { type: 'remove-relation', id: relation }).issues).toHaveLength(1)
      if (event !== undefined) expect(applyEdit(dossier,
        { type: 'remove-event', article: chosen.within, id: event }).issues).toHaveLength(1)
      const needless = ({ orphans: _, draftClaims: __, key: ___, ...one }: Article): Article => ({ ...one, claims: [] })
      const bare = { ...dossier, articles: dossier.articles.map(needless) }
      expect(applyEdit(bare, { type: 'remove-relation', id: relation }).issues).toEqual([])
    }))
  })

  it('keeps what an orphan needs', () => {
    const [one] = article.articles
    const [claim] = one?.claims ?? []
    if (!one || !claim) throw new Error('the article has claims')
    const bare = { ...article, articles: [{ ...one, mentions: [], claims: [], orphans: { mentions: [], claims: [claim] } }] }
    expect(applyEdit(bare, { type: 'remove-relation', id: claim.relation }).issues).toMatchObject([{ code: 'still-in-use', args: { count: 1 } }])
  })

  it('sees beyond one article: ids are unique in the dossier, and events may be told elsewhere', () => {
    const [one] = article.articles
    const [claim] = one?.claims ?? []
    const told = one?.claims.find(({ event }) => event !== undefined)
    if (!one || !claim || !told) throw new Error('the article has claims')
    const second = { ...one, id: 'second', mentions: [], events: [], claims: [{ ...told, id: 'again' }] }
    const both = { ...article, articles: [one, second] }
    expect(validateDossier(both)).toEqual([])
    expect(applyEdit(both, { type: 'remove-article', id: one.id }).issues).toMatchObject(
      [{ code: 'still-in-use', args: { count: 1 } }])
    expect(applyEdit(both, { type: 'remove-article', id: 'second' }).issues).toEqual([])
    expect(applyEdit(both, { type: 'put-claim', article: 'second', record: claim }).issues).toMatchObject(
      [{ code: 'duplicate-id' }])
    expect(applyEdit(both, { type: 'put-article', record: { ...one, id: 'copy' } }).issues).toMatchObject(
      [{ code: 'duplicate-id' }])
    expect(applyEdit(both, { type: 'put-claim', article: one.id, record: claim }).issues).toEqual([])
  })

  it('holds all of a bundle or none', () => {
    const label = { en: 'New', fr: 'Nouveau' }
    const put: Edit = { type: 'put-kind', record: { id: 'new', label, shape: 'bar', filled: true, colour: 'org' } }
    const refused = applyEdit(article, { type: 'all', edits: [put, { type: 'remove-kind', id: 'state' }] })
    expect(refused.dossier).toBe(article)
    expect(refused.undo).toBeUndefined()
    const { dossier, undo } = applyEdit(article, { type: 'all', edits: [put, { type: 'remove-kind', id: 'new' }] })
    expect(dossier).toEqual(article)
    expect(undo && applyEdit(dossier, undo).dossier).toEqual(article)
  })
})
