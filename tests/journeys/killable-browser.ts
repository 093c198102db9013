/** A Chromium of its own, with a profile that stays, that can be killed like a browser that crashes. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { CHROMIUM_ARGUMENTS } from '../rig/chromium-arguments.ts'
import { findChromium } from '../rig/find-chromium.ts'
import { PATIENCE } from '../rig/patience.ts'

export interface KillableBrowser {
  readonly page: Page
  /** Ends all its processes at once, without a word. */
  kill(): Promise<void>
}

/** Most that it may take to start, in tries of `PAUSE` milliseconds. */
const TRIES = 2400
const PAUSE = 50

/** Starts Chromium with a profile folder; what an earlier one left there is found again. */
export async function startKillableBrowser(profile: string): Promise<KillableBrowser> {
  const path = (await findChromium()) ?? chromium.executablePath()
  const portFile = join(profile, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  // Why these: a profile whose browser was killed is locked to a process that is gone, and asks whether to restore its pages.
  for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie']) rmSync(join(profile, name), { force: true })
  const parameters = [
    ...CHROMIUM_ARGUMENTS, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--hide-crash-restore-bubble',
    '--window-size=1280,800', 'about:blank',
  ]
  // Why detached: its children die with its group.
  const child = spawn(path, parameters, { stdio: 'ignore', detached: true })
  const ended = once(child, 'exit')
  let browser: Browser | undefined
  const kill = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL')
    await ended
    await browser?.close().catch(() => undefined)
  }
  try {
    browser = await chromium.connectOverCDP(`http://127.0.0.1:${await readPort(portFile)}`, { timeout: PATIENCE.hook })
    const context = browser.contexts()[0]
    if (!context) throw new Error('the browser has no window')
    return { page: context.pages()[0] ?? await context.newPage(), kill }
  } catch (error) {
    await kill()
    throw error
  }
}

async function readPort(file: string): Promise<string> {
  for (let tried = 0; tried < TRIES; tried++) {
    const [port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    if (port) return port
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
  throw new Error(`Chromium did not start: there is no ${file}`)
}
