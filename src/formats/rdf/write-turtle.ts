/** A description as Turtle 1.2, or as TriG 1.1 with a named graph for each claim. */
import { escapeLiteral, escapeLongLiteral } from './escape-literal.ts'
import { expandName, PREFIXES, type Name } from './names.ts'
import type { Heading, Inner, List, Literal, Property, Resource, Statement, Value } from './resource.ts'

export type TurtleDialect = 'turtle-1.2' | 'trig-1.1'

/** The file, a resource at a time. Blank nodes stand for what is spoken of in one place only. */
export function* writeTurtle(resources: Iterable<Resource | Heading>, dialect: TurtleDialect): Generator<string> {
  yield HEADERS[dialect]
  for (const resource of resources) {
    if ('heading' in resource) yield `\n# ${resource.heading}\n`
    else yield `\n${dialect === 'turtle-1.2' ? showWithReifier(resource) : showWithGraph(resource)}`
  }
}

/** Why the older form of directives in TriG: readers of 1.1 need not know the newer one. */
const HEADERS: Readonly<Record<TurtleDialect, string>> = {
  'turtle-1.2': `VERSION "1.2"
${listPrefixes((prefix, namespace) => `PREFIX ${prefix}: <${namespace}>\n`)}
# A dossier of Triplomat in RDF 1.2. A triple is stated only where an article affirms it in its own voice; "~" then
# names the claim. What somebody else says, and what is planned, alleged or denied, is spoken of and not stated:
# <claim> rdf:reifies <<( … )>>. The words of tri: are described in ns/triplomat.ttl, beside the application.
`,
  'trig-1.1': `${listPrefixes((prefix, namespace) => `@prefix ${prefix}: <${namespace}> .\n`)}
# A dossier of Triplomat in RDF 1.1. Each claim is a named graph that holds its triple; the default graph describes
# the claim. Where an article affirms a triple in its own voice, it stands in the default graph too. What somebody
# else says, and what is planned, alleged or denied, does not. The words of tri: are described in ns/triplomat.ttl,
# beside the application.
`,
}

function listPrefixes(show: (prefix: string, namespace: string) => string): string {
  return Object.entries(PREFIXES).map(([prefix, namespace]) => show(prefix, namespace)).join('')
}

function showWithReifier({ name, statement, properties }: Resource): string {
  const [own, lines] = [showName(name), showProperties(properties, INDENT)]
  if (!statement) return `${own} ${lines} .\n`
  const triple = showTriple(statement)
  if (statement.isAsserted) return `${triple} ~ ${own} {|\n${INDENT}${lines}\n|} .\n`
  return `${own} rdf:reifies <<( ${triple} )>> ;\n${INDENT}${lines} .\n`
}

function showWithGraph({ name, statement, properties }: Resource): string {
  const triple = statement && showTriple(statement)
  return [
    ...(triple === undefined ? [] : [`${showName(name)} { ${triple} . }\n`]),
    ...(statement?.isAsserted ? [`${triple} .\n`] : []),
    `${showName(name)} ${showProperties(properties, INDENT)} .\n`,
  ].join('')
}

function showTriple({ subject, predicate, object }: Statement): string {
  return `${showName(subject)} ${showName(predicate)} ${showName(object)}`
}

/** One property a line, or all of them on one where `indent` is left out. */
function showProperties(properties: readonly Property[], indent?: string): string {
  return properties
    .filter(([, values]) => values.length > 0)
    .map(([predicate, values]) => {
      const verb = predicate === 'rdf:type' ? 'a' : predicate
      return `${verb} ${values.map((value) => showValue(value, indent)).join(' , ')}`
    })
    .join(indent === undefined ? ' ; ' : ` ;\n${indent}`)
}

function showValue(value: Value, indent?: string): string {
  if (typeof value === 'string') return showName(value)
  if ('properties' in value) return showInner(value, indent)
  return 'items' in value ? showList(value) : showLiteral(value, indent === INDENT)
}

/** On one line where it is short. */
function showInner({ properties }: Inner, indent = ''): string {
  const line = `[ ${showProperties(properties)} ]`
  const deeper = `${indent}  `
  return line.length <= SHORT ? line : `[\n${deeper}${showProperties(properties, deeper)}\n${indent}]`
}

const SHORT = 90

function showList({ items }: List): string {
  return `( ${items.map((item) => showValue(item)).join(' ')} )`
}

function showName(name: Name): string {
  return PLAIN_NAME.test(name) ? name : `<${expandName(name)}>`
}

/** Of the properties of a resource; those of an inner node stand further in, and their strings are not broken. */
const INDENT = '  '

/** What every reader takes for a prefixed name. With escapes and percent signs more would be one, but not to every
 * reader. */
const PLAIN_NAME = /^[a-z]+:\w(?:[\w.:-]*[\w:-])?$/

function showLiteral({ text, language, datatype }: Literal, mayBreak: boolean): string {
  if (datatype !== undefined && BARE.has(datatype)) return text
  const quoted = mayBreak && text.includes('\n') ? `"""${escapeLongLiteral(text)}"""` : `"${escapeLiteral(text)}"`
  if (language !== undefined) return `${quoted}@${language}`
  return datatype === undefined ? quoted : `${quoted}^^${datatype}`
}

/** Datatypes whose literals stand without quotation marks. */
const BARE: ReadonlySet<Name> = new Set<Name>(['xsd:integer', 'xsd:decimal', 'xsd:double', 'xsd:boolean'])
