/** Stating what the text says. */
import type { Issue } from '../../core/issues.ts'
import { chosenStretches, currentArticle } from '../../state/annotating/cursor.ts'
import { askDeskFocus } from '../../state/annotating/desk-focus.ts'
import { claimInHand, openDesk } from '../../state/annotating/desk.ts'
import { finishClaim } from '../../state/annotating/finish-claim.ts'
import { findClaim } from '../../state/annotating/find-records.ts'
import { setQuantityFromWords } from '../../state/annotating/claim-quantity.ts'
import { setTimeFromWords } from '../../state/annotating/claim-time.ts'
import { beginClaim, setEvidenceToChosen } from '../../state/annotating/state-claims.ts'
import { entityAtHand, type Role } from '../../state/annotating/take-as-end.ts'
import { dateWords } from '../../state/words.ts'
import { announce } from '../../ui/live-region.tsx'
import { giveEnd } from '../desk/give-end.ts'
import { report } from '../desk/refusals.ts'
import { RELATION_FIELD } from '../desk/relation-choices.ts'
import { mentionHere, suggestionHere } from '../text/at-cursor.ts'
import { layout } from '../text/shown-text.ts'
import { textWords } from '../text/text-words.ts'
import type { Command } from './command.ts'
import { markHere } from './mark-words.ts'
import { isChosen } from './move.ts'

export const CLAIM_COMMANDS: readonly Command[] = [
  {
    id: 'claim', keys: ['C'], group: 'claim', isPossible: () => layout.value.blocks.length > 0,
    run: () => {
      beginClaim()
      announce(textWords.value.said.claimBegun)
    },
  },
  end('subject', 'S'),
  { id: 'relation', keys: ['R'], group: 'claim', isPossible: () => claimInHand.value !== undefined, run: goToRelation },
  end('object', 'O'),
  end('speaker', 'W'),
  end('place', 'L'),
  { id: 'evidence', keys: ['E'], group: 'claim', isPossible: hasWordsForClaim, run: () => takeEvidence(false) },
  { id: 'add-evidence', keys: ['Shift+E'], group: 'claim', isPossible: hasWordsForClaim, run: () => takeEvidence(true) },
  { id: 'time', keys: ['T'], group: 'claim', isPossible: hasWordsForClaim, run: takeTime },
  { id: 'quantity', keys: ['Q'], group: 'claim', isPossible: hasWordsForClaim, run: () => tell('quantity', setQuantityFromWords()) },
  { id: 'finish', keys: ['Control+Enter'], group: 'claim', isEverywhere: true, isPossible: hasDraftInHand, run: finish },
]

function end(role: Role, key: string): Command {
  return {
    id: role, keys: [key], group: 'claim',
    isPossible: () => isChosen() || mentionHere.value !== undefined || entityAtHand() !== undefined,
    run: () => takeEnd(role),
  }
}

/** Why a moment later, where another record lies on the desk: the card is drawn first. */
function goToRelation(): void {
  const id = claimInHand.value
  if (id === undefined) return
  openDesk({ type: 'claim', id })
  requestAnimationFrame(() => document.getElementById(RELATION_FIELD)?.focus())
}

/** A name that is offered is marked first. Words that nobody knows are marked too, and wait for their entity. */
function takeEnd(role: Role): void {
  const met = mentionHere.value
  const isLinked = met?.isDraft === false
  const offered = isLinked ? undefined : suggestionHere.value
  const entity = isLinked && 'entity' in met.record ? met.record.entity
    : offered ? markHere()
    : met || isChosen() ? undefined : entityAtHand()
  if (entity === undefined) {
    if (!met && !offered) markHere()
    announce(textWords.value.said.wantsLink)
    return
  }
  giveEnd(role, entity)
}

function hasWordsForClaim(): boolean {
  const claim = claimInHand.value
  return chosenStretches.value.length > 0 && claim !== undefined && findClaim(claim)?.article.id === currentArticle.value?.id
}

function takeEvidence(isAdding: boolean): void {
  const claim = claimInHand.value
  if (claim !== undefined) tell('evidence', setEvidenceToChosen(claim, isAdding))
}

function takeTime(): void {
  const [reading] = setTimeFromWords() ?? []
  announce(reading ? textWords.value.said.when(dateWords(reading.edtf)) : textWords.value.said.notRead)
}

function tell(field: 'evidence' | 'quantity', issues: readonly Issue[] | undefined): void {
  const claim = claimInHand.value
  if (claim === undefined || !issues) announce(textWords.value.said.notRead)
  else report(claim, field, issues, textWords.value.said.set[field])
}

function hasDraftInHand(): boolean {
  const claim = claimInHand.value
  return claim !== undefined && findClaim(claim)?.isDraft === true
}

function finish(): void {
  const finishing = finishClaim()
  if (!finishing) return
  announce(finishing.isDone ? textWords.value.said.finished : textWords.value.said.notFinished)
  if (!finishing.isDone) askDeskFocus()
}
