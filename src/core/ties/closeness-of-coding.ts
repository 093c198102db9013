/** Which of several codings of one happening says most. */
import type { Coding } from '../event-table.ts'

/** The larger, the closer: a mode before a bare type before a state of affairs with a sign before one without; within each, the larger
 * absolute PLOVER score (see the codebook). */
export function closenessOf({ type, mode, plover = 0, tieClass }: Coding): number {
  const level = type === undefined ? (tieClass === 'neutral' ? 0 : 1) : mode === undefined ? 2 : 3
  return level * STEP + Math.abs(plover)
}

/** More than the largest score. */
const STEP = 100
