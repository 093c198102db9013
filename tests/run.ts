/** `npm test`: every check of the project, one line a step, and the sum of them on the last line. */
import { stripVTControlCharacters } from 'node:util'
import { getChromium } from './rig/get-chromium.ts'
import { parseArguments } from './rig/parse-arguments.ts'
import { type EndedStep, runSteps } from './rig/run-steps.ts'
import { STEPS } from './rig/steps.ts'

const HELP = `npm test                          every check
npm test -- --only types,lint     some of them: ${[...new Set(STEPS.map(({ name }) => name))].join(', ')}
npm test -- dates graph           the tests in files whose path has one of these words in it
npm test -- -t "a name"           the tests of this name (options are passed on to Vitest)
npm test -- --verbose             print what every tool says, not only where it failed (as with CI=true)

A Chromium is looked for in the variable CHROMIUM_PATH, among the installed browsers, then in Playwright's downloads.`

process.exitCode = await run(process.argv.slice(2))

async function run(words: string[]): Promise<number> {
  const request = parseArguments(words, STEPS)
  if ('problem' in request) {
    print(`${request.problem}\n\n${HELP}`)
    return 2
  }
  if (request.help) {
    print(HELP)
    return 0
  }
  const { steps, filters } = request
  const isVerbose = request.verbose || Boolean(process.env.CI)
  const needsChromium = steps.some(({ name }) => name === 'browser' || name === 'journeys')
  const chromium = needsChromium ? getChromium(print) : Promise.resolve({ remedy: 'no browser was asked for' })
  const sum = { passed: 0, failed: 0, skipped: 0 }
  await runSteps(steps, { filters, variables: toolVariables(), isVerbose, chromium }, (ended) => {
    const { outcome } = ended
    print(describe(ended))
    if (outcome.failed > 0 || isVerbose) print(indent(outcome.output))
    sum.passed += outcome.passed
    sum.failed += outcome.failed
    sum.skipped += outcome.skipped
  })
  if (filters.length > 0 && sum.passed + sum.failed === countTools(steps)) {
    print(`no test matches ${filters.join(' ')}`)
    sum.failed += 1
  }
  print(describeSum(sum))
  return sum.failed > 0 ? 1 : 0
}

/** Colours only for a reader at a terminal, and the same time zone everywhere. */
function toolVariables(): NodeJS.ProcessEnv {
  const { isTTY } = process.stdout
  return { FORCE_COLOR: isTTY ? '1' : undefined, NO_COLOR: isTTY ? undefined : '1', TZ: 'UTC' }
}

function countTools(steps: readonly { readonly name: string }[]): number {
  return steps.filter(({ name }) => !['node', 'browser', 'journeys'].includes(name)).length
}

function describe({ step, outcome, duration }: EndedStep): string {
  const mark = outcome.failed > 0 ? 'FAILED' : 'ok    '
  return `${mark} ${step.title.padEnd(40)} ${(duration / 1000).toFixed(1).padStart(6)} s   ${countText(outcome)}`
}

function countText({ passed, failed, skipped }: { passed: number; failed: number; skipped: number }): string {
  const parts = [`${passed} passed`]
  if (failed > 0) parts.push(`${failed} failed`)
  if (skipped > 0) parts.push(`${skipped} skipped`)
  return parts.join(', ')
}

function describeSum({ passed, failed, skipped }: { passed: number; failed: number; skipped: number }): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function indent(text: string): string {
  // Why: not every tool heeds NO_COLOR.
  const plain = process.stdout.isTTY ? text : stripVTControlCharacters(text)
  return plain.trimEnd().replaceAll(/^(?=.)/gm, '    ')
}

function print(line: string): void {
  if (line) process.stdout.write(`${line}\n`)
}
