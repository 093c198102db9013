import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finishDraft } from '../../../src/core/mending/finish-draft.ts'
import { linkDraftMention } from '../../../src/core/mending/link-draft-mention.ts'
import { reopenClaim } from '../../../src/core/mending/reopen-claim.ts'
import type { Claim, Dossier, DraftClaim } from '../../../src/core/schema.ts'
import { validateDossier } from '../../../src/core/validate.ts'
import { applyEdit } from '../../../src/core/edit.ts'
import { articleDossier } from '../article-dossier.ts'
import { arbitraryNarrow, expectLawful } from './expect-lawful.ts'

const { dossier: seed, article } = articleDossier()
const [claim] = article.claims
if (!claim) throw new Error('the article has claims')

function withDraft(draft: DraftClaim): Dossier {
  return { ...seed, articles: [{ ...article, draftClaims: [draft] }] }
}

const MADE = { id: 'made', label: { en: 'It was made', fr: 'Il fut fait' } }

function draftOf(from: Claim, without: readonly (keyof DraftClaim)[] = []): DraftClaim {
  const draft: DraftClaim = { ...from, id: 'draft' }
  for (const part of without) delete draft[part]
  return draft
}

describe('finishDraft', () => {
  it('makes a valid claim of a draft, or says why not, whatever the draft is', () => {
    fc.assert(fc.property(arbitraryNarrow(), (dossier) => {
      for (const one of dossier.articles) {
        for (const draft of one.draftClaims ?? []) {
          const result = finishDraft(dossier, one.id, draft.id, MADE)
          if (result.edit) {
            const after = expectLawful(dossier, result.edit).articles.find(({ id }) => id === one.id)
            expect(after?.claims.at(-1)).toEqual(result.claim)
            expect(after?.claims.at(-1)?.id).toBe(draft.id)
            expect(after?.draftClaims ?? []).toHaveLength((one.draftClaims?.length ?? 0) - 1)
          } else {
            expect(result.missing.length + result.issues.filter(({ level }) => level === 'error').length).toBeGreaterThan(0)
            if (result.missing.length > 0) continue
            const { subject, relation, object } = draft
            const made: Claim = { ...draft, subject: subject ?? object ?? '', relation: relation ?? '', object: object ?? subject ?? '' }
            const bare = applyEdit(dossier, { type: 'remove-draft-claim', article: one.id, id: draft.id }).dossier
            const forced = applyEdit(bare, { type: 'put-claim', article: one.id, record: made })
            expect(validateDossier(forced.dossier).some(({ level }) => level === 'error')).toBe(true)
          }
        }
      }
    }), { numRuns: 300 })
  })

  it.each([
    [['subject'], ['no-subject']],
    [['relation', 'object'], ['no-relation', 'no-object']],
    [[], []],
  ] as const)('names what is missing: without %j', (without, missing) => {
    const result = finishDraft(withDraft(draftOf(claim, without)), article.id, 'draft')
    expect(result.edit === undefined ? result.missing : []).toEqual(missing)
  })

  it('wants evidence', () => {
    expect(finishDraft(withDraft({ ...draftOf(claim), evidence: [] }), article.id, 'draft')).toMatchObject({ missing: ['no-evidence'] })
  })

  it('puts an event beside a claim that is scored, and warns where it may not', () => {
    const scored = article.claims.find(({ relation, subject, object }) =>
      subject !== object && seed.ontology.relations.find(({ id }) => id === relation)?.plover)
    if (!scored) throw new Error('the article has scored claims')
    const dossier = withDraft(draftOf(scored, ['event']))
    const after = expectLawful(dossier, finishDraft(dossier, article.id, 'draft', MADE).edit)
    expect(after.articles[0]?.events.at(-1)).toEqual(MADE)
    expect(after.articles[0]?.claims.at(-1)?.event).toBe('made')
    expect(finishDraft(dossier, article.id, 'draft')).toMatchObject({ issues: [{ code: 'scored-without-event', path: 'event' }] })
    const taken = article.events[0]?.id ?? ''
    expect(finishDraft(dossier, article.id, 'draft', { ...MADE, id: taken })).toMatchObject({ issues: [{ code: 'duplicate-id' }] })
  })

  it('refuses ends that do not fit, and a draft that is not there', () => {
    const person = seed.entities.find(({ kind }) => kind === 'person')?.id ?? ''
    const stateOnly = article.claims.find(({ relation }) =>
      !seed.ontology.relations.find(({ id }) => id === relation)?.subjects.includes('person'))
    if (!stateOnly) throw new Error('some relation is not for persons')
    const result = finishDraft(withDraft({ ...draftOf(stateOnly), subject: person }), article.id, 'draft')
    expect(result.edit).toBeUndefined()
    expect(result.issues.map(({ code, path }) => [code, path])).toContainEqual(['end-does-not-fit', 'subject'])
    expect(finishDraft(seed, article.id, 'draft')).toMatchObject({ issues: [{ code: 'no-such-record' }], missing: [] })
    expect(finishDraft(seed, 'none', 'draft')).toMatchObject({ issues: [{ args: { what: 'article' } }] })
  })
})

describe('reopenClaim', () => {
  it('makes a draft that can be finished to the very claim again', () => {
    fc.assert(fc.property(arbitraryNarrow(), (dossier) => {
      for (const one of dossier.articles) {
        for (const record of one.claims) {
          const open = expectLawful(dossier, reopenClaim(dossier, one.id, record.id).edit)
          expect(open.articles.find(({ id }) => id === one.id)?.draftClaims?.at(-1)).toEqual(record)
          const again = finishDraft(open, one.id, record.id)
          expect(again.edit && again.claim).toEqual(record)
        }
      }
    }))
    expect(reopenClaim(seed, article.id, 'none')).toMatchObject({ issues: [{ code: 'no-such-record' }] })
  })
})

describe('linkDraftMention', () => {
  it('makes a mention of the entity where the mark is', () => {
    fc.assert(fc.property(arbitraryNarrow(), (dossier) => {
      for (const one of dossier.articles) {
        for (const draft of one.draftMentions ?? []) {
          const entity = dossier.entities[0]?.id ?? ''
          const after = expectLawful(dossier, linkDraftMention(dossier, one.id, draft.id, entity).edit)
          expect(after.articles.find(({ id }) => id === one.id)?.mentions.at(-1)).toEqual({ ...draft, entity })
          expect(linkDraftMention(dossier, one.id, draft.id, 'none')).toMatchObject({ issues: [{ code: 'no-such-record' }] })
        }
      }
    }))
    expect(linkDraftMention(seed, article.id, 'none', 'niger')).toMatchObject({ issues: [{ args: { what: 'draft-mention' } }] })
  })
})
