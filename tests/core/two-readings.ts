/** Two small annotations of one text that differ in one way of each kind, to be counted by hand. */
import { DOSSIER_VERSION } from '../../src/core/vocabulary.ts'
import type { Article, Claim, Dossier, Entity, Mention, Relation, Span } from '../../src/core/schema.ts'

const TEXT = 'Niger left ECOWAS in January. Moscow sent instructors to Niger. Mali thanked Russia.'

/** A is the reference. B has the same entities under other ids (Niger by its Wikidata id, ECOWAS by an alias), calls the Russian embassy by
 * the id that Russia has in A, and has a relation that A lacks. */
export function twoReadings(): { readonly a: Dossier; readonly b: Dossier } {
  return { a: makeA(), b: makeB() }
}

function makeA(): Dossier {
  return dossier(
    [relation('left'), relation('sent-to'), relation('thanked')],
    [entity('niger', 'Niger', 'Q1032'), entity('ecowas', 'ECOWAS'), entity('russia', 'Russia', 'Q159'), entity('mali', 'Mali')],
    {
      mentions: [
        mention('m1', 'niger', 'Niger'), mention('m2', 'ecowas', 'ECOWAS'), mention('m3', 'russia', 'Moscow', 'metonym'),
        mention('m4', 'niger', 'Niger', 'name', 50), mention('m5', 'mali', 'Mali'), mention('m6', 'russia', 'Russia'),
      ],
      events: [{ id: 'e1', label: { en: 'Break', fr: 'Rupture' } }, { id: 'e2', label: { en: 'Thanks', fr: 'Merci' } }],
      claims: [
        { ...claim('c1', 'niger', 'left', 'ecowas', 'Niger left ECOWAS in January'), event: 'e1', time: time('2024-01') },
        {
          ...claim('c2', 'russia', 'sent-to', 'niger', 'Moscow sent instructors to Niger'),
          modality: 'reported',
          attribution: [{ entity: 'mali', time: time('2024-02') }],
          event: 'e1',
          quantity: { words: 'some', value: 100 },
        },
        { ...claim('c3', 'mali', 'thanked', 'russia', 'Mali thanked Russia'), event: 'e2' },
        { ...claim('c4', 'niger', 'left', 'mali', 'Niger left'), event: 'e1' },
      ],
    },
  )
}

function makeB(): Dossier {
  return dossier(
    [relation('left'), relation('sent-to'), { ...relation('met'), symmetric: true }],
    [
      entity('ne', 'Republic of Niger', 'Q1032'), { ...entity('cedeao', 'CEDEAO'), aliases: { en: ['Ecowas'], fr: [] } },
      entity('russia', 'Russian embassy'), entity('ru', 'Russia', 'Q159'), entity('mali', 'Mali'), entity('men', 'Instructors'),
    ],
    {
      mentions: [
        mention('m1', 'ne', 'Niger'), mention('m2', 'cedeao', 'ECOWAS in January'), mention('m3', 'russia', 'Moscow', 'name'),
        mention('m4', 'men', 'instructors'), mention('m5', 'mali', 'Mali'), mention('m6', 'ru', 'Russia'),
      ],
      events: [{ id: 'e1', label: { en: 'All of it', fr: 'Le tout' } }],
      claims: [
        {
          ...claim('c1', 'ne', 'left', 'cedeao', 'Niger left ECOWAS'), modality: 'alleged', event: 'e1', time: time('2024-01-28'),
        },
        {
          ...claim('c2', 'ne', 'sent-to', 'ru', 'Moscow sent instructors to Niger'),
          modality: 'reported', attribution: [{ entity: 'mali' }], event: 'e1', quantity: { words: 'some' },
        },
        { ...claim('c3', 'ru', 'met', 'mali', 'Mali thanked Russia'), event: 'e1' },
      ],
    },
  )
}

function dossier(relations: Relation[], entities: Entity[], records: Pick<Article, 'mentions' | 'events' | 'claims'>): Dossier {
  const article: Article = {
    id: 'text', title: 'Text', language: 'en', rights: { en: 'free', fr: 'libre' }, sha256: '0'.repeat(64), text: TEXT, ...records,
  }
  const kind = { id: 'actor', label: { en: 'Actor', fr: 'Acteur' }, shape: 'circle', filled: true, colour: 'state' } as const
  return { format: 'triplomat', version: DOSSIER_VERSION, ontology: { kinds: [kind], relations }, entities, articles: [article] }
}

function relation(id: string): Relation {
  const label = { en: id, fr: id }
  return { id, label, inverse: label, definition: label, sign: 'neutral', symmetric: false, subjects: ['actor'], objects: ['actor'] }
}

function entity(id: string, name: string, wikidata?: string): Entity {
  return {
    id,
    kind: 'actor',
    label: { en: name, fr: name },
    aliases: { en: [], fr: [] },
    identifiers: wikidata === undefined ? {} : { wikidata },
    actsFor: [],
  }
}

function mention(id: string, entity: string, words: string, form: Mention['form'] = 'name', from = 0): Mention {
  return { id, entity, form, spans: [spanOver(words, from)] }
}

function claim(id: string, subject: string, relation: string, object: string, words: string): Claim {
  return { id, subject, relation, object, modality: 'asserted', polarity: 'affirmed', attribution: [], evidence: [spanOver(words)] }
}

function time(edtf: string): NonNullable<Claim['time']> {
  return { edtf, basis: { en: 'said', fr: 'dit' } }
}

function spanOver(quote: string, from = 0): Span {
  const start = TEXT.indexOf(quote, from)
  return { start, end: start + quote.length, quote }
}
