/** Where the annotations stand in a file of any tool. */
import { isRecord } from '../../core/describe-value.ts'
import { listOf, textOf, type Fields, type LeftOut } from '../loose-json.ts'

/** An annotation, unread. `id` is its own, or made of its place. */
export interface FoundAnnotation {
  readonly id: string
  readonly record: Fields
  readonly path: string
}

/** Those of one annotation, of a list, of a page or a collection with its first page, of a graph of JSON-LD, and of the
 * rows that the API of Hypothesis gives. Pages that a collection only names are not fetched. */
export function findAnnotations(value: unknown, leftOut: LeftOut): FoundAnnotation[] {
  const found: FoundAnnotation[] = []
  for (const { list, path } of listsIn(value)) {
    list.forEach((record, index) => {
      const here = list === value || list.length > 1 || path !== '' ? `${path}[${index}]` : path
      if (!isRecord(record)) leftOut.record('annotation', record, 'unreadable', here)
      else if (isAnnotation(record)) found.push({ id: idIn(record) ?? here, record, path: here })
      else if (!isContainer(record)) leftOut.record('annotation', record['id'], 'unreadable', here)
    })
  }
  return found
}

const CONTAINERS = ['items', 'rows', '@graph', 'annotations'] as const

interface Listed {
  readonly list: readonly unknown[]
  readonly path: string
}

function listsIn(value: unknown): Listed[] {
  if (Array.isArray(value)) return [{ list: value, path: '' }]
  if (!isRecord(value)) return []
  const { first } = value
  const lists = [...listsOf(value, ''), ...(isRecord(first) ? listsOf(first, 'first.') : [])]
  return lists.length === 0 && isAnnotation(value) ? [{ list: [value], path: '' }] : lists
}

function listsOf(container: Fields, base: string): Listed[] {
  return CONTAINERS.flatMap((key) =>
    (Array.isArray(container[key]) ? [{ list: listOf(container[key]), path: `${base}${key}` }] : []))
}

/** Hypothesis and Annotorious leave the type out. */
function isAnnotation(record: Fields): boolean {
  return 'target' in record && !isContainer(record)
}

function isContainer(record: Fields): boolean {
  const types = listOf(record['type'] ?? record['@type'])
  return types.includes('AnnotationPage') || types.includes('AnnotationCollection')
}

function idIn(record: Fields): string | undefined {
  return textOf(record['id']) ?? textOf(record['@id'])
}
