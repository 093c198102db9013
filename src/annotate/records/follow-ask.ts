/** A fix that only a person can make: the way to where it is made. */
import type { Ask, Problem } from '../../core/checks.ts'
import type { ProblemArguments } from '../../core/checks/problem.ts'
import { openEntityDialog } from '../../state/annotating/entities.ts'
import { askDeskFocus } from '../../state/annotating/desk-focus.ts'
import { finishClaim } from '../../state/annotating/finish-claim.ts'
import { openDesk } from '../../state/annotating/desk.ts'
import { goToProblem } from '../../state/annotating/problems.ts'
import { focusText } from '../desk/focus-text.ts'

/** Puts the record on the desk, shows its place in the text, and brings the focus to the field in question. */
export function followAsk(problem: Problem, ask: Ask, args: ProblemArguments): void {
  const entity = typeof args.entity === 'string' ? args.entity : problem.record.id
  if (ask === 'merge') {
    const other = typeof args.other === 'string' ? args.other : undefined
    openEntityDialog({ type: 'merge', id: entity, ...(other === undefined ? {} : { other }) })
    return
  }
  goToProblem(problem)
  if (ask === 'finish') {
    finishClaim(problem.record.id)
    return
  }
  if (ask === 'mark') {
    focusText()
    return
  }
  if (ask === 'kind') openDesk({ type: 'entity', id: entity })
  const field = FIELDS[ask]
  if (field === undefined) askDeskFocus()
  else focusWhenDrawn(problem.record.type === 'entity' && ask === 'date' ? ACTS_FOR : field)
}

/** Ids of fields on the cards; without one the card itself knows where to begin. */
const FIELDS: Readonly<Partial<Record<Ask, string>>> = {
  subject: 'claim-subject', relation: 'claim-relation', object: 'claim-object', evidence: 'claim-evidence', date: 'claim-time-words',
  source: 'claim-speaker', event: 'claim-event', kind: 'entity-kind',
}
const ACTS_FOR = 'entity-acts-for'

/** Why frames: the card is drawn after the desk has changed, and some of its parts one frame later. */
function focusWhenDrawn(id: string, tries = 10): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id)
    if (element) {
      element.focus()
      element.scrollIntoView({ block: 'nearest' })
    } else if (tries > 0) focusWhenDrawn(id, tries - 1)
  })
}
