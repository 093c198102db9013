/** Files of RDF that mean harm: each is read or refused, with an issue and without an exception. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { nquads } from '../../src/formats/nquads.ts'
import { trig } from '../../src/formats/trig.ts'
import { turtle } from '../../src/formats/turtle.ts'
import { readFiles, writeText } from './write-text.ts'

const small = JSON.parse(readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8')) as Dossier
const ours = writeText(turtle, small)

describe('hostile RDF', () => {
  it.each([
    ['a literal of a million characters', () => `<urn:a> <urn:b> "${'x'.repeat(1e6)}" .`],
    ['a literal that never ends', () => `<urn:a> <urn:b> """${'x\n'.repeat(5e5)}`],
    ['backslashes without end', () => `<urn:a> <urn:b> "${'\\'.repeat(1e6)}`],
    ['deep lists', () => `<urn:a> <urn:b> ${'( '.repeat(1e5)}${') '.repeat(1e5)} .`],
    ['deep lists that stay open', () => `<urn:a> <urn:b> ${'( '.repeat(1e5)}`],
    ['deep blank nodes', () => `<urn:a> <urn:b> ${'[ <urn:b> '.repeat(1e5)}${'] '.repeat(1e5)} .`],
    ['deep triple terms', () => `<urn:a> <urn:b> ${'<<( <urn:a> <urn:b> '.repeat(1e5)}1${' )>>'.repeat(1e5)} .`],
    ['twenty thousand prefixes', () => repeat((at) => `PREFIX p${at}: <urn:${at}>\n`)],
    ['names of properties that every object has', () =>
      `PREFIX __proto__: <urn:p:>\n__proto__:a __proto__:constructor "__proto__" .`],
  ])('reads or refuses %s', (_, make) => {
    const { dossier, issues } = readFiles(turtle, make())
    expect(dossier).toBeUndefined()
    expect(issues).toHaveLength(1)
    expect(['not-rdf', 'not-this-format']).toContain(issues[0]?.code)
    expect(JSON.stringify(issues).length).toBeLessThan(500)
  })

  it('walks round no circle', () => {
    const text = `${ours}
entity:varn tri:aliases _:a . _:a rdf:first "x"@en ; rdf:rest _:a .
relation:minister-of rdfs:domain _:b . _:b owl:unionOf _:c . _:c rdf:first kind:state ; rdf:rest _:c .`
    expect(readFiles(turtle, text).issues.map(({ code }) => code)).toContain('graph-mismatch')
  })

  it('does not walk one list again for each that points to it', () => {
    const cells = repeat((at) => `_:c${at} rdf:first "x"@en ; rdf:rest _:c${at + 1} .\n`)
    const entities = repeat((at) => `entity:e${at} tri:aliases _:c0 .\n`)
    expect(readFiles(turtle, `${ours}\n${cells}${entities}`).dossier).toBeUndefined()
  })

  it('does not go through one subject again for each that points to it', () => {
    const selectors = repeat((at) => `span:tides:10-28 oa:hasSelector [ oa:start ${at} ] .\n`)
    const agents = repeat((at) => `_:said prov:agent entity:e${at} .\n`)
    const mentions = repeat((at) => `mention:tides:n${at} oa:hasTarget span:tides:10-28 .\n`)
    const claims = repeat((at) => `claim:tides:d${at} prov:qualifiedAttribution _:said .\n`)
    expect(readFiles(turtle, `${ours}\n${selectors}${agents}${mentions}${claims}`).dossier).toBeUndefined()
  })

  it('takes what is no valid percent-encoding, and no id that is reserved', () => {
    const { dossier } = readFiles(turtle, ours.replaceAll('entity:varn', '<urn:triplomat:entity:%zz%FF>'))
    expect(dossier?.entities[0]?.id).toBe('%zz%FF')
    const issues = readFiles(turtle, ours.replaceAll('entity:varn', 'entity:__proto__')).issues
    expect(issues.map(({ code }) => code)).toContain('wrong-shape')
  })

  it('keeps JSON that is none out', () => {
    const deep = `${ours}\narticle:tides tri:orphans "${'['.repeat(1e5)}"^^rdf:JSON .`
    expect(readFiles(turtle, deep)).toStrictEqual({ dossier: small, issues: [] })
    const wrong = `${ours}\narticle:tides tri:standoff "{\\"__proto__\\":1}"^^rdf:JSON .`
    expect(readFiles(turtle, wrong).issues.map(({ code, path }) => `${code} ${path}`))
      .toEqual(['wrong-shape <urn:triplomat:article:tides> standoff'])
  })

  it.each([turtle, trig, nquads])('never throws on what a hand or a disk has damaged: $id', (format) => {
    const text = writeText(format, small)
    const place = fc.nat({ max: text.length })
    fc.assert(fc.property(place, place, fc.string({ unit: 'binary', maxLength: 6 }), (one, other, put) => {
      const damaged = text.slice(0, Math.min(one, other)) + put + text.slice(Math.max(one, other))
      const { dossier, issues } = readFiles(format, damaged)
      expect(dossier !== undefined || issues.some(({ level }) => level === 'error')).toBe(true)
    }), { numRuns: 300 })
    fc.assert(fc.property(place, fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }), (at, put) => {
      const { dossier, issues } = readFiles(format, text.slice(0, at) + put + text.slice(at + put.length))
      expect(dossier !== undefined || issues.some(({ level }) => level === 'error')).toBe(true)
    }), { numRuns: 300 })
  })
})

function repeat(make: (index: number) => string): string {
  return Array.from({ length: 20_000 }, (_, index) => make(index)).join('')
}
