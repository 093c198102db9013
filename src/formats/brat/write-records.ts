/** Mentions and claims of an article as lines of brat's standoff. */
import { makeOffsets } from '../../core/offsets.ts'
import type { Article, Claim, Entity, Mention, Relation, Span, Time } from '../../core/schema.ts'
import type { Range } from '../../core/spans.ts'
import { chooseMentions } from './choose-mention.ts'
import { cutAtBreaks, joinAtBreaks, withoutBreaks } from './line-breaks.ts'
import { writeNoteFields } from './note-fields.ts'
import type { TypeNames } from './type-names.ts'

/** What records refer to, and the types that stand for kinds and relations. */
export interface WriteContext {
  readonly entities: ReadonlyMap<string, Entity>
  readonly relations: ReadonlyMap<string, Relation>
  readonly types: TypeNames
}

/** Takes records one by one and gives their lines, without line ends: marks first, so that nothing is named before
 * it is there. Mentions are expected before the claims. */
export interface RecordWriter {
  addMention(mention: Mention, id?: string): void
  addClaim(claim: Claim): void
  lines(): readonly string[]
}

/** `marks` are ids of the `T` lines of mentions that stand already; `isTaken` tells which ids may not be given to
 * new lines. */
export function makeRecordWriter(
  article: Pick<Article, 'text' | 'mentions'>,
  context: WriteContext,
  marks: ReadonlyMap<string, string> = new Map(),
  isTaken: (id: string) => boolean = () => false,
): RecordWriter {
  const { text } = article
  const { fromUtf16 } = makeOffsets(text, 'code-points')
  const markOf = new Map(marks)
  const choose = chooseMentions(article)
  const groups: Record<Group, string[]> = { T: [], links: [], A: [], N: [], '#': [] }
  const numbers = new Map<string, number>()

  const makeId = (letter: string): string => {
    let number = (numbers.get(letter) ?? 0) + 1
    while (isTaken(`${letter}${number}`)) number++
    numbers.set(letter, number)
    return `${letter}${number}`
  }
  const addMark = (id: string, type: string, ranges: readonly Range[]): void => {
    const parts = cutAtBreaks(text, ranges)
    const offsets = parts.map(({ start, end }) => `${fromUtf16(start)} ${fromUtf16(end)}`).join(';')
    groups.T.push(`${id}\t${type} ${offsets}\t${parts.map(({ start, end }) => text.slice(start, end)).join(' ')}`)
  }
  const addNote = (target: string, fields: ReadonlyMap<string, string>): void => {
    groups['#'].push(`${makeId('#')}\tAnnotatorNotes ${target}\t${writeNoteFields(fields)}`)
  }
  const addAttribute = (name: string, target: string, value: string): void => {
    groups.A.push(`${makeId('A')}\t${name} ${target} ${value}`)
  }
  const listOffsets = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => `${fromUtf16(start)}-${fromUtf16(end)}`).join(',')

  /** The mark of an entity's mention; where there is none, the entity goes into the note. */
  const markFor = (entity: string, claim: Claim): string | undefined => {
    const mention = choose(entity, claim.evidence)
    return mention && markOf.get(mention.id)
  }
  const addRelation = (claim: Claim, type: string, subject: string, object: string): void => {
    const id = makeId('R')
    groups.links.push(`${id}\t${type} Arg1:${subject} Arg2:${object}`)
    const evidence = listOffsets(claim.evidence)
    addNote(id, new Map([['id', claim.id], ...eventField(claim), ['evidence', evidence], ...noteFieldsOf(claim)]))
  }
  const addEvent = (claim: Claim, type: string): void => {
    const [id, trigger] = [makeId('E'), makeId('T')]
    addMark(trigger, type, claim.evidence)
    const isUnary = context.relations.get(claim.relation)?.unary === true
    const fields = new Map([['id', claim.id]])
    const roles: string[] = []
    const addRole = (role: string, field: string, entity: string): void => {
      const mark = markFor(entity, claim)
      if (mark === undefined) fields.set(field, entity)
      else roles.push(` ${role}:${mark}`)
    }
    addRole('Subject', 'subject', claim.subject)
    if (isUnary) fields.set('object', claim.object)
    else addRole('Object', 'object', claim.object)
    claim.attribution.forEach(({ entity, time }, index) => {
      addRole(index === 0 ? 'Source' : `Source${index + 1}`, `speaker.${index + 1}`, entity)
      for (const [name, value] of timeFields(`speaker.${index + 1}.time`, time)) fields.set(name, value)
    })
    if (claim.place !== undefined) addRole('Place', 'place', claim.place)
    const timeWords = findTime(text, claim)
    if (timeWords) {
      const mark = makeId('T')
      addMark(mark, context.types.time, [timeWords])
      roles.push(` Time:${mark}`)
    }
    groups.links.push(`${id}\t${type}:${trigger}${roles.join('')}`)
    // Why asserted too: what has a speaker is read as reported.
    if (claim.modality !== 'asserted' || claim.attribution.length > 0) addAttribute('Modality', id, claim.modality)
    if (claim.polarity !== 'affirmed') addAttribute('Polarity', id, claim.polarity)
    const others = [...eventField(claim), ...timeFields('time', claim.time), ...quantityFields(claim), ...noteFieldsOf(claim)]
    for (const [name, value] of others) fields.set(name, value)
    if (!survivesCutting(text, claim.evidence)) fields.set('evidence', listOffsets(claim.evidence))
    addNote(id, fields)
  }

  return {
    addMention(mention, id = makeId('T')) {
      const entity = context.entities.get(mention.entity)
      markOf.set(mention.id, id)
      addMark(id, context.types.kinds.get(entity?.kind ?? '') ?? 'Entity', mention.spans)
      if (mention.form !== 'name') addAttribute('Form', id, mention.form)
      const wikidata = entity?.identifiers.wikidata
      if (wikidata !== undefined) {
        const label = withoutBreaks(entity?.label.en ?? '').replaceAll('\t', ' ').trim()
        groups.N.push(`${makeId('N')}\tReference ${id} Wikidata:${wikidata}\t${label || wikidata}`)
      }
      const fields = new Map([['id', mention.id], ['entity', mention.entity], ...noteFieldsOf(mention)])
      if (!survivesCutting(text, mention.spans)) fields.set('spans', listOffsets(mention.spans))
      addNote(id, fields)
    },
    addClaim(claim) {
      const type = context.types.relations.get(claim.relation) ?? 'Relation'
      const [subject, object] = [markFor(claim.subject, claim), markFor(claim.object, claim)]
      const isPlain = subject !== undefined && object !== undefined && subject !== object && !isQualified(claim)
      if (isPlain) addRelation(claim, type, subject, object)
      else addEvent(claim, type)
    },
    lines: () => [groups.T, groups.links, groups.A, groups.N, groups['#']].flat(),
  }
}

type Group = 'T' | 'links' | 'A' | 'N' | '#'
type Field = readonly [string, string]

/** Whether a claim says more than brat's page can show at a relation. */
function isQualified({ modality, polarity, attribution, time, place, quantity }: Claim): boolean {
  return modality !== 'asserted' || polarity !== 'affirmed' || attribution.length > 0 ||
    time !== undefined || place !== undefined || quantity !== undefined
}

/** Whether reading makes the same spans of what `cutAtBreaks` leaves of them. */
function survivesCutting(text: string, spans: readonly Span[]): boolean {
  const again = joinAtBreaks(text, cutAtBreaks(text, spans))
  return again.length === spans.length && again.every(({ start, end }, index) =>
    start === spans[index]?.start && end === spans[index]?.end)
}

/** The words that the basis of a claim's time quotes, where they stand in the evidence. */
function findTime(text: string, { time, evidence }: Claim): Range | undefined {
  const words = /“([^”]+)”/.exec(time?.basis.en ?? '')?.[1] ?? ''
  for (const { start, end } of words === '' ? [] : evidence) {
    const at = text.slice(start, end).indexOf(words)
    if (at >= 0) return { start: start + at, end: start + at + words.length }
  }
  return undefined
}

function eventField({ event }: Claim): Field[] {
  return event === undefined ? [] : [['event', event]]
}

function noteFieldsOf({ note }: Mention | Claim): Field[] {
  return note ? [['note.en', note.en], ['note.fr', note.fr]] : []
}

function timeFields(name: string, time: Time | undefined): Field[] {
  if (!time) return []
  return [[`${name}.edtf`, time.edtf], [`${name}.basis.en`, time.basis.en], [`${name}.basis.fr`, time.basis.fr]]
}

function quantityFields({ quantity }: Claim): Field[] {
  if (!quantity) return []
  const { words, value, approximate } = quantity
  return [
    ['quantity.words', words],
    ...(value === undefined ? [] : [['quantity.value', String(value)] as const]),
    ...(approximate === undefined ? [] : [['quantity.approximate', String(approximate)] as const]),
  ]
}
