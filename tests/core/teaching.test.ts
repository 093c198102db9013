/** Stories, exercises and keys: what they may hold, what is found wrong with them, and what becomes of them. */
import { describe, expect, it } from 'vitest'
import { checkShape } from '../../src/core/check-shape.ts'
import { applyEdit, headOf, type Edit } from '../../src/core/edit.ts'
import type { IssueCode } from '../../src/core/issues.ts'
import { joinDossiers } from '../../src/core/join-dossiers.ts'
import { onlyArticles } from '../../src/core/only-articles.ts'
import type { ArticleKey, Dossier, Story } from '../../src/core/schema.ts'
import { validateDossier } from '../../src/core/validate.ts'
import { taughtDossier } from '../fixtures/taught-dossier.ts'

const { dossier, article, key, story } = taughtDossier()

/** The records that the fixture has for sure. */
function first<Item>(list: readonly Item[]): Item {
  const [item] = list
  if (item === undefined) throw new Error('the list is empty')
  return item
}

/** The dossier after an edit that holds; undoing it gives the very dossier again. */
function apply(before: Dossier, edit: Edit): Dossier {
  const { dossier: after, undo, issues } = applyEdit(before, edit)
  expect(issues).toEqual([])
  if (!undo) throw new Error('an edit that holds can be undone')
  expect(applyEdit(after, undo)).toMatchObject({ dossier: before, issues: [] })
  return after
}

describe('the shape', () => {
  const step = first(story.steps)
  const withStep = (change: object): object => ({ ...dossier, stories: [{ ...story, steps: [{ ...step, ...change }] }] })

  it('is right', () => {
    expect(checkShape(dossier)).toEqual({ dossier, issues: [] })
    expect(validateDossier(dossier)).toEqual([])
  })

  it.each<[string, object, string]>([
    ['no story in a list', { ...dossier, stories: [] }, 'stories'],
    ['a story without a step', { ...dossier, stories: [{ ...story, steps: [] }] }, 'stories[0].steps'],
    ['a step without a view', withStep({ view: undefined }), 'stories[0].steps[0].view'],
    ['a view of 4,001 units', withStep({ view: 'x'.repeat(4001) }), 'stories[0].steps[0].view'],
    ['a view with a line break', withStep({ view: 'entity=a\n' }), 'stories[0].steps[0].view'],
    ['a view with half a character', withStep({ view: 'entity=\ud83d' }), 'stories[0].steps[0].view'],
    ['a camera that sees nothing', withStep({ camera: { x: 0, y: 0, ratio: 0 } }), 'stories[0].steps[0].camera.ratio'],
    ['a text in one language', withStep({ text: { en: 'Only' } }), 'stories[0].steps[0].text.fr'],
    ['another tolerance', { ...dossier, exercise: { ...dossier.exercise, tolerance: 'lenient' } }, 'exercise.tolerance'],
    ['a key without claims', { ...dossier, articles: [{ ...article, key: { mentions: [], events: [] } }] }, 'articles[0].key.claims'],
  ])('is not %s', (_, value, path) => {
    expect(checkShape(value).issues).toEqual([expect.objectContaining({ code: 'wrong-shape', path })])
  })

  it('says that a ratio is above 0, not from 0 on', () => {
    expect(first(checkShape(withStep({ camera: { x: 0, y: 0, ratio: 0 } })).issues).args).toEqual({ expected: '> 0', found: '0' })
  })

  it('lets a view be of 4,000 units, empty, or no address at all', () => {
    for (const view of ['x'.repeat(4000), '', 'entity=%', 'été 🐟']) expect(checkShape(withStep({ view })).issues).toEqual([])
  })
})

describe('validateDossier', () => {
  const [mention, event, claim] = [first(key.mentions), first(key.events), first(key.claims)]
  const span = first(claim.evidence)
  const withKey = (change: Partial<ArticleKey>): Dossier => ({ ...dossier, articles: [{ ...article, key: { ...key, ...change } }] })
  const withStories = (stories: Story[]): Dossier => ({ ...dossier, stories })

  it.each<[IssueCode, string, string, Dossier]>([
    ['duplicate-id', 'stories[1].id', 'walk', withStories([story, story])],
    ['duplicate-id', 'stories[0].steps[2].id', 'start', withStories([{ ...story, steps: [...story.steps, first(story.steps)] }])],
    ['duplicate-id', 'articles[0].key.mentions[1].id', 'm1', withKey({ mentions: [mention, mention] })],
    ['duplicate-id', 'articles[0].key.events[1].id', 'the-pact', withKey({ events: [event, event] })],
    ['duplicate-id', 'articles[0].key.claims[1].id', 'c1', withKey({ claims: [claim, claim] })],
    ['unknown-reference', 'articles[0].key.mentions[0].entity', 'm1', withKey({ mentions: [{ ...mention, entity: 'vran' }] })],
    ['unknown-reference', 'articles[0].key.claims[0].subject', 'c1', withKey({ claims: [{ ...claim, subject: 'vran' }] })],
    ['unknown-reference', 'articles[0].key.claims[0].relation', 'c1', withKey({ claims: [{ ...claim, relation: 'signed' }] })],
    ['unknown-reference', 'articles[0].key.claims[0].event', 'c1', withKey({ events: [] })],
    ['bad-date', 'articles[0].key.events[0].time.edtf', 'the-pact',
      withKey({ events: [{ ...event, time: { edtf: 'Monday', basis: { en: 'b', fr: 'b' } } }] })],
    ['span-shifted', 'articles[0].key.mentions[0].spans[0]', 'm1',
      withKey({ mentions: [{ ...mention, spans: [{ ...span, quote: 'x' }] }] })],
    ['span-outside-text', 'articles[0].key.claims[0].evidence[0]', 'c1',
      withKey({ claims: [{ ...claim, evidence: [{ ...span, end: 9999 }] }] })],
  ])('%s at %s', (code, path, record, wrong) => {
    expect(validateDossier(wrong)).toEqual([expect.objectContaining({ code, path, record })])
  })

  it('lets a claim of a key tell of the key’s own events only, and one of the article of the article’s', () => {
    const told = { ...claim, id: 'c9' }
    const own = { ...article, claims: [...article.claims, told] }
    expect(validateDossier({ ...dossier, articles: [own] }))
      .toMatchObject([{ code: 'unknown-reference', path: 'articles[0].claims[2].event' }])
    expect(validateDossier({ ...dossier, articles: [{ ...own, events: [event], key: { ...key, events: [] } }] }))
      .toMatchObject([{ code: 'unknown-reference', path: 'articles[0].key.claims[0].event' }])
  })

  it('lets a key have the ids of the article’s own records, and two stories steps of the same id', () => {
    const again = { ...article, mentions: [mention, ...article.mentions], events: [event], claims: [...article.claims, claim] }
    expect(validateDossier({ ...dossier, articles: [again], stories: [story, { ...story, id: 'second' }] })).toEqual([])
  })

  it('lets a key hold what no longer fits its relation', () => {
    expect(validateDossier(withKey({ claims: [{ ...claim, subject: 'ida-kern', modality: 'reported' }] }))).toEqual([])
  })
})

describe('applyEdit', () => {
  const second: Story = { ...story, id: 'second' }

  it('keeps the order of stories, and has no list where there is none', () => {
    const both = apply(dossier, { type: 'put-story', record: second, at: 0 })
    expect(both.stories?.map(({ id }) => id)).toEqual(['second', 'walk'])
    const renamed = apply(both, { type: 'put-story', record: { ...second, title: { en: 'New', fr: 'Neuf' } } })
    expect(renamed.stories?.map(({ id, title }) => [id, title.en])).toEqual([['second', 'New'], ['walk', story.title.en]])
    const left = apply(apply(renamed, { type: 'remove-story', id: 'second' }), { type: 'remove-story', id: 'walk' })
    expect(left).not.toHaveProperty('stories')
    expect(checkShape(left).issues).toEqual([])
  })

  it('gives and takes an exercise and a key', () => {
    const bare = apply(apply(dossier, { type: 'remove-exercise' }), { type: 'remove-key', article: 'tides' })
    expect(bare).not.toHaveProperty('exercise')
    expect(bare.articles[0]).not.toHaveProperty('key')
    if (!dossier.exercise) throw new Error('the fixture has an exercise')
    const again = apply(apply(bare, { type: 'put-exercise', record: dossier.exercise }), { type: 'put-key', article: 'tides', record: key })
    expect(again).toEqual(dossier)
    expect(apply(again, { type: 'put-key', article: 'tides', record: { ...key, mentions: [] } }).articles[0]?.key?.mentions).toEqual([])
  })

  it.each<[string, Edit, object]>([
    ['a story', { type: 'remove-story', id: 'none' }, { id: 'none', what: 'story' }],
    ['a key', { type: 'remove-key', article: 'tides' }, { id: 'tides', what: 'key' }],
    ['an exercise', { type: 'remove-exercise' }, { id: '', what: 'exercise' }],
    ['an article for a key', { type: 'put-key', article: 'none', record: key }, { id: 'none', what: 'article' }],
  ])('refuses where there is not %s', (_, edit, args) => {
    const { key: __, ...plain } = article
    const { stories: ___, exercise: ____, ...rest } = dossier
    const bare = { ...rest, articles: [plain] }
    expect(applyEdit(bare, edit)).toEqual({ dossier: bare, issues: [expect.objectContaining({ code: 'no-such-record', args })] })
  })

  it('keeps what only a key names', () => {
    const alone: Dossier = { ...dossier, articles: [{ ...article, mentions: [], claims: [] }] }
    expect(applyEdit(alone, { type: 'remove-entity', id: 'varn' }).issues).toMatchObject([{ code: 'still-in-use', args: { count: 2 } }])
    expect(applyEdit(alone, { type: 'remove-relation', id: 'signed-pact-with' }).issues).toMatchObject([{ code: 'still-in-use' }])
    expect(apply(alone, { type: 'remove-relation', id: 'sends-boats' }).ontology.relations).toHaveLength(2)
  })

  it('leaves the key alone where what is said about the article changes', () => {
    expect(headOf(article)).not.toHaveProperty('key')
    expect(apply(dossier, { type: 'put-head', record: { ...headOf(article), title: 'Other' } }).articles[0]?.key).toBe(key)
  })
})

describe('joinDossiers', () => {
  const { stories: _, exercise: __, ...bare } = dossier

  it('adds what the base does not have, once', () => {
    expect(joinDossiers(dossier, dossier)).toEqual(dossier)
    expect(joinDossiers(dossier, bare)).toEqual(dossier)
    expect(joinDossiers(bare, dossier)).toEqual(dossier)
    expect(joinDossiers(bare, bare)).toEqual(bare)
  })

  it('gives another story a free id, and keeps the base’s exercise', () => {
    const other: Story = { ...story, summary: { en: 'Another.', fr: 'Une autre.' } }
    const exercise: Dossier['exercise'] = { title: { en: 'x', fr: 'x' }, instructions: { en: 'x', fr: 'x' }, tolerance: 'strict' }
    const joined = joinDossiers(dossier, { ...dossier, stories: [other], exercise })
    expect(joined.stories).toEqual([story, { ...other, id: 'walk-2' }])
    expect(joined.exercise).toBe(dossier.exercise)
  })

  it('has a key follow entities and relations to their new ids, and keep its own', () => {
    const entities = dossier.entities.map((one) => (one.id === 'varn' ? { ...one, identifiers: { wikidata: 'Q1' } } : one))
    const others = dossier.entities.map((one) => (one.id === 'varn' ? { ...one, identifiers: { wikidata: 'Q2' } } : one))
    const relations = dossier.ontology.relations.map((one) => ({ ...one, symmetric: !one.symmetric }))
    const joined = joinDossiers({ ...dossier, entities }, { ...dossier, entities: others, ontology: { ...dossier.ontology, relations } })
    expect(validateDossier(joined).filter(({ level }) => level === 'error')).toEqual([])
    expect(joined.articles).toHaveLength(1)
    const renamed = joinDossiers({ ...dossier, entities, articles: [] },
      { ...dossier, entities: others, ontology: { ...dossier.ontology, relations } })
    expect(validateDossier(renamed).filter(({ level }) => level === 'error')).toEqual([])
    expect(first(renamed.articles).key).toEqual({
      ...key,
      mentions: key.mentions.map((one) => ({ ...one, entity: 'varn-2' })),
      claims: key.claims.map((one) => ({ ...one, subject: 'varn-2', relation: 'signed-pact-with-2' })),
    })
  })
})

it('joinDossiers leaves a key its ids where the article’s own are changed', () => {
  const mentions = [...key.mentions, ...article.mentions]
  const told = { ...article, mentions, events: key.events, claims: [...article.claims, ...key.claims] }
  const label = { en: 'Another', fr: 'Un autre' }
  const base = { ...dossier, articles: [{ ...told, title: 'Other', events: key.events.map((event) => ({ ...event, label })) }] }
  const joined = joinDossiers(base, { ...dossier, articles: [told] })
  expect(joined.articles[1]?.claims.map(({ id }) => id)).toEqual(['c3-2', 'c2-2', 'c1-2'])
  expect(joined.articles[1]?.claims.at(-1)?.event).toBe('the-pact-2')
  expect(joined.articles[1]?.key).toEqual(key)
})

it('onlyArticles keeps the entities that only a key names, and the stories', () => {
  const alone: Dossier = { ...dossier, articles: [{ ...article, mentions: [], claims: [] }] }
  const only = onlyArticles(alone, ['tides'])
  expect(only.entities.map(({ id }) => id)).toEqual(['varn', 'oltrea'])
  expect(validateDossier(only)).toEqual([])
  const marked = { ...alone, articles: [{ ...article, mentions: [], claims: [], key: { ...key, claims: [] } }] }
  expect(onlyArticles(marked, ['tides']).entities.map(({ id }) => id)).toEqual(['varn'])
  expect(onlyArticles(alone, [])).toEqual({ ...alone, entities: [], articles: [] })
})
