/** What an event coded in PLOVER scores on Goldstein's scale for CAMEO. */
import type { PLOVER_TYPES } from './vocabulary.ts'

type PloverType = (typeof PLOVER_TYPES)[number]

/**
 * Goldstein's score of the CAMEO code that says the same, -10 (conflict) to 10 (cooperation): that of the mode, else that of the context,
 * else that of the type. Goldstein 1992, A conflict-cooperation scale for WEIS events data, J. Conflict Resolution 36, as CAMEO's authors
 * apply it to CAMEO 1.1b3. PLOVER 2.0 gives no such table: which code says the same is read from its CAMEO to PLOVER map backwards; where
 * several do, the plainest is taken.
 */
export function goldsteinOfPlover(type: PloverType, mode?: string, context?: string): number {
  const { score, modes, contexts } = SCORES[type]
  if (mode !== undefined) {
    const both = context === undefined ? undefined : BY_MODE_AND_CONTEXT[`${type}/${mode}/${context}`]
    const known = both ?? (Object.hasOwn(modes, mode) ? modes[mode] : undefined)
    if (known !== undefined) return known
  }
  return (context !== undefined && Object.hasOwn(contexts, context) ? contexts[context] : undefined) ?? score
}

interface Scores {
  readonly score: number
  readonly modes: Readonly<Record<string, number>>
  readonly contexts: Readonly<Record<string, number>>
}

/** Each row ends with the CAMEO codes it rests on. */
const SCORES: Readonly<Record<PloverType, Scores>> = {
  AGREE: {
    score: 4, // 030
    modes: {},
    contexts: { economic: 5.2, military: 5.2, legal: 5.2, intelligence: 5.2, diplomatic: 4.5 }, // 0311 0312 0313 0314 032
  },
  CONSULT: {
    score: 1, // 040
    modes: { visit: 1.9, 'third-party': 2.5, multilateral: 2.5, phone: 1 }, // 042 044 044 041
    contexts: {},
  },
  SUPPORT: {
    score: 3.5, // 050
    modes: { sign: 8 }, // 057
    contexts: {},
  },
  CONCEDE: { score: 5, modes: {}, contexts: {} }, // 080
  COOPERATE: {
    score: 6, // 060
    modes: {},
    contexts: { economic: 6.4, military: 7.4, legal: 7.4, intelligence: 7 }, // 061 062 063 064
  },
  AID: {
    score: 7, // 070
    modes: {},
    contexts: {
      economic: 7.4, military: 8.3, human_security: 7.4, health: 7.4, disasters: 7.4, // 071 072 073 073 073
      peacekeeping: 8.5, asylum: 7, // 074 075
    },
  },
  RETREAT: {
    score: 7, // 084
    modes: { withdraw: 9, release: 7, disarm: 9, ceasefire: 9, access: 9, resign: 5 }, // 087 084 0873 0871 086 0831
    contexts: {},
  },
  REQUEST: { score: -5, modes: {}, contexts: {} }, // 100
  ACCUSE: { score: -2, modes: {}, contexts: {} }, // 110, and 090 for investigate
  REJECT: {
    score: -4, // 120
    modes: { assist: -4, change: -4, yield: -4, meet: -5 }, // 121 123 124 125
    contexts: {},
  },
  THREATEN: {
    score: -4.4, // 130
    modes: { restrict: -5.8, arrest: -5.8, relations: -5.8, expel: -7, territory: -7, violence: -7 }, // 132 131 1313 136 1382 138
    contexts: {},
  },
  PROTEST: {
    score: -6.5, // 140
    modes: {
      demo: -6.5, riot: -7.5, strike: -6.5, hunger: -6.5, boycott: -6.5, obstruct: -7.5, vandalize: -7.5, // 141 145 143 142 143 144 145
    },
    contexts: {},
  },
  SANCTION: {
    score: -4, // 160
    modes: { convict: -2, expel: -7, withdraw: -4, discontinue: -5.6 }, // 116 166 161 162
    contexts: {},
  },
  MOBILIZE: { score: -7.2, modes: {}, contexts: {} }, // 150
  COERCE: {
    score: -7, // 170
    modes: {
      seize: -9.2, restrict: -5, censor: -5, curfew: -5, 'martial-law': -5, arrest: -5, deport: -5, // 171 172 172 1723 1724 173 174
    },
    contexts: {},
  },
  ASSAULT: {
    score: -9, // 180
    modes: {
      abduct: -9, beat: -9.5, torture: -9, sexual: -9, targeted: -10, destroy: -9.2, primitive: -9.5, // 181 182 1822 1821 186 1712 182
      firearms: -10, explosives: -10, 'suicide-attack': -10, aerial: -10, drone: -10, 'heavy-weapons': -10, // 193 183 1831 195 195 194
      'crowd-control': -9, unconventional: -10, // 175 204
    },
    contexts: { military: -10 }, // 190
  },
}

/** Where CAMEO splits by context what PLOVER has as one mode. */
const BY_MODE_AND_CONTEXT: Readonly<Record<string, number | undefined>> = {
  'SANCTION/discontinue/economic': -8, // 163
  'SANCTION/discontinue/diplomatic': -4, // 161
}
