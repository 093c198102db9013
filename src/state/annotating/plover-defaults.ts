/** PLOVER 2.0: quad class and score of each event type, and the scores of its modes. */
import type { Plover } from '../../core/schema.ts'

interface TypeDefaults {
  readonly quad: Plover['quad']
  readonly score: number
  /** A mode without a score of its own has that of its type. */
  readonly modes: Readonly<Record<string, number>>
}

/** Figures of the PLOVER manual, draft of 2.0 (openeventdata/PLOVER, commit 5e0c24f, 2024-02-04). ACCUSE is read as -3: the manual's +3
 * lacks its sign. */
export const PLOVER_DEFAULTS: Readonly<Record<Plover['type'], TypeDefaults>> = {
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
    quad: 3, score: -3.5, modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    quad: 4, score: -5, modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: -5 },
  },
  SANCTION: { quad: 4, score: -6, modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 } },
  MOBILIZE: { quad: 4, score: -5.5, modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 } },
  COERCE: {
    quad: 4, score: -7, modes: {
      seize: -7, restrict: -7, censor: -6.5, curfew: -6.5, 'martial-law': -7.5, arrest: -7, deport: -7, withhold: -7, misinformation: -6.5,
      cyber: -7,
    },
  },
  ASSAULT: {
    quad: 4, score: -9, modes: {
      abduct: -8.5, beat: -7.5, torture: -8.5, sexual: -8.5, targeted: -9.5, destroy: -8.5, primitive: -8, firearms: -9, explosives: -9,
      'suicide-attack': -9.5, aerial: -9.5, drone: -9.5, 'heavy-weapons': -9.5, 'crowd-control': -7.5, unconventional: -10,
    },
  },
}

/** The score of a type, or of a mode of it. */
export function defaultScore(type: Plover['type'], mode?: string): number {
  const { modes, score } = PLOVER_DEFAULTS[type]
  return mode !== undefined && Object.hasOwn(modes, mode) ? modes[mode] ?? score : score
}
