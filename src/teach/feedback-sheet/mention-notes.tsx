/** What feedback says of the mentions in a sentence that are not simply found. */
import type { JSX } from 'preact'
import type { Mention } from '../../core/schema.ts'
import type { MentionFeedback } from '../../core/teaching/give-feedback/judge-mentions.ts'
import { feedbackWords } from '../feedback-words.ts'
import type { Naming } from './name-records.ts'
import type { SheetNames } from './sentence-feedback.tsx'

/** Nothing where there is none. What only the key has is counted where `isKeyFolded`, and unfolded. */
export function MentionNotes({ mentions, names, isKeyFolded }: {
  mentions: readonly MentionFeedback[]
  names: SheetNames
  isKeyFolded: boolean
}): JSX.Element | null {
  const words = feedbackWords.value
  if (mentions.length === 0) return null
  const held = mentions.filter(({ own }) => own)
  const missed = mentions.flatMap(({ key, own }) => (key && !own ? [key] : []))
  const list = <ul class="feedback-key">{missed.map((key) => <li key={key.id}>{mentionWords(key, names.key)}</li>)}</ul>
  return (
    <div class="feedback-mentions">
      <p class="feedback-verdict">{words.mentions.heading}</p>
      <ul class="feedback-points">
        {held.map(({ own, verdict, differing }) => own && (
          <li key={own.id}>
            {mentionWords(own, names.own)}. {verdict === 'additional' ? `${words.verdicts.additional}.` : differing.map((one) => words.mentions[one]).join(' ')}
          </li>
        ))}
      </ul>
      {missed.length > 0 && (
        <>
          <p class="feedback-reason">{words.mentions.missed(missed.length)}</p>
          {isKeyFolded ? <details class="feedback-fold"><summary>{words.sheet.showKey}</summary>{list}</details> : list}
        </>
      )}
    </div>
  )
}

function mentionWords({ spans, entity }: Mention, naming: Naming): string {
  return feedbackWords.value.sheet.refersTo(spans.map(({ quote }) => quote).join(' … '), naming.entity(entity))
}
