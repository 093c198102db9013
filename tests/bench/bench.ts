/** `npm run bench`: how quick Triplomat is beside a named peer, measured side by side in the same run. */
import { availableParallelism, cpus } from 'node:os'
import { measureAlliances } from './measure-alliances.ts'
import { measureAnnotating } from './measure-annotating.ts'
import { measureBalance } from './measure-balance.ts'
import { measureBuilding } from './measure-building.ts'
import { measureFirstPaint } from './measure-first-paint.ts'
import { measureFormats } from './measure-formats.ts'
import { measureLayout } from './measure-layout.ts'
import { measurePanning } from './measure-panning.ts'
import { measureTasks } from './measure-tasks.ts'
import { measureNarrowing, measureValidation } from './measure-validation.ts'
import { parseBenchArguments } from './parse-bench-arguments.ts'
import type { Measure, Row } from './row.ts'
import { ratioOf, showTable } from './show-table.ts'

const MEASURES: readonly Measure[] = [
  measureFirstPaint, measureTasks, measurePanning, measureBuilding, measureLayout, measureValidation, measureNarrowing,
  measureFormats, measureAnnotating, measureBalance, measureAlliances,
]

const HELP = `npm run bench                        every measure; some minutes
npm run bench -- --only paint,pan    some of them: ${MEASURES.map(({ name }) => name).join(', ')}
npm run bench -- --quick             fewer runs, nothing that takes minutes
npm run bench -- --json              the figures as JSON on the standard output

Times are medians of runs that alternate with the peer's after a warm-up. Below 1× ours is quicker.`

process.exitCode = await bench(process.argv.slice(2))

async function bench(words: string[]): Promise<number> {
  const request = parseBenchArguments(words, MEASURES.map(({ name }) => name))
  if ('problem' in request) {
    console.error(`${request.problem}\n\n${HELP}`)
    return 2
  }
  if (request.help) {
    console.log(HELP)
    return 0
  }
  const { only, isJson, isQuick } = request
  // Why the other stream: what is said on the way must not stand among the figures.
  const tell = (line: string): void => console.error(`… ${line}`)
  const rows: Row[] = []
  const failures: string[] = []
  for (const { name, title, run } of MEASURES) {
    if (only.length > 0 && !only.includes(name)) continue
    tell(title)
    try {
      rows.push(...await run({ isQuick, tell }))
    } catch (error) {
      failures.push(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    }
  }
  const machine = `${availableParallelism()} processors (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}`
  console.log(isJson
    ? JSON.stringify({ machine, rows: rows.map((row) => ({ ...row, ratio: ratioOf(row) })), failures }, undefined, 2)
    : `${machine}\n\n${showTable(rows)}`)
  for (const failure of failures) console.error(`\n${failure}`)
  return failures.length > 0 ? 1 : 0
}
