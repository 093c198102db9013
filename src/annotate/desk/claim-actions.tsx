/** What can be done with a claim as a whole. */
import type { JSX } from 'preact'
import { duplicateClaim } from '../../state/annotating/duplicate-claim.ts'
import { askDeskFocus } from '../../state/annotating/desk-focus.ts'
import type { FoundClaim } from '../../state/annotating/find-records.ts'
import { finishClaim, reopen } from '../../state/annotating/finish-claim.ts'
import { removeClaim } from '../../state/annotating/state-claims.ts'
import { announce } from '../../ui/live-region.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { claimCardWords } from './desk-words.ts'
import { focusText } from './focus-text.ts'
import { KeyHint } from './key-hint.tsx'
import { report } from './refusals.ts'

export function ClaimActions({ found: { claim, isDraft } }: { found: FoundClaim }): JSX.Element {
  const words = claimCardWords.value
  const duplicate = (without?: 'subject' | 'object') => (): void => {
    duplicateClaim(claim.id, without)
    announce(words.duplicated)
    askDeskFocus()
  }
  return (
    <>
      <p class="card-section button-row">
        {!isDraft && (
          <button type="button" class="button" onClick={() => report(claim.id, 'claim', reopen(claim.id), words.reopened)}>
            {words.reopen}
          </button>
        )}
        <MenuButton label={words.more} menuLabel={words.more} items={[
          { id: 'subject', text: words.otherSubject, onChoose: duplicate('subject') },
          { id: 'object', text: words.otherObject, onChoose: duplicate('object') },
          { id: 'all', text: words.duplicate, onChoose: duplicate() },
        ]} />
        <button type="button" class="button button-danger" onClick={() => {
          removeClaim(claim.id)
          announce(words.deleted)
          focusText()
        }}>{words.delete}</button>
      </p>
      <p class="button-row claim-finish">
        {isDraft && (
          <button type="button" class="button button-primary" onClick={() => void finishClaim(claim.id)}>
            {words.finish}<KeyHint keys="Ctrl+Enter" />
          </button>
        )}
        <button type="button" class="button button-quiet" onClick={focusText}>{words.back}<KeyHint keys="Esc" /></button>
      </p>
    </>
  )
}
