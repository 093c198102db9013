/** Dossier → graphology graph: one node an entity, one edge a claim, self-loops and parallel edges included. */
import { MultiDirectedGraph } from 'graphology'
import { dateOf, scoreOf } from './claim-facts.ts'
import { parseDate } from './dates.ts'
import type { DossierIndex, PlacedClaim } from './index-dossier.ts'
import type { Entity, Language, Modality, Plover, Sign } from './schema.ts'

/** What a node carries. `x` and `y` are set by a layout; the entity's kind is in `kind`, since sigma reads `type`. */
export interface NodeAttributes {
  /** In the language that the graph was built for. */
  label: string
  /** Id of the entity kind. */
  kind: string
  /** Number of claims that the entity is an end of; a self-loop counts once. */
  claims: number
  /** Number of mentions in all articles. */
  mentions: number
  wikidata?: string
  x?: number
  y?: number
}

/** What an edge carries; its key is the claim's id, its direction subject → object. */
export interface EdgeAttributes {
  /** The relation's words, in the language that the graph was built for. */
  label: string
  /** Id of the relation. */
  relation: string
  sign: Sign
  /** Whether the relation reads the same both ways: such an edge has no arrowhead. */
  symmetric: boolean
  modality: Modality
  polarity: 'affirmed' | 'denied'
  /** Ids of the entities that say so; empty where the article speaks in its own voice. */
  saidBy: string[]
  article: string
  /** The tick's number: claims counted from 1 in the order of the text. */
  number: number
  /** The quotes, joined by ` […] `. */
  evidence: string
  /** Number of quotes: at least 1. */
  quotes: number
  event?: string
  /** PLOVER 2.0: event type, quad class 1 to 4; score -10 to +10, left out where the claim does not count (`scoreOf`). */
  ploverType?: Plover['type']
  quad?: Plover['quad']
  score?: number
  /** EDTF, and its extent in milliseconds of UTC (`end` excluded; left out on the side where it is open). */
  time?: string
  start?: number
  end?: number
}

export type ClaimGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>

/** Builds the graph of a dossier, in the order of the dossier, without positions. */
export function buildGraph(index: DossierIndex, language: Language = 'en'): ClaimGraph {
  const graph: ClaimGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  for (const entity of index.dossier.entities) graph.addNode(entity.id, nodeOf(entity, index, language))
  for (const placed of index.claims.values()) {
    const { id, subject, object } = placed.claim
    graph.addEdgeWithKey(id, subject, object, edgeOf(placed, index, language))
  }
  return graph
}

function nodeOf(entity: Entity, index: DossierIndex, language: Language): NodeAttributes {
  const { wikidata } = entity.identifiers
  return {
    label: entity.label[language],
    kind: entity.kind,
    claims: index.claimsOf.get(entity.id)?.length ?? 0,
    mentions: index.mentionsOf.get(entity.id)?.length ?? 0,
    ...(wikidata === undefined ? {} : { wikidata }),
  }
}

function edgeOf({ claim, article, number }: PlacedClaim, index: DossierIndex, language: Language): EdgeAttributes {
  const relation = index.relations.get(claim.relation)
  if (!relation) throw new Error(`claim ${claim.id} has the unknown relation ${claim.relation}: validate the dossier first`)
  const time = dateOf(claim, index.events)?.edtf
  const score = scoreOf(claim, relation)
  const extent = time === undefined ? undefined : parseDate(time)
  return {
    label: relation.label[language],
    relation: relation.id,
    sign: relation.sign,
    symmetric: relation.symmetric,
    modality: claim.modality,
    polarity: claim.polarity,
    saidBy: claim.attribution.map(({ entity }) => entity),
    article: article.id,
    number,
    evidence: claim.evidence.map(({ quote }) => quote).join(' […] '),
    quotes: claim.evidence.length,
    ...(claim.event === undefined ? {} : { event: claim.event }),
    ...(relation.plover && { ploverType: relation.plover.type, quad: relation.plover.quad }),
    ...(score === undefined ? {} : { score }),
    ...(time === undefined ? {} : { time }),
    ...(extent && Number.isFinite(extent.start) ? { start: extent.start } : {}),
    ...(extent && Number.isFinite(extent.end) ? { end: extent.end } : {}),
  }
}
