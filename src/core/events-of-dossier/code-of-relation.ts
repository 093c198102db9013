/** How a relation is coded for ties. */
import type { Coding, TieClass } from '../event-table.ts'
import { goldsteinOfPlover } from '../goldstein-of-plover.ts'
import type { Plover, Relation } from '../schema.ts'

/**
 * The coding of a relation, for what is done or, with `isPlanned`, for what is planned. PLOVER's SUPPORT with the mode `sign` and a state
 * of affairs that is cooperation (*allied with*) are treaties, SANCTION with `withdraw` is the end of one; a state of affairs that is
 * conflict (*fights*) is material conflict without a score; the rest goes by PLOVER's quad class. A plan for AID, CONSULT, COOPERATE or
 * SUPPORT is coded as AGREE, +2.5 (PLOVER 2.0 manual; see the codebook), and a plan for a state of affairs is verbal.
 */
export function codeOfRelation(relation: Relation, isPlanned: boolean): Coding {
  const { id, label, symmetric: isMutual, plover } = relation
  if (!plover) return { code: id, label, isMutual, tieClass: classOfState(relation, isPlanned) }
  const { type, mode, context } = plover
  if (isPlanned && isPromised(type)) {
    const goldstein = goldsteinOfPlover('AGREE', undefined, context)
    return { code: id, label, isMutual, type: 'AGREE', tieClass: 'verbal-cooperation', plover: AGREED, goldstein }
  }
  return {
    code: id,
    label,
    isMutual,
    type,
    ...(mode === undefined ? {} : { mode }),
    tieClass: classOfPlover(plover),
    plover: plover.score,
    goldstein: goldsteinOfPlover(type, mode, context),
  }
}

const AGREED = 2.5

function classOfState({ sign }: Relation, isPlanned: boolean): TieClass {
  if (sign === 'neutral') return 'neutral'
  if (sign === 'cooperation') return isPlanned ? 'verbal-cooperation' : 'treaty'
  return isPlanned ? 'verbal-conflict' : 'material-conflict'
}

function isPromised(type: Plover['type']): boolean {
  return type === 'AID' || type === 'CONSULT' || type === 'COOPERATE' || type === 'SUPPORT'
}

const QUADS = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'] as const

function classOfPlover({ type, mode, quad }: Plover): TieClass {
  if (type === 'SUPPORT' && mode === 'sign') return 'treaty'
  if (type === 'SANCTION' && mode === 'withdraw') return 'treaty-conflict'
  return QUADS[quad - 1] as TieClass
}
