/** Where two annotators differ, as a list to settle one by one. */
import type { Claim, Mention } from '../schema.ts'
import type { Range } from '../spans.ts'
import type { AlignedArticle, Alignment } from './align-dossiers.ts'
import type { ClaimFacet } from './claim-keys.ts'
import { reachOf } from './overlapping-pairs.ts'
import { makeTranslation, type Need, type Translated, type Translation } from './translate-records.ts'

/** One difference. `a` is A's record. `b` is B's as it would stand in A's dossier: with the ids of A where A has the record, and with a
 * free id of its own. `needs` are the records it refers to that A may lack, where their labels are too. */
export type Difference = Placed & (
  | { readonly what: 'mention'; readonly kind: 'only-a'; readonly a: Mention }
  | { readonly what: 'mention'; readonly kind: 'only-b'; readonly b: Mention; readonly needs: readonly Need[] }
  | { readonly what: 'mention'; readonly kind: 'differs'; readonly facet: 'spans' | 'form' } & Both<Mention>
  | { readonly what: 'link'; readonly kind: 'differs'; readonly facet: 'entity' } & Both<Mention>
  | { readonly what: 'claim'; readonly kind: 'only-a'; readonly a: Claim }
  | { readonly what: 'claim'; readonly kind: 'only-b'; readonly b: Claim; readonly needs: readonly Need[] }
  | { readonly what: 'qualifier'; readonly kind: 'differs'; readonly facet: ClaimFacet } & Both<Claim>
)

interface Placed {
  /** The id of A's article. */
  readonly article: string
  /** From the first to the last unit of A's spans or evidence, or of B's where A has none. */
  readonly place: Range
  /** The id that B's record has in B's dossier. */
  readonly idInB?: string
}

interface Both<Item> {
  readonly a: Item
  readonly b: Item
  readonly needs: readonly Need[]
}

/** Every difference of two dossiers that were aligned, in the order of A's articles and of the text; at one place mentions before links
 * before claims before their facets. `makeId` gives an id near to the one wished for, which is taken (see `makeTranslation`). A relation
 * that differs takes its direction along, and speakers when they spoke. */
export function listDifferences(alignment: Alignment, makeId: (wish: string) => string): Difference[] {
  const translation = makeTranslation(alignment, makeId)
  return alignment.articles.flatMap((article) => {
    const differences = [...differencesOfMentions(article, translation), ...differencesOfClaims(article, translation)]
    return differences.sort((one, other) =>
      one.place.start - other.place.start || one.place.end - other.place.end || ORDER.indexOf(one.what) - ORDER.indexOf(other.what))
  })
}

const ORDER: readonly Difference['what'][] = ['mention', 'link', 'claim', 'qualifier']

function differencesOfMentions({ a: { id: article }, mentions }: AlignedArticle, translation: Translation): Difference[] {
  return [
    ...mentions.onlyA.map((a): Difference => ({ what: 'mention', kind: 'only-a', article, place: placeOf(a.spans), a })),
    ...mentions.onlyB.map((b): Difference => ({
      what: 'mention', kind: 'only-b', article, place: placeOf(b.spans), idInB: b.id, ...asB(translation.mention(b)),
    })),
    ...mentions.matched.filter(({ differing }) => differing.length > 0).flatMap(({ a, b, differing }) => {
      const both = { article, place: placeOf(a.spans), idInB: b.id, kind: 'differs', a, ...asB(translation.mention(b)) } as const
      return differing.map((facet): Difference =>
        (facet === 'entity' ? { ...both, what: 'link', facet } : { ...both, what: 'mention', facet }))
    }),
  ]
}

function differencesOfClaims({ a: one, claims }: AlignedArticle, translation: Translation): Difference[] {
  const article = one.id
  return [
    ...claims.onlyA.map((a): Difference => ({ what: 'claim', kind: 'only-a', article, place: placeOf(a.evidence), a })),
    ...claims.onlyB.map((b): Difference => ({
      what: 'claim', kind: 'only-b', article, place: placeOf(b.evidence), idInB: b.id, ...asB(translation.claim(b, one)),
    })),
    ...claims.matched.filter(({ differing }) => differing.length > 0).flatMap(({ a, b, differing }) => {
      const both = { article, place: placeOf(a.evidence), idInB: b.id, kind: 'differs', a, ...asB(translation.claim(b, one)) } as const
      return differing.map((facet): Difference => ({ ...both, what: 'qualifier', facet }))
    }),
  ]
}

function asB<Item>({ record, needs }: Translated<Item>): { b: Item; needs: readonly Need[] } {
  return { b: record, needs }
}

function placeOf(spans: readonly Range[]): Range {
  const { start, end } = reachOf(undefined, spans)
  return { start, end }
}
