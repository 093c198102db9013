/** GEXF: what is written is valid and comes back, what others write comes in, and what is broken is said. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { gexf, gexf12 } from '../../src/formats/gexf.ts'
import { articleDossier } from '../core/article-dossier.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { makeBenchDossier } from '../bench/make-bench-dossier.ts'
import { checkRoundTrip } from './check-round-trip.ts'
import { damagedXml } from './damage-xml.ts'
import { hasProgram, runProgram } from './peers/peer-tools.ts'
import { whatRemains } from './what-remains.ts'
import { readFiles, writeText } from './write-text.ts'

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
const small = JSON.parse(fixture('small-dossier.json')) as Dossier
const { dossier: real } = articleDossier()

it('writes the golden file', () => {
  expect(writeText(gexf, small)).toBe(fixture('golden/small.gexf'))
})

describe.each([gexf, gexf12])('$id', (format) => {
  it('gives back what it does not declare to lose', () => {
    checkRoundTrip(format, 60)
  })

  it('gives back the article without a word of complaint', () => {
    const { dossier, issues } = readFiles(format, writeText(format, real))
    expect(issues).toStrictEqual([])
    expect(dossier && whatRemains(dossier, format.loses)).toStrictEqual(whatRemains(real, format.loses))
  })

  it('recognises its own version and not the other', () => {
    const other = format === gexf ? gexf12 : gexf
    expect(format.recognises?.(writeText(format, small).slice(0, 4096))).toBe(true)
    expect(format.recognises?.(writeText(other, small).slice(0, 4096))).toBe(false)
    expect(format.recognises?.('<graphml version="1.2">')).toBe(false)
  })

  it('comes in pieces', () => {
    const sizes = [...format.write?.(makeBenchDossier({ entities: 50, claims: 500 }))[0]?.pieces ?? []].map(({ length }) => length)
    expect(sizes.length).toBeGreaterThan(5)
    expect(Math.max(...sizes)).toBeLessThan(65_536)
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(32_768)
  })
})

it('reads open ends and what others write for the type of an edge', () => {
  const edges = [
    'start="2020-01-01" endopen="2021-01-01" type="ally"', 'startopen="2020-01-01" end="2021-01-01" type="directed"',
    'type="undirected" kind="feud"',
  ].map((attributes, id) => `<edge id="${id}" source="a" target="b" ${attributes}/>`)
  const { dossier, issues } = readFiles(gexf, `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed"><nodes><node id="a"/><node
    id="b"/></nodes><edges>${edges.join('')}</edges></graph></gexf>`)
  expect(dossier?.articles[0]?.claims.map(({ relation, time }) => [relation, time?.edtf])).toEqual([
    ['ally', '2020-01-01/2021-01-01'], ['is tied to', '2020-01-01/2021-01-01'], ['feud', undefined],
  ])
  expect(issues.find(({ code }) => code === 'direction-assumed')?.args).toEqual({ count: 1 })
})

const schemas = fileURLToPath(new URL('../../../shared/data/gexf-1.3', import.meta.url))

describe.skipIf(!existsSync(schemas) || !hasProgram('xmllint'))('GEXF 1.3 and its published schema', () => {
  const validate = (text: string, ...schema: readonly string[]): string => {
    const folder = mkdtempSync(join(tmpdir(), 'gexf-'))
    try {
      const path = join(folder, 'it.gexf')
      writeFileSync(path, text)
      return runProgram('xmllint', ['--noout', '--nonet', '--huge', ...schema, path])
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  const extreme: Dossier = {
    ...small,
    articles: small.articles.map((article) => ({
      ...article,
      events: article.events.map((event) => ({ ...event, time: { edtf: '0000', basis: { en: 'x', fr: 'x' } } })),
      claims: article.claims.map((claim) => ({ ...claim, time: { edtf: '9999-12-31', basis: { en: 'x', fr: 'x' } } })),
    })),
  }
  const dossiers = [small, real, extreme, ...fc.sample(arbitraryDossier(), { numRuns: 15, seed: 7 })]

  it('agree by RELAX NG', () => {
    for (const dossier of dossiers) validate(writeText(gexf, dossier), '--relaxng', join(schemas, 'gexf.rng'))
    expect(() => validate(writeText(gexf, small).replace('mode="dynamic"', 'mode="lively"'), '--relaxng', join(schemas, 'gexf.rng'))).toThrow(/lively|fails/)
  })

  // Why the prefix goes: the XSD, which was made of the RELAX NG by a program, has colours and sizes in the wrong
  // namespace.
  it('agree by XSD, but for the namespace of what is drawn', () => {
    for (const dossier of dossiers) {
      validate(writeText(gexf, dossier).replaceAll('<viz:', '<'), '--schema', join(schemas, 'gexf.xsd'))
    }
    expect(() => validate(writeText(gexf, small).replace('mode="dynamic"', 'mode="lively"'), '--schema', join(schemas, 'gexf.xsd'))).toThrow(/lively/)
  })
})

describe('files of other tools', () => {
  const read = (name: string) => {
    const { dossier, issues } = readFiles(gexf, fixture(`gexf/${name}`))
    return {
      entities: dossier?.entities.map(({ id, kind, label, aliases }) => [id, kind, label.en, ...aliases.en]),
      text: dossier?.articles[0]?.text.split('\n'),
      claims: dossier?.articles[0]?.claims.map(({ id, relation, time, note }) => [id, relation, time?.edtf, note?.en]),
      issues: issues.map(({ code, args }) => [code, ...Object.values(args)].join(' ')),
    }
  }

  it('of Gephi: spells, lists, defaults, values that change, mixed directions', () => {
    expect(read('gephi-1.3.gexf')).toStrictEqual({
      entities: [
        ['ne', 'Country', 'Niger', 'Republic of the Niger', 'Niger, Republic of'], ['ru', 'Country', 'Russia'],
        ['wagner', 'Armed group', 'Wagner'], ['mali', 'actor', 'mali'],
      ],
      text: ['Niger and Russia signed a pact | again.', 'Wagner – fights beside – Niger, 2023-12-01/...', 'Russia – arms – mali.'],
      claims: [
        ['0', 'signs-pact-with', '2024-01-16', 'signs a pact with'], ['1', 'fights beside', '2023-12-01/..', undefined],
        ['2', 'arms', undefined, undefined],
      ],
      issues: [
        'field-left-out size 2', 'field-left-out position 2', 'field-left-out color 2', 'field-left-out Modularity Class 1',
        'field-left-out description 1', 'field-left-out weight 1', 'field-left-out spell 1', 'node-made mali', 'direction-assumed 1',
        'evidence-made 2',
      ],
    })
  })

  it('of NetworkX: nodes inside nodes, numbers for ids, parallel edges without direction', () => {
    expect(read('networkx-1.2.gexf')).toStrictEqual({
      entities: [['0', 'IGO', 'ECOWAS'], ['1', 'actor', 'Niger'], ['2', 'actor', 'Niamey']],
      text: ['ECOWAS – is tied to – Niger, 2023.', 'ECOWAS – is tied to – Niger, 2024.'],
      claims: [['0', 'is tied to', '2023', undefined], ['1', 'is tied to', '2024', undefined]],
      issues: ['field-left-out pid 1', 'field-left-out weight 1', 'direction-assumed 2', 'evidence-made 2'],
    })
  })

  it('of version 1.1', () => {
    expect(read('old-1.1.gexf')).toStrictEqual({
      entities: [['a', 'actor', 'A'], ['b', 'actor', 'B']],
      text: ['A – is tied to – B, 2009-01-01/2009-01-31.'],
      claims: [['e', 'is tied to', '2009-01-01/2009-01-31', undefined]],
      issues: ['field-left-out slice 1', 'evidence-made 1'],
    })
  })
})

describe('what is no GEXF, or too much of it', () => {
  const wrap = (inside: string): string => `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph>${inside}</graph></gexf>`
  it.each([
    ['another document', '<svg/>', 'not-this-format'],
    ['an LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12\n', 'git-lfs-pointer'],
    ['nothing', '', 'file-empty'],
    ['half a file', writeText(gexf, small).slice(0, 4000), 'not-xml'],
    ['a bomb', `<!DOCTYPE gexf [<!ENTITY a "b">]>${wrap('')}`, 'xml-entities'],
    ['a hundred thousand columns', wrap(`<attributes class="node">${'<attribute id="a" title="b" type="string"/>'.repeat(100_000)}</attributes>`), 'too-many-columns'],
    ['more nodes than there is room for', wrap(`<nodes>${'<node id="1"/>'.repeat(300_001)}</nodes>`), 'too-many-rows'],
  ])('%s', (_, text, code) => {
    const { dossier, issues } = readFiles(gexf, text)
    expect(dossier).toBeUndefined()
    expect(issues.map((one) => one.code)).toStrictEqual([code])
  })

  it('reads an empty graph, and reserved names', () => {
    expect(readFiles(gexf, wrap('')).dossier?.entities).toStrictEqual([])
    const { dossier } = readFiles(gexf, wrap(`<attributes class="node"><attribute id="__proto__" title="__proto__" type="string"/></attributes>
      <nodes><node id="__proto__" label="__proto__"><attvalues><attvalue for="__proto__" value="x"/></attvalues></node></nodes>
      <edges><edge id="constructor" source="__proto__" target="toString" label="__proto__"/></edges>`))
    expect(dossier?.entities.map(({ id, label }) => [id, label.en])).toStrictEqual([['__proto__-2', '__proto__'], ['toString-2', 'toString']])
    expect(dossier?.articles[0]?.claims[0]).toMatchObject({ id: 'constructor-2', subject: '__proto__-2', object: 'toString-2' })
  })

  it('never throws, whatever is done to a file, and what it takes can be written again', () => {
    const texts = [writeText(gexf, small), ...['gephi-1.3.gexf', 'networkx-1.2.gexf', 'old-1.1.gexf'].map((name) => fixture(`gexf/${name}`))]
    let [taken, refused] = [0, 0]
    fc.assert(fc.property(damagedXml(texts), (text) => {
      const { dossier, issues } = readFiles(gexf, text)
      expect(dossier === undefined).toBe(issues.some(({ level }) => level === 'error'))
      if (dossier) {
        taken++
        expect(readFiles(gexf, writeText(gexf, dossier)).dossier).toBeDefined()
      } else refused++
    }), { numRuns: 500 })
    expect(taken).toBeGreaterThan(100)
    expect(refused).toBeGreaterThan(10)
  })
})
