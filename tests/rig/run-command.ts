/** Runs one tool of `node_modules` and keeps what it says. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

/** How a command ended, and all that it wrote to both of its outputs, in order. */
export interface CommandResult {
  readonly succeeded: boolean
  readonly output: string
}

/** Runs a script with this Node in the project's folder; ended after 90 minutes, which only what hangs takes. `script` is a path from there. */
export function runCommand(script: string, parameters: string[], variables: NodeJS.ProcessEnv): Promise<CommandResult> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, [script, ...parameters], {
      cwd: ROOT,
      env: { ...process.env, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 5_400_000,
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => settle({ succeeded: false, output: String(error) }))
    child.on('close', (code, signal) => {
      const ending = signal ? `\nended by ${signal}` : ''
      settle({ succeeded: code === 0, output: Buffer.concat(chunks).toString('utf8') + ending })
    })
  })
}
