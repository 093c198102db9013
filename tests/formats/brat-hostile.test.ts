/** Brat files that were made to do harm: nothing is lost of them, and nothing takes long. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import type { ReadResult } from '../../src/formats/format.ts'
import { brat } from '../../src/formats/brat.ts'
import { arbitraryPair } from '../fixtures/brat/arbitrary-pair.ts'
import { readFiles, writeFiles } from './write-text.ts'

function read(text: string, standoff: string): ReadResult {
  return readFiles(brat, [{ name: 'a.txt', content: text }, { name: 'a.ann', content: standoff }])
}

/** What comes of the pair, once it is sure that it goes out as it came. */
function readAndWrite(text: string, standoff: string): Dossier {
  const { dossier, issues } = read(text, standoff)
  if (!dossier) throw new Error(JSON.stringify(issues.slice(0, 3)))
  const written = writeFiles(brat, dossier)
  expect(written.find(({ name }) => name === 'a.txt')?.content === text).toBe(true)
  expect(written.find(({ name }) => name === 'a.ann')?.content === standoff).toBe(true)
  return dossier
}

describe('goes out as it came', () => {
  const text = `Niger ${'a'.repeat(1_000_000)}\n`
  it.each<[string, string]>([
    ['a line of a megabyte', `T1\tX 6 1000006\t${'a'.repeat(1_000_000)}`],
    ['a line of a megabyte that is none', 'T'.repeat(1_000_000)],
    ['a mark of 100,000 parts', `T1\tX ${'0 1;'.repeat(100_000)}2 3\tN`],
    ['an event of 100,000 roles', `T1\tX 0 5\tNiger\nT2\tHit 0 1\tN\nE1\tHit:T2${' Role:T1'.repeat(100_000)}`],
    ['a set of 100,000 marks', `T1\tX 0 5\tNiger\n*\tEquiv${' T1'.repeat(100_000)}`],
    ['offsets beyond all numbers', 'T1\tX 99999999999999999999 99999999999999999999\tNiger\nT2\tX -9 -3\tNiger\nT3\tX 5 0\tNiger\nT4\tX 2 2\t'],
    ['names that every object has', 'T1\t__proto__ 0 5\tNiger\nconstructor1\t__proto__\nR1\tconstructor Arg1:T1 Arg2:T1\nA1\t__proto__ T1 __proto__'],
    ['a note of Triplomat with names that every object has', 'T1\tX 0 5\tNiger\n#1\tAnnotatorNotes T1\tTriplomat: id=__proto__ entity=__proto__ note.en=x'],
    ['one id in a thousand notes', `T1\tX 0 5\tNiger\n${Array.from({ length: 1000 }, (_, index) => `T${index + 2}\tX 0 5\tNiger\n#${index}\tAnnotatorNotes T${index + 2}\tTriplomat: id=m entity=e`).join('\n')}`],
    ['a quoted value that does not end', `T1\tX 0 5\tNiger\n#1\tAnnotatorNotes T1\tTriplomat: id="${'\\"'.repeat(200_000)}`],
  ])('%s', (_, standoff) => {
    readAndWrite(text, standoff)
  })

  it('100,000 lines', () => {
    const marks = 'T1\tX 0 5\tNiger\nT2\tX 6 10\tMali\n'
    const linesOf = (index: number): string => [
      `R${index}\thelps Arg1:T${1 + (index % 2)} Arg2:T${2 - (index % 2)}\t`, `A${index}\tNegation R${index}`, `#${index}\tAnnotatorNotes R${index}\tx`,
      `N${index}\tReference T1 Wikidata:Q1\tx`, `unknown ${index}`,
    ].join('\n')
    const lines = Array.from({ length: 20_000 }, (_, index) => linesOf(index))
    const claims = readAndWrite('Niger Mali\n', marks + lines.join('\n')).articles[0]?.claims
    expect(claims).toHaveLength(20_000)
    expect(claims?.every(({ polarity, note }) => polarity === 'denied' && note?.en === 'x')).toBe(true)
  })

  it('events in a ring of 20,000', () => {
    const count = 20_000
    const events = Array.from({ length: count }, (_, index) => `E${index + 1}\tHit:T1 Agent:E${((index + 1) % count) + 1} Theme:T2\n`)
    expect(readAndWrite('Niger Mali\n', `T1\tHit 0 5\tNiger\nT2\tX 6 10\tMali\n${events.join('')}`).articles[0]?.claims).toStrictEqual([])
  })

  it('line breaks without end between two parts of many marks', () => {
    const gap = 200_000
    const marks = Array.from({ length: 2000 }, (_, index) => `T${index + 1}\tX 0 1;${gap + 1} ${gap + 2}\ta b\n`)
    expect(readAndWrite(`a${'\n'.repeat(gap)}b\n`, marks.join('')).articles[0]?.mentions[0]?.spans).toHaveLength(2)
  })
})

it('writes 100,000 claims', () => {
  const { dossier } = read('Niger Mali\n', 'T1\tX 0 5\tNiger\nT2\tX 6 10\tMali\nR1\thelps Arg1:T1 Arg2:T2\n')
  const article = dossier?.articles[0]
  const claim = article?.claims[0]
  if (!dossier || !article || !claim) throw new Error('expected a claim')
  const { standoff: _, ...rest } = article
  const claims = Array.from({ length: 100_000 }, (__, index) =>
    ({ ...claim, id: `c${index}`, modality: index % 2 === 0 ? 'asserted' as const : 'planned' as const }))
  const file = brat.write?.({ ...dossier, articles: [{ ...rest, claims }] })[3]
  const sizes = [...file?.pieces ?? []].map((piece) => piece.length)
  expect(sizes.length).toBeGreaterThan(100)
  expect(sizes.every((size) => size < 100_000)).toBe(true)
})

it('reads any damaged pair, or says why not', () => {
  fc.assert(fc.property(arbitraryPair(), fc.nat(400), fc.nat(20), fc.string({ maxLength: 6 }), ({ text, standoff }, at, length, put) => {
    const damaged = standoff.slice(0, at) + put + standoff.slice(at + length)
    const { dossier, issues } = read(text, damaged)
    if (!dossier) expect(issues.some(({ level }) => level === 'error')).toBe(true)
    else expect(writeFiles(brat, dossier).find(({ name }) => name === 'a.ann')?.content).toBe(damaged)
  }), { numRuns: 200 })
})
