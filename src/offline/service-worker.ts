/** The service worker: keeps every file of the app on the device, and answers from there, so that the app opens without a network. */

import type { ServiceWorkerScope } from './service-worker-scope.ts'

declare const self: ServiceWorkerScope

/** All files of this build with the sums that they must have; put in by `precache-plugin.ts`, as is the next. */
declare const BUILT_FILES: readonly (readonly [path: string, integrity: string])[]
/** Another one for each set of files. */
declare const BUILD_VERSION: string

const { scope } = self.registration
/** Why with the place: other apps, and other copies of this one, may have the same origin. */
const PREFIX = `triplomat ${new URL(scope).pathname} `
const CACHE = PREFIX + BUILD_VERSION
const known = new Set(BUILT_FILES.map(([path]) => addressOf(path)))

self.addEventListener('install', (event) => event.waitUntil(keepAll()))
// Why claimed: what the page that is open loads later must be had without a network too, and is of this same build.
self.addEventListener('activate', (event) => event.waitUntil(forgetOlder().then(() => self.clients.claim())))
// Why only when it is told: two builds must not be mixed in a page that is open.
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return
  const address = plainAddress(request.url)
  if (known.has(address)) event.respondWith(answer(address, request))
  // Why sent on: from another folder, the page would look for its parts in the wrong place.
  else if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => Response.redirect(scope)))
})

/** Why all at once or not at all: an app that is half there would break where nobody can mend it. What was had stays for the next attempt. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE)
  await Promise.all(BUILT_FILES.map(async ([path, integrity]) => {
    const address = addressOf(path)
    if (await cache.match(address)) return
    // Why from any: a name with a sum in it stands for one content only. A slow network is not asked for it twice.
    const before = path.startsWith('assets/') ? await caches.match(address) : undefined
    await cache.put(address, before ?? await fetchWhole(address, integrity))
  }))
}

async function fetchWhole(address: string, integrity: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache', integrity })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  // Why copied: a browser refuses to open a page from an answer that was sent on.
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)))
}

async function answer(address: string, request: Request): Promise<Response> {
  const kept = await (await caches.open(CACHE)).match(address)
  return kept ?? fetch(request)
}

/** What a page is asked for, such as `?embed`, makes it no other file. */
function plainAddress(address: string): string {
  const { origin, pathname } = new URL(address)
  return origin + pathname.replace(/\/index\.html$/, '/')
}

/** Why not `index.html`: many hosts send that on to its folder. */
function addressOf(path: string): string {
  return new URL(path === 'index.html' ? '.' : path, scope).href
}
