/** What is said of an article and its annotations → its record, to be checked. */
import { makeOffsets, type Offsets } from '../../core/offsets.ts'
import type { Statements } from './collect-statements.ts'
import { referenceOf, type Facts } from './facts.ts'
import { idsIn, type Prefix } from './names.ts'
import type { Term } from './parse-rdf.ts'

/** The subjects that belong to an article. */
export interface ArticleSubjects {
  readonly article: Term
  readonly mentions: readonly Term[]
  readonly events: readonly Term[]
  readonly claims: readonly Term[]
}

/** Makes the record. What is not said is left out, for the check of the dossier's shape to find. */
export function buildArticle(subjects: ArticleSubjects, facts: Facts, statements: Statements): object {
  const { article, mentions, events, claims } = subjects
  const text = facts.text(article, 'schema:articleBody')
  const spans = spanReader(makeOffsets(text ?? '', 'code-points'), facts, statements)
  return given({
    id: referenceOf(article, 'article'),
    title: facts.text(article, 'dcterms:title'),
    publisher: facts.text(article, 'dc:publisher'),
    published: facts.text(article, 'dcterms:issued'),
    language: facts.text(article, 'dc:language'),
    url: facts.text(article, 'schema:url'),
    rights: facts.texts(article, 'dc:rights'),
    sha256: facts.text(article, 'tri:sha256'),
    mentions: mentions.map((mention) => buildMention(mention, facts, spans)),
    events: events.map((event) => buildEvent(event, facts)),
    claims: claims.map((claim) => buildClaim(claim, facts, statements, spans)),
    orphans: facts.json(article, 'tri:orphans'),
    draftMentions: facts.json(article, 'tri:draftMentions'),
    draftClaims: facts.json(article, 'tri:draftClaims'),
    borders: facts.json(article, 'tri:borders'),
    key: facts.json(article, 'tri:key'),
    standoff: facts.json(article, 'tri:standoff'),
    text,
  })
}

/** A record without the fields that have no value. */
export function given(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

type SpanReader = (subject: Term, predicate: 'oa:hasTarget' | 'prov:wasDerivedFrom') => object[]

/** Reads the passages that a subject points to, in the order of the text. */
function spanReader(offsets: Offsets, facts: Facts, statements: Statements): SpanReader {
  const known = new Map<Term, { start: number; end: number; span: object }>()
  const read = (target: Term): { start: number; end: number; span: object } => {
    const selectors = statements.valuesOf(target, 'oa:hasSelector')
    const select = <Value>(ask: (selector: Term) => Value | undefined): Value | undefined => {
      for (const selector of selectors) {
        const value = ask(selector)
        if (value !== undefined) return value
      }
      return undefined
    }
    const start = select((selector) => facts.number(selector, 'oa:start'))
    const end = select((selector) => facts.number(selector, 'oa:end'))
    const quote = select((selector) => facts.text(selector, 'oa:exact'))
    const toUtf16 = (offset: number | undefined): number | undefined =>
      offset === undefined ? undefined : offsets.toUtf16(offset) ?? offset
    const span = given({ start: toUtf16(start), end: toUtf16(end), quote })
    const found = { start: start ?? Infinity, end: end ?? Infinity, span }
    known.set(target, found)
    return found
  }
  return (subject, predicate) => statements.valuesOf(subject, predicate)
    // Why: a store that reasons adds the article itself, from prov:hadPrimarySource.
    .filter((target) => idsIn('article', target) === undefined)
    .map((target) => known.get(target) ?? read(target))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ span }) => span)
}

function buildMention(mention: Term, facts: Facts, spans: SpanReader): object {
  return given({
    id: referenceOf(mention, 'mention'),
    entity: facts.reference(mention, 'oa:hasBody', 'entity'),
    form: facts.reference(mention, 'tri:form', 'tri'),
    spans: spans(mention, 'oa:hasTarget'),
    note: facts.texts(mention, 'skos:note'),
  })
}

function buildEvent(event: Term, facts: Facts): object {
  return given({ id: referenceOf(event, 'event'), label: facts.texts(event, 'rdfs:label'), time: facts.time(event) })
}

function buildClaim(claim: Term, facts: Facts, statements: Statements, spans: SpanReader): object {
  const triple = facts.triple(claim)
  const part = (term: Term | undefined, prefix: Prefix): string | undefined =>
    term === undefined ? undefined : referenceOf(term, prefix)
  return given({
    id: referenceOf(claim, 'claim'),
    subject: part(triple?.subject, 'entity'),
    relation: part(triple?.predicate, 'relation'),
    object: part(triple?.object, 'entity'),
    modality: facts.reference(claim, 'tri:modality', 'tri'),
    polarity: facts.reference(claim, 'tri:polarity', 'tri'),
    attribution: buildAttribution(claim, facts, statements),
    time: facts.time(claim),
    place: facts.reference(claim, 'tri:place', 'entity'),
    quantity: buildQuantity(claim, facts),
    event: facts.reference(claim, 'tri:event', 'event'),
    evidence: spans(claim, 'prov:wasDerivedFrom'),
    note: facts.texts(claim, 'skos:note'),
  })
}

function buildAttribution(claim: Term, facts: Facts, statements: Statements): object[] {
  const qualified = facts.inner(claim, 'prov:qualifiedAttribution', (said) =>
    given({ entity: facts.reference(said, 'prov:agent', 'entity'), time: facts.time(said) }))
  return qualified.length > 0
    ? qualified
    : statements.valuesOf(claim, 'prov:wasAttributedTo').map((agent) => ({ entity: referenceOf(agent, 'entity') }))
}

function buildQuantity(claim: Term, facts: Facts): object | undefined {
  const quantity = given({
    words: facts.text(claim, 'tri:quantity'),
    value: facts.number(claim, 'tri:quantityValue'),
    approximate: facts.boolean(claim, 'tri:quantityIsApproximate'),
  })
  return Object.keys(quantity).length === 0 ? undefined : quantity
}
