/** The words that carry a claim, piece by piece: longer, shorter, the whole sentence, or others. */
import type { JSX } from 'preact'
import { chosenStretches, cursor } from '../../state/annotating/cursor.ts'
import { dropEvidence, moveEvidenceEnd, widenToSentence } from '../../state/annotating/claim-evidence.ts'
import { findClaim, type FoundClaim } from '../../state/annotating/find-records.ts'
import { quoteOf } from '../../state/annotating/mark.ts'
import { setEvidence } from '../../state/annotating/state-claims.ts'
import type { Issue } from '../../core/issues.ts'
import { announce } from '../../ui/live-region.tsx'
import { Icon } from '../../ui/icon.tsx'
import { clipWords } from './clip-words.ts'
import { claimCardWords } from './desk-words.ts'
import { FieldNote } from './field-note.tsx'
import { KeyHint } from './key-hint.tsx'
import { report } from './refusals.ts'
import { SentenceOf } from './sentence-of.tsx'

/** The longest piece that is shown whole, in UTF-16 units. */
const MOST_SHOWN = 600

export function EvidenceField({ found }: { found: FoundClaim }): JSX.Element {
  const words = claimCardWords.value
  const { claim, article } = found
  const chosen = cursor.value?.article === article.id ? chosenStretches.value : []
  const tell = (issues: readonly Issue[]): void => {
    report(claim.id, 'evidence', issues, words.evidenceNow(clipWords(quoteOf(findClaim(claim.id)?.claim.evidence ?? []), MOST_SHOWN)))
  }
  const take = (isAdding: boolean): void => {
    if (chosen.length === 0) announce(words.noneChosen)
    else tell(setEvidence(claim.id, chosen, isAdding))
  }
  return (
    <section class="card-section" data-field="evidence">
      <h3 class="card-heading">{words.evidence}<KeyHint keys="E" /></h3>
      <SentenceOf article={article} spans={claim.evidence} />
      <p class="quiet">{claim.evidence.length === 0 ? words.noEvidence : words.evidenceHint}</p>
      <ul class="plain-list">
        {claim.evidence.map((_, index) => <Piece key={index} found={found} index={index} onDone={tell} />)}
      </ul>
      <p class="button-row">
        <button type="button" class="button" id="claim-evidence" aria-disabled={chosen.length === 0} onClick={() => take(false)}>
          {words.takeChosen}
        </button>
        <button type="button" class="button" aria-disabled={chosen.length === 0} onClick={() => take(true)}>{words.addChosen}</button>
      </p>
      <FieldNote id="claim-evidence-note" claim={claim.id} field="evidence" hasValue={claim.evidence.length > 0} />
    </section>
  )
}

function Piece({ found: { claim, article }, index, onDone }: {
  found: FoundClaim
  index: number
  onDone: (issues: readonly Issue[]) => void
}): JSX.Element {
  const words = claimCardWords.value
  const quote = claim.evidence[index]?.quote ?? ''
  const step = (end: 'start' | 'end', isLonger: boolean, label: string): JSX.Element => (
    <button type="button" class="button button-square" aria-label={label} title={label}
      onClick={() => onDone(moveEvidenceEnd(claim.id, index, end, isLonger))}>
      <Icon name={isLonger ? 'plus' : 'minus'} />
    </button>
  )
  return (
    <li class="evidence-piece">
      <div role="group" aria-label={words.piece(index + 1, clipWords(quote, MOST_SHOWN))}>
        {claim.evidence.length > 1 && <q class="piece-quote" lang={article.language} dir="auto">{clipWords(quote, MOST_SHOWN)}</q>}
        <p class="piece-tools">
          <span class="quiet">{words.start}</span>
          {step('start', true, words.startEarlier)}
          {step('start', false, words.startLater)}
          <span class="quiet">{words.end}</span>
          {step('end', false, words.endEarlier)}
          {step('end', true, words.endLater)}
          <button type="button" class="button" onClick={() => onDone(widenToSentence(claim.id, index))}>{words.wholeSentence}</button>
          <button type="button" class="button button-quiet" aria-label={words.dropPiece(index + 1)} onClick={() => {
            // Why first: the button goes with its piece.
            document.getElementById('claim-evidence')?.focus()
            if (dropEvidence(claim.id, index)) onDone([])
            else announce(words.lastPiece)
          }}>{words.drop}</button>
        </p>
      </div>
    </li>
  )
}
