/** Puts a reader's work back into the exercise that it was made of. */
import { keyOfSpans } from '../../agreement/claim-keys.ts'
import { checkShape } from '../../check-shape.ts'
import { hasErrors } from '../../issues.ts'
import {
  ontologySchema, type Article, type ArticleEvent, type Claim, type Dossier, type Entity, type Mention, type Span, type Text, type Time,
} from '../../schema.ts'
import { spanOf } from '../../spans.ts'
import { validateDossier } from '../../validate.ts'
import { MENTION_FORMS, MODALITIES, POLARITIES } from '../../vocabulary.ts'
import {
  handInCodeSchema, HAND_IN_VERSION, type CodeClaim, type CodeEvent, type CodeMention, type CodeText, type CodeTime, type HandInCode,
} from '../hand-in-code.ts'
import { numberIds } from '../merge-class/number-ids.ts'

/** `newer`: a later version wrote it; `not-understood`: it holds something else; `other-exercise`: its texts are not those of the
 * exercise; `does-not-fit`: they are, and a record does not fit them. */
export type UnpackProblem = 'newer' | 'not-understood' | 'other-exercise' | 'does-not-fit'

export interface UnpackedWork {
  readonly name: string
  /** What the exercise gave, with the reader's work after it. */
  readonly dossier: Dossier
}

/** `given` is the exercise without what it hides (see `readExercise`). A record that it has to the letter, but for its id, is not there
 * twice. */
export function unpackWork(value: unknown, given: Dossier): UnpackedWork | UnpackProblem {
  const isNewer = Array.isArray(value) && typeof value[0] === 'number' && value[0] > HAND_IN_VERSION
  if (isNewer) return 'newer'
  const { success, data } = handInCodeSchema.safeParse(value)
  const added = success ? ontologySchema.safeParse({ kinds: data[3], relations: data[4] }) : undefined
  if (!success || !added?.success) return 'not-understood'
  const [, name, ids, , , entities, articles] = data
  const texts = new Map(given.articles.map((article) => [article.sha256.slice(0, 12), article]))
  const homes = articles.flatMap(([sha, ...work]) => {
    const home = texts.get(sha)
    return home ? [{ home, work }] : []
  })
  if (homes.length === 0) return 'other-exercise'
  const idOf = (ref: number): string => ids[ref] ?? ''
  const known = new Set(given.entities.map(({ id }) => id))
  const all = homes.map(({ home }) => home)
  const numbers: Numbers = {
    mention: numberIds('mention', all.flatMap(({ mentions }) => mentions)),
    event: numberIds('event', all.flatMap(({ events }) => events)),
    claim: numberIds('claim', all.flatMap(({ claims }) => claims)),
  }
  const dossier: Dossier = {
    ...given,
    ontology: {
      kinds: withNew(given.ontology.kinds, added.data.kinds), relations: withNew(given.ontology.relations, added.data.relations),
    },
    entities: [...given.entities, ...entities.filter(([id]) => !known.has(id)).map(unpackEntity)],
    articles: homes.map(({ home, work }) => unpackArticle(home, work, idOf, numbers)),
  }
  return hasErrors(checkShape(dossier).issues) || hasErrors(validateDossier(dossier)) ? 'does-not-fit' : { name, dossier }
}

type Numbers = Readonly<Record<'mention' | 'event' | 'claim', () => string>>
type RefReader = (ref: number) => string

function withNew<Item extends { readonly id: string }>(known: readonly Item[], added: readonly Item[]): Item[] {
  return [...known, ...added.filter(({ id }) => !known.some((one) => one.id === id))]
}

function unpackEntity([id, kind, label]: HandInCode[5][number]): Entity {
  return { id, kind, label: unpackText(label), aliases: { en: [], fr: [] }, identifiers: {}, actsFor: [] }
}

function unpackArticle(
  home: Article, [mentions, events, claims]: readonly [CodeMention[], CodeEvent[], CodeClaim[]], idOf: RefReader, numbers: Numbers,
): Article {
  const givenMentions = new Set(home.mentions.map(keyOfMention))
  const givenClaims = new Set(home.claims.map(keyOfClaim))
  const givenEvents = new Map(home.events.map((event) => [keyOfEvent(event), event.id]))
  const eventIds = events.map((event) => givenEvents.get(keyOfEvent({ id: '', ...unpackEvent(event) })))
  const newEvents = events.flatMap((event, at): ArticleEvent[] => {
    if (eventIds[at] !== undefined) return []
    const id = numbers.event()
    eventIds[at] = id
    return [{ id, ...unpackEvent(event) }]
  })
  return {
    ...home,
    mentions: [
      ...home.mentions,
      ...mentions.map((one) => unpackMention(one, home.text, idOf)).filter((one) => !givenMentions.has(keyOfMention(one)))
        .map((one) => ({ id: numbers.mention(), ...one })),
    ],
    events: [...home.events, ...newEvents],
    claims: [
      ...home.claims,
      ...claims.map((one) => unpackClaim(one, home.text, idOf, eventIds)).filter((one) => !givenClaims.has(keyOfClaim(one)))
        .map((one) => ({ id: numbers.claim(), ...one })),
    ],
  }
}

function keyOfMention({ entity, form, spans }: Omit<Mention, 'id'>): string {
  return JSON.stringify([entity, form, keyOfSpans(spans)])
}

function keyOfClaim({ subject, relation, object, evidence }: Omit<Claim, 'id'>): string {
  return JSON.stringify([subject, relation, object, keyOfSpans(evidence)])
}

function keyOfEvent({ label, time }: ArticleEvent): string {
  return JSON.stringify([label.en, label.fr, time?.edtf])
}

function unpackMention([entity, form, spans, note]: CodeMention, text: string, idOf: RefReader): Omit<Mention, 'id'> {
  return {
    entity: idOf(entity), form: MENTION_FORMS[form] ?? 'name', spans: unpackSpans(spans, text), ...(note !== 0 && { note: unpackText(note) }),
  }
}

function unpackEvent([label, time]: CodeEvent): Omit<ArticleEvent, 'id'> {
  return { label: unpackText(label), ...(time !== 0 && { time: unpackTime(time) }) }
}

function unpackClaim(code: CodeClaim, text: string, idOf: RefReader, events: readonly (string | undefined)[]): Omit<Claim, 'id'> {
  const [subject, relation, object, modality, polarity, evidence, attribution, time, place, event, quantity, note] = code
  return {
    subject: idOf(subject), relation: idOf(relation), object: idOf(object),
    modality: MODALITIES[modality] ?? 'asserted', polarity: POLARITIES[polarity] ?? 'affirmed',
    attribution: attribution.map(([entity, when]) => ({ entity: idOf(entity), ...(when !== 0 && { time: unpackTime(when) }) })),
    ...(time !== 0 && { time: unpackTime(time) }),
    ...(place > 0 && { place: idOf(place - 1) }),
    ...(quantity !== 0 && {
      quantity: {
        words: quantity[0], ...(quantity[1] !== null && { value: quantity[1] }), ...(quantity[2] !== null && { approximate: quantity[2] }),
      },
    }),
    ...(event > 0 && { event: events[event - 1] ?? '' }),
    evidence: unpackSpans(evidence, text),
    ...(note !== 0 && { note: unpackText(note) }),
  }
}

/** What lies outside of the text has no words: the check of the dossier finds it. */
function unpackSpans(flat: readonly number[], text: string): Span[] {
  return flat.flatMap((start, at) => (at % 2 === 0 ? [spanOf(text, start, start + (flat[at + 1] ?? 0))] : []))
}

function unpackTime([edtf, basis]: CodeTime): Time {
  return { edtf, basis: unpackText(basis) }
}

function unpackText([en, fr = en]: CodeText): Text {
  return { en, fr }
}
