/** Fetching the registry: once, again after a failure, and the app goes on without it. */
import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { registryText } from '../fixtures/name-registry.ts'

let server: Server
let address = ''
let asked = 0
let answer: { status: number; body: string }

beforeEach(async () => {
  vi.resetModules()
  asked = 0
  answer = { status: 200, body: registryText }
  server = createServer((_request, response) => {
    asked++
    response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('the server has no port')
  address = `http://127.0.0.1:${place.port}/registry.json`
})

afterEach(() => new Promise((resolve) => server.close(resolve)))

it('fetches the registry once, however often it is asked for', async () => {
  const { loadRegistry, registry } = await import('../../src/state/registry.ts')
  expect(registry.value).toBeUndefined()
  const [one, other] = await Promise.all([loadRegistry(address), loadRegistry(address)])
  expect(asked).toBe(1)
  expect(one).toBe(other)
  expect(registry.value).toBe(one)
  expect(registry.value?.byId.get('niger')?.label.fr).toBe('Niger')
})

it.each([
  { status: 404, body: 'not here' }, { status: 200, body: 'no JSON' },
])('goes on without it, and tries again when asked again: $status $body', async (bad) => {
  const { loadRegistry, registry } = await import('../../src/state/registry.ts')
  answer = bad
  expect(await loadRegistry(address)).toBeUndefined()
  expect(registry.value).toBeUndefined()
  answer = { status: 200, body: registryText }
  expect((await loadRegistry(address))?.byId.has('niger')).toBe(true)
  expect(asked).toBe(2)
})
