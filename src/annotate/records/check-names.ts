/** Names for the sentences of the checks, in the language of the interface. */
import type { CheckNames } from '../../i18n/annotate/check-arguments.ts'
import { findArticle } from '../../state/annotating/find-records.ts'
import { dateWords, listWords, messages, nameOf } from '../../state/words.ts'
import { wordsOfRecord } from './record-words.ts'

export const checkNames: CheckNames = {
  entity: (id) => isolate(nameOf(id)),
  kind: (id) => isolate(wordsOfRecord('kind', id).words),
  relation: (id) => isolate(wordsOfRecord('relation', id).words),
  event: (id) => isolate(wordsOfRecord('event', id).words),
  claim: (id) => isolate(wordsOfRecord('claim', id).words),
  voice: (sources, article) => (sources.length > 0
    ? listWords(sources.map((id) => isolate(nameOf(id))))
    : isolate(findArticle(article)?.title ?? article)),
  modality: (modality) => modalityWords()[modality] ?? modality,
  date: dateWords,
  list: listWords,
}

/** Right-to-left letters, and the signs that turn directions. */
const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/

/** Keeps a name from turning the sentence around it. */
function isolate(words: string): string {
  return TURNS.test(words) ? `\u2068${words}\u2069` : words
}

function modalityWords(): Readonly<Record<string, string>> {
  return messages.value.modality
}
