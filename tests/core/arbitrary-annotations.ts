/** Two annotations of the same texts made by chance, for property tests. */
import fc from 'fast-check'
import type { Article, Claim, Dossier, Entity, Mention, Span } from '../../src/core/schema.ts'
import { MENTION_FORMS, MODALITIES } from '../../src/core/vocabulary.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'

export interface Annotations {
  readonly a: Dossier
  readonly b: Dossier
}

/** Either B is A with changes to a part of its records, some of them under other ids; or B is another dossier altogether, with entities,
 * relations and events of its own under ids that clash with those of A, its records put onto A's texts. */
export function arbitraryAnnotations(): fc.Arbitrary<Annotations> {
  return fc.oneof(
    fc.gen().map((draw) => {
      const a = draw(arbitraryDossier)
      return { a, b: reread(draw, a) }
    }),
    fc.tuple(arbitraryDossier(), arbitraryDossier()).map(([a, other]) => ({ a, b: putOnto(a, other) })),
  )
}

type Draw = fc.GeneratorValue

function reread(draw: Draw, dossier: Dossier): Dossier {
  const someOf = <Item>(items: readonly Item[]): Item[] => items.filter(() => draw(fc.nat, { max: 5 }) > 0)
  const now = (): boolean => draw(fc.nat, { max: 3 }) === 0
  const renamed = new Map(dossier.entities.map(({ id }) => [id, now() ? `${id}-new` : id]))
  const entityOf = (id: string): string => renamed.get(id) ?? id
  const anyEntity = (): string => entityOf(draw(fc.constantFrom<Entity[]>, ...dossier.entities).id)
  const rereadMention = (mention: Mention, length: number): Mention => ({
    ...mention,
    id: now() ? `${mention.id}-new` : mention.id,
    entity: now() ? anyEntity() : entityOf(mention.entity),
    form: now() ? draw(fc.constantFrom<Mention['form'][]>, ...MENTION_FORMS) : mention.form,
    spans: now() ? widened(mention.spans, length) : mention.spans,
  })
  const rereadClaim = (claim: Claim, { events, text }: Article): Claim => {
    const { time, place, event, quantity, ...rest } = claim
    const isTurned = now()
    const eventNow = now() && events.length > 0 ? draw(fc.constantFrom<Article['events']>, ...events).id : event
    return {
      ...rest,
      id: now() ? `${claim.id}-new` : claim.id,
      subject: entityOf(isTurned ? claim.object : claim.subject),
      object: entityOf(isTurned ? claim.subject : claim.object),
      modality: now() ? draw(fc.constantFrom<Claim['modality'][]>, ...MODALITIES) : claim.modality,
      attribution: (now() ? claim.attribution.slice(1) : claim.attribution).map((one) => ({ ...one, entity: entityOf(one.entity) })),
      ...(time && !now() && { time }),
      ...(place !== undefined && { place: now() ? anyEntity() : entityOf(place) }),
      ...(quantity && !now() && { quantity }),
      ...(eventNow !== undefined && { event: eventNow }),
      evidence: now() ? widened(claim.evidence, text.length) : claim.evidence,
    }
  }
  return {
    ...dossier,
    entities: dossier.entities.map((entity) =>
      ({ ...entity, id: entityOf(entity.id), actsFor: entity.actsFor.map((one) => ({ ...one, entity: entityOf(one.entity) })) })),
    articles: dossier.articles.map(({ orphans: _, ...article }) => {
      const claims = someOf(article.claims).map((claim) => rereadClaim(claim, article))
      return {
        ...article,
        mentions: someOf(article.mentions).map((mention) => rereadMention(mention, article.text.length)).reverse(),
        claims,
        events: article.events.filter(({ id }) => claims.some(({ event }) => event === id)),
      }
    }),
  }
}

/** One span over all of them and one unit more at either end; what the text holds there does not matter to a comparison. */
function widened(spans: readonly Span[], length: number): Span[] {
  const [first, last] = [spans[0], spans.at(-1)]
  return first && last ? [{ start: Math.max(0, first.start - 1), end: Math.min(length, last.end + 1), quote: first.quote }] : []
}

function putOnto({ articles }: Dossier, other: Dossier): Dossier {
  const moved = other.articles.map(({ orphans: _, ...article }, index): Article => {
    const text = articles[index]?.text ?? article.text
    const move = (spans: readonly Span[]): Span[] => spans.slice(0, 1).map(({ start, end, quote }) => {
      const from = Math.floor(start / article.text.length * (text.length - 1))
      return { start: from, end: Math.max(from + 1, Math.floor(end / article.text.length * text.length)), quote }
    })
    return {
      ...article,
      text,
      mentions: article.mentions.map((mention) => ({ ...mention, spans: move(mention.spans) })),
      claims: article.claims.map((claim) => ({ ...claim, evidence: move(claim.evidence) })),
    }
  })
  return { ...other, articles: moved }
}
