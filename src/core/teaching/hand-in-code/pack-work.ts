/** Takes a reader's own work out of a dossier, as small as it can be told. */
import type { ArticleEvent, Article, Claim, Dossier, Mention, Span, Text, Time } from '../../schema.ts'
import { MENTION_FORMS, MODALITIES, POLARITIES } from '../../vocabulary.ts'
import { HAND_IN_VERSION, type CodeClaim, type CodeEvent, type CodeMention, type CodeText, type CodeTime, type HandInCode } from '../hand-in-code.ts'
import { isMade } from '../is-made.ts'

/**
 * What a reader added to an exercise: mentions, claims, the events that those tell of, and what of the vocabulary the exercise may not
 * have. A record is the reader's own unless the exercise names it as given; where it names none, if its id was made by chance, as the app
 * makes them. In a dossier that is no exercise, all are. Drafts are left out; given records that the reader changed or removed are not
 * told of.
 */
export function packWork(dossier: Dossier, name: string): HandInCode {
  const given = dossier.exercise?.given
  const isTask = isMade(dossier)
  const isOwnOf = (what: 'mentions' | 'claims') => {
    const known = new Set(given?.[what])
    return ({ id }: Mention | Claim): boolean => (given ? !known.has(id) : !isTask || MADE_BY_CHANCE.test(id))
  }
  const ids: string[] = []
  const places = new Map<string, number>()
  const refOf = (id: string): number => {
    const known = places.get(id) ?? ids.push(id) - 1
    places.set(id, known)
    return known
  }
  const events = new Map(dossier.articles.flatMap((article) => article.events.map((event) => [event.id, event])))
  const articles = dossier.articles.map((article): HandInCode[6][number] => {
    const claims = article.claims.filter(isOwnOf('claims'))
    const told = [...new Set(claims.flatMap(({ event }) => (event !== undefined && events.has(event) ? [event] : [])))]
    return [
      article.sha256.slice(0, SHA_LENGTH),
      article.mentions.filter(isOwnOf('mentions')).map((one) => packMention(one, refOf)),
      told.map((id) => packEvent(events.get(id) as ArticleEvent)),
      claims.map((one) => packClaim(one, refOf, told)),
    ]
  })
  const isNew = ({ id }: { readonly id: string }): boolean => MADE_BY_CHANCE.test(id)
  const known = entitiesOfTask(dossier)
  const relations = dossier.ontology.relations.filter((one) => places.has(one.id) && isNew(one))
  const entities = dossier.entities.filter(({ id }) => places.has(id) && !known.has(id))
  const kinds = new Set([...entities.map(({ kind }) => kind), ...relations.flatMap(({ subjects, objects }) => [...subjects, ...objects])])
  return [
    HAND_IN_VERSION, name.slice(0, LONGEST_NAME), ids,
    dossier.ontology.kinds.filter((one) => kinds.has(one.id) && isNew(one)), relations,
    entities.map(({ id, kind, label }) => [id, kind, packText(label)]), articles,
  ]
}

const MADE_BY_CHANCE = /^(mention|claim|event|entity|relation|kind)-[0-9a-z]{12}$/
const SHA_LENGTH = 12
const LONGEST_NAME = 200

/** Those that the exercise has for certain. */
function entitiesOfTask({ articles }: Dossier): Set<string> {
  return new Set(articles.flatMap(({ key }: Article) => [
    ...key?.mentions.map(({ entity }) => entity) ?? [],
    ...key?.claims.flatMap(({ subject, object, attribution }) => [subject, object, ...attribution.map(({ entity }) => entity)]) ?? [],
  ]))
}

function packMention({ entity, form, spans, note }: Mention, refOf: (id: string) => number): CodeMention {
  return [refOf(entity), MENTION_FORMS.indexOf(form), packSpans(spans), note ? packText(note) : 0]
}

function packEvent({ label, time }: ArticleEvent): CodeEvent {
  return [packText(label), packTime(time)]
}

function packClaim(claim: Claim, refOf: (id: string) => number, told: readonly string[]): CodeClaim {
  const { subject, relation, object, modality, polarity, evidence, attribution, time, place, event, quantity, note } = claim
  return [
    refOf(subject), refOf(relation), refOf(object), MODALITIES.indexOf(modality), POLARITIES.indexOf(polarity), packSpans(evidence),
    attribution.map((one) => [refOf(one.entity), packTime(one.time)]), packTime(time),
    place === undefined ? 0 : refOf(place) + 1, event === undefined ? 0 : told.indexOf(event) + 1,
    quantity ? [quantity.words, quantity.value ?? null, quantity.approximate ?? null] : 0, note ? packText(note) : 0,
  ]
}

function packSpans(spans: readonly Span[]): number[] {
  return spans.flatMap(({ start, end }) => [start, end - start])
}

function packTime(time: Time | undefined): CodeTime | 0 {
  return time ? [time.edtf, packText(time.basis)] : 0
}

function packText({ en, fr }: Text): CodeText {
  return en === fr ? [en] : [en, fr]
}
