/** What differs between a reader's claim and the key's, as a sentence. */
import type { FeedbackPoint, PointCode } from '../../core/teaching/list-points.ts'
import { MODALITIES, POLARITIES } from '../../core/vocabulary.ts'
import { dateWords, listWords, messages } from '../../state/words.ts'
import { feedbackWords } from '../feedback-words.ts'
import type { Naming } from './name-records.ts'

/** `key` names the records of the key, `own` those of the reader. */
export function pointWords({ code, ...point }: FeedbackPoint, key: Naming, own: Naming): string {
  return feedbackWords.value.points[code](valueWords(code, point.key, key), valueWords(code, point.own, own))
}

function valueWords(code: PointCode, values: readonly string[], naming: Naming): string {
  switch (code) {
    case 'relation-same-type':
    case 'relation-same-sign':
    case 'relation-other-sign':
      return values.map(naming.relation).join(', ')
    case 'modality':
      return MODALITIES.filter((one) => values.includes(one)).map((one) => messages.value.modality[one]).join(', ')
    case 'polarity':
      return POLARITIES.filter((one) => values.includes(one)).map((one) => feedbackWords.value.polarities[one]).join(', ')
    case 'some-sources':
    case 'other-sources':
      // Why not nothing: a claim without a source is the article's own word.
      return values.length === 0 ? messages.value.ownVoice : listWords(values.map(naming.entity))
    case 'source-time':
    case 'source-time-precision':
    case 'time':
    case 'time-missing':
    case 'time-not-given':
    case 'time-precision':
      return listWords(values.map(dateWords))
    case 'direction':
    case 'place':
      return values.map(naming.entity).join(', ')
    case 'event':
      return values.map(naming.event).join(', ')
    case 'quantity':
    case 'evidence-borders':
    case 'evidence-elsewhere':
      return values.join(' … ')
  }
}
