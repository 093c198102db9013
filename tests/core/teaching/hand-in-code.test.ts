/** What a reader did goes into a code and comes out of it, and a code that was damaged says where. */
import { crc32 as zlibCrc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article, Claim, Dossier, Mention } from '../../../src/core/schema.ts'
import { joinCodeLines, readCodeLines, writeCodeLines } from '../../../src/core/teaching/hand-in-code/code-lines.ts'
import { crc32 } from '../../../src/core/teaching/hand-in-code/crc-32.ts'
import { packWork } from '../../../src/core/teaching/hand-in-code/pack-work.ts'
import { unpackWork, type UnpackedWork } from '../../../src/core/teaching/hand-in-code/unpack-work.ts'
import { giveFeedback } from '../../../src/core/teaching/give-feedback.ts'
import { makeExercise } from '../../../src/core/teaching/make-exercise.ts'
import { readExercise } from '../../../src/core/teaching/read-exercise.ts'
import { unhide } from '../../../src/core/teaching/unhide.ts'
import { arbitraryDossier } from '../../fixtures/arbitrary-dossier.ts'
import { articleDossier } from '../article-dossier.ts'
import { plantedClass } from './planted-class.ts'

const { dossier, article } = articleDossier()
const words = { en: 'x', fr: 'y' }
const exercise = makeExercise(dossier, { articles: [article.id], hide: 'claims', title: words, instructions: words, tolerance: 'codebook' })
const { given } = readExercise(exercise)
const lines = fc.uint8Array({ maxLength: 1200 })

describe('the lines of a code', () => {
  it('give the same bytes back, in any order, quoted, broken and in small letters', () => {
    fc.assert(fc.property(lines, fc.integer({ min: 1, max: 90 }), (bytes, width) => {
      const written = writeCodeLines(bytes)
      const broken = [...written].reverse().join('\n').replace(new RegExp(`.{${width}}`, 'g'), '$&\n> ')
      const { lines: read, damaged } = readCodeLines(`Dear teacher,\n${broken.toLowerCase()}\nBest, Ada`)
      expect(damaged).toEqual([])
      expect(joinCodeLines(read)).toEqual(bytes)
    }))
  })

  it('fit one QR code of version 13 each, in its capital letters', () => {
    const written = writeCodeLines(new Uint8Array(5000).map((_, at) => at % 251))
    expect(written.length).toBeGreaterThan(10)
    for (const line of written) expect(line).toMatch(/^[A-Z0-9-]{20,483}$/)
  })

  it('find every character that was changed, and say in which line', () => {
    const bytes = new Uint8Array(600).map((_, at) => (at * 37) % 256)
    const written = writeCodeLines(bytes)
    const mark = 'TRIPLOMAT-'.length
    fc.assert(fc.property(fc.nat(written.length - 1), fc.nat(10_000), fc.constantFrom(...'ABCXYZ2345670189-'), (number, place, letter) => {
      const line = written[number] ?? ''
      const at = mark + (place % (line.length - mark))
      fc.pre(line[at] !== letter)
      const text = written.with(number, line.slice(0, at) + letter + line.slice(at + 1)).join('\n')
      const { lines: read, damaged } = readCodeLines(text)
      expect(damaged.map(({ before }) => before)).toEqual([number])
      expect(read).toHaveLength(written.length - 1)
      expect(joinCodeLines(read)).toBeUndefined()
    }))
  })

  it('are not joined across two codes', () => {
    const [one, other] = [writeCodeLines(new Uint8Array(400)), writeCodeLines(new Uint8Array(400).fill(7))]
    expect(joinCodeLines(readCodeLines(`${one[0]} ${other[1]}`).lines)).toBeUndefined()
  })

  it('have the checksum that gzip has', () => {
    fc.assert(fc.property(lines, (bytes) => {
      expect(crc32(bytes)).toBe(zlibCrc32(bytes))
    }))
  })
})

describe('the work in a code', () => {
  it('is judged and merged as the file would be', () => {
    for (const { dossier: student } of plantedClass(dossier, article, 4, 5).students) {
      const file = withKey(asMadeInApp(student))
      const { name, dossier: read } = there(unpackWork(send(packWork(file, 'Ada')), given))
      expect(name).toBe('Ada')
      expect(read.articles[0]?.claims.map(withoutIds)).toEqual(student.articles[0]?.claims.map(withoutIds))
      expect(read.articles[0]?.mentions).toEqual(article.mentions)
      const [fromCode, fromFile] = [giveFeedback(read, exercise), giveFeedback(file, exercise)]
      expect(fromCode.counts).toEqual(fromFile.counts)
    }
  })

  it('leaves out what was given, and what has to be known from the text', () => {
    const [claim] = article.claims
    const one = withRecords(exercise, { claims: [{ ...claim as Claim, id: 'claim-0123456789ab' }] })
    const code = packWork(one, '')
    expect(code[6][0]?.[1]).toEqual([])
    expect(JSON.stringify(code)).not.toContain((claim as Claim).evidence[0]?.quote)
    expect(JSON.stringify(code).length).toBeLessThan(500)
  })

  it('tells own records by their ids where the exercise does not name what it gave', () => {
    const [claim, other] = article.claims
    const { given: _, ...task } = exercise.exercise ?? { title: words, instructions: words, tolerance: 'strict' as const }
    const older = { ...withRecords(exercise, { claims: [{ ...claim as Claim, id: 'claim-0123456789ab' }, other as Claim] }), exercise: task }
    const [packed] = packWork(older, '')[6]
    expect(packed?.[1]).toEqual([])
    expect(packed?.[3]).toHaveLength(1)
  })

  it('brings new entities, relations and kinds along', () => {
    const { event: _, ...claim } = article.claims[0] as Claim
    const [relation] = dossier.ontology.relations
    const [kind] = dossier.ontology.kinds
    if (!relation || !kind) throw new Error('the sample has all of them')
    const ids = { kind: 'kind-0123456789ab', relation: 'relation-0123456789ab', entity: 'the-crew', claim: 'claim-0123456789ab' }
    const file: Dossier = {
      ...withRecords(exercise, { claims: [{ ...claim, id: ids.claim, subject: ids.entity, relation: ids.relation }] }),
      ontology: {
        kinds: [...exercise.ontology.kinds, { ...kind, id: ids.kind }],
        relations: [...exercise.ontology.relations, { ...relation, id: ids.relation, subjects: [ids.kind], objects: dossier.ontology.kinds.map(({ id }) => id) }],
      },
      entities: [...exercise.entities, {
        id: ids.entity, kind: ids.kind, label: { en: 'The crew', fr: 'L’équipage' }, aliases: { en: [], fr: [] }, identifiers: {}, actsFor: [],
      }],
    }
    const { dossier: read } = there(unpackWork(send(packWork(file, 'Bo')), given))
    expect(read.entities.at(-1)).toEqual(file.entities.at(-1))
    expect(read.ontology).toEqual(file.ontology)
    expect(read.articles[0]?.claims.map(withoutIds)).toEqual([withoutIds(file.articles[0]?.claims[0] as Claim)])
  })

  it('is sent whole where the dossier is no exercise', () => {
    const bare = readExercise(dossier).given
    const { dossier: read } = there(unpackWork(send(packWork(dossier, 'x')), bare))
    const [own] = read.articles
    expect(own?.claims.map(withoutIds)).toEqual(article.claims.map(withoutIds))
    expect(own?.mentions.map((one) => ({ ...one, id: '' }))).toEqual(article.mentions.map((one) => ({ ...one, id: '' })))
    expect(own?.events.map(({ label }) => label.fr).sort()).toEqual(article.events.map(({ label }) => label.fr).sort())
  })

  it('is what a reader has, of any dossier, and no more than once', () => {
    fc.assert(fc.property(arbitraryDossier(), fc.string({ unit: 'grapheme', maxLength: 10 }), (whole, name) => {
      // Why bare: in a dossier that is no exercise, all is the reader’s.
      const { exercise: _, ...open } = unhide(whole)
      const work = { ...open, articles: apart(open.articles) }
      const { given: task } = readExercise(work)
      const unpacked = unpackWork(send(packWork(work, name)), task)
      if (work.articles.length === 0) {
        expect(unpacked).toBe('other-exercise')
        return
      }
      const { name: read, dossier: back } = there(unpacked)
      expect(read).toBe(name)
      work.articles.forEach((own, at) => {
        const other = back.articles[at]
        expect(other?.mentions.map(withoutId)).toEqual(own.mentions.map(withoutId))
        expect(other?.claims.map(withoutIds)).toEqual(own.claims.map(withoutIds))
      })
    }), { numRuns: 100 })
  })

  it.each([
    ['a later version', [2, 'x'], 'newer'],
    ['something else', { format: 'triplomat' }, 'not-understood'],
    ['a place that is none', [1, '', ['niger'], [], [], [], [[article.sha256.slice(0, 12), [[0, 0, [999_999, 5], 0]], [], []]]], 'does-not-fit'],
    ['a person whom nobody knows', [1, '', ['nobody'], [], [], [], [[article.sha256.slice(0, 12), [[0, 0, [0, 5], 0]], [], []]]], 'does-not-fit'],
    ['half a place', [1, '', ['niger'], [], [], [], [[article.sha256.slice(0, 12), [[0, 0, [0, 5, 9], 0]], [], []]]], 'not-understood'],
    ['another text', [1, '', [], [], [], [], [['0123456789ab', [], [], []]]], 'other-exercise'],
  ])('refuses %s', (_, value, problem) => {
    expect(unpackWork(value, given)).toBe(problem)
  })
})

/** Texts are told apart by their sums: the first of those with one text. */
function apart(articles: readonly Article[]): Article[] {
  return articles.filter(({ sha256 }, at) => articles.findIndex((other) => other.sha256 === sha256) === at)
}

function withoutId({ id: _, ...mention }: Mention): object {
  return mention
}

/** As it is on its way. */
function send(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

function there(unpacked: ReturnType<typeof unpackWork>): UnpackedWork {
  if (typeof unpacked === 'string') throw new Error(`the code was refused: ${unpacked}`)
  return unpacked
}

function withoutIds({ id: _, event, ...claim }: Claim): object {
  return { ...claim, hasEvent: event !== undefined }
}

function withRecords(one: Dossier, records: Partial<Pick<Article, 'mentions' | 'claims'>>): Dossier {
  return { ...one, articles: one.articles.map((each) => ({ ...each, ...records })) }
}

/** With the ids that the app makes. */
function asMadeInApp(student: Dossier): Dossier {
  const madeUp = (type: string, at: number): string => `${type}-${String(at).padStart(12, '0')}`
  return {
    ...student, articles: student.articles.map((one) => ({ ...one, claims: one.claims.map((claim, at) => ({ ...claim, id: madeUp('claim', at) })) })),
  }
}

function withKey(student: Dossier): Dossier {
  const { exercise: task } = exercise
  const [key] = exercise.articles.flatMap((one) => one.key ?? [])
  if (!task || !key) throw new Error('an exercise has both')
  return { ...student, exercise: task, articles: student.articles.map((one) => ({ ...one, key })) }
}
