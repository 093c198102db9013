/** An article with its annotations in RDF's terms. */
import { makeOffsets, type Offsets } from '../../core/offsets.ts'
import type { Article, ArticleEvent, Claim, Mention, Span } from '../../core/schema.ts'
import { splitsCharacter } from '../../core/spans.ts'
import { nameOf, type Name } from './names.ts'
import { bilingual, boolean, date, jsonLiteral, number, plainText, taggedText, timeProperties } from './resource.ts'
import type { Heading, Literal, Property, Resource } from './resource.ts'

/** The events of all articles by their ids: a claim may tell of an event of another article. */
export type EventNames = ReadonlyMap<string, Name>

/**
 * An article, the passages of its text that are marked, mentions, events and claims. Passages are targets of Web
 * Annotation, counted in Unicode code points as its recommendation has it; mentions and claims that rest on the same
 * words share them. Orphans, drafts, keys and standoff files are kept as JSON: they are no part of what the dossier says.
 */
export function* describeArticle(
  article: Article,
  position: number,
  events: EventNames,
): Generator<Resource | Heading> {
  const spans = spanNamer(article)
  const title = `Article ${nameOf('article', article.id).slice('article:'.length)}`
  yield { heading: title }
  yield describeSource(article, position)
  if (article.mentions.length + article.claims.length > 0) yield { heading: `${title}: passages` }
  yield* describeSpans(article, spans)
  if (article.mentions.length > 0) yield { heading: `${title}: mentions` }
  for (const [index, mention] of article.mentions.entries()) yield describeMention(article, mention, index, spans)
  if (article.events.length > 0) yield { heading: `${title}: events` }
  for (const [index, event] of article.events.entries()) yield describeEvent(article, event, index)
  if (article.claims.length > 0) yield { heading: `${title}: claims` }
  for (const [index, claim] of article.claims.entries()) yield describeClaim(article, claim, index, spans, events)
}

/** A base triple is stated only where the article itself, in its own voice, affirms that it is so. What is reported,
 * or said by anybody who is named, is somebody's word; what is planned or alleged may never come about; what is
 * denied is not so. */
export function isStated(claim: Pick<Claim, 'modality' | 'polarity' | 'attribution'>): boolean {
  const { modality, polarity, attribution } = claim
  return modality === 'asserted' && polarity === 'affirmed' && attribution.length === 0
}

interface SpanNamer {
  readonly offsets: Offsets
  nameOf(span: Span): Name
}

function spanNamer({ id, text }: Article): SpanNamer {
  const offsets = makeOffsets(text, 'code-points')
  const count = (offset: number): string => String(offsets.fromUtf16(offset))
  return { offsets, nameOf: ({ start, end }) => nameOf('span', id, `${count(start)}-${count(end)}`) }
}

function describeSource(article: Article, position: number): Resource {
  const inLanguage = (text: string): Literal[] =>
    SIMPLE_TAG.test(article.language) ? [taggedText(text, article.language)] : plainText(text)
  return {
    name: nameOf('article', article.id),
    properties: [
      ['rdf:type', ['tri:Article', 'schema:NewsArticle']],
      ['tri:position', number(position)],
      ['dcterms:title', inLanguage(article.title)],
      ['dc:publisher', plainText(article.publisher)],
      ['dcterms:issued', date(article.published)],
      ['dc:language', plainText(article.language)],
      // Why not an IRI: an address may hold what no IRI may.
      ['schema:url', article.url === undefined ? [] : [{ text: article.url, datatype: 'xsd:anyURI' }]],
      ['dc:rights', bilingual(article.rights)],
      ['tri:sha256', plainText(article.sha256)],
      ['schema:articleBody', inLanguage(article.text)],
      ['tri:orphans', article.orphans ? [jsonLiteral(article.orphans)] : []],
      ['tri:draftMentions', article.draftMentions ? [jsonLiteral(article.draftMentions)] : []],
      ['tri:draftClaims', article.draftClaims ? [jsonLiteral(article.draftClaims)] : []],
      ['tri:borders', article.borders ? [jsonLiteral(article.borders)] : []],
      ['tri:key', article.key ? [jsonLiteral(article.key)] : []],
      ['tri:standoff', article.standoff ? [jsonLiteral(article.standoff)] : []],
    ],
  }
}

/** Language, script and region. Why not every tag of a dossier: stores refuse those that BCP 47 does not have. */
const SIMPLE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/

function* describeSpans(article: Article, spans: SpanNamer): Generator<Resource> {
  const named = new Map<Name, Span>()
  for (const { spans: marked } of article.mentions) for (const span of marked) named.set(spans.nameOf(span), span)
  for (const { evidence } of article.claims) for (const span of evidence) named.set(spans.nameOf(span), span)
  const inOrder = [...named].sort(([, a], [, b]) => a.start - b.start || a.end - b.end)
  for (const [name, span] of inOrder) yield describeSpan(article, name, span, spans.offsets)
}

function describeSpan({ id, text }: Article, name: Name, { start, end, quote }: Span, offsets: Offsets): Resource {
  const from = Math.max(0, start - CONTEXT)
  const until = Math.min(text.length, end + CONTEXT)
  const prefix = text.slice(splitsCharacter(text, from) ? from + 1 : from, start)
  const suffix = text.slice(end, splitsCharacter(text, until) ? until - 1 : until)
  return {
    name,
    properties: [
      ['rdf:type', ['oa:SpecificResource']],
      ['oa:hasSource', [nameOf('article', id)]],
      ['oa:hasSelector', [
        {
          name: `${name}:quote`,
          properties: [
            ['rdf:type', ['oa:TextQuoteSelector']],
            ['oa:prefix', prefix === '' ? [] : plainText(prefix)],
            ['oa:exact', plainText(quote)],
            ['oa:suffix', suffix === '' ? [] : plainText(suffix)],
          ],
        },
        {
          name: `${name}:position`,
          properties: [
            ['rdf:type', ['oa:TextPositionSelector']],
            ['oa:start', number(offsets.fromUtf16(start))],
            ['oa:end', number(offsets.fromUtf16(end))],
          ],
        },
      ]],
    ],
  }
}

/** UTF-16 units before and after a quote, as Hypothesis has it. */
const CONTEXT = 32

function describeMention(article: Article, mention: Mention, position: number, spans: SpanNamer): Resource {
  return {
    name: nameOf('mention', article.id, mention.id),
    properties: [
      ['rdf:type', ['oa:Annotation']],
      ['oa:motivatedBy', ['oa:identifying']],
      ['tri:position', number(position)],
      ['oa:hasBody', [nameOf('entity', mention.entity)]],
      ['oa:hasTarget', mention.spans.map(spans.nameOf)],
      ['tri:form', [nameOf('tri', mention.form)]],
      ['skos:note', bilingual(mention.note)],
    ],
  }
}

function describeEvent(article: Article, event: ArticleEvent, position: number): Resource {
  return {
    name: nameOf('event', article.id, event.id),
    properties: [
      ['rdf:type', ['tri:Event']],
      ['tri:position', number(position)],
      ['rdfs:label', bilingual(event.label)],
      ...timeProperties(event.time),
    ],
  }
}

function describeClaim(
  article: Article,
  claim: Claim,
  position: number,
  spans: SpanNamer,
  events: EventNames,
): Resource {
  const name = nameOf('claim', article.id, claim.id)
  const { quantity } = claim
  const event = claim.event === undefined ? undefined : events.get(claim.event)
  return {
    name,
    statement: {
      subject: nameOf('entity', claim.subject),
      predicate: nameOf('relation', claim.relation),
      object: nameOf('entity', claim.object),
      isAsserted: isStated(claim),
    },
    properties: [
      ['rdf:type', ['tri:Claim']],
      ['tri:position', number(position)],
      ['tri:modality', [nameOf('tri', claim.modality)]],
      ['tri:polarity', [nameOf('tri', claim.polarity)]],
      ...describeAttribution(name, claim),
      ...timeProperties(claim.time),
      ['tri:place', claim.place === undefined ? [] : [nameOf('entity', claim.place)]],
      ['tri:quantity', plainText(quantity?.words)],
      ['tri:quantityValue', number(quantity?.value)],
      ['tri:quantityIsApproximate', boolean(quantity?.approximate)],
      ['tri:event', event === undefined ? [] : [event]],
      ['prov:hadPrimarySource', [nameOf('article', article.id)]],
      ['prov:wasDerivedFrom', claim.evidence.map(spans.nameOf)],
      ['skos:note', bilingual(claim.note)],
    ],
  }
}

/** PROV-O's attribution, qualified where there is a time or an order to tell. */
function describeAttribution(name: Name, { attribution }: Claim): Property[] {
  const isPlain = attribution.length === 1 && attribution.every(({ time }) => time === undefined)
  return [
    ['prov:wasAttributedTo', [...new Set(attribution.map(({ entity }) => nameOf('entity', entity)))]],
    ['prov:qualifiedAttribution', isPlain ? [] : attribution.map(({ entity, time }, position) => ({
      name: `${name}:attribution:${position}` as const,
      properties: [
        ['rdf:type', ['prov:Attribution']],
        ['tri:position', number(position)],
        ['prov:agent', [nameOf('entity', entity)]],
        ...timeProperties(time),
      ],
    }))],
  ]
}
