/** Serves the built app under an address of its own, where the network can be cut and a new version put in place. */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, inject } from 'vitest'

export interface ServedBuilds {
  /** With a slash at the end. Asked for as a journey begins, also for the second time: from then on the first build is served again. */
  readonly address: () => string
  /** Puts a newer build in place: the page says `second` in its `build`. */
  readonly publish: () => void
  /** From now on nobody answers. */
  readonly cut: () => void
}

/** Starts at once; what it serves comes from the app that was built for all journeys. */
export async function serveBuilds(): Promise<ServedBuilds> {
  let isNew = false
  let isCut = false
  const server = createServer((request, response) => {
    if (isCut) return void request.socket.destroy()
    fetchBuilt(request.url ?? '/', isNew).then(({ status, type, body }) => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' })
      response.end(body)
    }, () => request.socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    address: () => {
      isNew = false
      isCut = false
      return `http://127.0.0.1:${port}/`
    },
    publish: () => (isNew = true),
    cut: () => {
      isCut = true
      server.closeAllConnections()
    },
  }
}

async function fetchBuilt(path: string, isNew: boolean): Promise<{ status: number; type: string; body: Buffer }> {
  const response = await fetch(new URL(path.slice(1), inject('address')))
  const body = Buffer.from(await response.arrayBuffer())
  const type = response.headers.get('content-type') ?? ''
  const isChanged = isNew && /^\/($|index\.html|service-worker\.js)/.test(path)
  return { status: response.status, type, body: isChanged ? await renew(path, body) : body }
}

/** As the next build would have it: another page, and a service worker that knows its sum. */
async function renew(path: string, body: Buffer): Promise<Buffer> {
  if (!path.includes('service-worker')) return addMark(body)
  const page = Buffer.from(await (await fetch(inject('address'))).arrayBuffer())
  const code = body.toString().replaceAll(sumOf(page), sumOf(addMark(page)))
  if (code === body.toString()) throw new Error('the service worker does not know the page')
  return Buffer.from(code.replace(/`([0-9a-f]{16})`/, '`second$1`'))
}

function addMark(page: Buffer): Buffer {
  return Buffer.from(page.toString().replace('<head>', '<head><meta name="build" content="second">'))
}

function sumOf(content: Buffer): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
