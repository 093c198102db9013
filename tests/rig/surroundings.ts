/** What all steps of one run share. */
import type { Chromium } from './get-chromium.ts'

/** What all steps of one run share. */
export interface Surroundings {
  /** Passed on to Vitest: parts of file names, or its own options. */
  readonly filters: string[]
  /** Environment variables for every tool. */
  readonly variables: NodeJS.ProcessEnv
  /** Whether to name every test, and not only those that failed. */
  readonly isVerbose: boolean
  readonly chromium: Promise<Chromium>
}
