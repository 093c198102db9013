/** A place in the text in words, for who hears it: the words that were moved to, and what is marked there. */
import type { Range } from '../../core/spans.ts'
import type { Suggestion } from '../../core/suggest-names.ts'
import { sentenceAt } from '../../core/spans.ts'
import { pickedStretches } from '../../state/annotating/cursor.ts'
import { dossierIndex } from '../../state/project.ts'
import { registry } from '../../state/registry.ts'
import { listWords, nameOf, say } from '../../state/words.ts'
import { mentionAt, suggestionHere } from './at-cursor.ts'
import { layout, marksAt, sentences } from './shown-text.ts'
import { textWords } from './text-words.ts'

/** Longer stretches are read out by their beginning and their end. */
const LONGEST_SPOKEN = 400

/** `Niamey, mention of Niamey, subject of claim 3`: the chosen words and their marks. */
export function speakChoice(range: Range): string {
  const words = textWords.value.spoken
  const quote = quoteFrom(range)
  const mention = mentionAt(range)
  const offered = suggestionHere.value
  const isJust = offered?.start === range.start && offered.end === range.end
  const suggestion = !mention || isJust ? offered : undefined
  return [
    quote,
    ...(mention ? [mention.isDraft ? words.unlinked : words.mention(nameOf(entityOf(mention.record) ?? ''))] : []),
    ...(mention ? rolesOf(entityOf(mention.record), range) : []),
    ...(suggestion ? [offerWords(suggestion, range)] : []),
    ...(pickedStretches.value.length > 0 ? [words.picked(pickedStretches.value.length)] : []),
  ].join(', ')
}

/** Of a name that is longer than what is chosen the name as well: Enter marks all of it. */
function offerWords({ start, end, entity }: Suggestion, range: Range): string {
  const words = textWords.value.spoken
  const name = nameOfSuggestion(entity)
  return start === range.start && end === range.end ? words.offered(name) : words.offeredAround(quoteFrom({ start, end }), name)
}

/** The sentence around a place, and the claims that rest on it. */
export function speakSentence(range: Range): string {
  const sentence = sentenceAt(sentences.value, range.start) ?? range
  const words = textWords.value.spoken
  const claims = marksAt(sentence).filter(({ type }) => type === 'claim')
  const numbers = claims.flatMap(({ record }) => dossierIndex.value.claims.get(record.id)?.number ?? [])
  const drafts = claims.filter(({ isDraft }) => isDraft).length
  return [
    quoteFrom(sentence),
    ...(numbers.length > 0 ? [words.evidenceOf(listWords(unique(numbers).map(String)), unique(numbers).length)] : []),
    ...(drafts > 0 ? [words.drafts(drafts)] : []),
  ].join(' ')
}

/** What a name that is offered stands for. */
export function nameOfSuggestion({ id }: { readonly id: string }): string {
  const entry = dossierIndex.value.entities.has(id) ? undefined : registry.value?.byId.get(id)
  return entry ? say(entry.label) : nameOf(id)
}

/** The words between two offsets; of many, the first and the last. */
export function quoteFrom({ start, end }: Range): string {
  const { text } = layout.value
  if (end - start <= LONGEST_SPOKEN) return text.slice(start, end)
  return `${text.slice(start, start + LONGEST_SPOKEN / 2)} … ${text.slice(end - LONGEST_SPOKEN / 4, end)}`
}

function entityOf(record: object): string | undefined {
  return 'entity' in record && typeof record.entity === 'string' ? record.entity : undefined
}

function rolesOf(entity: string | undefined, range: Range): string[] {
  const words = textWords.value.spoken
  if (entity === undefined) return []
  return marksAt(range).flatMap((mark) => {
    if (mark.type !== 'claim') return []
    const { record: { id, subject, object } } = mark
    const number = dossierIndex.value.claims.get(id)?.number
    const role = subject === entity ? 'subject' : object === entity ? 'object' : undefined
    return role ? [words.roles[role](number)] : []
  })
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}
