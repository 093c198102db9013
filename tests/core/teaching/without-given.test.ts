/** What was given is told from what a reader added, whatever became of the entities that it names. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeEntities } from '../../../src/core/mending/merge-entities.ts'
import type { Article, Dossier } from '../../../src/core/schema.ts'
import { makeExercise } from '../../../src/core/teaching/make-exercise.ts'
import { mergeClass } from '../../../src/core/teaching/merge-class.ts'
import { readExercise } from '../../../src/core/teaching/read-exercise.ts'
import { withoutGiven } from '../../../src/core/teaching/without-given.ts'
import { articleDossier } from '../article-dossier.ts'
import { allClaims, arbitraryNarrow, expectLawful } from '../mending/expect-lawful.ts'

/** Every other record of a dossier, as if the rest were the reader's. */
function halfOf(dossier: Dossier): Dossier {
  const half = <Item>(items: readonly Item[]): Item[] => items.filter((_, at) => at % 2 === 0)
  return { ...dossier, articles: dossier.articles.map((one) => ({ ...one, mentions: half(one.mentions), claims: half(one.claims) })) }
}

function idsOf({ articles }: Dossier, what: 'mentions' | 'claims'): string[] {
  return articles.flatMap((one) => one[what].map(({ id }) => id))
}

/** The dossier after one entity after the other has gone into another, each by its place in the list; what goes on the way is told too. */
function mergeInTurn(dossier: Dossier, turns: readonly (readonly [number, number])[]): { readonly after: Dossier; readonly folded: readonly string[] } {
  let after = dossier
  const folded: string[] = []
  for (const [one, other] of turns) {
    const [keep, gone] = [one, other].map((at) => after.entities[at % after.entities.length]?.id)
    if (keep === undefined || gone === undefined || keep === gone) continue
    const merged = mergeEntities(after, keep, gone, { acceptLoops: allClaims(after).map(({ id }) => id) })
    after = expectLawful(after, merged.edit)
    folded.push(...'folded' in merged ? merged.folded ?? [] : [])
  }
  return { after, folded }
}

describe('withoutGiven', () => {
  it('leaves the reader exactly what is theirs, whatever entities they merged', () => {
    const turns = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })), { minLength: 1, maxLength: 3 })
    let differed = 0
    fc.assert(fc.property(arbitraryNarrow(), turns, (dossier, chosen) => {
      const given = halfOf(dossier)
      const own = withoutGiven(dossier, given)
      const { after, folded } = mergeInTurn(dossier, chosen)
      const left = withoutGiven(after, given)
      const stays = new Set(idsOf(after, 'claims'))
      expect(idsOf(left, 'claims')).toEqual(idsOf(own, 'claims').filter((id) => stays.has(id)))
      expect(idsOf(left, 'mentions')).toEqual(idsOf(own, 'mentions').filter((id) => !folded.includes(id)))
      const literal = new Set(given.articles.flatMap(({ claims }) => claims.map((one) => `${one.id} ${one.subject} ${one.object}`)))
      const isChanged = after.articles.some(({ claims }) => claims.some((one) =>
        idsOf(given, 'claims').includes(one.id) && !literal.has(`${one.id} ${one.subject} ${one.object}`)))
      if (isChanged) differed++
    }), { numRuns: 200 })
    expect(differed).toBeGreaterThan(20)
  })

  const { dossier, article } = articleDossier()
  const words = { en: 'x', fr: 'x' }
  const hide = { claims: ['nr-c11'], mentions: [] }
  const exercise = makeExercise(dossier, { articles: [article.id], hide, title: words, instructions: words, tolerance: 'codebook' })
  const changed = (change: Partial<Article>): Dossier => ({ ...exercise, articles: exercise.articles.map((one) => ({ ...one, ...change })) })
  const ownOf = (work: Dossier): string[] => idsOf(withoutGiven(work, readExercise(exercise).given), 'claims')

  it('counts a given claim as the reader’s where they gave it another end, and both entities are there still', () => {
    const [first, ...rest] = exercise.articles[0]?.claims ?? []
    if (!first) throw new Error('the exercise gives claims')
    const other = dossier.entities.find(({ id }) => id !== first.subject && id !== first.object)?.id ?? ''
    expect(ownOf(exercise)).toEqual([])
    expect(ownOf(changed({ claims: [{ ...first, object: other }, ...rest] }))).toEqual([first.id])
    const { after } = mergeInTurn(exercise, [[0, 1]])
    const [claim, ...others] = after.articles[0]?.claims ?? []
    if (!claim) throw new Error('merging leaves the claims')
    const stranger = after.entities.find(({ id }) => id !== claim.subject && id !== claim.object)?.id ?? ''
    const turned = { ...after, articles: after.articles.map((one) => ({ ...one, claims: [{ ...claim, subject: stranger }, ...others] })) }
    expect(ownOf(after)).toEqual([])
    expect(ownOf(turned)).toEqual([claim.id])
  })

  it('does not let a merger make the given claims those of one student', () => {
    const used = new Map<string, number>()
    for (const { subject } of exercise.articles[0]?.claims ?? []) used.set(subject, (used.get(subject) ?? 0) + 1)
    const [most] = [...used].sort((a, b) => b[1] - a[1]).map(([id]) => id)
    const kind = dossier.entities.find(({ id }) => id === most)?.kind
    const keep = dossier.entities.find((one) => one.kind === kind && one.id !== most)?.id
    if (most === undefined || keep === undefined) throw new Error('two entities are of one kind')
    const { edit } = mergeEntities(exercise, keep, most, { acceptLoops: allClaims(exercise).map(({ id }) => id) })
    const merged = mergeClass(exercise, [{ name: 'Ada', dossier: expectLawful(exercise, edit) }, { name: 'Bo', dossier: exercise }],
      (count, of) => ({ en: `${count} of ${of}`, fr: `${count} sur ${of}` }))
    expect(merged.claims.map(({ isInKey, students }) => [isInKey, students])).toEqual([[true, []]])
    expect(merged.sentences).toEqual([])
  })

  it('costs no more for a long text: it is compared once, not with each record', () => {
    const [claim] = article.claims
    if (!claim) throw new Error('the article has claims')
    // Why so long: with the text in each key, this would be more than a string may hold memory for.
    const text = 'A sentence of the long text. '.repeat(40_000)
    const claims = Array.from({ length: 4_000 }, (_, at) => ({ ...claim, id: `long-${at}`, evidence: [{ start: at * 29, end: at * 29 + 28, quote: '' }] }))
    const long: Dossier = { ...dossier, articles: [{ ...article, text, mentions: [], claims }] }
    expect(idsOf(withoutGiven(long, halfOf(long)), 'claims')).toHaveLength(2_000)
  })
})
