/** Builds the app once more, with a way in for tests that edit without a hand on the keyboard, and serves it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'
import { ROOT } from '../rig/list-files.ts'

/** What the page has beside the app: the history of the edits and the open dossier, as the app itself has them. */
const SEAM = `
import * as seamHistory from './state/history.ts'
import * as seamProject from './state/project.ts'
import * as seamView from './state/view.ts'
globalThis.seam = { ...seamHistory, ...seamProject, ...seamView }
`

/** What a test may wait for it on a machine that is busy with other tests; milliseconds. */
export const BUILD_TIMEOUT = 120_000

export interface SeamServer {
  /** Where the app is served, with a slash at the end. */
  readonly address: string
  close(): Promise<void>
}

/** The same sources and the same build as what people get, but for the way in. */
export async function buildWithSeam(): Promise<SeamServer> {
  const folder = mkdtempSync(join(tmpdir(), 'triplomat-seam-'))
  await build({
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
    plugins: [{
      name: 'triplomat-seam',
      enforce: 'pre',
      transform: (code, id) => (id.endsWith('/src/main.tsx') ? `${code}${SEAM}` : undefined),
    }],
  })
  const server = await preview({
    root: ROOT, configFile: false, appType: 'mpa', logLevel: 'warn', build: { outDir: folder }, preview: { host: '127.0.0.1', port: 0 },
  })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('the server of the built app has no address')
  return {
    address,
    async close() {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
