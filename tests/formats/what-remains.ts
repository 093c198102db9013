/** What a dossier still says once a format has lost some parts of it: the meaning of each `LosablePart`. */
import type { LosablePart } from '../../src/core/issues.ts'
import type { Article, ArticleEvent, Claim, Dossier, Entity, Mention, Relation, Span, Text, Time } from '../../src/core/schema.ts'

/** A plain value to compare; two dossiers that give the same one differ in nothing but what was lost. Modality, polarity, relations and
 * ends of claims are never lost. */
export function whatRemains(dossier: Dossier, lost: readonly LosablePart[]): unknown {
  const has = (part: LosablePart): boolean => !lost.includes(part)
  const inOrder = <Item>(items: readonly Item[]): readonly Item[] =>
    has('order') ? items : [...items].sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b)))
  const named = (text: Text): unknown => (has('names') ? text : { en: text.en })
  const timeOf = (time: Time | undefined): unknown =>
    time && has('time') ? { time: has('bases') ? time : { edtf: time.edtf } } : {}
  const note = (text: Text | undefined): unknown => (text && has('notes') ? { note: text } : {})
  const spansOf = (spans: readonly Span[]): unknown => spans.map((span) => (has('spans') && has('text') ? span : span.quote))

  const entity = (one: Entity): unknown => ({
    id: one.id,
    kind: one.kind,
    label: named(one.label),
    ...(has('names') ? { aliases: one.aliases, determiner: one.determiner } : {}),
    ...(has('identifiers') ? { identifiers: one.identifiers } : {}),
    ...(has('descriptions') ? { description: one.description } : {}),
    ...(has('actsFor') ? { actsFor: inOrder(one.actsFor) } : {}),
  })
  const mention = (one: Mention): unknown => ({
    id: one.id, entity: one.entity, form: one.form, spans: spansOf(one.spans), ...asObject(note(one.note)),
  })
  const claim = (one: Claim): unknown => ({
    id: one.id,
    subject: one.subject,
    relation: one.relation,
    object: one.object,
    modality: one.modality,
    polarity: one.polarity,
    evidence: spansOf(one.evidence),
    ...(has('attribution')
      ? { attribution: one.attribution.map((said) => ({ entity: said.entity, ...asObject(timeOf(said.time)) })) }
      : {}),
    ...asObject(timeOf(one.time)),
    ...(has('qualifiers') ? { place: one.place, quantity: one.quantity } : {}),
    ...(has('events') ? { event: one.event } : {}),
    ...asObject(note(one.note)),
  })
  const event = (one: ArticleEvent): unknown => ({ id: one.id, label: named(one.label), ...asObject(timeOf(one.time)) })
  const told = new Set(dossier.articles.flatMap(({ claims }) => claims.map((one) => one.event)))
  // Why: a table of claims carries of an article and of a relation what it needs for each claim.
  const carriedWithClaims = (one: Article): unknown =>
    (has('claims') && one.claims.length > 0 ? { published: one.published, url: one.url } : {})
  const used = new Set(dossier.articles.flatMap(({ claims }) => claims.map(({ relation }) => relation)))
  const usedRelation = ({ id, label, inverse, sign, symmetric, unary }: Relation): unknown =>
    ({ id, label: named(label), inverse: named(inverse), sign, symmetric, unary: unary === true })
  const article = (one: Article): unknown => {
    const { mentions, events, claims, orphans, draftMentions, draftClaims, borders, key, standoff, text, sha256, id, ...about } = one
    return {
      id,
      ...(has('articles') ? about : asObject(carriedWithClaims(one))),
      ...(has('text') ? { text, sha256 } : {}),
      ...(has('mentions') ? { mentions: inOrder(mentions.map(mention)) } : {}),
      ...(has('events') && has('untoldEvents') ? { events: inOrder(events.map(event)) } : {}),
      ...(has('claims') ? { claims: inOrder(claims.map(claim)) } : {}),
      ...(has('orphans') ? { orphans, standoff } : {}),
      ...(has('drafts') ? { draftMentions, draftClaims, borders } : {}),
      ...(has('teaching') ? { key } : {}),
    }
  }
  // Why: where articles are told by their claims or mentions alone, one without any leaves no trace.
  const leavesTrace = (one: Article): boolean => has('articles') || has('text') ||
    (has('claims') && one.claims.length > 0) || (has('mentions') && one.mentions.length > 0)
  return {
    ...(has('ontology') ? { ontology: dossier.ontology } : { relations: dossier.ontology.relations.filter(({ id }) => used.has(id)).map(usedRelation).sort(byText) }),
    ...(has('events') && !has('untoldEvents')
      ? { events: dossier.articles.flatMap(({ events }) => events).filter(({ id }) => told.has(id)).map(event).sort(byText) }
      : {}),
    ...(has('entities') ? { entities: inOrder(dossier.entities.map(entity)) } : {}),
    articles: inOrder(dossier.articles.filter(leavesTrace).map(article)),
    ...(has('teaching') ? { stories: dossier.stories, exercise: dossier.exercise } : {}),
  }
}

function byText(one: unknown, other: unknown): number {
  return compare(JSON.stringify(one), JSON.stringify(other))
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

function compare(one: string | undefined, other: string | undefined): number {
  return (one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : 0
}
