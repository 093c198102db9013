/** Questions after who says so. */
import type { DossierIndex, PlacedClaim } from '../../index-dossier.ts'
import { cite, type Answer, type Draft, type Knowledge, type Maker } from './question.ts'

/** Whose word a claim is: the article's own, or that of a source, one of those of a triple where it has several. Wrong answers are the
 * article, where no claim with the same triple or of the same event is in its own voice, other sources of the same text, then other sources,
 * then entities of the same kind; never one to whom any such claim, affirmed or denied, is attributed. Not of states of affairs. */
export const askSource: Maker = (index, knowledge) => {
  const sources = sourcesOf(index)
  return [...index.claims.values()].flatMap((placed) => {
    const same = knowledge.sameTriple(placed)
    if (!knowledge.isHappening(placed) || same.find(({ claim }) => isAffirmed(claim)) !== placed) return []
    const source = same.find(({ claim }) => isAffirmed(claim) && claim.attribution.length > 0)?.claim.attribution[0]?.entity
    const isOwnVoice = knowledge.tellingsOf(placed).every(({ claim }) => isAffirmed(claim) && claim.attribution.length === 0 && claim.modality === 'asserted')
    return source !== undefined || isOwnVoice ? ask(placed, source, same, index, knowledge, sources) : []
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
  placed: PlacedClaim, source: string | undefined, same: readonly PlacedClaim[], index: DossierIndex, knowledge: Knowledge,
  sources: ReadonlyMap<string, ReadonlySet<string>>,
): Draft[] {
  const { subject, relation, object, id } = placed.claim
  const asked = { subject, relation, object }
  const tellings = knowledge.tellingsOf(placed)
  const right = new Set(tellings.flatMap(({ claim }) => claim.attribution.map(({ entity }) => entity)))
  const isArticleWrong = tellings.every(({ claim }) => claim.attribution.length > 0)
  const findWrong = (): Answer[] => {
    const words = knowledge.wordsOf(asked)
    if (source !== undefined && knowledge.isNamedIn(source, words)) return []
    const kind = index.entities.get(source ?? '')?.kind
    const rank = (entity: string): number => (sources.get(entity)?.has(placed.article.id) ? 0 : sources.has(entity) ? 1 : 2)
    const wrong = [...index.entities.values()]
      .filter((one) => sources.has(one.id) || one.kind === kind)
      .filter(({ id: other }) => !right.has(other) && !knowledge.isNamedIn(other, words))
      .filter(({ id: other }) => ![...right].some((one) => knowledge.areClose(one, other)))
      .map((one) => ({ id: one.id, rank: rank(one.id) + (one.kind === kind ? 0 : 0.5) }))
      .sort((one, other) => one.rank - other.rank)
    return [...(isArticleWrong ? [{ what: 'article' } as const] : []), ...wrong.map((one) => ({ what: 'entity', entity: one.id } as const))]
  }
  return [{
    id: `source-${id}`,
    kind: 'source',
    asked,
    rightAnswer: source === undefined ? { what: 'article' } : { what: 'entity', entity: source },
    findWrong,
    citations: same.filter(({ claim }) =>
      source === undefined || (isAffirmed(claim) && claim.attribution.some(({ entity }) => entity === source))).map(cite),
  }]
}
