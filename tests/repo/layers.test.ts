/** Who may import whom: the table of the architecture, held against every import of every file in `src`. */
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFiles, ROOT } from '../rig/list-files.ts'
import { readImports } from '../rig/read-imports.ts'

interface Layer {
  /** Folders of `src`, beside its own. */
  readonly folders: readonly string[]
  /** Names of packages; a `*` at the end stands for any ending. */
  readonly packages: readonly string[]
}

const VIEW = ['preact', '@preact/signals']

/** One row a folder of `src`; the files at the top of `src` are the folder `.`. */
const LAYERS: Readonly<Record<string, Layer>> = {
  core: { folders: [], packages: ['graphology*', 'zod', 'approx-string-match'] },
  // Why i18n: the report is a format, and written for people.
  formats: { folders: ['core', 'i18n'], packages: ['zod', 'graphology*', 'n3', 'fflate', '@noble/hashes'] },
  i18n: { folders: [], packages: [] },
  state: { folders: ['core', 'formats', 'i18n'], packages: ['@preact/signals-core', 'idb'] },
  ui: { folders: ['i18n'], packages: VIEW },
  // Small views of records that several workspaces show; what is loaded apart brings its styles.
  parts: { folders: ['core', 'state', 'ui', 'i18n', 'styles'], packages: VIEW },
  explore: {
    folders: ['core', 'state', 'ui', 'i18n', 'parts'],
    packages: [...VIEW, 'sigma', '@sigma/*', 'graphology*', 'd3-geo'],
  },
  annotate: { folders: ['core', 'state', 'ui', 'i18n', 'parts', 'styles'], packages: VIEW },
  alliances: { folders: ['core', 'state', 'ui', 'i18n', 'parts', 'styles'], packages: [...VIEW, 'd3-geo', 'topojson-client', 'topojson-specification'] },
  teach: { folders: ['core', 'state', 'ui', 'i18n', 'parts', 'styles'], packages: [...VIEW, 'qr'] },
  shell: {
    folders: ['core', 'formats', 'i18n', 'state', 'ui', 'parts', 'explore', 'alliances', 'annotate', 'teach', 'offline', 'styles'],
    packages: VIEW,
  },
  // The app on a device and on one page: what runs there, and what builds it.
  offline: { folders: ['.', 'core', 'explore', 'state'], packages: ['@preact/signals-core', 'vite', 'node:*'] },
  cli: { folders: ['core', 'formats', 'i18n'], packages: ['node:*'] },
  styles: { folders: [], packages: ['@fontsource-variable/*'] },
  '.': { folders: ['shell', 'state', 'styles'], packages: ['preact', '@fontsource-variable/*'] },
}

const files = listFiles('src').filter((path) => /\.tsx?$/.test(path))

describe('layers', () => {
  it('finds files to check', () => {
    expect(files.length).toBeGreaterThan(5)
  })

  it('are kept by every file of src', () => {
    const violations = files.flatMap((path) =>
      findViolations(path, readFileSync(join(ROOT, path), 'utf8')).map((violation) => `${path}: ${violation}`),
    )
    expect(violations).toEqual([])
  })
})

describe('the check of the layers', () => {
  it.each([
    ['src/core/graph.ts', "import { show } from '../ui/show.ts'", 'core may not import the folder ui'],
    ['src/core/graph.ts', "import type { Show } from '../ui/show.ts'", 'core may not import the folder ui'],
    ['src/core/graph.ts', "export { show } from '../ui/show.ts'", 'core may not import the folder ui'],
    ['src/core/graph.ts', "export * from '../ui/show.ts'", 'core may not import the folder ui'],
    ['src/core/graph.ts', "const show = await import('../ui/show.ts')", 'core may not import the folder ui'],
    ['src/core/graph.ts', "type Show = import('../ui/show.ts').Show", 'core may not import the folder ui'],
    ['src/core/graph.ts', "new URL('../ui/show.ts', import.meta.url)", 'core may not import the folder ui'],
    ['src/core/analysis/ties.ts', "import '../../state/view.ts'", 'core may not import the folder state'],
    ['src/core/graph.ts', "import { h } from 'preact/hooks'", 'core may not import the package preact'],
    ['src/core/graph.ts', "import { join } from 'node:path'", 'core may not import the package node:path'],
    ['src/explore/explore.tsx', "import '../teach/lesson.tsx'", 'explore may not import the folder teach'],
    ['src/annotate/annotate.tsx', "import Sigma from 'sigma'", 'annotate may not import the package sigma'],
    ['src/state/view.ts', "import '@preact/signals'", 'state may not import the package @preact/signals'],
    ['src/ui/table.tsx', "import type { Claim } from '../core/schema.ts'", 'ui may not import the folder core'],
    ['src/main.tsx', "import './core/graph.ts'", '. may not import the folder core'],
    ['src/shell/shell.tsx', "import '../../tests/rig/axe.ts'", 'shell may not import the folder (outside src)'],
    ['src/new/file.ts', 'export const one = 1', 'src/new has no row in the table of layers'],
  ])('catches in %s: %s', (path, code, complaint) => {
    expect(findViolations(path, code)).toEqual([complaint])
  })

  it.each([
    ['src/core/graph.ts', "import Graph from 'graphology'\nimport louvain from 'graphology-communities-louvain'"],
    ['src/core/dates/show-date.ts', "import { parse } from './parse.ts'\nimport { issue } from '../issues.ts'"],
    ['src/explore/draw.ts', "import { drawDiscNodeLabel } from 'sigma/rendering'"],
    ['src/cli/validate.ts', "import { readFileSync } from 'node:fs'\nimport '../formats/gexf.ts'"],
    ['src/main.tsx', "import './styles/tokens.css'\nimport { render } from 'preact'\nimport './shell/shell.tsx'"],
  ])('lets pass in %s: %s', (path, code) => {
    expect(findViolations(path, code)).toEqual([])
  })
})

function findViolations(path: string, code: string): string[] {
  const folder = folderOf(path)
  const layer = LAYERS[folder]
  if (!layer) return [`src/${folder} has no row in the table of layers`]
  return readImports(path, code).flatMap(({ specifier }) => {
    const target = specifier.replace(/[?#].*$/, '')
    if (!target.startsWith('.')) {
      return isAllowedPackage(target, layer) ? [] : [refuse(folder, 'package', packageOf(target))]
    }
    const targetFolder = folderOf(posix.join(posix.dirname(path), target))
    const isAllowed = targetFolder === folder || layer.folders.includes(targetFolder)
    return isAllowed ? [] : [refuse(folder, 'folder', targetFolder)]
  })
}

function folderOf(path: string): string {
  const [top, folder = '', ...rest] = path.split('/')
  if (top !== 'src') return '(outside src)'
  return rest.length > 0 ? folder : '.'
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

function isAllowedPackage(specifier: string, layer: Layer): boolean {
  const name = packageOf(specifier)
  return layer.packages.some((allowed) =>
    allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed,
  )
}

function refuse(folder: string, kind: 'folder' | 'package', name: string): string {
  return `${folder} may not import the ${kind} ${name}`
}
