/** What a step of the run came to. */

/** Counts of tests, and what there is to read about them. A step that is no test file counts as one test. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly output: string
}
