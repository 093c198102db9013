/** Looks longer for what breaks a law: `RUNS=50 npx vitest run --project node <files>` draws fifty times as many examples for each. */
import fc from 'fast-check'
import { vi } from 'vitest'

/** How many times as many; a whole number from 2. */
const TIMES = Number(process.env.RUNS)
/** A law stops there without failing, however few it has drawn: after `LAW_SECONDS`, 60 unless told. In milliseconds. */
const LONGEST = Number(process.env.LAW_SECONDS ?? 60) * 1000
/** Of fast-check itself. */
const USUAL_RUNS = 100

if (!(TIMES >= 2)) throw new Error('RUNS says how many times as many examples are drawn: a number from 2')

fc.configureGlobal({ ...fc.readConfigureGlobal(), interruptAfterTimeLimit: LONGEST })
vi.setConfig({ testTimeout: LONGEST * 10 })

// Why not by the global settings alone: what a law asks for itself goes before them.
vi.doMock('fast-check', async (importOriginal) => {
  const original = await importOriginal<typeof import('fast-check')>()
  const assert = new Proxy(fc.assert, {
    apply: (check, self, [law, { numRuns = USUAL_RUNS, ...rest } = {}]: [unknown, { readonly numRuns?: number }?]): unknown =>
      Reflect.apply(check, self, [law, { ...rest, numRuns: numRuns * TIMES }]),
  })
  return { ...original, assert, default: { ...original.default, assert } }
})
