/** Builds the service worker, which knows every file of the build and its sum. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { bundleScript } from './bundle-script.ts'

/** Where it lies beside the page; it has power over what lies there too, and below. */
const SERVICE_WORKER = 'service-worker.js'

/** To be put last: what is written after it is not kept for the time without a network. */
export function precache(): Plugin {
  return {
    name: 'triplomat-precache',
    apply: 'build',
    writeBundle: {
      order: 'post',
      async handler({ dir }) {
        if (dir === undefined) throw new Error('the build has no folder: set build.outDir')
        const files = listBuilt(dir).map((path) => [path, sumOf(readFileSync(join(dir, path)))] as const)
        const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16)
        const { code } = await bundleScript(resolve(import.meta.dirname, 'service-worker.ts'), [], {
          BUILT_FILES: JSON.stringify(files),
          BUILD_VERSION: JSON.stringify(version),
        })
        writeFileSync(join(dir, SERVICE_WORKER), code)
      },
    },
  }
}

/** Paths with `/`, sorted, so that the same files make the same version. */
function listBuilt(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== SERVICE_WORKER)
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1).replaceAll('\\', '/'))
    .toSorted()
}

/** As Subresource Integrity writes it. */
function sumOf(content: Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
