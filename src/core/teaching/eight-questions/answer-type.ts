/** Type: who fights whom makes a conflict internal, internationalised or one between states. */
import { isPowerStruggle } from './is-power-struggle.ts'
import type { ConflictType, Ground, Statement } from './statements.ts'
import { idsOf, type Row, type Survey } from './survey.ts'

/** Relations by which armed forces are where they are, or at whose side they fight. */
const DEPLOYING: ReadonlySet<string> = new Set(['deployed-in', 'deployed-to-fight', 'sent-forces-to-help', 'arrived-in'])

/** The type, then its grounds. Internal: an armed group fights, or those who rule are removed by force inside a state. Internationalised:
 * that, and armed forces of a state other than the one in the centre take part. Between states: only states or their organisations act
 * against one another. Nothing where no ground is found. */
export function answerType(survey: Survey): Statement[] {
  const grounds = GROUNDS.flatMap(([ground, isOne]): { ground: Ground; claims: string[] }[] => {
    const rows = survey.rows.filter((row) => isOne(row, survey))
    return rows.length === 0 ? [] : [{ ground, claims: idsOf(rows.flatMap(({ claims }) => claims)) }]
  })
  const type = typeOf(new Set(grounds.map(({ ground }) => ground)))
  if (!type) return []
  const all = new Set(grounds.flatMap(({ claims }) => claims))
  const claims = idsOf(survey.claims.filter(({ claim }) => all.has(claim.id)))
  return [{ kind: 'type', type, claims }, ...grounds.map((one): Statement => ({ kind: 'ground', ...one }))]
}

function typeOf(grounds: ReadonlySet<Ground>): ConflictType | undefined {
  const isInternal = grounds.has('armed-group') || grounds.has('power-struggle')
  if (isInternal) return grounds.has('foreign-forces') ? 'internationalised' : 'internal'
  return grounds.has('between-states') ? 'interstate' : undefined
}

const GROUNDS: readonly (readonly [Ground, (row: Row, survey: Survey) => boolean])[] = [
  ['armed-group', ({ subject, object, coding }) =>
    coding.tieClass === 'material-conflict' && (isGroup(subject) || isGroup(object))],
  ['power-struggle', isPowerStruggle],
  ['foreign-forces', ({ subject, object, coding }, { centre }) => {
    const isForce = subject.role === 'force' || (subject.role === 'state' && coding.code === 'sent-forces-to-help')
    const isAbroad = subject.powerRole === 'state' && subject.power !== object.power && subject.power !== centre
    return isForce && isAbroad && (DEPLOYING.has(coding.code) || (coding.tieClass === 'material-conflict' && isGroup(object)))
  }],
  ['between-states', ({ subject, object, coding }) =>
    coding.tieClass.endsWith('-conflict') && coding.tieClass !== 'verbal-conflict'
    && subject.power !== object.power && isState(subject) && isState(object)],
]

function isGroup({ powerRole }: Row['subject']): boolean {
  return powerRole === 'group'
}

function isState({ powerRole }: Row['subject']): boolean {
  return powerRole === 'state' || powerRole === 'organisation'
}
