/** PLOVER 2.0's event types: quad class, score, and the scores of their modes. */
import { PLOVER_TYPES } from '../vocabulary.ts'

export type PloverType = (typeof PLOVER_TYPES)[number]

export interface PloverScores {
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4
  /** -10 to 10: of the type, where no mode is known. */
  readonly score: number
  readonly modes: Readonly<Record<string, number>>
}

/**
 * From the manual of 2024-02-04 (openeventdata/PLOVER, CC BY-SA 4.0). ACCUSE is -3, where the manual prints 3: all its modes are
 * negative. SANCTION is class 4, as its section says, against the table of classes. `vandalize` has no score and takes the type's;
 * `sign` is ours, for treaties, and takes that of SUPPORT.
 */
export const PLOVER_SCORES: Readonly<Record<PloverType, PloverScores>> = {
  AGREE: { quad: 1, score: 2.5, modes: {} },
  CONSULT: { quad: 1, score: 2.5, modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 } },
  SUPPORT: { quad: 1, score: 5, modes: { sign: 5 } },
  CONCEDE: { quad: 1, score: 4.5, modes: {} },
  COOPERATE: { quad: 2, score: 9.5, modes: {} },
  AID: { quad: 2, score: 10, modes: {} },
  RETREAT: { quad: 2, score: 6.5, modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 } },
  REQUEST: { quad: 3, score: 0, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  ACCUSE: { quad: 3, score: -3, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
  REJECT: { quad: 3, score: -2, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
  THREATEN: {
    quad: 3, score: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    quad: 4, score: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: -5 },
  },
  SANCTION: { quad: 4, score: -6, modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 } },
  MOBILIZE: { quad: 4, score: -5.5, modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 } },
  COERCE: {
    quad: 4, score: -7,
    modes: {
      seize: -7, restrict: -7, censor: -6.5, curfew: -6.5, 'martial-law': -7.5, arrest: -7, deport: -7, withhold: -7,
      misinformation: -6.5, cyber: -7,
    },
  },
  ASSAULT: {
    quad: 4, score: -9,
    modes: {
      abduct: -8.5, beat: -7.5, torture: -8.5, sexual: -8.5, targeted: -9.5, destroy: -8.5, primitive: -8, firearms: -9, explosives: -9,
      'suicide-attack': -9.5, aerial: -9.5, drone: -9.5, 'heavy-weapons': -9.5, 'crowd-control': -7.5, unconventional: -10,
    },
  },
}

/** The type of this name in any case; `undefined` where PLOVER 2.0 has none. */
export function ploverTypeOf(name: string): PloverType | undefined {
  const wanted = name.trim().toUpperCase()
  return PLOVER_TYPES.find((type) => type === wanted)
}
