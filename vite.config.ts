/** Builds the app from `src` into `dist`, with the dossier of `data/` and the registry of names beside it. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { readDataFolder } from './src/cli/read-data-folder.ts'
import { registrySchema } from './src/core/registry-schema.ts'
import { testProjects } from './tests/rig/test-projects.ts'

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: resolve(import.meta.dirname, 'public'),
  build: {
    outDir: resolve(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    // Why: an inlined font or worker would be a data: address, which the Content-Security-Policy refuses.
    assetsInlineLimit: 0,
    // Why: a browser that does not know the hint loads the same parts a little later; it needs no script to ask for them twice.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Why one file: all of it is needed at once, and what stands together is compressed together.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  worker: { format: 'es' },
  plugins: [sampleDossier(), nameRegistry(), developmentPolicy()],
  // Why its own root: the tests and the caches of the tests do not belong in `src`.
  test: { root: import.meta.dirname, projects: await testProjects() },
})

/** Gives the app `sample.json`, made from `data/`, in the development server and in the build alike. */
function sampleDossier(): Plugin {
  const dataFolder = resolve(import.meta.dirname, 'data')
  const sample = (): string => {
    const { dossier, issues } = readDataFolder(dataFolder)
    if (!dossier) throw new Error(`data/ cannot be built: ${JSON.stringify(issues)}; run npm run triplomat -- validate`)
    return JSON.stringify(dossier)
  }
  return {
    name: 'triplomat-sample-dossier',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'sample.json', source: sample() })
    },
    configureServer(server) {
      server.middlewares.use('/sample.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/json')
        response.end(sample())
      })
    },
  }
}

/** Gives the app `registry.json`, the names that come with it, as `sample.json` above. */
function nameRegistry(): Plugin {
  const registry = (): string => {
    const file = readFileSync(resolve(import.meta.dirname, 'data/registry.json'), 'utf8')
    return JSON.stringify(registrySchema.parse(JSON.parse(file)))
  }
  return {
    name: 'triplomat-name-registry',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'registry.json', source: registry() })
    },
    configureServer(server) {
      server.middlewares.use('/registry.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/json')
        response.end(registry())
      })
    },
  }
}

/** In development Vite puts styles into the page and talks to it over a web socket; the built page allows neither. */
function developmentPolicy(): Plugin {
  return {
    name: 'triplomat-development-policy',
    apply: 'serve',
    transformIndexHtml: (html) => html
      .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
      .replace("connect-src 'self'", "connect-src 'self' ws:"),
  }
}
