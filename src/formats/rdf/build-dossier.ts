/** Statements → the value of a dossier, to be checked, and where each of its records stands in the file. */
import { LANGUAGES } from '../../core/vocabulary.ts'
import { buildArticle, given, type ArticleSubjects } from './build-article.ts'
import { SYMMETRIC, type Statements } from './collect-statements.ts'
import { isOurs, referenceOf, type Facts } from './facts.ts'
import { expandName, PREFIXES } from './names.ts'
import type { Term } from './parse-rdf.ts'
import { readLiteral } from './read-literal.ts'

/** The subjects of the records, in the order in which the dossier has them. */
export interface RecordSubjects {
  readonly kinds: readonly Term[]
  readonly relations: readonly Term[]
  readonly entities: readonly Term[]
  readonly articles: readonly ArticleSubjects[]
}

/** Puts the records together. Their order is that of their positions, and of their names where two have the same. */
export function buildDossier(statements: Statements, facts: Facts): { value: unknown; subjects: RecordSubjects } {
  const subjects = sortSubjects(statements, facts)
  const value = given({
    format: 'triplomat',
    version: facts.number(DOSSIER, 'tri:version'),
    ontology: {
      kinds: subjects.kinds.map((kind) => buildKind(kind, facts)),
      relations: subjects.relations.map((relation) => buildRelation(relation, facts, statements)),
    },
    entities: subjects.entities.map((entity) => buildEntity(entity, facts, statements)),
    articles: subjects.articles.map((article) => buildArticle(article, facts, statements)),
    stories: facts.json(DOSSIER, 'tri:stories'),
    exercise: facts.json(DOSSIER, 'tri:exercise'),
  })
  return { value, subjects }
}

/** What says that a file is a dossier, and of which version. */
export const DOSSIER: Term = expandName('triplomat:dossier')

/** An IRI of a record has one id in it, or that of its article and its own; with more it is a part of a record. */
function sortSubjects({ subjects }: Statements, facts: Facts): RecordSubjects {
  const simple = { kind: new Set<Term>(), relation: new Set<Term>(), entity: new Set<Term>(), article: new Set<Term>() }
  const within = { mention: new Map<Term, Term[]>(), event: new Map<Term, Term[]>(), claim: new Map<Term, Term[]>() }
  for (const subject of subjects.keys()) {
    const { own, inner, id } = RECORD.exec(subject)?.groups ?? {}
    if (own !== undefined) simple[own as keyof typeof simple].add(subject)
    if (inner === undefined) continue
    const article: Term = `${PREFIXES.article}${id}`
    simple.article.add(article)
    const known = within[inner as keyof typeof within].get(article)
    if (known) known.push(subject)
    else within[inner as keyof typeof within].set(article, [subject])
  }
  return {
    kinds: facts.inOrder([...simple.kind]),
    relations: facts.inOrder([...simple.relation]),
    entities: facts.inOrder([...simple.entity]),
    articles: facts.inOrder([...simple.article]).map((article) => ({
      article,
      mentions: facts.inOrder(within.mention.get(article) ?? []),
      events: facts.inOrder(within.event.get(article) ?? []),
      claims: facts.inOrder(within.claim.get(article) ?? []),
    })),
  }
}

const RECORD =
  /^urn:triplomat:(?:(?<own>kind|relation|entity|article):[^:]*|(?<inner>mention|event|claim):(?<id>[^:]*):[^:]*)$/

function buildKind(kind: Term, facts: Facts): object {
  return given({
    id: referenceOf(kind, 'kind'),
    label: facts.texts(kind, 'rdfs:label'),
    shape: facts.text(kind, 'tri:shape'),
    filled: facts.boolean(kind, 'tri:filled'),
    colour: facts.text(kind, 'tri:colour'),
  })
}

function buildRelation(relation: Term, facts: Facts, statements: Statements): object {
  const plover = given({
    type: facts.text(relation, 'tri:ploverType'),
    mode: facts.text(relation, 'tri:ploverMode'),
    context: facts.text(relation, 'tri:ploverContext'),
    quad: facts.number(relation, 'tri:quadClass'),
    score: facts.number(relation, 'tri:score'),
  })
  const kindsOf = (predicate: 'rdfs:domain' | 'rdfs:range'): string[] =>
    facts.single(relation, predicate, (end) => readUnion(end, facts, statements)) ?? []
  return given({
    id: referenceOf(relation, 'relation'),
    label: facts.texts(relation, 'rdfs:label'),
    inverse: facts.texts(relation, 'tri:inverseLabel'),
    definition: facts.texts(relation, 'skos:definition'),
    sign: facts.reference(relation, 'tri:sign', 'tri'),
    symmetric: statements.valuesOf(relation, 'rdf:type').includes(SYMMETRIC),
    unary: facts.boolean(relation, 'tri:unary'),
    plover: Object.keys(plover).length === 0 ? undefined : plover,
    subjects: kindsOf('rdfs:domain'),
    objects: kindsOf('rdfs:range'),
  })
}

/** The kinds in a domain or range: one of ours, or a union of them. */
function readUnion(end: Term, facts: Facts, statements: Statements): string[] {
  const [list] = statements.valuesOf(end, 'owl:unionOf')
  return (list === undefined ? [end] : facts.items(list)).map((kind) => referenceOf(kind, 'kind'))
}

function buildEntity(entity: Term, facts: Facts, statements: Statements): object {
  const kinds = statements.valuesOf(entity, 'rdf:type').filter((type) => type.startsWith(PREFIXES.kind))
  const determiners = statements.valuesOf(entity, 'tri:determiner')
  const items = statements.valuesOf(entity, 'owl:sameAs').filter((same) => same.startsWith(PREFIXES.wd))
  const delegations = facts.inner(entity, 'prov:qualifiedDelegation', (acting) => given({
    entity: facts.reference(acting, 'prov:agent', 'entity'),
    from: facts.text(acting, 'tri:from'),
    until: facts.text(acting, 'tri:until'),
  }))
  return given({
    id: referenceOf(entity, 'entity'),
    kind: kinds[0] === undefined ? undefined : referenceOf(kinds[0], 'kind'),
    label: facts.texts(entity, 'rdfs:label'),
    determiner: determiners[0] === expandName('rdf:nil') ? {} : facts.texts(entity, 'tri:determiner'),
    aliases: buildAliases(entity, facts, statements),
    description: facts.texts(entity, 'dcterms:description'),
    identifiers: given({
      wikidata: items[0] === undefined ? undefined : referenceOf(items[0], 'wd'),
      iso2: facts.text(entity, 'tri:iso2'),
      iso3: facts.text(entity, 'tri:iso3'),
      cameo: facts.text(entity, 'tri:cameo'),
    }),
    actsFor: delegations.length > 0
      ? delegations
      : statements.valuesOf(entity, 'prov:actedOnBehalfOf').map((other) => ({ entity: referenceOf(other, 'entity') })),
  })
}

function buildAliases(entity: Term, facts: Facts, statements: Statements): Record<string, string[]> {
  const listed = facts.single(entity, 'tri:aliases', (list) => facts.items(list))
  const aliases = (listed ?? statements.valuesOf(entity, 'skos:altLabel')).map(readLiteral)
  for (const { language = '' } of aliases) if (!isOurs(language)) facts.leaveOut('skos:altLabel', language)
  return Object.fromEntries(LANGUAGES.map((wanted) =>
    [wanted, aliases.filter(({ language }) => language === wanted).map(({ text }) => text)]))
}
