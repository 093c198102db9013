/** An article → the annotations of its mentions and claims. */
import type { Article, Claim, Mention, Text } from '../../core/schema.ts'
import { makeTargets, type Target } from './describe-spans.ts'
import { iriOf } from './iris.ts'
import type { PageNames } from './write-page.ts'

/** First its mentions, then its claims, each in the dossier's order. */
export function* describeArticle(article: Article, names: PageNames): Generator<object> {
  const targets = makeTargets(article)
  for (const mention of article.mentions) yield describeMention(mention, article.id, targets(mention.spans), names)
  for (const claim of article.claims) yield describeClaim(claim, article.id, targets(claim.evidence), names)
}

function describeMention(
  { id, entity: of, form, note }: Mention,
  article: string,
  target: Target | Target[],
  names: PageNames,
): object {
  const named = names.entities.get(of)
  const wikidata = named?.entity.identifiers.wikidata
  return {
    id: iriOf('mention', article, id),
    type: 'Annotation',
    motivation: 'identifying',
    form,
    body: [
      identify(iriOf('entity', of)),
      ...(wikidata === undefined ? [] : [identify(iriOf('wd', wikidata))]),
      { type: 'TextualBody', purpose: 'classifying', value: named?.kindLabel, format: 'text/plain', language: 'en' },
      ...describeNote(note),
    ],
    target,
  }
}

function identify(source: string): object {
  return { type: 'SpecificResource', purpose: 'identifying', source }
}

/** The claim comes first; then the same in words, for tools that show no more than words. */
function describeClaim(
  { id, evidence: _, note, ...claim }: Claim,
  article: string,
  target: Target | Target[],
  names: PageNames,
): object {
  const iri = iriOf('claim', article, id)
  const inWords = putIntoWords(claim, names)
  const { subject, relation, object, place, event, attribution } = claim
  return {
    // Why another: the claim is what is said, the annotation is that these words say it.
    id: `${iri}#evidence`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      {
        id: iri,
        type: 'Claim',
        ...claim,
        subject: iriOf('entity', subject),
        relation: iriOf('relation', relation),
        object: iriOf('entity', object),
        attribution: attribution.map(({ entity, ...said }) => ({ entity: iriOf('entity', entity), ...said })),
        ...(place === undefined ? {} : { place: iriOf('entity', place) }),
        ...(event === undefined ? {} : { event: iriOf('event', names.articlesOfEvents.get(event) ?? article, event) }),
      },
      { type: 'TextualBody', purpose: 'describing', value: inWords, format: 'text/plain', language: 'en' },
      ...describeNote(note),
    ],
    target,
  }
}

/** Why with modality and polarity: who reads only this must not take a plan or a denial for a fact. */
function putIntoWords(
  { subject, relation, object, modality, polarity }: Omit<Claim, 'id' | 'evidence' | 'note'>,
  { entities, relations }: PageNames,
): string {
  const label = (entity: string): string => entities.get(entity)?.entity.label.en ?? entity
  const tie = relations.get(relation)?.label.en ?? relation
  const triple = [label(subject), tie, ...(object === subject ? [] : [label(object)])]
  const reserve = [...(modality === 'asserted' ? [] : [modality]), ...(polarity === 'affirmed' ? [] : [polarity])]
  return reserve.length === 0 ? triple.join(' ') : `${triple.join(' ')} (${reserve.join(', ')})`
}

function describeNote(note: Text | undefined): object[] {
  if (!note) return []
  return Object.entries(note).map(([language, value]) =>
    ({ type: 'TextualBody', purpose: 'commenting', value, format: 'text/plain', language }))
}
