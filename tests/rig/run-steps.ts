/** Runs steps side by side and tells of them in order. */
import { availableParallelism } from 'node:os'
import type { Outcome } from './outcome.ts'
import type { Step } from './steps.ts'
import type { Surroundings } from './surroundings.ts'

/** A step that has ended; the duration is in milliseconds. */
export interface EndedStep {
  readonly step: Step
  readonly outcome: Outcome
  readonly duration: number
}

/**
 * Runs all steps, two at a time where there are two processors, each after those that it needs or does not run
 * beside, whatever these came to. `tell` hears of each in the order of the list. A step that throws counts as one failed test.
 */
export async function runSteps(
  steps: readonly Step[],
  surroundings: Surroundings,
  tell: (ended: EndedStep) => void,
): Promise<void> {
  const slots = createSlots(Math.min(2, availableParallelism()))
  const running: { name: string; ended: Promise<EndedStep> }[] = []
  for (const step of steps) {
    const before = running.filter(({ name }) => step.needs.includes(name) || step.after?.includes(name)).map(({ ended }) => ended)
    const ended = Promise.all(before).then(() => slots(() => runStep(step, surroundings)))
    running.push({ name: step.name, ended })
  }
  for (const { ended } of running) tell(await ended)
}

type Slots = <Result>(job: () => Promise<Result>) => Promise<Result>

/** Lets no more than `count` jobs run at once, first come, first served. */
function createSlots(count: number): Slots {
  const waiting: (() => void)[] = []
  let free = count
  return async (job) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve))
    else free -= 1
    try {
      return await job()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}

async function runStep(step: Step, surroundings: Surroundings): Promise<EndedStep> {
  const start = performance.now()
  const outcome = await step.run(surroundings).catch(
    (error: unknown): Outcome => ({ passed: 0, failed: 1, skipped: 0, output: String(error) }),
  )
  return { step, outcome, duration: performance.now() - start }
}
