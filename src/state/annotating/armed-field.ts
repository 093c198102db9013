/** The field of the claim on the desk that waits for an entity: a mention that is clicked in the text fills it. */
import { effect, signal, type ReadonlySignal } from '@preact/signals-core'
import type { Issue } from '../../core/issues.ts'
import { desk } from './desk.ts'
import type { LinkTarget } from './mark.ts'
import { setEnd } from './claim-ends.ts'
import type { Role } from './take-as-end.ts'

const armed = signal<Role | undefined>(undefined)
let claim: string | undefined

/** What the next mention that is clicked becomes; `undefined` where a click is only a click. */
export const armedRole: ReadonlySignal<Role | undefined> = armed

// Why: the field belongs to the claim that lies on the desk, and goes with it.
effect(() => {
  if (desk.value?.type !== 'claim' || desk.value.id !== claim) armed.value = undefined
})

/** Has a field wait for an entity, or none. */
export function arm(role: Role | undefined): void {
  const open = desk.peek()
  claim = open?.type === 'claim' ? open.id : undefined
  armed.value = claim === undefined ? undefined : role
}

/** Fills the field that waits, and lets it wait no longer. Gives the issues where the claim refused the entity; `undefined` where no
 * field waits. */
export function fillArmed(entity: LinkTarget): readonly Issue[] | undefined {
  const role = armed.peek()
  const id = desk.peek()?.id
  if (role === undefined || id === undefined) return undefined
  armed.value = undefined
  return setEnd(id, role, entity)
}
