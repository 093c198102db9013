/** Statements in any order → what is said of each subject. */
import { expandName, PREFIXES, type Name } from './names.ts'
import type { Quad, Term, Triple } from './parse-rdf.ts'

/** What a file says, by subject. */
export interface Statements {
  /** The subjects that anything is said of, in the order in which they come up. */
  readonly subjects: ReadonlyMap<Term, unknown>
  /** The triples of a claim: what it reifies, or what its graph holds. */
  triplesOf(claim: Term): readonly Triple[]
  /** The objects of a predicate, each once. */
  valuesOf(subject: Term, predicate: ReadPredicate): readonly Term[]
  /** Predicates that are not of a dossier, with the number of their statements. */
  readonly foreign: ReadonlyMap<Term, number>
}

export type ReadPredicate = (typeof READ)[number]

/** Gathers statements; `take` is called with each. What a dossier's file says besides, and what follows from the
 * rest, is let go. */
export function collectStatements(): Statements & { take(quad: Quad): void } {
  /** Predicates and objects in turn. */
  const subjects = new Map<Term, (ReadPredicate | Term)[]>()
  const triples = new Map<Term, Triple[]>()
  const foreign = new Map<Term, number>()
  const addTriple = (claim: Term, triple: Triple): void => {
    const known = triples.get(claim)
    if (known) known.push(triple)
    else triples.set(claim, [triple])
    if (!subjects.has(claim)) subjects.set(claim, [])
  }
  // Why apart: what is asked of such a subject is asked again wherever it is spoken of.
  const sorted = new Map<Term, ReadonlyMap<string, readonly Term[]>>()
  const sortedOf = (subject: Term, said: readonly Term[]): ReadonlyMap<string, readonly Term[]> => {
    const known = sorted.get(subject) ?? sortByPredicate(said)
    sorted.set(subject, known)
    return known
  }
  return {
    subjects,
    foreign,
    triplesOf: (claim) => distinct(triples.get(claim) ?? [], showTriple),
    valuesOf: (subject, predicate) => {
      const said = subjects.get(subject) ?? []
      if (said.length > 2 * MANY) return sortedOf(subject, said).get(predicate) ?? []
      const values: Term[] = []
      for (let at = 0; at < said.length; at += 2) if (said[at] === predicate) values.push(said[at + 1] as Term)
      return values.length < 2 ? values : [...new Set(values)]
    },
    take: ({ subject, predicate, object, graph }) => {
      // Why any other graph counts as the default one: stores load files into graphs of their own.
      if (graph.startsWith(PREFIXES.claim) && typeof object === 'string') {
        if (predicate.startsWith(PREFIXES.relation)) return addTriple(graph, { subject, predicate, object })
      }
      if (typeof object !== 'string') {
        if (predicate === REIFIES) addTriple(subject, object)
        return
      }
      const read = NAMES.get(predicate)
      if (read !== undefined) {
        if (read === 'rdf:type' && object !== SYMMETRIC && !object.startsWith(PREFIXES.kind)) return
        const said = subjects.get(subject)
        if (said) said.push(read, object)
        else subjects.set(subject, [read, object])
      } else if (!IMPLIED.has(predicate) && !predicate.startsWith(PREFIXES.relation)) {
        foreign.set(predicate, (foreign.get(predicate) ?? 0) + 1)
      }
    },
  }
}

/** Statements of one subject that are looked through one by one. */
const MANY = 64

/** The predicates that a dossier is read from. */
const READ = [
  'rdf:type', 'rdf:first', 'rdf:rest', 'rdfs:label', 'rdfs:domain', 'rdfs:range', 'owl:unionOf', 'owl:sameAs',
  'dc:publisher', 'dc:language', 'dc:rights', 'dcterms:title', 'dcterms:issued', 'dcterms:description',
  'skos:altLabel', 'skos:definition', 'skos:note', 'prov:actedOnBehalfOf', 'prov:qualifiedDelegation', 'prov:agent',
  'prov:wasAttributedTo', 'prov:qualifiedAttribution', 'prov:wasDerivedFrom', 'oa:hasBody', 'oa:hasTarget',
  'oa:hasSelector', 'oa:exact', 'oa:start', 'oa:end', 'schema:url', 'schema:articleBody', 'tri:version',
  'tri:position', 'tri:shape', 'tri:filled', 'tri:colour', 'tri:inverseLabel', 'tri:sign', 'tri:unary',
  'tri:ploverType', 'tri:ploverMode', 'tri:ploverContext', 'tri:quadClass', 'tri:score', 'tri:determiner',
  'tri:aliases', 'tri:iso2', 'tri:iso3', 'tri:cameo', 'tri:from', 'tri:until', 'tri:sha256', 'tri:orphans',
  'tri:draftMentions', 'tri:draftClaims', 'tri:borders', 'tri:key', 'tri:standoff', 'tri:stories', 'tri:exercise', 'tri:form',
  'tri:modality', 'tri:polarity', 'tri:time', 'tri:timeBasis', 'tri:place',
  'tri:quantity', 'tri:quantityValue', 'tri:quantityIsApproximate', 'tri:event',
] as const satisfies readonly Name[]

const NAMES: ReadonlyMap<Term, ReadPredicate> = new Map(READ.map((name) => [expandName(name), name]))

/** Predicates that are written and say nothing that the others do not. */
const IMPLIED: ReadonlySet<Term> = new Set(([
  'rdfs:subClassOf', 'oa:motivatedBy', 'oa:hasSource', 'oa:prefix', 'oa:suffix', 'prov:hadPrimarySource',
  'tri:earliest', 'tri:latest',
] as const).map(expandName))

/** The only type that is read besides the kinds of entities. */
export const SYMMETRIC: Term = expandName('owl:SymmetricProperty')
const REIFIES = expandName('rdf:reifies')

function sortByPredicate(said: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const sets = new Map<string, Set<Term>>()
  for (let at = 0; at < said.length; at += 2) {
    const [predicate, object] = said.slice(at, at + 2) as [string, Term]
    const known = sets.get(predicate)
    if (known) known.add(object)
    else sets.set(predicate, new Set([object]))
  }
  return new Map([...sets].map(([predicate, objects]) => [predicate, [...objects]]))
}

/** For comparing and for messages. */
export function showTriple({ subject, predicate, object }: Triple): string {
  return `${subject} ${predicate} ${object}`
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return items.length < 2 ? items : [...new Map(items.map((item) => [keyOf(item), item])).values()]
}
