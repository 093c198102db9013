/** The dialog in which the text of an article is corrected. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import '../../styles/annotate-articles.css'
import { hasErrors, type Issue } from '../../core/issues.ts'
import type { Article } from '../../core/schema.ts'
import {
  applyCorrection, begunCorrection, correctionReview, dropCorrection, isCorrected, isLooking, leaveReview, reviewCorrection, typeCorrection,
  type BegunCorrection,
} from '../../state/annotating/correct-text.ts'
import { findArticle } from '../../state/annotating/find-records.ts'
import { messages } from '../../state/words.ts'
import { throwUnlessMissing } from '../../state/worker-failure.ts'
import { announce } from '../../ui/live-region.tsx'
import { MessageDialog } from '../../ui/message-dialog.tsx'
import { MissingPart } from '../../ui/missing-part.tsx'
import { issueWords } from '../issue-words.ts'
import { articlesWords } from './articles-words.ts'
import { CorrectionReview } from './correction-review.tsx'
import { goToText } from './go-to-text.ts'

/** Open while it is asked for. Where nothing is in doubt the text is corrected at once. */
export function CorrectText(): JSX.Element | null {
  const begun = begunCorrection.value
  const article = begun && findArticle(begun.article)
  return begun && article ? <Dialog key={begun.article} begun={begun} article={article} /> : null
}

function Dialog({ begun, article }: { begun: BegunCorrection; article: Article }): JSX.Element {
  const words = articlesWords.value.correct
  const note = useSignal('')
  const isLost = useSignal(false)
  const review = correctionReview.value
  const isStale = article.sha256 !== begun.sha256
  const tell = (issues: readonly Issue[]): boolean => {
    note.value = issues.map((one) => Object.values(issueWords(one)).join(' ')).join(' ')
    return !hasErrors(issues)
  }
  /** `undefined` where it could not be worked out: then the dialog says so. */
  const attempt = async (deed: () => Promise<readonly Issue[]>): Promise<readonly Issue[] | undefined> => {
    isLost.value = false
    try {
      return await deed()
    } catch (error) {
      isLost.value = true
      return throwUnlessMissing(error)
    }
  }
  const apply = async (): Promise<void> => {
    const orphans = correctionReview.peek()?.orphans.filter(({ what }) => what === 'mention' || what === 'claim').length ?? 0
    const issues = await attempt(applyCorrection)
    if (!issues || !tell(issues)) return
    announce(words.done(orphans))
    goToText()
  }
  const look = async (): Promise<void> => {
    if (isLooking.peek()) return
    note.value = isStale ? words.gone : isCorrected.peek() ? '' : words.nothing
    if (note.peek() !== '') return
    const issues = await attempt(reviewCorrection)
    // Why: it may have been given up meanwhile.
    if (!issues || begunCorrection.peek()?.article !== begun.article || !tell(issues)) return
    const found = correctionReview.peek()
    if (!found) note.value = isCorrected.peek() ? '' : words.nothing
    else if (found.doubtful.length + found.orphans.length === 0) await apply()
  }
  const giveUp = (): void => {
    dropCorrection()
    goToText()
  }
  return (
    <MessageDialog isOpen isWide title={words.title} closeLabel={articlesWords.value.close} onClose={() => dropCorrection(true)}
      actions={review
        ? [{ label: words.back, onChoose: leaveReview }, { label: words.apply, kind: 'primary', onChoose: () => void apply() }]
        : [{ label: words.giveUp, onChoose: giveUp }, { label: words.look, kind: 'primary', onChoose: () => void look() }]}>
      <div class="correct-text">
        {review ? <CorrectionReview article={article} review={review} /> : <Words begun={begun} article={article} />}
        {/* Why there from the start: what comes with its words is not read out. */}
        <p class="field-hint" role="status">{isLooking.value ? words.looking : ''}</p>
        <p class="field-note" role="alert">{isStale ? words.gone : note.value}</p>
        {isLost.value && <MissingPart text={messages.value.partMissing} reload={messages.value.reload} />}
      </div>
    </MessageDialog>
  )
}

function Words({ begun, article }: { begun: BegunCorrection; article: Article }): JSX.Element {
  const words = articlesWords.value.correct
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const isWhole = begun.start === 0 && begun.end === article.text.length
  // Why not controlled: the browser's own undo goes on working while one types.
  useLayoutEffect(() => {
    if (!field.current) return
    field.current.value = begun.words
    field.current.focus()
    field.current.setSelectionRange(0, 0)
    field.current.scrollTop = 0
  }, [])
  return (
    <>
      <p class="field-hint">{isWhole ? words.whole : words.part}</p>
      <div>
        <label class="visually-hidden" for={id}>{words.label(article.title)}</label>
        <textarea id={id} ref={field} class="typed-input correction-text" lang={article.language} dir="auto" spellcheck={false} rows={14}
          data-undo="own" aria-describedby={`${id}-hint`} onInput={({ currentTarget }) => typeCorrection(currentTarget.value)} />
      </div>
      <p class="field-hint" id={`${id}-hint`}>{words.hint}</p>
    </>
  )
}
