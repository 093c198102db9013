/** Deeds bring the key of an exercise along with what it names and where it stands. */
import { describe, expect, it } from 'vitest'
import { makeSurroundings } from '../../../src/core/checks/surroundings.ts'
import { changeKey } from '../../../src/core/mending/change-key.ts'
import { makeClaimCheck } from '../../../src/core/mending/check-claim.ts'
import { correctText } from '../../../src/core/mending/correct-text.ts'
import { mergeEntities } from '../../../src/core/mending/merge-entities.ts'
import { dependantsOf, removeWithDependants } from '../../../src/core/mending/remove-with-dependants.ts'
import type { Dossier } from '../../../src/core/schema.ts'
import { taughtDossier } from '../../fixtures/taught-dossier.ts'
import { expectLawful } from './expect-lawful.ts'

const { dossier, article, key } = taughtDossier()

function first<Item>(list: readonly Item[]): Item {
  const [item] = list
  if (item === undefined) throw new Error('the list is empty')
  return item
}

function keyAfter({ articles }: Dossier): typeof article.key {
  return articles[0]?.key
}

function correct(text: string): Dossier {
  return expectLawful(dossier, correctText(article, text, { sha256: '0'.repeat(64) }).edit)
}

describe('changeKey', () => {
  it('gives the very article where nothing changes, or there is no key', () => {
    const { key: _, ...plain } = article
    expect(changeKey(article, { mention: (one) => one, claim: (one) => one })).toBe(article)
    expect(changeKey(plain, { mention: () => undefined, claim: () => undefined })).toBe(plain)
  })

  it('takes an event along with the last claim of it, and leaves out a key without a record', () => {
    expect(changeKey(article, { mention: (one) => one, claim: () => undefined }).key).toEqual({ ...key, events: [], claims: [] })
    expect(changeKey(article, { mention: () => undefined, claim: () => undefined })).not.toHaveProperty('key')
    const untold = { ...article, key: { ...key, claims: [] } }
    expect(changeKey(untold, { mention: () => undefined, claim: (one) => one }).key)
      .toEqual({ mentions: [], events: key.events, claims: [] })
  })
})

it('a merged entity is the other one in the key too', () => {
  const after = expectLawful(dossier, mergeEntities(dossier, 'oltrea', 'varn').edit)
  expect(keyAfter(after)?.mentions).toMatchObject([{ entity: 'oltrea' }])
  expect(keyAfter(after)?.claims).toMatchObject([{ subject: 'oltrea', object: 'oltrea' }])
})

it('what names a removed entity or relation goes from the key, and is not told of', () => {
  const without = expectLawful(dossier, removeWithDependants(dossier, 'relation', 'signed-pact-with').edit)
  expect(keyAfter(without)).toEqual({ ...key, events: [], claims: [] })
  expect(dependantsOf(dossier, 'relation', 'signed-pact-with'))
    .toEqual({ relations: [], entities: [], mentions: [], claims: [], events: [] })
  expect(keyAfter(expectLawful(dossier, removeWithDependants(dossier, 'entity', 'varn').edit))).toBeUndefined()
})

it('ids of the article are not those of the key', () => {
  const both: Dossier = { ...dossier, articles: [{ ...article, events: key.events, claims: [...article.claims, ...key.claims] }] }
  for (const [place, id] of [['claim', 'c1'], ['event', 'the-pact']] as const) {
    expect(keyAfter(expectLawful(both, removeWithDependants(both, place, id).edit))).toBe(key)
  }
})

it('a corrected text takes the key along, but for the words that are gone', () => {
  const [before, after] = [article.text, `Late news. ${article.text}`]
  const shifted = keyAfter(correct(after))
  expect(shifted?.claims[0]?.evidence[0]).toEqual({ ...key.claims[0]?.evidence[0], start: 21, end: 73 })
  expect(shifted?.mentions[0]?.spans[0]?.start).toBe(21)
  expect(keyAfter(correct(before.slice(before.indexOf('\n') + 1)))).toBeUndefined()
})

it('an entity that only a key names is in use', () => {
  const { key: _, ...plain } = { ...article, mentions: [], claims: [] }
  const lookUp = makeSurroundings()
  const usedWith = (change: Partial<typeof article>): string[] =>
    [...lookUp({ ...dossier, articles: [{ ...plain, ...change }] }).usedEntities].sort()
  // Ida Kern acts for Oltrea, whatever the articles say.
  expect(usedWith({})).toEqual(['oltrea'])
  expect(usedWith({ key: { ...key, claims: [] } })).toEqual(['oltrea', 'varn'])
  expect(usedWith({ key: { ...key, mentions: [] } })).toEqual(['oltrea', 'varn'])
  expect(usedWith({})).toEqual(['oltrea'])
})

it('a long key hides nothing that is wrong with a claim', () => {
  const long = { ...key, mentions: Array.from({ length: 300 }, (_, at) => ({ ...first(key.mentions), id: `m${at}`, entity: 'ida-kern' })) }
  const check = makeClaimCheck({ ...dossier, articles: [{ ...article, key: long }] })
  expect(check({ ...first(key.claims), object: 'varn' }, { ...article, key: long }))
    .toMatchObject([{ code: 'unknown-reference' }, { code: 'both-ends-the-same' }])
})
