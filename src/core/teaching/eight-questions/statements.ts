/** What an answer consists of: codes and their arguments, with the claims that they rest on. */
import type { TieClass } from '../../event-table.ts'

/** In the order of a lesson. */
export const EIGHT_QUESTIONS = ['who', 'where', 'when', 'why', 'how', 'consequences', 'outlook', 'type'] as const
export type EightQuestion = (typeof EIGHT_QUESTIONS)[number]

/** Where an actor stands to the one in the centre: more cooperation, more conflict, as much of one as of the other, or nothing of either. */
export type Side = 'centre' | 'with' | 'against' | 'both' | 'none'

export type ConflictType = 'internationalised' | 'internal' | 'interstate'

/** Why a conflict is of its type. */
export type Ground = 'armed-group' | 'power-struggle' | 'foreign-forces' | 'between-states'

/** One sentence of an answer. `claims` are ids in the order of the text, at least one. */
export type Statement = { readonly claims: readonly string[] } & (
  /** `cooperation` and `conflict` count happenings with the centre; 0 for the centre itself. */
  | { readonly kind: 'actor'; readonly entity: string; readonly side: Side; readonly cooperation: number; readonly conflict: number }
  | { readonly kind: 'place'; readonly place: string }
  /** EDTF days, both within. */
  | { readonly kind: 'period'; readonly from: string; readonly until: string }
  /** An event, or a dated claim without one; `edtf` as the text has it. */
  | { readonly kind: 'happening' | 'turn' | 'later'; readonly event?: string; readonly edtf: string }
  /** A word of reason as the sentence has it. */
  | { readonly kind: 'reason'; readonly cue: string }
  | { readonly kind: 'reproach' }
  /** `relations` by how often, most first. */
  | { readonly kind: 'means'; readonly tieClass: TieClass; readonly relations: readonly string[] }
  | { readonly kind: 'quantity'; readonly words: string }
  | { readonly kind: 'plan' }
  | { readonly kind: 'type'; readonly type: ConflictType }
  | { readonly kind: 'ground'; readonly ground: Ground }
)
