/** Runs the command line as a user does, in a process of its own. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface CliResult {
  readonly code: number | null
  readonly out: string
  readonly complaints: string
}

export interface CliOptions {
  /** Given on standard input; default nothing. */
  readonly input?: string | Uint8Array
  /** Added to an environment in which the locale is `C`. */
  readonly environment?: Readonly<Record<string, string>>
  /** Default the top of the repository. */
  readonly folder?: string
}

/** The top of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Starts what the npm script `triplomat` starts, and waits for its end. */
export function runCli(words: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return run(`${ROOT}node_modules/.bin/tsx`, [`${ROOT}src/cli/triplomat.ts`, ...words], options)
}

/** Runs any program like `runCli`. */
export function run(program: string, words: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const { input = '', environment = {}, folder = ROOT } = options
  // LC_ALL goes before LC_MESSAGES and LANG, so that whatever those are does not count.
  const child = spawn(program, words, { cwd: folder, env: { ...process.env, LC_ALL: 'C', ...environment } })
  const out: Buffer[] = []
  const complaints: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk))
  // Why: a program that refuses its input does not read it to the end.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({
      code, out: Buffer.concat(out).toString(), complaints: Buffer.concat(complaints).toString(),
    }))
  })
}
