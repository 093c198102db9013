/** Dossier → rows of nodes and edges. */
import { scoreOf } from '../../core/claim-facts.ts'
import type { Article, ArticleEvent, Claim, Dossier, Entity, EntityKind, Relation } from '../../core/schema.ts'
import { joinList, type EdgeRow, type NodeLook, type NodeRow } from '../claim-table.ts'
import { placeOnCircle } from '../place-on-circle.ts'
import { showActsFor } from './acts-for.ts'
import { ACTOR_HEX } from './light-colours.ts'
import { numberClaims } from './number-claims.ts'

export interface ClaimTable {
  /** In the order of the entities. May be gone through more than once. */
  readonly nodes: Iterable<NodeRow>
  /** By article, in the order of its claims. May be gone through more than once. */
  readonly edges: Iterable<EdgeRow>
  /** The look of an entity by its id. */
  readonly lookOf: (entity: string) => NodeLook
}

/** Rows are made as they are asked for, each in the time that its cells take; cells without a value are left out. */
export function tabulate(dossier: Dossier): ClaimTable {
  const { ontology, entities, articles } = dossier
  const kinds = new Map(ontology.kinds.map((kind) => [kind.id, kind]))
  const relations = new Map(ontology.relations.map((relation) => [relation.id, relation]))
  const events = new Map(articles.flatMap((article) => article.events.map((event) => [event.id, event] as const)))
  const counts = countUses(dossier)
  const numbers = numberClaims(dossier)
  return {
    nodes: again(function* () {
      for (const entity of entities) yield rowOfEntity(entity, kinds.get(entity.kind), counts)
    }),
    edges: again(function* () {
      for (const article of articles) {
        const shared = cellsOfArticle(article)
        for (const claim of article.claims) {
          const event = claim.event === undefined ? undefined : events.get(claim.event)
          yield rowOfClaim(claim, relations.get(claim.relation), event, numbers.get(claim.id), shared)
        }
      }
    }),
    lookOf: makeLooks(entities, kinds, counts.claims),
  }
}

interface Counts {
  readonly claims: ReadonlyMap<string, number>
  readonly mentions: ReadonlyMap<string, number>
}

function again<Row>(make: () => Iterator<Row>): Iterable<Row> {
  return { [Symbol.iterator]: make }
}

/** A self-loop counts once, as in the graph. */
function countUses({ articles }: Dossier): Counts {
  const claims = new Map<string, number>()
  const mentions = new Map<string, number>()
  const count = (counts: Map<string, number>, id: string): unknown => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const article of articles) {
    for (const { subject, object } of article.claims) {
      count(claims, subject)
      if (object !== subject) count(claims, object)
    }
    for (const { entity } of article.mentions) count(mentions, entity)
  }
  return { claims, mentions }
}

function rowOfEntity(entity: Entity, kind: EntityKind | undefined, { claims, mentions }: Counts): NodeRow {
  const { id, label, aliases, determiner, description, identifiers, actsFor } = entity
  return {
    id,
    label: label.en,
    cells: {
      kind: entity.kind,
      kind_label: kind?.label.en,
      label_fr: label.fr,
      determiner_en: determiner?.en,
      determiner_fr: determiner?.fr,
      aliases_en: listCell(aliases.en),
      aliases_fr: listCell(aliases.fr),
      description_en: description?.en,
      description_fr: description?.fr,
      wikidata: identifiers.wikidata,
      iso2: identifiers.iso2,
      iso3: identifiers.iso3,
      cameo: identifiers.cameo,
      acts_for: listCell(actsFor.map(showActsFor)),
      claims: claims.get(id) ?? 0,
      mentions: mentions.get(id) ?? 0,
    },
  }
}

function cellsOfArticle({ id, published, url }: Article): Pick<EdgeRow['cells'], 'article' | 'published' | 'url'> {
  return { article: id, published, url }
}

function rowOfClaim(
  claim: Claim,
  relation: Relation | undefined,
  event: ArticleEvent | undefined,
  number: number | undefined,
  ofArticle: EdgeRow['cells'],
): EdgeRow {
  const { id, subject, object, attribution, quantity, note, evidence } = claim
  const plover = relation?.plover
  const saidAt = attribution.map(({ time }) => time?.edtf ?? '')
  return {
    id,
    source: subject,
    target: object,
    ...(relation && { label: relation.label.en }),
    cells: {
      relation: claim.relation,
      label_fr: relation?.label.fr,
      inverse_en: relation?.inverse.en,
      inverse_fr: relation?.inverse.fr,
      sign: relation?.sign,
      symmetric: relation?.symmetric,
      unary: relation?.unary,
      plover_type: plover?.type,
      quad: plover?.quad,
      score: scoreOf(claim, relation),
      relation_score: plover?.score,
      modality: claim.modality,
      polarity: claim.polarity,
      said_by: listCell(attribution.map(({ entity }) => entity)),
      said_at: saidAt.some((edtf) => edtf !== '') ? joinList(saidAt) : undefined,
      time: claim.time?.edtf,
      event: claim.event,
      event_label: event?.label.en,
      event_label_fr: event?.label.fr,
      event_time: event?.time?.edtf,
      place: claim.place,
      quantity: quantity?.words,
      quantity_value: quantity?.value,
      quantity_approximate: quantity?.approximate,
      note_en: note?.en,
      note_fr: note?.fr,
      article: ofArticle.article,
      published: ofArticle.published,
      url: ofArticle.url,
      number,
      evidence: joinList(evidence.map(({ quote }) => quote)),
      offsets: joinList(evidence.map(({ start, end }) => `${start}-${end}`)),
    },
  }
}

function listCell(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : joinList(items)
}

const SHAPES: Readonly<Record<EntityKind['shape'], NodeLook['shape']>> = {
  circle: 'disc', hexagon: 'disc', diamond: 'diamond', triangle: 'triangle',
  square: 'square', bar: 'square', cross: 'square',
}
const SMALLEST = 4
const LARGEST = 16

function makeLooks(
  entities: readonly Entity[],
  kinds: ReadonlyMap<string, EntityKind>,
  claims: ReadonlyMap<string, number>,
): (id: string) => NodeLook {
  const places = new Map(entities.map((entity, index) => [entity.id, { entity, index }]))
  const most = entities.reduce((most, { id }) => Math.max(most, claims.get(id) ?? 0), 1)
  return (id) => {
    const place = places.get(id)
    const kind = kinds.get(place?.entity.kind ?? '')
    const size = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((claims.get(id) ?? 0) / most)
    return {
      colour: ACTOR_HEX[kind?.colour ?? 'org'],
      // Rounded, since the last digits of a root take room and say nothing.
      size: Math.round(size * 100) / 100,
      shape: SHAPES[kind?.shape ?? 'circle'],
      ...placeOnCircle(place?.index ?? 0, Math.max(1, entities.length)),
    }
  }
}
