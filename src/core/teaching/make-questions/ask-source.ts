/** Questions after who says so. */
import type { DossierIndex, PlacedClaim } from '../../index-dossier.ts'
import { cite, type Draft, type Knowledge, type Maker } from './question.ts'

/** Whose word a claim is. A question for each triple with one source or several. Wrong answers are other sources of the same text
 * first, then other sources, then entities of the same kind; never one to whom any claim with the same triple, affirmed or denied, is
 * attributed. */
export const askSource: Maker = (index, knowledge) => {
  const sources = sourcesOf(index)
  return [...index.claims.values()].flatMap((placed) => {
    const [first] = placed.claim.attribution
    const same = knowledge.sameTriple(placed)
    const isFirst = same.find(({ claim }) => isAffirmed(claim) && claim.attribution.length > 0) === placed
    return first && isFirst ? ask(placed, first.entity, same, index, knowledge, sources) : []
  })
}

function isAffirmed({ polarity }: PlacedClaim['claim']): boolean {
  return polarity === 'affirmed'
}

/** Everyone whose word is told, with the articles that tell it. */
function sourcesOf(index: DossierIndex): Map<string, Set<string>> {
  const sources = new Map<string, Set<string>>()
  for (const { claim, article } of index.claims.values()) {
    for (const { entity } of claim.attribution) sources.set(entity, (sources.get(entity) ?? new Set()).add(article.id))
  }
  return sources
}

function ask(
  placed: PlacedClaim, source: string, same: readonly PlacedClaim[], index: DossierIndex, knowledge: Knowledge,
  sources: ReadonlyMap<string, ReadonlySet<string>>,
): Draft[] {
  const { subject, relation, object, id } = placed.claim
  const asked = { subject, relation, object }
  const words = knowledge.wordsOf(asked)
  if (knowledge.isNamedIn(source, words)) return []
  const right = new Set(same.flatMap(({ claim }) => claim.attribution.map(({ entity }) => entity)))
  const kind = index.entities.get(source)?.kind
  const rank = (entity: string): number => (sources.get(entity)?.has(placed.article.id) ? 0 : sources.has(entity) ? 1 : 2)
  const wrong = [...index.entities.values()]
    .filter((one) => sources.has(one.id) || one.kind === kind)
    .filter(({ id: other }) => !right.has(other) && !knowledge.isNamedIn(other, words))
    .filter(({ id: other }) => ![...right].some((one) => knowledge.areClose(one, other)))
    .map((one) => ({ id: one.id, rank: rank(one.id) }))
    .sort((one, other) => one.rank - other.rank)
  return [{
    id: `source-${id}`,
    kind: 'source',
    asked,
    rightAnswer: { what: 'entity', entity: source },
    wrong: wrong.map((one) => ({ what: 'entity', entity: one.id })),
    citations: same.filter(({ claim }) => isAffirmed(claim) && claim.attribution.some(({ entity }) => entity === source)).map(cite),
  }]
}
