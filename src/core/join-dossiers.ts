/** Two dossiers → one that has both. */
import { matchVocabulary } from './join-dossiers/match-vocabulary.ts'
import { matchEntities } from './join-dossiers/match-entities.ts'
import { takeFreeIds, type IdChooser } from './join-dossiers/take-free-ids.ts'
import type { Article, ArticleEvent, ArticleKey, Claim, Dossier, DraftClaim, Entity, Exercise, Mention, Story } from './schema.ts'

/**
 * The base as it stands, and after it what the addition has besides. Kinds and relations of the addition are those of the base where they
 * mean the same, and entities where they are the same (`matchVocabulary`, `matchEntities`); what is the same is the base's, unchanged. An
 * article or a story of the addition that the base has word for word is not there twice. Whatever else has an id that is taken gets the
 * next free one with a number: `niger-2`. An event that both have to the letter is one that both tell of, and stays where it stands. The
 * exercise is the base's, where it has one; else the addition's, which names what it gave by the ids of the result. The views of stories
 * stay as they are: one that names what has got another id shows what the base has under the old one. Of two valid dossiers the result is
 * valid.
 */
export function joinDossiers(base: Dossier, addition: Dossier): Dossier {
  const vocabulary = matchVocabulary(base.ontology, addition.ontology)
  const entityIds = matchEntities(base.entities, addition.entities, vocabulary.kindOf)
  const known = new Map(base.articles.map((article) => [article.id, JSON.stringify(article)]))
  const articles = addition.articles.filter((article) => known.get(article.id) !== JSON.stringify(article))
  const ids = chooseIds(base, addition)
  const same = new Set(base.entities.map(({ id }) => id))
  const told = eventsOf(base)
  const stories = joinStories(base, addition)
  const translate: Translation = { ...ids, entity: entityIds, relation: vocabulary.relationOf }
  const exercise = base.exercise ?? translateExercise(addition, articles, translate)
  return {
    ...base,
    ontology: vocabulary.ontology,
    entities: [
      ...base.entities,
      ...addition.entities.filter(({ id }) => !same.has(entityIds(id)))
        .map((entity) => translateEntity(entity, translate, vocabulary.kindOf)),
    ],
    articles: [...base.articles, ...articles.map((article) => translateArticle(article, translate, told))],
    ...(stories.length > 0 && { stories }),
    ...(exercise && { exercise }),
  }
}

interface Translation {
  readonly article: IdChooser
  readonly mention: IdChooser
  readonly event: IdChooser
  readonly claim: IdChooser
  readonly entity: IdChooser
  readonly relation: IdChooser
}

/** Ids are unique in the whole dossier among records of one type, drafts and orphans included. What an exercise names as given is held free
 * too: a reader may have removed it, and nothing else is to be taken for it. */
function chooseIds(base: Dossier, addition: Dossier): Omit<Translation, 'entity' | 'relation'> {
  const chooserOf = (idsIn: (article: Article) => readonly string[], given?: 'mentions' | 'claims'): IdChooser => {
    const idsOfAll = ({ articles, exercise }: Dossier): string[] =>
      [...articles.flatMap(idsIn), ...(given && exercise?.given?.[given]) ?? []]
    return takeFreeIds(idsOfAll(base), idsOfAll(addition))
  }
  const told = eventsOf(base)
  return {
    article: chooserOf(({ id }) => [id]),
    mention: chooserOf(mentionIdsIn, 'mentions'),
    event: takeFreeIds([...told.keys()], addition.articles.flatMap(({ events }) => idsOf(events.filter((one) => !isToldIn(told, one))))),
    claim: chooserOf(claimIdsIn, 'claims'),
  }
}

function mentionIdsIn({ mentions, orphans, draftMentions }: Article): string[] {
  return idsOf(mentions, orphans?.mentions, draftMentions)
}

function claimIdsIn({ claims, orphans, draftClaims }: Article): string[] {
  return idsOf(claims, orphans?.claims, draftClaims)
}

function joinStories({ stories: base = [] }: Dossier, { stories: addition = [] }: Dossier): Story[] {
  const known = new Map(base.map((story) => [story.id, JSON.stringify(story)]))
  const added = addition.filter((story) => known.get(story.id) !== JSON.stringify(story))
  const choose = takeFreeIds(idsOf(base), idsOf(added))
  return [...base, ...added.map((story) => ({ ...story, id: choose(story.id) }))]
}

type ToldEvents = ReadonlyMap<string, string>

function eventsOf({ articles }: Dossier): ToldEvents {
  return new Map(articles.flatMap(({ events }) => events.map((event) => [event.id, JSON.stringify(event)] as const)))
}

function isToldIn(told: ToldEvents, event: ArticleEvent): boolean {
  return told.get(event.id) === JSON.stringify(event)
}

function idsOf(...lists: readonly (readonly { readonly id: string }[] | undefined)[]): string[] {
  return lists.flatMap((list) => list?.map(({ id }) => id) ?? [])
}

function translateEntity(entity: Entity, translate: Translation, kindOf: IdChooser): Entity {
  return {
    ...entity,
    id: translate.entity(entity.id),
    kind: kindOf(entity.kind),
    actsFor: entity.actsFor.map((one) => ({ ...one, entity: translate.entity(one.entity) })),
  }
}

function translateArticle(article: Article, translate: Translation, told: ToldEvents): Article {
  const { orphans, draftMentions, draftClaims, key } = article
  const mention = (one: Mention): Mention => ({ ...one, id: translate.mention(one.id), entity: translate.entity(one.entity) })
  const claim = (one: Claim): Claim => translateClaim(one, translate)
  return {
    ...article,
    id: translate.article(article.id),
    mentions: article.mentions.map(mention),
    events: article.events.filter((one) => !isToldIn(told, one)).map((one) => ({ ...one, id: translate.event(one.id) })),
    claims: article.claims.map(claim),
    ...(orphans && { orphans: { mentions: orphans.mentions.map(mention), claims: orphans.claims.map(claim) } }),
    ...(draftMentions && { draftMentions: draftMentions.map((one) => ({ ...one, id: translate.mention(one.id) })) }),
    ...(draftClaims && { draftClaims: draftClaims.map((one) => translateClaim(one, translate)) }),
    ...(key && { key: translateKey(key, translate) }),
  }
}

/** What was given keeps its id where the base has the article already, word for word. */
function translateExercise({ exercise, articles }: Dossier, added: readonly Article[], translate: Translation): Exercise | undefined {
  if (!exercise?.given) return exercise
  const same = articles.filter((one) => !added.includes(one))
  const [mentions, claims] = [new Set(same.flatMap(mentionIdsIn)), new Set(same.flatMap(claimIdsIn))]
  return {
    ...exercise,
    given: {
      mentions: exercise.given.mentions.map((id) => (mentions.has(id) ? id : translate.mention(id))),
      claims: exercise.given.claims.map((id) => (claims.has(id) ? id : translate.claim(id))),
    },
  }
}

/** Its ids stay: they are unique in it, and nothing else refers to them. */
function translateKey(key: ArticleKey, translate: Translation): ArticleKey {
  const within: Translation = { ...translate, claim: keepId, event: keepId }
  return {
    mentions: key.mentions.map((one) => ({ ...one, entity: translate.entity(one.entity) })),
    events: key.events,
    claims: key.claims.map((one) => translateClaim(one, within)),
  }
}

function keepId(id: string): string {
  return id
}

function translateClaim<Made extends Claim | DraftClaim>(claim: Made, translate: Translation): Made {
  const { subject, relation, object, place, event } = claim
  return {
    ...claim,
    id: translate.claim(claim.id),
    ...(subject !== undefined && { subject: translate.entity(subject) }),
    ...(relation !== undefined && { relation: translate.relation(relation) }),
    ...(object !== undefined && { object: translate.entity(object) }),
    attribution: claim.attribution.map((one) => ({ ...one, entity: translate.entity(one.entity) })),
    ...(place !== undefined && { place: translate.entity(place) }),
    ...(event !== undefined && { event: translate.event(event) }),
  }
}
