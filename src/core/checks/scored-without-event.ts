/** A claim with a score that names no event: told twice, it would count twice. */
import type { ArticleEvent, Claim, Entity, Relation } from '../schema.ts'
import { checkWhole } from './check-each.ts'
import { choose, placeOf, problemOf, putChanged, type Fix } from './problem.ts'
import type { ClaimInArticle, Surroundings } from './surroundings.ts'
import { pairKey, tripleKey } from './triple-key.ts'

type Given = Pick<Surroundings, 'claims' | 'relations' | 'entities' | 'events'>

/** Offers at most two events that a claim of the same triple tells of, or one of the same ends and sign, and a new event named like the
 * triple. `find-retellings.ts` looks further, for one claim at a time. */
export const scoredWithoutEvent = checkWhole({
  id: 'scored-without-event',
  given: ({ claims, relations, entities, events }) => ({ claims, relations, entities, events }),
  problemsIn: (given) => {
    const { claims, relations, events } = given
    const lacking = claims.filter(({ claim }) => claim.event === undefined && relations.get(claim.relation)?.plover)
    if (lacking.length === 0) return []
    const alike = gatherEvents(given)
    return lacking.map((one) => {
      const known = keysOf(one.claim, relations).flatMap((key) => [...alike.get(key) ?? []])
      const offered = [...new Set(known)].slice(0, MOST_EVENTS)
      return problemOf({
        check: 'scored-without-event',
        level: 'warning',
        ...placeOf(claimOf(one)),
        related: offered.map((id) => ({ type: 'event', id })),
        args: { relation: one.claim.relation },
        fixes: [
          ...offered.map((event): Fix => ({ id: 'join-event', args: { event }, edit: putChanged(claimOf(one), { event }) })),
          makeEvent(one, given, events),
          choose('event'),
        ],
      })
    })
  },
})

const MOST_EVENTS = 2

function claimOf({ claim, article }: ClaimInArticle): { readonly type: 'claim'; readonly record: Claim; readonly article: string } {
  return { type: 'claim', record: claim, article }
}

function gatherEvents({ claims, relations, events }: Given): Map<string, Set<string>> {
  const alike = new Map<string, Set<string>>()
  for (const { claim } of claims) {
    if (claim.event === undefined || !events.has(claim.event)) continue
    for (const key of keysOf(claim, relations)) {
      const known = alike.get(key)
      if (!known) alike.set(key, new Set([claim.event]))
      else if (known.size < MOST_EVENTS) known.add(claim.event)
    }
  }
  return alike
}

/** The closest likeness first. */
function keysOf(claim: Claim, relations: ReadonlyMap<string, Relation>): string[] {
  const relation = relations.get(claim.relation)
  const ends = pairKey(claim.subject, claim.object)
  return [tripleKey(claim, relation), ...(relation && relation.sign !== 'neutral' ? [`${relation.sign}\n\n${ends}`] : [])]
}

function makeEvent(one: ClaimInArticle, { entities, relations }: Given, events: Given['events']): Fix {
  const { claim, article } = one
  const id = freeId(claim.id, events)
  const [subject, relation, object] = [entities.get(claim.subject), relations.get(claim.relation), entities.get(claim.object)]
  const record: ArticleEvent = {
    id,
    label: { en: tripleLabel(claim, subject, relation, object, 'en'), fr: tripleLabel(claim, subject, relation, object, 'fr') },
    ...(claim.time ? { time: claim.time } : {}),
  }
  const edits = [{ type: 'put-event', article, record } as const, putChanged(claimOf(one), { event: id })]
  return { id: 'make-event', args: {}, edit: { type: 'all', edits } }
}

/** Words for a name that a person is likely to change; sentences are made in `i18n`. */
function tripleLabel(
  claim: Claim, subject: Entity | undefined, relation: Relation | undefined, object: Entity | undefined, language: 'en' | 'fr',
): string {
  const parts = [subject?.label[language] ?? claim.subject, relation?.label[language] ?? claim.relation]
  return [...parts, ...(relation?.unary ? [] : [object?.label[language] ?? claim.object])].join(' ')
}

/** The claim's id with a word behind it, and a number where that is taken. */
function freeId(claim: string, events: Given['events']): string {
  // Why characters: half of one cannot stand in an id.
  const stem = [...claim].slice(0, LONGEST_STEM).join('')
  let id = `${stem}-event`
  for (let number = 2; events.has(id); number++) id = `${stem}-event-${number}`
  return id
}

/** In characters: an id has at most 200 units, and a character at most two. */
const LONGEST_STEM = 90
