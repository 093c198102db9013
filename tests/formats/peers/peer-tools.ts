/** Other people's programs that read what we write. They are of Debian, and tests that need one are skipped where it is absent. */
import { spawnSync } from 'node:child_process'

const PYTHON = '/usr/bin/python3'

/** Whether a program of Debian's is installed. */
export function hasProgram(name: string): boolean {
  return spawnSync('which', [name]).status === 0
}

/** Whether Debian's Python has a module. */
export function hasPython(module: string): boolean {
  return spawnSync(PYTHON, ['-c', `import ${module}`]).status === 0
}

/** What a program prints; throws with its complaint where it fails. */
export function runProgram(name: string, args: readonly string[], input?: string | Uint8Array): string {
  const { status, stdout, stderr, error } = spawnSync(name, args, { ...(input === undefined ? {} : { input }), maxBuffer: 1 << 28 })
  if (error) throw error
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.toString().slice(0, 2000)}`)
  return stdout.toString()
}

/** What a Python script prints. `input` is its standard input. */
export function runPython(script: string, input?: string | Uint8Array, args: readonly string[] = []): string {
  return runProgram(PYTHON, ['-c', script, ...args], input)
}
