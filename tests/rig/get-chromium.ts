/** Gets a Chromium where there is none. */
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findChromium } from './find-chromium.ts'

/** What came of the search: the path of a browser, or a sentence that says how to get one. */
export type Chromium = { readonly path: string } | { readonly remedy: string }

const REMEDY =
  'No Chromium was found and none could be installed: install Chromium, Chrome or Edge, ' +
  'or name one in the variable CHROMIUM_PATH.'

/**
 * Finds a Chromium, and otherwise installs one: Debian's package where apt-get can be used without a password, then
 * Playwright's download. `tell` hears each attempt.
 */
export async function getChromium(tell: (line: string) => void): Promise<Chromium> {
  try {
    for (const attempt of [undefined, ...attempts()]) {
      if (attempt) {
        tell(`no Chromium yet: ${attempt.title}`)
        await attempt.run()
      }
      const path = await findChromium()
      if (path) return { path }
    }
    return { remedy: REMEDY }
  } catch (error) {
    return { remedy: error instanceof Error ? error.message : String(error) }
  }
}

interface Attempt {
  readonly title: string
  run(): Promise<void>
}

function attempts(): Attempt[] {
  const command = aptCommand()
  const debian: Attempt = {
    title: 'installing the package "chromium" with apt-get',
    async run() {
      if (!command) return
      await runQuietly([...command, 'update'])
      // Why the fonts: they are only recommended by the package, and Chromium without any font draws no text.
      await runQuietly([...command, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'])
    },
  }
  const playwright: Attempt = {
    title: 'asking Playwright to download it',
    run: () => runQuietly([process.execPath, join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium']),
  }
  return command ? [debian, playwright] : [playwright]
}

function aptCommand(): string[] | undefined {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return undefined
  if (process.getuid?.() === 0) return ['apt-get']
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n', 'apt-get'] : undefined
}

function succeeds(command: string, parameters: string[]): boolean {
  return spawnSync(command, parameters, { stdio: 'ignore' }).status === 0
}

/** Runs to the end whatever comes of it, since the next look for a browser is the judge; at most ten minutes. */
function runQuietly([command = '', ...parameters]: string[]): Promise<void> {
  return new Promise((resolve) => {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const child = spawn(command, parameters, { stdio: 'ignore', env: environment, timeout: 600_000 })
    child.on('error', () => resolve())
    child.on('close', () => resolve())
  })
}
