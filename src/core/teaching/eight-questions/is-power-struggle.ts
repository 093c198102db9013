/** Whether somebody who rules is attacked or removed by force from inside. */
import type { Row } from './survey.ts'

/** PLOVER types of what is done by force. */
const BY_FORCE: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE'])

/** A person or a body of a state is the object, and the subject acts for the same state, is an officer or an armed force, or is named by
 * the event only (a coup). */
export function isPowerStruggle({ subject, object, coding }: Row): boolean {
  const isRuler = (object.role === 'person' || object.role === 'body') && ['state', 'person', 'body'].includes(object.powerRole)
  const isInside = subject.power === object.power || subject.role === 'other' || subject.role === 'person' || subject.role === 'force'
  return BY_FORCE.has(coding.type ?? '') && isRuler && isInside
}
