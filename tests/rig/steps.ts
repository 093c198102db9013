/** The steps of `npm test`, in the order they are reported. */
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Outcome } from './outcome.ts'
import { runCommand } from './run-command.ts'
import { runVitest } from './run-vitest.ts'
import type { Surroundings } from './surroundings.ts'

/** One step: `name` is what `--only` takes, `needs` names the steps that must have ended before. */
export interface Step {
  readonly name: string
  readonly title: string
  readonly needs: readonly string[]
  /** Steps that it does without, but does not run beside. */
  readonly after?: readonly string[]
  run(surroundings: Surroundings): Promise<Outcome>
}

const TYPESCRIPT = 'node_modules/typescript/bin/tsc'
const VITE = 'node_modules/vite/bin/vite.js'
const OXLINT = 'node_modules/oxlint/bin/oxlint'
const KNIP = 'node_modules/knip/bin/knip.js'

/** Every step. The steps that share a name are chosen together. */
export const STEPS: readonly Step[] = [
  tool('types', 'types', TYPESCRIPT, ['-p', 'tsconfig.json']),
  tool('types', 'types of the core, without the DOM', TYPESCRIPT, ['-p', 'src/core/tsconfig.json']),
  tool('lint', 'lint', OXLINT, ['--deny-warnings', 'src', 'tests', 'vite.config.ts']),
  tool('unused', 'unused files, exports and dependencies', KNIP, ['--no-progress']),
  {
    name: 'build',
    title: 'build',
    needs: [],
    run(surroundings) {
      // Why: after a build that failed, no test may pass because of the build before it.
      rmSync(resolve(import.meta.dirname, '../../dist'), { recursive: true, force: true })
      return runTool(VITE, ['build'], surroundings)
    },
  },
  {
    name: 'node',
    title: 'tests in Node',
    needs: ['build'],
    run: (surroundings) => runVitest('node', surroundings),
  },
  // Why one after the other: each keeps all processors busy, and a browser that waits for its turn drops frames and requests.
  inChromium('browser', 'widgets in Chromium', [], ['node']),
  inChromium('journeys', 'journeys through the built app', ['build'], ['node', 'browser']),
]

function tool(name: string, title: string, script: string, parameters: string[]): Step {
  return { name, title, needs: [], run: (surroundings) => runTool(script, parameters, surroundings) }
}

async function runTool(script: string, parameters: string[], { variables }: Surroundings): Promise<Outcome> {
  const { succeeded, output } = await runCommand(script, parameters, variables)
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0, output }
}

function inChromium(name: string, title: string, needs: readonly string[], after: readonly string[]): Step {
  return {
    name,
    title,
    needs,
    after,
    async run(surroundings) {
      const found = await surroundings.chromium
      if ('remedy' in found) return { passed: 0, failed: 1, skipped: 0, output: found.remedy }
      const variables = { ...surroundings.variables, CHROMIUM_PATH: found.path }
      return runVitest(name, { ...surroundings, variables })
    },
  }
}
