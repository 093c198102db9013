/** Giving the claim in hand an entity, by key or by button. */
import { claimInHand } from '../../state/annotating/desk.ts'
import { takeAsEnd, type Role } from '../../state/annotating/take-as-end.ts'
import { nameOf } from '../../state/words.ts'
import { textWords } from '../text/text-words.ts'
import { report } from './refusals.ts'

/** Gives it, or a new claim where none is in hand, the entity; says so, or shows why the claim refused it. */
export function giveEnd(role: Role, entity: string): void {
  const issues = takeAsEnd(role, entity)
  const claim = claimInHand.peek()
  if (issues && claim !== undefined) report(claim, role, issues, textWords.peek().said.taken[role](nameOf(entity)))
}
