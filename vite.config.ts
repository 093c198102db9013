/** Builds the app from `src` into `dist`, with the dossier of `data/` and the registry of names beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { makeLand, type CountriesAtlas } from './data/make-land.ts'
import { readDataFolder } from './src/cli/read-data-folder.ts'
import { glossarySchema, type Term } from './src/core/glossary-schema.ts'
import { placesSchema } from './src/core/places-schema.ts'
import { onlyArticles } from './src/core/only-articles.ts'
import { listReferences } from './src/core/references.ts'
import { registrySchema } from './src/core/registry-schema.ts'
import { dossierSchema } from './src/core/schema.ts'
import { onePage } from './src/offline/one-page-plugin.ts'
import { precache } from './src/offline/precache-plugin.ts'
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
  plugins: [dataDossiers(), nameRegistry(), mapGround(), readyStories(), glossary(), onePage('sample.json'), developmentPolicy(), precache()],
  // Why its own root: the tests and the caches of the tests do not belong in `src`.
  test: { root: import.meta.dirname, projects: await testProjects() },
})

/** Gives the app `sample.json` and `background.json`, each an article of `data/` as a dossier, in the development server and in the build
 * alike. */
function dataDossiers(): Plugin {
  const dataFolder = resolve(import.meta.dirname, 'data')
  const dossierOf = (article: string): string => {
    const { dossier, issues } = readDataFolder(dataFolder)
    if (!dossier) throw new Error(`data/ cannot be built: ${JSON.stringify(issues)}; run npm run triplomat -- validate`)
    return JSON.stringify(onlyArticles(dossier, [article]))
  }
  return {
    name: 'triplomat-data-dossiers',
    generateBundle() {
      for (const [fileName, article] of DATA_DOSSIERS) this.emitFile({ type: 'asset', fileName, source: dossierOf(article) })
    },
    configureServer(server) {
      for (const [fileName, article] of DATA_DOSSIERS) {
        server.middlewares.use(`/${fileName}`, (_request, response) => {
          response.setHeader('Content-Type', 'application/json')
          response.end(dossierOf(article))
        })
      }
    },
  }
}

/** What a visitor sees first, and what can be read beside it. */
const DATA_DOSSIERS = [['sample.json', 'niger-russia-2024-04-12'], ['background.json', 'sahel-chronology']] as const

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

/** Gives the app what the map is drawn on, as `sample.json` above: `land.json`, made from Natural Earth, and `places.json`. */
function mapGround(): Plugin {
  const read = (path: string): unknown => JSON.parse(readFileSync(resolve(import.meta.dirname, path), 'utf8'))
  const files: readonly (readonly [name: string, make: () => unknown])[] = [
    ['land.json', () => makeLand(read('node_modules/world-atlas/countries-50m.json') as CountriesAtlas)],
    ['places.json', () => placesSchema.parse(read('data/places.json'))],
  ]
  return {
    name: 'triplomat-map-ground',
    generateBundle() {
      for (const [fileName, make] of files) this.emitFile({ type: 'asset', fileName, source: JSON.stringify(make()) })
    },
    configureServer(server) {
      for (const [name, make] of files) {
        server.middlewares.use(`/${name}`, (_request, response) => {
          response.setHeader('Content-Type', 'application/json')
          response.end(JSON.stringify(make()))
        })
      }
    },
  }
}

/** Gives the app `stories.json`, the stories that come with it, as `sample.json` above; in the order of their files. */
function readyStories(): Plugin {
  const folder = resolve(import.meta.dirname, 'data/stories')
  const stories = (): string => {
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')).toSorted() : []
    const read = names.map((name): unknown => JSON.parse(readFileSync(resolve(folder, name), 'utf8')))
    return JSON.stringify(dossierSchema.shape.stories.parse(read.length === 0 ? undefined : read) ?? [])
  }
  return {
    name: 'triplomat-ready-stories',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'stories.json', source: stories() })
    },
    configureServer(server) {
      server.middlewares.use('/stories.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/json')
        response.end(stories())
      })
    },
  }
}

/** Gives the app `glossary.json`, the words of the news explained, as `sample.json` above; its sources are those of the chronology. */
function glossary(): Plugin {
  const read = (path: string): string => readFileSync(resolve(import.meta.dirname, 'data', path), 'utf8')
  const terms = (): string => {
    const references = listReferences(read('articles/sahel-chronology.txt'))
    const { terms: listed } = glossarySchema.parse(JSON.parse(read('glossary.json')))
    return JSON.stringify(listed.map(({ sources = [], ...term }): Term =>
      ({ ...term, sources: sources.flatMap((number) => references.get(number) ?? []) })))
  }
  return {
    name: 'triplomat-glossary',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'glossary.json', source: terms() })
    },
    configureServer(server) {
      server.middlewares.use('/glossary.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/json')
        response.end(terms())
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
