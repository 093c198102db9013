/** package-lock.json is whole: `npm ci` refuses one that leaves out what another operating system needs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ROOT } from '../rig/list-files.ts'

const versions = z.optional(z.record(z.string(), z.string()))
const LOCK = z.object({ packages: z.record(z.string(), z.object({ optionalDependencies: versions })) })
const MANIFEST = z.object({ dependencies: versions, devDependencies: versions })
const LOCKED_MANIFEST = z.object({ packages: z.object({ '': MANIFEST }) })

describe('package-lock.json', () => {
  it('has an entry for every package of every operating system', () => {
    const { packages } = LOCK.parse(readJson('package-lock.json'))
    expect(findMissing(packages)).toEqual([])
  })

  it('locks what package.json asks for', () => {
    const locked = LOCKED_MANIFEST.parse(readJson('package-lock.json')).packages['']
    expect(locked).toEqual(MANIFEST.parse(readJson('package.json')))
  })

  it('is seen to lack a package', () => {
    const packages = { 'node_modules/one': { optionalDependencies: { 'one-mac': '1.0.0', 'one-linux': '1.0.0' } } }
    expect(findMissing({ ...packages, 'node_modules/one-linux': {} })).toEqual(['node_modules/one needs one-mac'])
  })
})

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
}

function findMissing(packages: z.infer<typeof LOCK>['packages']): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages))
      .map((name) => `${path} needs ${name}`),
  )
}
