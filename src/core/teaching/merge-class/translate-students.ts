/** Puts the work of a class into one vocabulary, so that the same entity has one id whoever wrote it. */
import { findTwins } from '../../agreement/find-twins.ts'
import { takeFreeIds, type IdChooser } from '../../join-dossiers/take-free-ids.ts'
import type { Article, ArticleEvent, Claim, Dossier, Mention } from '../../schema.ts'
import { DOSSIER_VERSION } from '../../vocabulary.ts'

/** One text by one annotator, in the ids of the class; events keep their own. */
export interface TranslatedArticle {
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
  readonly events: ReadonlyMap<string, ArticleEvent>
}

export interface TranslatedClass {
  /** The vocabulary and the entities of all, and the texts of the class without records. */
  readonly shared: Dossier
  /** Of each dossier in its order, the texts that are the class's, by the ids of the class's articles. */
  readonly works: readonly ReadonlyMap<string, TranslatedArticle>[]
}

/** `base` gives texts, ids and words; without it the texts are all that any dossier has. Each dossier's entities, relations and kinds
 * are found among those of the dossiers before it (see `findTwins`), and what is new gets a free id. */
export function translateStudents(base: Dossier | undefined, dossiers: readonly Dossier[]): TranslatedClass {
  const texts = textsOf(base ? [base] : dossiers)
  const { stories: _, exercise: __, ...first } = base ?? dossiers[0] ?? EMPTY
  let shared: Dossier = { ...first, articles: [...texts.values()] }
  const works = dossiers.map((dossier) => {
    const taken = addVocabulary(shared, dossier)
    shared = taken.shared
    // Why of the whole dossier: a claim may tell of an event that stands in another article.
    const events = new Map(dossier.articles.flatMap((article) => article.events.map((event) => [event.id, event])))
    const work = new Map<string, TranslatedArticle>()
    for (const article of dossier.articles) {
      const home = texts.get(article.text)
      if (home && !work.has(home.id)) work.set(home.id, translateArticle(article, events, taken))
    }
    return work
  })
  return { shared, works }
}

const EMPTY: Dossier = { format: 'triplomat', version: DOSSIER_VERSION, ontology: { kinds: [], relations: [] }, entities: [], articles: [] }

interface Vocabulary {
  readonly entity: IdChooser
  readonly relation: IdChooser
}

/** Each text once, as an article that nobody has worked on yet. */
function textsOf(dossiers: readonly Dossier[]): Map<string, Article> {
  const texts = new Map<string, Article>()
  const ids = new Set<string>()
  for (const article of dossiers.flatMap(({ articles }) => articles)) {
    if (texts.has(article.text)) continue
    const id = ids.has(article.id) ? takeFreeIds([...ids], [article.id])(article.id) : article.id
    ids.add(id)
    const {
      key: _, orphans: __, draftMentions: ___, draftClaims: ____, standoff: _____, ...bare
    } = article
    texts.set(article.text, { ...bare, id, mentions: [], events: [], claims: [] })
  }
  return texts
}

function addVocabulary(shared: Dossier, { ontology, entities, ...rest }: Dossier): Vocabulary & { readonly shared: Dossier } {
  const twins = findTwins(shared, { ontology, entities, ...rest })
  const kinds = chooser(shared.ontology.kinds, ontology.kinds, twins.kinds)
  const relations = chooser(shared.ontology.relations, ontology.relations, twins.relations)
  const people = chooser(shared.entities, entities, twins.entities)
  return {
    entity: people.idOf,
    relation: relations.idOf,
    shared: {
      ...shared,
      ontology: {
        kinds: [...shared.ontology.kinds, ...kinds.added.map((one) => ({ ...one, id: kinds.idOf(one.id) }))],
        relations: [...shared.ontology.relations, ...relations.added.map((one) => ({
          ...one, id: relations.idOf(one.id), subjects: one.subjects.map(kinds.idOf), objects: one.objects.map(kinds.idOf),
        }))],
      },
      entities: [...shared.entities, ...people.added.map((one) => ({
        ...one,
        id: people.idOf(one.id),
        kind: kinds.idOf(one.kind),
        actsFor: one.actsFor.map((acting) => ({ ...acting, entity: people.idOf(acting.entity) })),
      }))],
    },
  }
}

function chooser<Item extends { readonly id: string }>(
  known: readonly Item[], own: readonly Item[], twins: ReadonlyMap<string, string>,
): { added: Item[]; idOf: IdChooser } {
  const added = own.filter(({ id }) => !twins.has(id))
  const free = takeFreeIds(known.map(({ id }) => id), added.map(({ id }) => id))
  return { added, idOf: (id) => twins.get(id) ?? free(id) }
}

function translateArticle(
  { mentions, claims }: Article, events: TranslatedArticle['events'], { entity, relation }: Vocabulary,
): TranslatedArticle {
  return {
    events,
    mentions: mentions.map((one) => ({ ...one, entity: entity(one.entity) })),
    claims: claims.map((claim): Claim => ({
      ...claim,
      subject: entity(claim.subject),
      relation: relation(claim.relation),
      object: entity(claim.object),
      attribution: claim.attribution.map((one) => ({ ...one, entity: entity(one.entity) })),
      ...(claim.place !== undefined && { place: entity(claim.place) }),
    })),
  }
}
