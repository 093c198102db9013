/** Records of the page that Triplomat writes → records of a dossier, their shape not yet checked. */
import { isRecord } from '../../core/describe-value.ts'
import { listOf, type Fields } from '../loose-json.ts'
import type { Prefix } from '../rdf/names.ts'
import { idOf } from './iris.ts'

export function readKind(value: unknown): unknown {
  return isRecord(value) ? withId('kind', value) : value
}

export function readRelation(value: unknown): unknown {
  if (!isRecord(value)) return value
  const kinds = (iris: unknown): unknown => mapList(iris, (iri) => shorten('kind', iri))
  return { ...withId('relation', value), subjects: kinds(value['subjects']), objects: kinds(value['objects']) }
}

export function readEntity(value: unknown): unknown {
  if (!isRecord(value)) return value
  const { sameAs: _, ...entity } = value
  return {
    ...withId('entity', entity),
    kind: shorten('kind', entity['kind']),
    actsFor: mapList(entity['actsFor'], readActor),
  }
}

/** An article but for its mentions and claims. */
export function readSource({ format: _, value: text, ...source }: Fields): Fields {
  const events = mapList(source['events'], (event) => (isRecord(event) ? withId('event', event) : event))
  return { ...withId('article', source), events, text }
}

/** A mention but for its spans. */
export function readMention(item: Fields): Fields {
  const entity = listOf(item['body']).map((body) => (isRecord(body) ? idOf('entity', body['source']) : undefined))
  return {
    id: shorten('mention', item['id']),
    entity: entity.find((id) => id !== undefined),
    form: item['form'],
    ...readNote(item['body']),
  }
}

/** A claim but for its evidence. */
export function readClaim(body: Fields, item: Fields): Fields {
  return {
    ...withId('claim', body),
    subject: shorten('entity', body['subject']),
    relation: shorten('relation', body['relation']),
    object: shorten('entity', body['object']),
    attribution: mapList(body['attribution'], readActor),
    ...('place' in body ? { place: shorten('entity', body['place']) } : {}),
    ...('event' in body ? { event: shorten('event', body['event']) } : {}),
    ...readNote(item['body']),
  }
}

/** What is no IRI of ours stays as it is, and fails the check of references. */
function shorten(type: Prefix, iri: unknown): unknown {
  return idOf(type, iri) ?? iri
}

function withId(type: Prefix, { type: _, ...record }: Fields): Fields {
  return { ...record, id: shorten(type, record['id']) }
}

function mapList(value: unknown, read: (item: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(read) : value
}

function readActor(value: unknown): unknown {
  return isRecord(value) ? { ...value, entity: shorten('entity', value['entity']) } : value
}

/** A note that somebody left in one language counts for both. */
function readNote(bodies: unknown): Fields {
  const notes = new Map<unknown, unknown>()
  for (const body of listOf(bodies)) {
    if (isRecord(body) && body['purpose'] === 'commenting') notes.set(body['language'], body['value'])
  }
  const [any] = notes.values()
  if (any === undefined) return {}
  const [en, fr] = [notes.get('en'), notes.get('fr')]
  return { note: { en: en ?? fr ?? any, fr: fr ?? en ?? any } }
}
