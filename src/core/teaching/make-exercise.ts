/** Makes an exercise of annotated articles: what readers are to find goes to the keys. */
import { onlyArticles } from '../only-articles.ts'
import type { Article, ArticleEvent, Claim, Dossier, Exercise, Mention } from '../schema.ts'
import { unhide } from './unhide.ts'

/** What readers are to find: all claims of the articles, all mentions too, or the records of these ids. A mention and a claim may have the
 * same id, so they are named apart; ids that no article of the exercise has are passed over. */
export type Hiding =
  | 'claims'
  | 'claims-and-mentions'
  | { readonly claims: readonly string[]; readonly mentions: readonly string[] }

export interface ExercisePlan extends Omit<Exercise, 'given'> {
  /** Ids of the articles to be worked on; those that the dossier does not have are passed over. */
  readonly articles: readonly string[]
  readonly hide: Hiding
}

/**
 * The dossier to hand out: these articles, in the dossier's order, with what is hidden in their keys. The whole vocabulary and every entity
 * stay, so that ends can be chosen. Whatever would give the answer away goes: other articles, drafts, orphans, files that an article was
 * read from, stories, and events that only hidden claims tell of, which go to the key of each article whose hidden claims tell of them; one
 * that a claim in sight tells of too stands in both places. What keys hid before comes to light first (see `unhide`), so an exercise can be
 * made anew of itself. `unhide` gives back the annotation: the same mentions, events and claims, in another order.
 */
export function makeExercise(dossier: Dossier, { articles: ids, hide, title, instructions, tolerance }: ExercisePlan): Dossier {
  const { stories: _, exercise: __, ...whole } = unhide(dossier)
  const chosen = onlyArticles({ ...whole, articles: whole.articles.map(stripArticle) }, ids).articles
  const isHidden = chooseHidden(hide)
  const events = new Map(chosen.flatMap((article) => article.events.map((event) => [event.id, event])))
  const inSight = new Set(chosen.flatMap(({ claims }) => claims.filter((one) => !isHidden.claim(one)).map(({ event }) => event)))
  const told = new Set(chosen.flatMap(({ claims }) => claims.map(({ event }) => event)))
  const articles = chosen.map((article): Article => {
    const claims = article.claims.filter(isHidden.claim)
    const mentions = article.mentions.filter(isHidden.mention)
    return {
      ...article,
      mentions: article.mentions.filter((one) => !isHidden.mention(one)),
      // Why also those that nobody tells of: no hidden claim is given away by them, and no key would bring them back.
      events: article.events.filter(({ id }) => inSight.has(id) || !told.has(id)),
      claims: article.claims.filter((one) => !isHidden.claim(one)),
      key: { mentions, events: eventsOf(claims, events), claims },
    }
  })
  const idsOf = (what: 'mentions' | 'claims'): string[] => articles.flatMap((one) => one[what].map(({ id }) => id))
  return { ...whole, articles, exercise: { title, instructions, tolerance, given: { mentions: idsOf('mentions'), claims: idsOf('claims') } } }
}

function stripArticle({ orphans: _, draftMentions: __, draftClaims: ___, standoff: ____, ...article }: Article): Article {
  return article
}

function chooseHidden(hide: Hiding): { mention: (one: Mention) => boolean; claim: (one: Claim) => boolean } {
  if (typeof hide === 'string') return { mention: () => hide === 'claims-and-mentions', claim: () => true }
  const [mentions, claims] = [new Set(hide.mentions), new Set(hide.claims)]
  return { mention: ({ id }) => mentions.has(id), claim: ({ id }) => claims.has(id) }
}

function eventsOf(claims: readonly Claim[], events: ReadonlyMap<string, ArticleEvent>): ArticleEvent[] {
  const told = new Set(claims.flatMap(({ event }) => event ?? []))
  return [...told].flatMap((id) => events.get(id) ?? [])
}
