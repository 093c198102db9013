/** The key of an exercise, brought along with what it names. */
import type { Article, Claim, Mention } from '../schema.ts'

/** What becomes of each record of a key: `undefined` where it cannot stay. */
export interface KeyChange {
  readonly mention: (mention: Mention) => Mention | undefined
  readonly claim: (claim: Claim) => Claim | undefined
}

/** The article with its key changed; the very same article where nothing changes, or there is no key. Events that only claims that go
 * told of go with them, and a key that has lost its last record is left out. */
export function changeKey(article: Article, { mention, claim }: KeyChange): Article {
  const { key, ...rest } = article
  if (!key) return article
  const mentions = mapLeft(key.mentions, mention)
  const claims = mapLeft(key.claims, claim)
  if (mentions === key.mentions && claims === key.claims) return article
  const told = new Set(claims.map(({ event }) => event))
  const untold = new Set(key.claims.map(({ event }) => event).filter((event) => !told.has(event)))
  const events = key.events.filter(({ id }) => !untold.has(id))
  const isEmpty = mentions.length + events.length + claims.length === 0
  return isEmpty ? rest : { ...rest, key: { mentions, events, claims } }
}

/** The same list where every item stays the same. */
function mapLeft<Item>(list: Item[], change: (item: Item) => Item | undefined): Item[] {
  const left = list.map(change)
  return left.every((item, at) => item === list[at]) ? list : left.filter((item) => item !== undefined)
}
