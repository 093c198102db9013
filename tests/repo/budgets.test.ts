/** The weight of the built app, without a browser; a journey weighs what the first view really asks for. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { BUDGETS } from '../rig/budgets.ts'
import { ROOT } from '../rig/list-files.ts'
import { readBuiltPage } from '../rig/read-built-page.ts'
import { readImports } from '../rig/read-imports.ts'

const DIST = join(ROOT, 'dist')

/** Why by name: what the first view draws with is loaded lazily, and needed all the same. */
const NEEDED_FOR_THE_FIRST_VIEW = /^(explore|stage|layout)-[\w-]+\.(js|css)$/

describe('budgets', () => {
  it('keeps the JavaScript of the first view small', () => {
    const modules = followImports(listFirstFiles('.js'))
    const rest = listAssets('.js').filter((path) => !modules.includes(path))
    report('JavaScript of the first view', modules)
    report('workers and parts loaded later', rest)
    expect(modules.length).toBeGreaterThan(0)
    expect(weigh(modules)).toBeLessThanOrEqual(BUDGETS.javascript)
  })

  it('keeps the styles of the first view small', () => {
    const styles = listFirstFiles('.css')
    report('styles of the first view', styles)
    expect(styles.length).toBeGreaterThan(0)
    expect(weigh(styles)).toBeLessThanOrEqual(BUDGETS.styles)
  })
})

/** Paths from `dist` of what the page itself names, and of the parts that its first view loads. */
function listFirstFiles(ending: string): string[] {
  const named = readBuiltPage().flatMap(({ name, attributes }) => {
    const relation = attributes.get('rel') ?? ''
    const isNeeded = name === 'script' || (name === 'link' && /stylesheet|modulepreload/.test(relation))
    const address = isNeeded ? (attributes.get('src') ?? attributes.get('href')) : undefined
    return address ? [posix.normalize(address.replace(/^\//, ''))] : []
  })
  const loaded = listAssets(ending).filter((path) => NEEDED_FOR_THE_FIRST_VIEW.test(posix.basename(path)))
  return [...new Set([...named, ...loaded])].filter((path) => path.endsWith(ending))
}

function listAssets(ending: string): string[] {
  const paths = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  return paths.filter((path) => path.endsWith(ending) && statSync(join(DIST, path)).isFile()).toSorted()
}

/** The modules with all that they import before they run; what they load later is left out. */
function followImports(modules: readonly string[]): string[] {
  const found = new Set<string>()
  const visit = (path: string): void => {
    if (found.has(path)) return
    found.add(path)
    for (const { specifier, isLazy } of readImports(path, readFileSync(join(DIST, path), 'utf8'))) {
      if (!isLazy) visit(posix.join(posix.dirname(path), specifier))
    }
  }
  modules.forEach(visit)
  return [...found]
}

function weigh(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length, 0)
}

function report(title: string, paths: readonly string[]): void {
  const parts = paths.map((path) => `${posix.basename(path)} ${(weigh([path]) / 1000).toFixed(1)}`)
  process.stdout.write(`${title}: ${(weigh(paths) / 1000).toFixed(1)} kB gzipped (${parts.join(', ') || 'none'})\n`)
}
