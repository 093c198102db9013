/** GraphML: what is written comes back, what others write comes in, and what is broken is said. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { graphml } from '../../src/formats/graphml.ts'
import { articleDossier } from '../core/article-dossier.ts'
import { checkRoundTrip } from './check-round-trip.ts'
import { damagedXml } from './damage-xml.ts'
import { hasProgram, runProgram } from './peers/peer-tools.ts'
import { whatRemains } from './what-remains.ts'
import { readFiles, writeText } from './write-text.ts'

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
const small = JSON.parse(fixture('small-dossier.json')) as Dossier
const { dossier: real } = articleDossier()

it('writes the golden file', () => {
  expect(writeText(graphml, small)).toBe(fixture('golden/small.graphml'))
})

it('gives back what it does not declare to lose', () => {
  checkRoundTrip(graphml, 60)
})

it('gives back the article without a word of complaint', () => {
  const { dossier, issues } = readFiles(graphml, writeText(graphml, real))
  expect(issues).toStrictEqual([])
  expect(dossier && whatRemains(dossier, graphml.loses)).toStrictEqual(whatRemains(real, graphml.loses))
})

it.skipIf(!hasProgram('xmllint'))('is well-formed for others, and declares every key once before it is used', () => {
  runProgram('xmllint', ['--noout', '--nonet', '-'], writeText(graphml, real))
  const text = writeText(graphml, real)
  const declared = [...text.matchAll(/<key id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(declared).size).toBe(declared.length)
  for (const [, id] of text.matchAll(/<data key="([^"]+)"/g)) expect(declared).toContain(id)
})

describe('files of other tools', () => {
  const read = (name: string) => {
    const { dossier, issues } = readFiles(graphml, fixture(`graphml/${name}`))
    return {
      entities: dossier?.entities.map(({ id, kind, label, description }) => [id, kind, label.en, description?.en]),
      text: dossier?.articles[0]?.text.split('\n'),
      claims: dossier?.articles[0]?.claims.map(({ id, relation, time }) => [id, relation, time?.edtf]),
      issues: issues.map(({ code, args }) => [code, ...Object.values(args)].join(' ')),
    }
  }

  it('of yEd: labels from its drawings, graphs inside nodes, hyperedges and ports', () => {
    expect(read('yed.graphml')).toStrictEqual({
      entities: [
        ['n0', 'actor', 'Sahel states', undefined], ['n0::n0', 'actor', 'Niger', 'A state of the Sahel & more.'], ['n1', 'actor', 'Russia', undefined],
      ],
      text: ['Niger – cooperates with – Russia.', 'Russia – is tied to.'],
      claims: [['e0', 'cooperates with', undefined], ['e1', 'is tied to', undefined]],
      issues: [
        'field-left-out nodegraphics 3', 'field-left-out edgegraphics 1', 'record-left-out hyperedge h0 no-ends', 'field-left-out url 1',
        'field-left-out port 1', 'evidence-made 2', 'both-ends-the-same is tied to',
      ],
    })
  })

  it('of Gephi: names of its own for labels and ids, defaults, an edge without direction', () => {
    expect(read('gephi.graphml')).toStrictEqual({
      entities: [['1', 'Person', 'Tiani', undefined], ['2', 'State', 'Niger', undefined]],
      text: ['Tiani – leads – Niger.', 'Tiani – is tied to – Niger.'],
      claims: [['7', 'leads', undefined], ['8', 'is tied to', undefined]],
      issues: [
        'field-left-out size 2', 'field-left-out r 1', 'field-left-out g 1', 'field-left-out b 1', 'field-left-out x 1', 'field-left-out y 1',
        'field-left-out weight 2', 'evidence-made 2', 'direction-assumed 1',
      ],
    })
  })

  it('of igraph: names, numbers that are none, empty texts', () => {
    expect(read('igraph.graphml')).toStrictEqual({
      entities: [['n0', 'actor', 'Mali', undefined], ['n1', 'actor', 'France', undefined]],
      text: ['Mali – accuses – France, 2022-08-17.', 'France – accuses.'],
      claims: [['claim-1', 'accuses', '2022-08-17'], ['claim-2', 'accuses', undefined]],
      issues: ['field-left-out founded 2', 'evidence-made 2', 'both-ends-the-same accuses'],
    })
  })
})

describe('what is no GraphML, or too much of it', () => {
  const wrap = (inside: string): string => `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${inside}</graphml>`
  it.each([
    ['another document', '<gexf/>', 'not-this-format'],
    ['half a file', writeText(graphml, small).slice(0, 4000), 'not-xml'],
    ['a bomb', `<!DOCTYPE graphml [<!ENTITY a "b">]>${wrap('')}`, 'xml-entities'],
    ['a hundred thousand keys', wrap('<key id="a" for="node" attr.name="b" attr.type="string"/>'.repeat(100_000)), 'too-many-columns'],
    ['graphs in graphs', wrap('<graph><node id="a">'.repeat(50_000)), 'too-deep'],
  ])('%s', (_, text, code) => {
    const { dossier, issues } = readFiles(graphml, text)
    expect(dossier).toBeUndefined()
    expect(issues.map((one) => one.code)).toStrictEqual([code])
  })

  it('reads a document without a graph, and reserved names', () => {
    expect(readFiles(graphml, wrap('')).dossier?.entities).toStrictEqual([])
    const { dossier } = readFiles(graphml, wrap(`<key id="__proto__" for="all" attr.name="__proto__" attr.type="string"/><graph edgedefault="directed">
      <node id="__proto__"><data key="__proto__">x</data></node><edge source="__proto__" target="valueOf"><data key="constructor">y</data></edge></graph>`))
    expect(dossier?.entities.map(({ id }) => id)).toStrictEqual(['__proto__-2', 'valueOf-2'])
  })

  it('never throws, whatever is done to a file, and what it takes can be written again', () => {
    const texts = [writeText(graphml, small), ...['yed.graphml', 'gephi.graphml', 'igraph.graphml'].map((name) => fixture(`graphml/${name}`))]
    let [taken, refused] = [0, 0]
    fc.assert(fc.property(damagedXml(texts), (text) => {
      const { dossier, issues } = readFiles(graphml, text)
      expect(dossier === undefined).toBe(issues.some(({ level }) => level === 'error'))
      if (dossier) {
        taken++
        expect(readFiles(graphml, writeText(graphml, dossier)).dossier).toBeDefined()
      } else refused++
    }), { numRuns: 500 })
    expect(taken).toBeGreaterThan(100)
    expect(refused).toBeGreaterThan(10)
  })
})
