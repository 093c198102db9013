/** Runs one project of Vitest and counts its tests. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
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
  testResults: z.array(z.object({
    status: z.string(),
    name: z.string(),
    message: z.string().optional(),
    assertionResults: z.array(z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).nullish() })),
  })),
})
type Report = z.infer<typeof REPORT>

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
    const told = existsSync(report) ? REPORT.parse(JSON.parse(readFileSync(report, 'utf8'))) : undefined
    const counts = told ? countTests(told) : { passed: 0, failed: 0, skipped: 0 }
    const text = output.replace(/^JSON report written to .*$/m, '')
    // Why first: of a long report often only what stands near the count is kept.
    const failures = told ? listFailures(told) : []
    if (failures.length === 0 && !succeeded) failures.push(`✗ no test failed, yet the run did: ${firstComplaint(text)}`)
    return judge(counts, succeeded, [...failures, text].join('\n'), filters.length > 0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Counts = Omit<Outcome, 'output'>

function countTests(report: Report): Counts {
  const unloaded = report.testResults.filter(isUnloaded)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function isUnloaded(file: Report['testResults'][number]): boolean {
  return file.status === 'failed' && file.assertionResults.length === 0
}

/** A line a failure: where, which test, and how its message begins. */
function listFailures(report: Report): string[] {
  return report.testResults.flatMap((file) => {
    const at = relative(process.cwd(), file.name)
    if (isUnloaded(file)) return [`✗ ${at}: ${firstLine(file.message ?? '')}`]
    const failed = file.assertionResults.filter(({ status }) => status === 'failed')
    return failed.map(({ fullName, failureMessages }) => `✗ ${at}: ${fullName}: ${firstLine(failureMessages?.[0] ?? '')}`)
  })
}

/** What stands behind it is an error that no test waited for, or a run that was ended. */
function firstComplaint(text: string): string {
  return text.split('\n').find((line) => /error|reject|timeout|ended by/i.test(line))?.trim().slice(0, 300) ?? 'nothing says why'
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.slice(0, 300) ?? ''
}

function judge(counts: Counts, succeeded: boolean, output: string, isFiltered: boolean): Outcome {
  if (counts.failed === 0 && !succeeded) return { ...counts, failed: 1, output }
  const total = counts.passed + counts.failed + counts.skipped
  if (total === 0 && !isFiltered) return { ...counts, failed: 1, output: `${output}\nno tests were found` }
  return { ...counts, output }
}
