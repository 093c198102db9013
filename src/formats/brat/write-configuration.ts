/** Brat's `annotation.conf` and `visual.conf` for a dossier. */
import type { Article, Dossier } from '../../core/schema.ts'
import { MENTION_FORMS, MODALITIES, POLARITIES } from '../../core/vocabulary.ts'
import { writeKeptRecords } from './configuration.ts'
import { withoutBreaks } from './line-breaks.ts'
import { parseStandoff } from './parse-standoff.ts'
import type { TypeNames } from './type-names.ts'

/** Declares every type, role and attribute that the files of the dossier have, those of kept lines included. */
export function* writeAnnotationConfiguration(dossier: Dossier, types: TypeNames): Iterable<string> {
  const used = usedTypes(dossier.articles)
  const { relations } = dossier.ontology
  const typesOf = (ids: readonly string[]): string => ids.map((id) => types.kinds.get(id) ?? '').join('|')
  const declared = new Set([...types.kinds.values(), ...types.relations.values(), types.time])
  const lines = ['[entities]', ...types.kinds.values(), types.time]
  for (const type of used.marks) if (!declared.has(type) && !used.events.has(type)) lines.push(type)
  lines.push('', '[relations]')
  for (const { id, symmetric, unary, subjects, objects } of relations) {
    const [first, second] = [typesOf(subjects), typesOf(objects)]
    const isSymmetric = symmetric && first === second
    const nature = isSymmetric ? ', <REL-TYPE>:symmetric' : ''
    if (unary !== true) lines.push(`${types.relations.get(id)}\tArg1:${first}, Arg2:${second}${nature}`)
  }
  for (const [type, roles] of used.relations) {
    for (const pair of roles) {
      if (!declared.has(type) || pair !== 'Arg1 Arg2') lines.push(`${type}\t${pair.replace(' ', ':<ANY>, ')}:<ANY>`)
    }
  }
  lines.push('', '[events]')
  for (const { id, unary, subjects, objects } of relations) {
    const type = types.relations.get(id) ?? ''
    const known = ['Subject', 'Source', 'Place', 'Time', ...(unary === true ? [] : ['Object'])]
    const others = [...used.events.get(type) ?? []].filter((role) => !known.includes(role))
    const object = unary === true ? [] : [`Object?:${typesOf(objects)}`]
    const qualifiers = ['Source*:<ENTITY>', 'Place?:<ENTITY>', 'Time?:<ENTITY>', ...others.map((role) => `${role}*:<ANY>`)]
    lines.push(`${type}\t${[`Subject?:${typesOf(subjects)}`, ...object, ...qualifiers].join(', ')}`)
  }
  for (const [type, roles] of used.events) {
    const declaredRoles = [...roles].map((role) => `${role}*:<ANY>`).join(', ')
    if (!declared.has(type)) lines.push(declaredRoles === '' ? type : `${type}\t${declaredRoles}`)
  }
  lines.push('', '[attributes]')
  for (const [name, { target, values }] of OWN_ATTRIBUTES) {
    const all = new Set([...values, ...used.attributes.get(name) ?? []])
    lines.push(`${name}\tArg:${target}, Value:${[...all].join('|')}`)
  }
  for (const [name, values] of used.attributes) {
    const choice = values.size > 0 ? `, Value:${[...values].join('|')}` : ''
    if (!OWN_ATTRIBUTES.has(name)) lines.push(`${name}\tArg:<ANY>${choice}`)
  }
  yield `${lines.join('\n')}\n\n`
  yield* writeKeptRecords(dossier)
}

/** Labels of types and roles as the page shows them, in English. */
export function writeVisualConfiguration({ ontology }: Dossier, types: TypeNames): string {
  const shorten = (label: string): string => withoutBreaks(label).replace(/[\t|]/g, ' ').replace(/^[!\s]+/, '').trim()
  const line = (type: string | undefined, label: string): string => `${type} | ${shorten(label) || type}`
  return [
    '[labels]',
    ...ontology.kinds.map(({ id, label }) => line(types.kinds.get(id), label.en)),
    ...ontology.relations.map(({ id, label }) => line(types.relations.get(id), label.en)),
    '',
    '[drawing]',
    '',
  ].join('\n')
}

const OWN_ATTRIBUTES: ReadonlyMap<string, { readonly target: string; readonly values: readonly string[] }> = new Map([
  ['Form', { target: '<ENTITY>', values: MENTION_FORMS }],
  ['Modality', { target: '<EVENT>', values: MODALITIES }],
  ['Polarity', { target: '<EVENT>', values: POLARITIES }],
])

interface UsedTypes {
  readonly marks: ReadonlySet<string>
  /** By type: pairs of roles, with a space between them. */
  readonly relations: ReadonlyMap<string, ReadonlySet<string>>
  /** By type: roles, without numbers. */
  readonly events: ReadonlyMap<string, ReadonlySet<string>>
  readonly attributes: ReadonlyMap<string, ReadonlySet<string>>
}

/** What stands in the files that articles were read from. */
function usedTypes(articles: readonly Article[]): UsedTypes {
  const [marks, relations, events, attributes] =
    [new Set<string>(), new Map<string, Set<string>>(), new Map<string, Set<string>>(), new Map<string, Set<string>>()]
  const add = (groups: Map<string, Set<string>>, key: string, ...values: string[]): void => {
    const known = groups.get(key) ?? new Set()
    groups.set(key, known)
    for (const value of values) known.add(value)
  }
  for (const { content } of articles.flatMap(({ standoff = [] }) => standoff)) {
    for (const { record } of parseStandoff(content)) {
      if (record?.is === 'mark') marks.add(record.type)
      if (record?.is === 'relation') add(relations, record.type, record.arguments.map(({ role }) => role).join(' '))
      if (record?.is === 'event') {
        add(events, record.type)
        for (const { role } of record.arguments) add(events, record.type, role.replace(/(?<=.)\d+$/, ''))
      }
      if (record?.is === 'attribute') add(attributes, record.name, ...(record.value === undefined ? [] : [record.value]))
    }
  }
  return { marks, relations, events, attributes }
}
