/** Questions after who says so. */
import type { DossierIndex, PlacedClaim } from '../../index-dossier.ts'
import { triplesWith, type Answer, type Draft, type Knowledge, type Maker } from './question.ts'

/** Whose word a claim is: the article's own, or that of a source, one of those of a triple where it has several. Wrong answers are the
 * article, where no claim with the same triple or of the same event is in its own voice, other sources of the same text, then other sources,
 * then entities of the same kind; never one to whom any such claim, affirmed or denied, is attributed. Not of states of affairs. */
export const askSource: Maker = (index, knowledge) => {
  const sources = sourcesOf(index)
  // Why kept: many triples may be of one event.
  const voices = new Map<readonly PlacedClaim[], boolean>()
  const known = new Map<readonly PlacedClaim[], Right>()
  const rightOf = (tellings: readonly PlacedClaim[]): Right => {
    const right = known.get(tellings) ?? findRight(tellings, knowledge)
    known.set(tellings, right)
    return right
  }
  return triplesWith(knowledge, ({ claim }) => isAffirmed(claim)).flatMap(({ placed, same }) => {
    if (!knowledge.isHappening(placed)) return []
    const source = same.find(({ claim }) => isAffirmed(claim) && claim.attribution.length > 0)?.claim.attribution[0]?.entity
    const tellings = knowledge.tellingsOf(placed, same)
    const isOwnVoice = voices.get(tellings) ?? tellings.every(({ claim }) =>
      isAffirmed(claim) && claim.attribution.length === 0 && claim.modality === 'asserted')
    voices.set(tellings, isOwnVoice)
    return source !== undefined || isOwnVoice ? ask(placed, source, same, () => rightOf(tellings), index, knowledge, sources) : []
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

/** Of all tellings. */
interface Right {
  /** To whom any is attributed, and who is close to one of these. */
  readonly close: ReadonlySet<string>
  /** Whether none is in the article's own voice. */
  readonly isArticleWrong: boolean
}

function findRight(tellings: readonly PlacedClaim[], knowledge: Knowledge): Right {
  return {
    close: knowledge.closeTo(new Set(tellings.flatMap(({ claim }) => claim.attribution.map(({ entity }) => entity)))),
    isArticleWrong: tellings.every(({ claim }) => claim.attribution.length > 0),
  }
}

function ask(
  placed: PlacedClaim, source: string | undefined, same: readonly PlacedClaim[], findRightOnes: () => Right, index: DossierIndex,
  knowledge: Knowledge, sources: ReadonlyMap<string, ReadonlySet<string>>,
): Draft[] {
  const { subject, relation, object, id } = placed.claim
  const asked = { subject, relation, object }
  const findWrong = function* (): Generator<Answer> {
    const { close, isArticleWrong } = findRightOnes()
    const words = knowledge.wordsOf(asked)
    if (source !== undefined && knowledge.isNamedIn(source, words)) return
    const kind = index.entities.get(source ?? '')?.kind
    const rank = (entity: string): number => (sources.get(entity)?.has(placed.article.id) ? 0 : sources.has(entity) ? 1 : 2)
    const wrong = [...index.entities.values()]
      .filter((one) => (sources.has(one.id) || one.kind === kind) && !close.has(one.id))
      .map((one) => ({ id: one.id, rank: rank(one.id) + (one.kind === kind ? 0 : 0.5) }))
      .sort((one, other) => one.rank - other.rank)
    if (isArticleWrong) yield { what: 'article' }
    for (const one of wrong) if (!knowledge.isNamedIn(one.id, words)) yield { what: 'entity', entity: one.id }
  }
  return [{
    id: `source-${id}`,
    kind: 'source',
    asked,
    rightAnswer: source === undefined ? { what: 'article' } : { what: 'entity', entity: source },
    findWrong,
    claims: same.filter(({ claim }) =>
      source === undefined || (isAffirmed(claim) && claim.attribution.some(({ entity }) => entity === source))),
  }]
}
