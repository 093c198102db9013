/** A description as N-Quads: the same as the TriG, with a name for every node. */
import { escapeLiteral } from './escape-literal.ts'
import { expandName, type Name } from './names.ts'
import type { Heading, Literal, Property, Resource, Value } from './resource.ts'

/** The lines of a resource at a time. Why no blank nodes: files can then be put together, and loading one twice adds
 * nothing. */
export function* writeQuads(resources: Iterable<Resource | Heading>): Generator<string> {
  for (const resource of resources) {
    if ('heading' in resource) continue
    const { name, statement, properties } = resource
    const lines: string[] = []
    if (statement) {
      const triple = `${showName(statement.subject)} ${showName(statement.predicate)} ${showName(statement.object)}`
      lines.push(`${triple} ${showName(name)} .\n`)
      if (statement.isAsserted) lines.push(`${triple} .\n`)
    }
    addProperties(lines, name, properties)
    yield lines.join('')
  }
}

function addProperties(lines: string[], name: Name, properties: readonly Property[]): void {
  const subject = showName(name)
  for (const [predicate, values] of properties) {
    for (const value of values) {
      lines.push(`${subject} ${showName(predicate)} ${showObject(value)} .\n`)
      if (typeof value === 'string') continue
      if ('properties' in value) addProperties(lines, value.name, value.properties)
      else if ('items' in value) addCells(lines, value.name, value.items)
    }
  }
}

function addCells(lines: string[], name: Name, items: readonly (Name | Literal)[]): void {
  items.forEach((item, index) => {
    const rest = index + 1 < items.length ? cellName(name, index + 1) : 'rdf:nil'
    addProperties(lines, cellName(name, index), [['rdf:first', [item]], ['rdf:rest', [rest]]])
  })
}

function cellName(list: Name, index: number): Name {
  return `${list}:${index}`
}

function showObject(value: Value): string {
  if (typeof value === 'string') return showName(value)
  if ('properties' in value) return showName(value.name)
  if ('items' in value) return showName(value.items.length === 0 ? 'rdf:nil' : cellName(value.name, 0))
  return showLiteral(value)
}

function showLiteral({ text, language, datatype }: Literal): string {
  // Why not two backslashes for one: RDFLib 6 takes the second for the beginning of another escape.
  const quoted = `"${escapeLiteral(text).replaceAll('\\\\', '\\u005C')}"`
  if (language !== undefined) return `${quoted}@${language}`
  return datatype === undefined ? quoted : `${quoted}^^${showName(datatype)}`
}

function showName(name: Name): string {
  return `<${expandName(name)}>`
}
