/** A class is merged to what it says, and its disputes are those that it has. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkShape } from '../../../src/core/check-shape.ts'
import type { Claim, Dossier } from '../../../src/core/schema.ts'
import { makeExercise } from '../../../src/core/teaching/make-exercise.ts'
import { mergeClass, type Dispute, type MergedClass, type Student } from '../../../src/core/teaching/merge-class.ts'
import { validateDossier } from '../../../src/core/validate.ts'
import { arbitraryAnnotations } from '../arbitrary-annotations.ts'
import { articleDossier } from '../article-dossier.ts'
import { plantedClass, type Planted } from './planted-class.ts'

const { dossier, article } = articleDossier()
const noteOf = (count: number, of: number) => ({ en: `${count} of ${of}`, fr: `${count} sur ${of}` })
const words = { en: 'x', fr: 'x' }
const exercise = makeExercise(dossier, { articles: [article.id], hide: 'claims', title: words, instructions: words, tolerance: 'codebook' })

/** The disputes as they were planted: the smaller camp, unless those who say nothing are the larger. */
function plantedIn({ sentences }: MergedClass, size: number): Planted[] {
  return sentences.flatMap(({ sentence, disputes }) => disputes.map(({ code, camps }): Planted => {
    expect(camps).toHaveLength(2)
    const [larger, smaller] = camps
    expect((larger?.students.length ?? 0) + (smaller?.students.length ?? 0)).toBe(size)
    return { code, sentence: sentence.start, minority: smaller?.students ?? [] }
  }))
}

function inOrder(planted: readonly Planted[]): Planted[] {
  const keyOf = ({ code, sentence, minority }: Planted): string => JSON.stringify([sentence, code, minority])
  return [...planted].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

describe('mergeClass', () => {
  // 31 students, so that no planted camp is half of the class.
  it.each([
    ['with its key', exercise], ['without a key', undefined],
  ])('finds exactly the disagreements that were planted, %s', (_, given) => {
    for (const seed of [1, 2]) {
      const { students, planted } = plantedClass(dossier, article, 31, seed)
      expect(planted.length).toBeGreaterThan(6)
      const merged = mergeClass(given, students, noteOf)
      expect(inOrder(plantedIn(merged, 31))).toEqual(inOrder(planted))
      const expected = new Map<number, number>()
      for (const { sentence, minority: { length } } of planted) {
        expected.set(sentence, (expected.get(sentence) ?? 0) + length * (31 - length))
      }
      expect(new Map(merged.sentences.map(({ sentence, pairs }) => [sentence.start, pairs]))).toEqual(expected)
      expect(merged.sentences.map(({ pairs }) => pairs)).toEqual(merged.sentences.map(({ pairs }) => pairs).sort((a, b) => b - a))
    }
  })

  it('merges thirty files to one map, each claim once, with how many say so', () => {
    const { students, planted } = plantedClass(dossier, article, 30, 4)
    const merged = mergeClass(exercise, students, noteOf)
    const [map] = merged.map.articles
    expect(validateDossier(merged.map).filter(({ level }) => level === 'error')).toEqual([])
    expect(map?.claims.map(({ id }) => id)).toEqual(merged.claims.filter((one) => one.students.length > 0).map(({ id }) => id))
    for (const { id, students: by, of } of merged.claims) {
      expect(of).toBe(30)
      expect(map?.claims.find((one) => one.id === id)?.note).toEqual(by.length === 0 ? undefined : noteOf(by.length, 30))
    }
    const others = planted.filter(({ code }) => code === 'one-only' || code === 'relation' || code === 'direction').length
    expect(merged.claims).toHaveLength(59 + others)
    expect(merged.claims.filter(({ isInKey }) => isInKey)).toHaveLength(59)
    expect(map?.events).toHaveLength(article.events.length)
    expect(map?.mentions).toHaveLength(article.mentions.length)
    expect(merged.sheets.map(({ name }) => name)).toEqual(students.map(({ name }) => name))
    for (const { name, feedback, alone } of merged.sheets) {
      const ones = planted.filter(({ code, minority }) => minority.length === 1 && minority[0] === name
        && ['one-only', 'relation', 'direction'].includes(code))
      expect(alone).toHaveLength(ones.length)
      const own = planted.filter(({ minority }) => minority.includes(name))
      expect(feedback?.counts.claims.additional).toBe(own.filter(({ code }) => code === 'one-only').length)
      expect(feedback?.counts.claims.missed).toBe(own.filter(({ code }) => code === 'some-only').length)
    }
    expect(merged.agreement?.annotators).toBe(31)
    expect(merged.claimsAlpha.value).toBeGreaterThan(0.5)
  })

  it('agrees fully where all say the same', () => {
    const students = ['Ada', 'Bo', 'Cy'].map((name): Student => ({ name, dossier }))
    const merged = mergeClass(undefined, students, noteOf)
    expect(merged.sentences).toEqual([])
    expect(merged.claims.every((one) => one.students.length === 3 && one.isInKey === undefined)).toBe(true)
    expect(merged.agreement?.pairs.map(({ claims }) => claims.triples.f1)).toEqual([1, 1])
    expect(merged.agreement?.words.value).toBe(1)
    expect(merged.sheets[0]).toEqual({ name: 'Ada', alone: [], unsaid: [], notThere: [] })
  })

  describe('of one claim', () => {
    const [left] = article.claims.filter(({ id }) => id === 'nr-c11')
    const claim = left as Claim
    const withClaims = (name: string, claims: readonly Partial<Claim>[]): Student => ({
      name,
      dossier: { ...dossier, articles: [{ ...article, claims: claims.map((change, at) => ({ ...claim, id: `c${at}`, ...change })) }] },
    })
    const disputesOf = (...each: (readonly Partial<Claim>[])[]): readonly Dispute[] =>
      mergeClass(undefined, each.map((claims, at) => withClaims(String(at + 1), claims)), noteOf)
        .sentences.flatMap(({ disputes }) => disputes)
    const shown = (disputes: readonly Dispute[]) =>
      disputes.map(({ code, camps }) => [code, ...camps.map(({ students }) => students.join(' '))])

    it('takes two claims about the same two for two where anybody makes both', () => {
      const other = { relation: 'fights' }
      expect(shown(disputesOf([{}], [other], [{}]))).toEqual([['relation', '1 3', '2']])
      expect(shown(disputesOf([{}], [other], [{}, other]))).toEqual([['some-only', '1 3', '2'], ['some-only', '2 3', '1']])
    })

    it('takes two claims of the key for two, even where nobody makes both', () => {
      const other = { relation: 'fights' }
      const { dossier: key } = withClaims('key', [{}, other])
      const { sentences } = mergeClass(key, [withClaims('1', [{}]), withClaims('2', [other])], noteOf)
      expect(shown(sentences.flatMap(({ disputes }) => disputes))).toEqual([['one-only', '1', '2'], ['one-only', '1', '2']])
    })

    it('takes a denial for another telling, unless anybody has both', () => {
      const denied = { polarity: 'denied' } as const
      expect(shown(disputesOf([{}], [{}], [denied]))).toEqual([['polarity', '1 2', '3']])
      expect(shown(disputesOf([{}, denied], [{}], [denied]))).toEqual([['some-only', '1 2', '3'], ['some-only', '1 3', '2']])
    })

    it('tells a claim of nobody but one, beside a dispute about the relation', () => {
      expect(shown(disputesOf([{}], [], []))).toEqual([['one-only', '2 3', '1']])
      expect(shown(disputesOf([{}], [{ relation: 'fights' }], []))).toEqual([['relation', '1', '2'], ['some-only', '1 2', '3']])
    })

    it('counts what one student says twice once', () => {
      expect(disputesOf([{}, {}], [{}])).toEqual([])
    })
  })

  it('leaves out what each was given where there is no key, and tells how far it is', () => {
    const hide = { claims: ['nr-c11'], mentions: [] }
    const partly = makeExercise(dossier, { articles: [article.id], hide, title: words, instructions: words, tolerance: 'codebook' })
    const [claim] = article.claims.filter(({ id }) => id === 'nr-c11')
    const worked = { ...partly, articles: partly.articles.map((one) => ({ ...one, claims: [...one.claims, claim as Claim] })) }
    const parts: number[] = []
    const merged = mergeClass(undefined, [{ name: 'Ada', dossier: worked }, { name: 'Bo', dossier: partly }], noteOf, (part) => parts.push(part))
    expect(merged.claims.map(({ students }) => students)).toEqual([['Ada']])
    expect(parts).toEqual([0, 0.5])
  })

  it('leaves what was given out of the count, and puts it on the map', () => {
    const hide = { claims: ['nr-c11', 'nr-c12'], mentions: [] }
    const partly = makeExercise(dossier, { articles: [article.id], hide, title: words, instructions: words, tolerance: 'codebook' })
    const merged = mergeClass(partly, [{ name: 'Ada', dossier }, { name: 'Bo', dossier: partly }], noteOf)
    expect(merged.claims.map(({ claim, students }) => [claim.relation, students])).toEqual([['expelled', ['Ada']], ['belongs-to', ['Ada']]])
    expect(merged.map.articles[0]?.claims).toHaveLength(59)
    expect(validateDossier(merged.map).filter(({ level }) => level === 'error')).toEqual([])
  })

  it('finds the same whatever the order of the students, and gives a valid map, of any annotations', () => {
    fc.assert(fc.property(arbitraryAnnotations(), ({ a, b }) => {
      const students = [{ name: 'a', dossier: a }, { name: 'b', dossier: b }]
      const merged = mergeClass(undefined, students, noteOf)
      expect(checkShape(merged.map).issues).toEqual([])
      // Why: what chance puts onto another text has quotes that do not stand there.
      const errors = (one: Dossier) => new Set(validateDossier(one).filter(({ level }) => level === 'error').map(({ code }) => code))
      const before = new Set([...errors(a), ...errors(b)])
      expect([...errors(merged.map)].filter((code) => !before.has(code))).toEqual([])
      const turned = mergeClass(undefined, [...students].reverse(), noteOf)
      const sizes = ({ claims }: MergedClass) => claims.map(({ students: by }) => by.length).sort()
      expect(sizes(turned)).toEqual(sizes(merged))
      const sums = ({ sentences }: MergedClass) => sentences.map(({ pairs }) => pairs).sort()
      expect(sums(turned)).toEqual(sums(merged))
    }), { numRuns: 40 })
  })
})
