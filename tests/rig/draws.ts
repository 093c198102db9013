/** Which examples property tests draw. Why always the same: whether a commit is good must not hang on the day's luck. Other examples are
 * looked for on purpose: by `SEED=<a whole number>`, or many of them by `RUNS` (see `repeat-laws.ts`). */
import fc from 'fast-check'

/** The day of the article. */
const USUAL_SEED = 20240412
// Why so: a test in a browser has the variables only if Vitest gives them to it.
const { SEED, RUNS } = globalThis.process?.env ?? {}

const seed = SEED === undefined ? USUAL_SEED : Number(SEED)
if (!Number.isInteger(seed)) throw new Error(`SEED is a whole number, not ${JSON.stringify(SEED)}`)
// Why not with RUNS alone: who looks longer looks for what was not drawn before.
if (SEED !== undefined || RUNS === undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })
