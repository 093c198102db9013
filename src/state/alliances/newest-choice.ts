/** Of a tie and an actor, the one that was chosen last is looked at: who chooses an actor lets the tie go. */
import { effect, untracked } from '@preact/signals-core'
import { alliancesAddress, selection, type Selection } from '../view.ts'
import { chooseTie, chosenTie, type ChosenTie } from './choices.ts'

/** Keeps to it from now on; gives the way to stop. */
export function keepNewestChoice(): () => void {
  let before: { readonly about: Selection | undefined; readonly tie: ChosenTie | undefined; readonly address: string } | undefined
  return effect(() => {
    const now = { about: selection.value, tie: chosenTie.value, address: alliancesAddress.value }
    // Why the address: who goes back in the history gets both as they were.
    const isNewActor = before !== undefined && now.about !== before.about && now.about?.type === 'entity'
      && now.tie === before.tie && now.address === before.address
    before = now
    if (isNewActor && now.tie) untracked(() => chooseTie(undefined))
  })
}
