/** One sentence, and what feedback says of the claims in it. */
import type { JSX } from 'preact'
import type { Article, Claim } from '../../core/schema.ts'
import { segmentsOf, type Range } from '../../core/spans.ts'
import type { FeedbackPoint, LEFT_TO_READERS } from '../../core/teaching/list-points.ts'
import { Tick } from '../../parts/tick.tsx'
import { feedbackWords } from '../feedback-words.ts'
import type { HeldClaim, MissedClaim, SentenceGroup } from './group-by-sentence.ts'
import { MentionNotes } from './mention-notes.tsx'
import type { Naming } from './name-records.ts'
import { pointWords } from './point-words.ts'

/** Names of the key's records, and of the reader's. */
export interface SheetNames {
  readonly key: Naming
  readonly own: Naming
}

/** An item of a list. */
export function SentenceFeedback({ article, group, names, isKeyFolded, onGo, onChange }: {
  article: Article
  group: SentenceGroup
  names: SheetNames
  isKeyFolded: boolean
  onGo?: () => void
  onChange?: (claim: string) => void
}): JSX.Element {
  const { sheet } = feedbackWords.value
  const { number, held, missed, mentions, sentence } = group
  const shown = [...held.map(({ own }) => own), ...(isKeyFolded ? [] : missed.map(({ key }) => key))]
  return (
    <li class="feedback-sentence">
      <div class="feedback-place">
        <span class="feedback-number">{sheet.sentence(number)}</span>
        {onGo && <button type="button" class="button button-quiet" onClick={onGo}>{sheet.go(number)}</button>}
      </div>
      <Quote article={article} sentence={sentence} claims={shown} />
      <ul class="feedback-claims">
        {held.map((one) => <HeldItem key={one.own.id} held={one} names={names} onChange={onChange} />)}
        {missed.length > 0 && <MissedItem missed={missed} names={names} isKeyFolded={isKeyFolded} />}
      </ul>
      <MentionNotes mentions={mentions} names={names} isKeyFolded={isKeyFolded} />
    </li>
  )
}

/** Yellow is evidence: the reader's, and the key's where that is shown. */
function Quote({ article: { text, language }, sentence: { start, end }, claims }: {
  article: Article
  sentence: Range
  claims: readonly Claim[]
}): JSX.Element {
  const marks = claims.flatMap(({ evidence }) => evidence).map((span) => ({ start: span.start - start, end: span.end - start }))
  return (
    <blockquote class="feedback-quote" lang={language}>
      {segmentsOf(end - start, marks).map((segment) => {
        const words = text.slice(start + segment.start, start + segment.end)
        return segment.marks.length > 0 ? <mark key={segment.start}>{words}</mark> : words
      })}
    </blockquote>
  )
}

function HeldItem({ held, names, onChange }: {
  held: HeldClaim
  names: SheetNames
  onChange: ((claim: string) => void) | undefined
}): JSX.Element {
  const { verdicts, additional, sheet } = feedbackWords.value
  return (
    <li class="feedback-claim">
      <p class="feedback-verdict">{verdicts[held.verdict]}</p>
      <ClaimWords claim={held.own} naming={names.own} />
      {held.verdict === 'additional'
        ? <p class="feedback-reason">{additional[held.reason]}</p>
        : held.points.length > 0 && <ul class="feedback-points">{held.points.map((point) => <Point key={point.code} point={point} names={names} />)}</ul>}
      {onChange && (held.verdict === 'differs' || held.verdict === 'additional') && (
        <button type="button" class="button feedback-change" aria-label={sheet.changeClaim(names.own.claim(held.own))}
          onClick={() => onChange(held.own.id)}>{sheet.change}</button>
      )}
    </li>
  )
}

function Point({ point, names }: { point: FeedbackPoint; names: SheetNames }): JSX.Element {
  const { leftToReaders, rule, ruleSays } = feedbackWords.value
  const says = ruleSays[point.rule]
  const isLeftOpen = point.isRight && isLeft(point.code, leftToReaders)
  return (
    <li>
      {pointWords(point, names.key, names.own)}{' '}
      {isLeftOpen && <>{leftToReaders[point.code]} </>}
      {isLeftOpen || says === undefined
        ? <span class="feedback-rule">{rule(point.rule)}</span>
        : <details class="feedback-rule"><summary>{rule(point.rule)}</summary><p>{says}</p></details>}
    </li>
  )
}

function isLeft(code: string, left: Readonly<Record<(typeof LEFT_TO_READERS)[number], string>>): code is keyof typeof left {
  return code in left
}

/** All that is missed in the sentence: a hint that leads back to it, and below what the key has. */
function MissedItem({ missed, names, isKeyFolded }: {
  missed: readonly MissedClaim[]
  names: SheetNames
  isKeyFolded: boolean
}): JSX.Element {
  const words = feedbackWords.value
  const isUntouched = missed.every((one) => one.isUntouched)
  const hint = isUntouched
    ? `${words.sheet.hidden(missed.length)} ${words.missed.untouched}`
    : `${words.sheet.more(missed.length)} ${words.missed.touched}`
  const list = (
    <ul class="feedback-key">
      {missed.map(({ key }) => <li key={key.id}><ClaimWords claim={key} naming={names.key} /></li>)}
    </ul>
  )
  return (
    <li class="feedback-claim">
      <p class="feedback-verdict">{words.verdicts.missed}</p>
      <p class="feedback-reason">{hint}</p>
      {isKeyFolded ? <details class="feedback-fold"><summary>{words.sheet.showKey}</summary>{list}</details> : list}
    </li>
  )
}

function ClaimWords({ claim, naming }: { claim: Claim; naming: Naming }): JSX.Element {
  return (
    <p class="feedback-triple">
      <Tick sign={naming.relationOf(claim.relation)?.sign ?? 'neutral'} modality={claim.modality} denied={claim.polarity === 'denied'} />
      {naming.claim(claim)}
    </p>
  )
}
