/** Makes one dossier of the work of a class. */
import { keyOfSpans } from '../../agreement/claim-keys.ts'
import { fold } from '../../fold.ts'
import { groupBy } from '../../group-by.ts'
import type { Article, ArticleEvent, Claim, Dossier, Mention, Text } from '../../schema.ts'
import type { Reading } from './gather-claims.ts'
import { numberIds } from './number-ids.ts'
import type { TranslatedClass } from './translate-students.ts'

/** A claim to be put on the map. */
export interface MapClaim {
  readonly article: string
  readonly claim: Claim
  readonly readings: readonly Reading[]
  /** How many of how many say so. */
  readonly note: Text
}

/** The class map: each claim once, in words of the student who says it most like the others, with its note; events of one name are one
 * event; a mention where at least half of those who have the text mark it, each under an id of its own. What was given stands before
 * them. */
export function makeClassMap({ shared, works }: TranslatedClass, given: Dossier | undefined, claims: readonly MapClaim[]): Dossier {
  const numberEvent = numberIds('class-event', given?.articles.flatMap((one) => one.events))
  const numberMention = numberIds('class-mention', given?.articles.flatMap((one) => one.mentions))
  const events = new Map<string, { event: ArticleEvent; article: string }>()
  const eventOf = ({ article, readings }: MapClaim): string | undefined => {
    const found = readings.find(({ event }) => event !== undefined)?.event
    if (!found) return undefined
    const name = [found.label.en, found.label.fr].map((words) => fold(words) || words).join('\n')
    const known = events.get(name)
    if (known) return known.event.id
    const id = numberEvent()
    events.set(name, { event: { ...found, id }, article })
    return id
  }
  const placed = groupBy(claims.map((one) => ({ article: one.article, claim: withEvent(one, eventOf(one)) })), ({ article }) => article)
  const told = groupBy(events.values(), ({ article }) => article)
  const before = new Map(given?.articles.map((one) => [one.id, one]))
  return {
    ...shared,
    articles: shared.articles.map((article): Article => {
      const known = before.get(article.id)
      return {
        ...article,
        mentions: [...known?.mentions ?? [], ...commonMentions(works, article.id).map((one) => ({ ...one, id: numberMention() }))],
        events: [...known?.events ?? [], ...told.get(article.id)?.map(({ event }) => event) ?? []],
        claims: [...known?.claims ?? [], ...placed.get(article.id)?.map(({ claim }) => claim) ?? []],
      }
    }),
  }
}

function withEvent({ claim: { event: _, note: __, ...claim }, note }: MapClaim, event: string | undefined): Claim {
  return { ...claim, ...(event !== undefined && { event }), note }
}

function commonMentions(works: TranslatedClass['works'], article: string): Mention[] {
  const ofText = works.flatMap((work) => work.get(article) ?? [])
  const marked = new Map<string, { mention: Mention; count: number }>()
  for (const { mentions } of ofText) {
    const own = new Map(mentions.map((mention) => [`${mention.entity}\r${keyOfSpans(mention.spans)}`, mention]))
    for (const [key, mention] of own) marked.set(key, { mention, count: (marked.get(key)?.count ?? 0) + 1 })
  }
  return [...marked.values()]
    .filter(({ count }) => 2 * count >= ofText.length)
    .map(({ mention: { note: _, ...mention } }) => mention)
    .sort((one, other) => (one.spans[0]?.start ?? 0) - (other.spans[0]?.start ?? 0))
}
