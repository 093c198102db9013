/** Runs one project of Vitest and counts its tests. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { Outcome } from './outcome.ts'
import { runCommand } from './run-command.ts'
import type { Surroundings } from './surroundings.ts'

/** The parts of Vitest's JSON report that are counted here. */
const REPORT = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

/**
 * Runs the tests of `project` that match `filters`. A file that could not be loaded counts as one failed test, and so
 * does a run that failed without one. Without filters, finding no test at all is a failure.
 */
export async function runVitest(project: string, surroundings: Surroundings): Promise<Outcome> {
  const { filters, variables, isVerbose } = surroundings
  const folder = mkdtempSync(join(tmpdir(), 'triplomat-test-'))
  try {
    const report = join(folder, 'report.json')
    const reporters = [`--reporter=${isVerbose ? 'default' : 'dot'}`, '--reporter=json', `--outputFile.json=${report}`]
    const parameters = ['run', '--project', project, '--passWithNoTests', ...reporters, ...filters]
    const { succeeded, output } = await runCommand('node_modules/vitest/vitest.mjs', parameters, variables)
    const counts = existsSync(report) ? countTests(readFileSync(report, 'utf8')) : { passed: 0, failed: 0, skipped: 0 }
    const text = output.replace(/^JSON report written to .*$/m, '')
    return judge(counts, succeeded, text, filters.length > 0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Counts = Omit<Outcome, 'output'>

function countTests(text: string): Counts {
  const report = REPORT.parse(JSON.parse(text))
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function judge(counts: Counts, succeeded: boolean, output: string, isFiltered: boolean): Outcome {
  if (counts.failed === 0 && !succeeded) return { ...counts, failed: 1, output }
  const total = counts.passed + counts.failed + counts.skipped
  if (total === 0 && !isFiltered) return { ...counts, failed: 1, output: `${output}\nno tests were found` }
  return { ...counts, output }
}
