/** What a coding counts. */
import type { Coding, TieClass } from '../event-table.ts'
import type { Scale } from './tie-types.ts'

/** The score of a coding on a scale, -10 to 10; `undefined` where it has none. */
export function scoreOfCoding({ plover, goldstein }: Coding, scale: Scale): number | undefined {
  return scale === 'plover' ? plover : goldstein
}

/** The sign of an event: that of its score, and without a score that of its class. */
export function signOfCoding(coding: Coding, scale: Scale): 1 | 0 | -1 {
  return signOf(scoreOfCoding(coding, scale) ?? SIGNS[coding.tieClass])
}

/** Whether it is a state of affairs, which has no score on any scale. */
export function isStandingCoding({ plover, goldstein }: Coding): boolean {
  return plover === undefined && goldstein === undefined
}

/** 1, 0 or -1; 0 for what is no number. */
export function signOf(value: number): 1 | 0 | -1 {
  return value > 0 ? 1 : value < 0 ? -1 : 0
}

const SIGNS: Readonly<Record<TieClass, 1 | 0 | -1>> = {
  treaty: 1, 'material-cooperation': 1, 'verbal-cooperation': 1, neutral: 0,
  'verbal-conflict': -1, 'material-conflict': -1, 'treaty-conflict': -1,
}
