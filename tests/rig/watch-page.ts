/** Listens to everything a page may complain about. */
import type { BrowserContext, ConsoleMessage } from 'playwright'

/** Why: software WebGL says so whenever Sigma asks which node is under the pointer; it says nothing about the app. */
const DRIVER_MESSAGE = /GL Driver Message .*GPU stall due to ReadPixels/

/**
 * Collects, from now on, what the pages of a context complain about: console warnings and errors (a refusal of the
 * Content-Security-Policy is one), uncaught errors, and each request to another host than that of `address`.
 */
export function watchPage(context: BrowserContext, address: string): readonly string[] {
  const complaints: string[] = []
  const home = new URL(address).origin
  const checkAddress = (url: string): void => {
    if (isElsewhere(url, home)) complaints.push(`request to another host: ${url}`)
  }
  context.on('console', (message) => {
    const complaint = describeMessage(message)
    if (complaint) complaints.push(complaint)
  })
  context.on('weberror', (error) => complaints.push(`uncaught: ${String(error.error())}`))
  context.on('request', (request) => checkAddress(request.url()))
  context.on('page', (page) => page.on('websocket', (socket) => checkAddress(socket.url())))
  return complaints
}

function isElsewhere(url: string, home: string): boolean {
  const { protocol, origin } = new URL(url)
  const leavesThePage = ['http:', 'https:', 'ws:', 'wss:'].includes(protocol)
  return leavesThePage && origin.replace(/^ws/, 'http') !== home
}

function describeMessage(message: ConsoleMessage): string | undefined {
  const type = message.type()
  if (type !== 'error' && type !== 'warning') return undefined
  if (DRIVER_MESSAGE.test(message.text())) return undefined
  const { url, lineNumber } = message.location()
  return `console ${type}: ${message.text()} (${url}:${lineNumber})`
}
