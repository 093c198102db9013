/** What feedback says of a reader's work, sentence by sentence: on the screen and on paper. */
import type { JSX } from 'preact'
import '../styles/teach-feedback.css'
import type { Dossier } from '../core/schema.ts'
import type { Range } from '../core/spans.ts'
import type { ClaimVerdict, Feedback } from '../core/teaching/give-feedback.ts'
import { feedbackWords } from './feedback-words.ts'
import { groupBySentence, type ArticleGroup } from './feedback-sheet/group-by-sentence.ts'
import { nameRecords } from './feedback-sheet/name-records.ts'
import { SentenceFeedback, type SheetNames } from './feedback-sheet/sentence-feedback.tsx'

const VERDICTS: readonly ClaimVerdict[] = ['found', 'also-right', 'differs', 'missed', 'additional']

/**
 * The sheet has no heading of its own. `exercise` is what feedback was given against: it names the key's records and has the text; `own`
 * names the reader's. Where `isKeyFolded`, what only the key has is a hint first, and the reader unfolds it; default: all is shown.
 * `onGo` leads to a sentence in the text, and `onChange` to a claim of the reader's; without them there is no way there.
 */
export function FeedbackSheet({ feedback, exercise, own, isKeyFolded = false, onGo, onChange }: {
  feedback: Feedback
  exercise: Dossier
  own: Dossier
  isKeyFolded?: boolean
  onGo?: (article: string, sentence: Range) => void
  onChange?: (claim: string, article: string, sentence: Range) => void
}): JSX.Element {
  const words = feedbackWords.value
  const names: SheetNames = { key: nameRecords(exercise), own: nameRecords(own) }
  const groups = groupBySentence(feedback, exercise)
  const changed = exercise.articles.filter(({ id }) => feedback.notThere.includes(id))
  const all = feedback.claims.length + feedback.mentions.length
  const { claims: counts, mentions: mentionCounts } = feedback.counts
  const isAllFound = all > 0 && counts.differs + counts.missed + mentionCounts.differs + mentionCounts.missed === 0
  return (
    <div class="feedback-sheet">
      {all === 0 && changed.length === 0 && <p class="quiet">{words.nothingToJudge}</p>}
      {feedback.claims.length > 0 && (
        <ul class="feedback-counts">
          {VERDICTS.filter((one) => counts[one] > 0).map((one) => <li key={one}>{words.counts[one](counts[one])}</li>)}
        </ul>
      )}
      {feedback.mentions.length > 0 && (
        <p class="feedback-mentions-found">
          {words.sheet.mentionsFound(feedback.counts.mentions.found + feedback.counts.mentions['also-right'],
            feedback.mentions.length - feedback.counts.mentions.additional)}
        </p>
      )}
      {all > 0 && <p class="quiet">{words.tolerance[feedback.tolerance]}</p>}
      {isAllFound && <p>{words.sheet.allFound}</p>}
      {changed.map(({ id, title, language }) => <p key={id} class="feedback-not-there"><bdi lang={language}>{title}</bdi>. {words.notThere}</p>)}
      {groups.map((group) => (
        <ArticleFeedback key={group.article.id} group={group} isOnlyOne={exercise.articles.length === 1} names={names}
          isKeyFolded={isKeyFolded} onGo={onGo} onChange={onChange} />
      ))}
    </div>
  )
}

function ArticleFeedback({ group: { article, sentences }, isOnlyOne, names, isKeyFolded, onGo, onChange }: {
  group: ArticleGroup
  isOnlyOne: boolean
  names: SheetNames
  isKeyFolded: boolean
  onGo: ((article: string, sentence: Range) => void) | undefined
  onChange: ((claim: string, article: string, sentence: Range) => void) | undefined
}): JSX.Element {
  return (
    <>
      {!isOnlyOne && <p class="feedback-article" lang={article.language}>{article.title}</p>}
      <ol class="feedback-sentences">
        {sentences.map((group) => (
          <SentenceFeedback key={group.sentence.start} article={article} group={group} names={names} isKeyFolded={isKeyFolded}
            {...(onGo ? { onGo: () => onGo(article.id, group.sentence) } : {})}
            {...(onChange ? { onChange: (claim: string) => onChange(claim, article.id, group.sentence) } : {})} />
        ))}
      </ol>
    </>
  )
}
