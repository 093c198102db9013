import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../../src/core/edit.ts'
import { correctText, type Touched } from '../../../src/core/mending/correct-text.ts'
import type { Article, Dossier, Span } from '../../../src/core/schema.ts'
import { arbitraryDossier } from '../../fixtures/arbitrary-dossier.ts'
import { articleDossier } from '../article-dossier.ts'
import { expectLawful } from './expect-lawful.ts'

const { dossier: seed, article: seedArticle } = articleDossier()

interface Corrected {
  readonly after: Article
  readonly moved: readonly Touched[]
  readonly doubtful: readonly Touched[]
  readonly orphans: readonly Touched[]
}

function correct(dossier: Dossier, article: Article, text: string): Corrected {
  const result = correctText(article, text, { sha256: createHash('sha256').update(text).digest('hex') })
  if (!result.edit) throw new Error('refused')
  const after = expectLawful(dossier, result.edit).articles.find(({ id }) => id === article.id)
  if (!after) throw new Error('the article is there')
  expect(after.text).toBe(text)
  const { moved, doubtful, orphans } = result
  return { after, moved, doubtful, orphans }
}

/** Every record with the spans that stand in the text. */
function placed(article: Article): Map<string, readonly Span[]> {
  return new Map([
    ...article.mentions.map((one) => [`mention ${one.id}`, one.spans] as const),
    ...article.claims.map((one) => [`claim ${one.id}`, one.evidence] as const),
    ...(article.draftMentions ?? []).map((one) => [`draft-mention ${one.id}`, one.spans] as const),
    ...(article.draftClaims ?? []).map((one) => [`draft-claim ${one.id}`, one.evidence] as const),
  ])
}

function quotesOf(spans: readonly Span[] | undefined): string[] | undefined {
  return spans?.map(({ quote }) => quote)
}

function namesOf(touched: readonly Touched[]): string[] {
  return touched.map(({ what, id }) => `${what} ${id}`)
}

/** What holds however the text changes: no record is lost from sight, and what is not listed keeps its words. */
function expectHonest(before: Article, { after, doubtful, orphans, moved }: Corrected): void {
  const [was, is, listed] = [placed(before), placed(after), new Set(namesOf([...doubtful, ...orphans]))]
  expect(namesOf([...moved, ...doubtful, ...orphans])).toHaveLength(new Set(namesOf([...moved, ...doubtful, ...orphans])).size)
  for (const [name, spans] of was) if (!listed.has(name)) expect(quotesOf(is.get(name))).toEqual(quotesOf(spans))
  for (const one of [...moved, ...doubtful]) expect(is.get(`${one.what} ${one.id}`)).toEqual(one.after)
  for (const { what, id } of orphans) {
    if (what === 'mention') expect(after.orphans?.mentions).toContainEqual(before.mentions.find((one) => one.id === id))
    if (what === 'claim') expect(after.orphans?.claims).toContainEqual(before.claims.find((one) => one.id === id))
    if (what === 'draft-claim') expect(is.get(`draft-claim ${id}`)).toEqual([])
    else expect(is.has(`${what} ${id}`)).toBe(false)
  }
}

/** No two are alike, so that a place found by likeness is the right one. */
function wordOf(number: number): string {
  return createHash('sha256').update(String(number)).digest('hex').slice(0, 4 + (number % 6))
}

/** An article in which every word is told from every other, with marks on stretches of words. */
const distinct = fc.record({
  count: fc.integer({ min: 3, max: 60 }),
  marks: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 6 })), { minLength: 1, maxLength: 12 }),
}).map(({ count, marks }): Article => {
  const words = Array.from({ length: count }, (_, index) => wordOf(index))
  const text = words.join(' ')
  const starts = words.map((_, index) => words.slice(0, index).join(' ').length + (index > 0 ? 1 : 0))
  const spans = marks.map(([at, length]): Span => {
    const first = at % count
    const last = Math.min(count, first + length) - 1
    const [start, end] = [starts[first] ?? 0, (starts[last] ?? 0) + wordOf(last).length]
    return { start, end, quote: text.slice(start, end) }
  })
  return {
    ...seedArticle, mentions: spans.map((span, index) => ({ id: `m${index}`, entity: 'niger', form: 'name', spans: [span] })),
    events: [], claims: [], text,
  }
})

function alone(article: Article): Dossier {
  return { ...seed, articles: [article] }
}

type Step = readonly [what: 'insert' | 'delete' | 'replace' | 'cut-and-paste', at: number, length: number, to: number]

function steps(most: number): fc.Arbitrary<Step[]> {
  const what = fc.constantFrom('insert', 'delete', 'replace', 'cut-and-paste')
  return fc.array(fc.tuple(what, fc.nat(), fc.integer({ min: 1, max: 8 }), fc.nat()), { minLength: 1, maxLength: most })
}

function change<Item>(items: readonly Item[], todo: readonly Step[], make: (number: number) => Item): Item[] {
  return todo.reduce<Item[]>((list, [what, where, length, to], round) => {
    const at = where % (list.length + 1)
    const isGone = what !== 'insert'
    const cut = list.slice(at, at + length)
    const left = isGone ? [...list.slice(0, at), ...list.slice(at + length)] : list
    if (what === 'delete') return left
    const back = what === 'cut-and-paste' ? to % (left.length + 1) : at
    const words = what === 'cut-and-paste' ? cut : Array.from({ length }, (_, index) => make(round * 100 + index))
    return [...left.slice(0, back), ...words, ...left.slice(back)]
  }, [...items])
}

const TEXT = 'Niger left the bloc. Mali followed a week later, and so did others.\n'
  + 'In Niamey the army of Niger spoke of a new age. Burkina Faso was silent.'
function marked(quote: string, text = TEXT, nth = 0): Article {
  let start = text.indexOf(quote)
  for (let times = 0; times < nth; times++) start = text.indexOf(quote, start + 1)
  const spans = [{ start, end: start + quote.length, quote }]
  return { ...seedArticle, text, events: [], claims: [], mentions: [{ id: 'm', entity: 'niger', form: 'name', spans }] }
}

describe('correctText', () => {
  it('leaves a valid dossier and tells of every record whose words changed, whatever happens to the text', () => {
    const newWords = fc.string({ unit: 'grapheme', minLength: 1 })
    fc.assert(fc.property(arbitraryDossier({ odd: true }), steps(4), newWords, (dossier, todo, words) => {
      for (const article of dossier.articles) {
        const text = change([...article.text], todo, (index) => [...words][index % [...words].length] ?? 'x').join('')
        if (text !== '') expectHonest(article, correct(dossier, article, text))
      }
    }), { numRuns: 200 })
  })

  it('keeps to the same words and puts none on others, where every word is told apart', () => {
    fc.assert(fc.property(distinct, steps(3), (article, todo) => {
      const text = change(article.text.split(' '), todo, (index) => wordOf(1000 + index)).join(' ')
      if (text === '') return
      const result = correct(alone(article), article, text)
      expectHonest(article, result)
      const words = new Set(text.split(' '))
      for (const one of result.doubtful) {
        const now = one.after.flatMap(({ quote }) => quote.split(' '))
        for (const word of now) expect(words).toContain(word)
        const was = one.before.flatMap(({ quote }) => quote.split(' '))
        expect(was.some((word) => now.includes(word))).toBe(true)
      }
      for (const one of result.orphans) {
        const was = one.before.flatMap(({ quote }) => quote.split(' '))
        expect(was.length === 1 && words.has(was[0] ?? '') && todo.every(([what]) => what === 'insert')).toBe(false)
      }
    }), { numRuns: 500 })
  })

  it('finds a word again between new ones, though the first of them begins as it does', () => {
    const words = ['5fec', '6b86b', 'd4735e', '4e07408', '4b227777', 'ef2d127de', 'e7f6']
    const article = marked('4b227777', words.join(' '))
    const text = words.toSpliced(5, 0, 'ab9828', '36ab771', '277375b9').toSpliced(4, 0, '40510175', 'fe675fe7a', 'b281').join(' ')
    const result = correct(alone(article), article, text)
    expectHonest(article, result)
    expect([result.doubtful, result.orphans]).toEqual([[], []])
    expect(quotesOf(result.after.mentions[0]?.spans)).toEqual(['4b227777'])
  })

  it('only shifts what stands away from a change', () => {
    fc.assert(fc.property(distinct, fc.nat(), fc.integer({ min: 1, max: 3 }), fc.boolean(), (article, at, length, deletes) => {
      const words = article.text.split(' ')
      const where = at % words.length
      const next = [...words.slice(0, where), ...(deletes ? [] : ['new']), ...words.slice(deletes ? where + length : where)]
      if (next.length === 0) return
      const from = words.slice(0, where).join(' ').length
      const to = words.slice(0, deletes ? where + length : where).join(' ').length + 1
      const text = next.join(' ')
      const { after } = correct(alone(article), article, text)
      for (const { id, spans: [span] } of article.mentions) {
        const now = after.mentions.find((one) => one.id === id)?.spans[0]
        if (span && span.end < from) expect(now).toEqual(span)
        const by = text.length - article.text.length
        if (span && span.start > to) expect(now).toEqual({ ...span, start: span.start + by, end: span.end + by })
      }
    }), { numRuns: 300 })
  })

  it('changes nothing by the same text', () => {
    const result = correctText(seedArticle, seedArticle.text, { sha256: seedArticle.sha256 })
    expect(result).toEqual({ edit: { type: 'all', edits: [] }, moved: [], doubtful: [], orphans: [] })
    expect(result.edit && applyEdit(seed, result.edit).dossier).toEqual(seed)
  })

  it('comes back to where it was when the correction of the article is corrected back', () => {
    const text = `By our correspondent\n\n${seedArticle.text.replace('military instructors arrive', 'teachers arrive')}`
    const { after, orphans } = correct(seed, seedArticle, text)
    expect(orphans).toEqual([])
    const back = correct(alone(after), after, seedArticle.text)
    const [was, is] = [placed(seedArticle), placed(back.after)]
    for (const [name, spans] of was) expect(is.get(name)?.[0]?.start).toBe(spans[0]?.start)
  })

  it('moves with a paragraph that is put elsewhere', () => {
    const paragraphs = seedArticle.text.split('\n\n')
    const text = [...paragraphs.slice(2), ...paragraphs.slice(0, 2)].join('\n\n')
    const result = correct(seed, seedArticle, text)
    expectHonest(seedArticle, result)
    expect(result.moved.length).toBeGreaterThan(0)
    expect(result.orphans.length + result.doubtful.length).toBeLessThan(result.moved.length)
  })

  it.each<[string, string, number, (text: string) => string, string | undefined]>([
    ['a letter that was missing', 'Burkina Faso', 0, (text) => text.replace('Burkina Faso', 'Burkinna Faso'), 'Burkinna Faso'],
    ['a name that became a longer one', 'Niger', 0, (text) => text.replace('Niger', 'Nigeria'), 'Nigeria'],
    ['words put into it', 'the army of Niger', 0, (text) => text.replace('army of', 'whole army of'), 'the whole army of Niger'],
    ['an end that is gone', 'the army of Niger', 0, (text) => text.replace(' Niger spoke of', ' spoke of'), 'the army of'],
    ['an end that was replaced with more', 'In Niamey the army', 0, (text) => text.replace('army of Niger', 'troops'), 'In Niamey the'],
  ])('lists %s as doubtful', (_, quote, nth, alter, expected) => {
    const article = marked(quote, TEXT, nth)
    const { after, doubtful, orphans } = correct(alone(article), article, alter(TEXT))
    expect([orphans, doubtful.map((one) => one.id)]).toEqual([[], ['m']])
    expect(quotesOf(after.mentions[0]?.spans)).toEqual([expected])
    expect(doubtful[0]?.likeness).toBeLessThan(0.9)
  })

  it.each<[string, string, number, (text: string) => string]>([
    ['another name', 'Mali', 0, (text) => text.replace('Mali', 'Togo')],
    ['nothing, while the same word stands elsewhere', 'Niger', 1, (text) => text.replace('the army of Niger', 'the army')],
    ['nothing, with its sentence', 'Niger', 0, (text) => text.replace('Niger left the bloc. ', '')],
    ['the same word among others, once in each', 'Mali', 0, () => 'Wool rose; buyers from Chile Peru Mali Cuba Iraq bid till noon.'],
    ['the same word in another text', 'Niger', 1, () => 'Wool rose; buyers from Chile, Peru, Niger, Cuba, Iraq bid quickly until noon.'],
  ])('makes an orphan of what was replaced by %s', (_, quote, nth, alter) => {
    const article = marked(quote, TEXT, nth)
    const { after, orphans } = correct(alone(article), article, alter(TEXT))
    expect(orphans).toMatchObject([{ what: 'mention', id: 'm', after: [], likeness: 0 }])
    expect(after.mentions).toEqual([])
    expect(after.orphans?.mentions.at(-1)).toEqual(article.mentions[0])
  })

  it('does not take for moved what stood there before, however much it is alike', () => {
    const sentence = 'The ministers of the union said that Niger would soon be invited back again. '
    const filler = Array.from({ length: 40 }, (_, index) => wordOf(index)).join(' ')
    const text = `${sentence}${filler}. ${sentence}End.`
    const article = marked('Niger', text, 1)
    const { after, orphans } = correct(alone(article), article, `Note: ${sentence}${filler}. End.`)
    expect(namesOf(orphans)).toEqual(['mention m'])
    expect(after.mentions).toEqual([])
  })

  it.each<[string, string, (text: string) => string]>([
    ['a word before it', 'Mali', (text) => text.replace('Mali', 'Then Mali')],
    ['a word behind it', 'Mali', (text) => text.replace('Mali', 'Mali too')],
    ['words before it that begin as it does', 'Mali', (text) => text.replace('Mali', 'Mon beau Mali')],
    ['typing errors on both sides of it', 'Mali', (text) => text.replace('bloc. Mali', 'blok. Mali').replace('followed', 'folowed')],
    ['its end of the sentence', 'Mali', (text) => text.replace('Mali followed a week later, and so did others.', 'Mali did not.')],
  ])('does not grow by %s, nor doubt', (_, quote, alter) => {
    const article = marked(quote)
    const { after, doubtful, orphans } = correct(alone(article), article, alter(TEXT))
    expect([doubtful, orphans]).toEqual([[], []])
    expect(quotesOf(after.mentions[0]?.spans)).toEqual([quote])
  })

  it('brings the borders of sentences along, but those that are gone', () => {
    const borders = { added: [TEXT.indexOf('Mali'), TEXT.indexOf('and so')], removed: [TEXT.indexOf('Burkina')] }
    const article = { ...marked('Mali'), borders }
    const text = `Soon ${TEXT.replace('later, and so did others', 'later')}`
    const { after } = correct(alone(article), article, text)
    expect(after.borders).toEqual({ added: [text.indexOf('Mali')], removed: [text.indexOf('Burkina')] })
  })

  it('cuts no character in two, however long a text without a space is', () => {
    const text = '👩‍🚀🇳🇪e\u0301𝒳'.repeat(20_000)
    const quote = text.slice(0, 9)
    const places = [[0, 9], [44_993, 9], [44_998, 4], [89_700, 9]] as const
    const mentions = places.map(([start, length], index) => ({
      id: `m${index}`, entity: 'niger', form: 'name' as const,
      spans: [{ start, end: start + length, quote: text.slice(start, start + length) }],
    }))
    const article = { ...marked(quote, text), mentions }
    // The second half of a flag.
    const next = `${text.slice(0, 45_000)}🇬${text.slice(45_002)}`
    const result = correct(alone(article), article, next)
    expectHonest(article, result)
    expect(namesOf(result.doubtful)).toEqual(['mention m1', 'mention m2'])
    expect(result.after.text).toBe(next)
  })

  it('refuses an empty text', () => {
    expect(correctText(seedArticle, '', { sha256: seedArticle.sha256 })).toMatchObject({ issues: [{ code: 'file-empty' }] })
  })
})
