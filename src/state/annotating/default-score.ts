/** The score that a relation gets by its PLOVER type and mode. */
import { PLOVER_SCORES, type PloverType } from '../../core/cameo/plover-scores.ts'

/** The score of a type, or of a mode of it. */
export function defaultScore(type: PloverType, mode?: string): number {
  const { modes, score } = PLOVER_SCORES[type]
  return mode !== undefined && Object.hasOwn(modes, mode) ? modes[mode] ?? score : score
}
