/** Shapes: what a file can have wrong, what no file can break, and which ids are refused. */
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkShape, MAX_ISSUES } from '../../src/core/check-shape.ts'
import { buildGraph } from '../../src/core/graph.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import { hasErrors, type Issue } from '../../src/core/issues.ts'
import { migrate } from '../../src/core/migrate.ts'
import { validateDossier } from '../../src/core/validate.ts'
import { RESERVED_IDS } from '../../src/core/vocabulary.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'

const json = readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8')

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

type Change = readonly [path: string, value: Json | undefined]

/** The small dossier with other values at the paths given (`undefined` takes a field away). */
function withValues(changes: readonly Change[]): Json {
  const dossier = JSON.parse(json) as Json
  for (const [path, value] of changes) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    const inner = keys.reduce<Json | undefined>((outer, key) => (outer as { [key: string]: Json })[key], dossier)
    if (value === undefined) delete (inner as { [key: string]: Json })[last]
    else (inner as { [key: string]: Json })[last] = value
  }
  return dossier
}

function issuesAt(...changes: Change[]): Issue[] {
  return checkShape(withValues(changes)).issues
}

describe('migrate', () => {
  it.each<[string, Json]>([['null', null], ['a list', []], ['a string', 'triplomat'], ['nothing', {}],
    ['another format', { format: 'x' }]])(
    'refuses %s', (_, value) => {
      expect(migrate(value).issues).toEqual([expect.objectContaining({ code: 'not-a-dossier', path: '' })])
    })

  it('refuses a newer version, and says which it knows', () => {
    expect(issuesAt(['version', 5])).toEqual([expect.objectContaining(
      { code: 'version-newer', path: 'version', args: { version: 5, known: 4 } })])
  })

  it.each<[Json | undefined, string]>([
    [undefined, 'nothing'], ['1', '"1"'], [0, '0'], [1.5, '1.5'], [null, 'null'],
      [{ toString: 1, valueOf: 1 }, 'object'],
    [[[[]]], 'array (1)'], ['x'.repeat(1000), `"${'x'.repeat(56)}…`],
  ])('refuses the version %j', (version, found) => {
    expect(issuesAt(['version', version])).toEqual([
      expect.objectContaining({ code: 'wrong-shape', path: 'version', args: { expected: '1 … 4', found } }),
    ])
  })

  it('leaves the current version as it is', () => {
    const value = JSON.parse(json) as unknown
    expect(migrate(value)).toEqual({ value, issues: [] })
  })
})

describe('checkShape', () => {
  it.each<[string, Json | undefined, Partial<Issue>]>([
    ['articles.0.title', undefined, { path: 'articles[0].title', record: 'tides',
      args: { expected: 'string', found: 'nothing' } }],
    ['articles.0.claims.1.modality', 'sure', {
      path: 'articles[0].claims[1].modality', record: 'c1',
        args: { expected: 'asserted | reported | planned | alleged', found: '"sure"' },
    }],
    ['ontology.relations.0.plover.quad', 5, { path: 'ontology.relations[0].plover.quad', record: 'signed-pact-with',
      args: { expected: '1 | 2 | 3 | 4', found: '5' } }],
    ['ontology.relations.0.plover.score', 11, { path: 'ontology.relations[0].plover.score',
      record: 'signed-pact-with', args: { expected: '≤ 10', found: '11' } }],
    ['articles.0.claims.1.evidence', [], { path: 'articles[0].claims[1].evidence', record: 'c1',
      args: { expected: '≥ 1', found: 'array (0)' } }],
    ['articles.0.mentions.0.spans.0.start', -1, { path: 'articles[0].mentions[0].spans[0].start', record: 'm1',
      args: { expected: '≥ 0', found: '-1' } }],
    ['entities', {}, { path: 'entities', args: { expected: 'array', found: 'object' } }],
  ])('refuses at %s the value %j', (path, value, issue) => {
    expect(issuesAt([path, value])).toEqual([expect.objectContaining({ code: 'wrong-shape', ...issue })])
  })

  it('names every unknown field, where it is, and whose', () => {
    expect(issuesAt(['articles.0.claims.1.colour', 'red'], ['articles.0.claims.1.size', 1])).toEqual([
      expect.objectContaining({ code: 'unknown-field', path: 'articles[0].claims[1]', record: 'c1',
        args: { key: 'colour' } }),
      expect.objectContaining({ code: 'unknown-field', path: 'articles[0].claims[1]', record: 'c1',
        args: { key: 'size' } }),
    ])
  })

  it('lists 200 issues and counts the others, even where one record has them all', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`field-${index}`, 0]))
    const issues = issuesAt(['entities', Array<Json>(150).fill(null)], ['extra', many],
      ...Object.keys(many).map((key) => [key, 0] as const))
    expect(issues).toHaveLength(MAX_ISSUES + 1)
    expect(issues.at(-1)).toMatchObject({ code: 'and-more', args: { count: 150 + 501 - MAX_ISSUES } })
  })
})

describe('ids', () => {
  const inherited: object = Object.getPrototypeOf({}) as object

  it('are refused where every object has a property of that name', () => {
    expect(Object.getOwnPropertyNames(inherited).sort()).toEqual([...RESERVED_IDS].sort())
  })

  it.each(RESERVED_IDS)('refuses %s and says why, wherever it is an id or names one', (id) => {
    for (const path of ['entities.0.id', 'articles.0.claims.0.id', 'articles.0.mentions.0.entity',
      'ontology.kinds.0.id', 'articles.0.id']) {
      const issues = issuesAt([path, id])
      expect(issues).toEqual([expect.objectContaining({ code: 'wrong-shape', path: path.replace(/\.(\d+)/g, '[$1]') })])
      expect(issues[0]?.args['expected']).toContain(id)
      expect(issues[0]?.args['expected']).toMatch(/^≠ /)
    }
  })

  it.each(['constructors', 'to-string', 'proto', '__proto', 'Constructor', '1', 'length', 'نيجر', '🐟'])(
    'lets %s be', (id) => {
    expect(issuesAt(['articles.0.mentions.0.id', id])).toEqual([])
  })

  it.each(['', 'a\u0000', 'line\nbreak', 'half \ud83d', 'x'.repeat(201)])('refuses %j', (id) => {
    expect(issuesAt(['articles.0.mentions.0.id', id])).toHaveLength(1)
  })
})

/** A valid dossier in which some values were replaced by others, taken away, or put somewhere else. */
const broken = fc.tuple(arbitraryDossier(), fc.array(
  fc.tuple(fc.nat(), fc.nat({ max: 5 }), fc.jsonValue()), { minLength: 1, maxLength: 6 }))
  .map(([dossier, changes]) => {
    const value = JSON.parse(JSON.stringify(dossier)) as Json
    for (const [at, way, other] of changes) breakAt(value, at, way, other as Json)
    return value
  })

function breakAt(root: Json, at: number, way: number, other: Json): void {
  const places: { holder: { [key: string]: Json }; key: string }[] = []
  const walk = (holder: Json): void => {
    if (typeof holder !== 'object' || holder === null) return
    for (const [key, value] of Object.entries(holder)) {
      places.push({ holder: holder as { [key: string]: Json }, key })
      walk(value)
    }
  }
  walk(root)
  const place = places[at % Math.max(1, places.length)]
  const donor = places[(at * 31 + 7) % Math.max(1, places.length)]
  if (!place || !donor) return
  const { holder, key } = place
  if (way === 0) holder[key] = other
  else if (way === 1) delete holder[key]
  else if (way === 2) holder[key] = structuredClone(donor.holder[donor.key] ?? null)
  else if (way === 3) holder[key] = typeof holder[key] === 'number' ? Number(holder[key]) + 1 : `${String(key)}x`
  else if (way === 4) Object.defineProperty(holder, '__proto__',
    { value: other, enumerable: true, configurable: true, writable: true })
  else holder[`${key}-more`] = other
}

describe('a broken dossier', () => {
  it('is refused with issues or read, but never throws, and lists no more than it may', () => {
    fc.assert(fc.property(broken, (value) => {
      const { dossier, issues } = checkShape(value)
      expect(issues.length).toBeLessThanOrEqual(MAX_ISSUES + 1)
      expect(dossier === undefined).toBe(issues.length > 0)
      if (!dossier) return
      const found = validateDossier(dossier)
      expect(found.length).toBeLessThanOrEqual(MAX_ISSUES + 1)
      if (!hasErrors(found)) expect(buildGraph(indexDossier(dossier)).order).toBe(dossier.entities.length)
    }), { numRuns: 300 })
  })

  it('of any other kind never throws either', () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(),
      fc.record({ format: fc.constant('triplomat'), version: fc.jsonValue() })), (value) => {
      expect(checkShape(value).dossier).toBeUndefined()
    }), { numRuns: 300 })
  })
})
