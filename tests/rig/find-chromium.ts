/** Where a Chromium is on this computer. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/**
 * The path of a Chromium, Chrome or Edge: the variable CHROMIUM_PATH, then an installed browser, then the one that
 * Playwright downloaded; undefined if there is none. Refuses a CHROMIUM_PATH at which nothing stands.
 */
export async function findChromium(): Promise<string | undefined> {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH is "${named}", but no file is there; correct the variable or remove it`)
  }
  return installedBrowsers().find(isBrowser) ?? (await playwrightBrowser())
}

function installedBrowsers(): string[] {
  if (process.platform === 'darwin') return macBrowsers()
  if (process.platform === 'win32') return windowsBrowsers()
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function macBrowsers(): string[] {
  const names = ['Chromium', 'Google Chrome', 'Microsoft Edge']
  const folders = ['/Applications', join(homedir(), 'Applications')]
  return folders.flatMap((folder) => names.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)))
}

function windowsBrowsers(): string[] {
  const files = [
    ['Chromium', 'Application', 'chrome.exe'],
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ]
  const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
  return folders.flatMap((folder) => (folder ? files.map((parts) => join(folder, ...parts)) : []))
}

/** Why the question for the version: Ubuntu installs a "chromium-browser" that only says to install something else. */
function isBrowser(path: string): boolean {
  if (!existsSync(path)) return false
  if (process.platform !== 'linux') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

async function playwrightBrowser(): Promise<string | undefined> {
  // Why not at the top: Playwright takes a third of a second to load, and is needed only where no browser is installed.
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}
