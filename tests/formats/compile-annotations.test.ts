import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OFFSET_UNITS, type OffsetUnit } from '../../src/core/issues.ts'
import { makeOffsets } from '../../src/core/offsets.ts'
import type { Article, Dossier } from '../../src/core/schema.ts'
import type { AnnotatedText, TextLink, TextMark, TextRange } from '../../src/formats/annotated-text.ts'
import { compileAnnotations } from '../../src/formats/compile-annotations.ts'
import type { ReadResult } from '../../src/formats/format.ts'

const TEXT = '😀 Niger left the bloc on Sunday.\r\nIt joined Mali, said Tiani. Algeria spoke against force.'

function makeText(marks: readonly TextMark[], links: readonly TextLink[] = [], more: Partial<AnnotatedText> = {}): AnnotatedText {
  return { name: 'one', text: TEXT, units: ['code-points', 'utf-16', 'utf-8'], marks, links, ...more }
}

/** A mark on the first place of the words, counted in a unit, `shift` too far. */
function mark(id: string, words: string, { unit = 'code-points' as OffsetUnit, shift = 0, text = TEXT, type = 'GPE' } = {}): TextMark {
  const offsets = makeOffsets(text, unit)
  const start = text.indexOf(words)
  const [from, to] = [offsets.fromUtf16(start) ?? 0, offsets.fromUtf16(start + words.length) ?? 0]
  return { id, type, ranges: [{ start: from + shift, end: to + shift, quote: words }] }
}

function dossierOf({ dossier, issues }: ReadResult): Dossier {
  if (!dossier) throw new Error(JSON.stringify(issues))
  return dossier
}

function articleOf(result: ReadResult): Article {
  return dossierOf(result).articles[0] as Article
}

function quotesOf(result: ReadResult): string[][] {
  return articleOf(result).mentions.map(({ spans }) => spans.map(({ quote }) => quote))
}

function codes(result: ReadResult): string[] {
  return result.issues.map(({ code }) => code)
}

describe('the unit of offsets', () => {
  it.each(OFFSET_UNITS)('is found to be %s, and told where it is not the format’s own', (unit) => {
    const result = compileAnnotations([makeText([mark('T1', 'Niger', { unit }), mark('T2', 'Mali', { unit })], [], { units: OFFSET_UNITS })])
    expect(quotesOf(result)).toEqual([['Niger'], ['Mali']])
    expect(codes(result)).toEqual(unit === 'code-points' ? [] : ['offsets-counted-in'])
    expect(result.issues.every(({ args }) => args['unit'] === unit)).toBe(true)
  })

  it('may count a line end of Windows as one', () => {
    const shorter = TEXT.replace('\r\n', '\n')
    const result = compileAnnotations([makeText([mark('T1', 'Niger', { text: shorter }), mark('T2', 'Mali', { text: shorter })])])
    expect(quotesOf(result)).toEqual([['Niger'], ['Mali']])
    expect(result.issues).toEqual([])
  })

  it('is unproven where no quote tells, and not where the units are the same', () => {
    const bare: TextMark = { id: 'T1', type: 'GPE', ranges: [{ start: 2, end: 7 }] }
    const result = compileAnnotations([makeText([bare])])
    expect(quotesOf(result)).toEqual([['Niger']])
    expect(result.issues).toMatchObject([{ code: 'offsets-unproven', args: { unit: 'code-points' } }])
    expect(codes(compileAnnotations([makeText([bare], [], { text: 'A Niger of words.' })]))).toEqual([])
  })

  it('is that of most quotes, and what disagrees is found and told', () => {
    const marks = [mark('T1', 'Niger'), mark('T2', 'Mali'), mark('T3', 'Algeria', { shift: -4 })]
    const result = compileAnnotations([makeText(marks)])
    expect(quotesOf(result)).toEqual([['Niger'], ['Mali'], ['Algeria']])
    expect(result.issues).toMatchObject([{ code: 'span-moved', record: 'T3', path: 'one', args: { quote: 'Algeria', to: TEXT.indexOf('Algeria') } }])
  })
})

describe('marks', () => {
  it.each(['left on Sunday', 'lefton Sunday'])('with gaps have one quote for all: %s', (quote) => {
    const [left, sunday] = [mark('', 'left').ranges[0], mark('', 'on Sunday').ranges[0]]
    const ranges = [left, sunday].map(({ start = 0, end = 0 } = {}) => ({ start, end }))
    const result = compileAnnotations([makeText([{ id: 'T1', type: 'x', ranges, quote }])])
    expect([quotesOf(result), result.issues]).toEqual([[['left', 'on Sunday']], []])
    const moved = ranges.map(({ start, end }) => ({ start: start + 1, end: end + 1 }))
    expect(quotesOf(compileAnnotations([makeText([{ id: 'T1', type: 'x', ranges: moved, quote }])]))).toEqual([['left', 'on Sunday']])
  })

  it('over a line break may be quoted with a space', () => {
    const start = makeOffsets(TEXT, 'code-points').fromUtf16(TEXT.indexOf('Sunday')) ?? 0
    for (const quote of ['Sunday.\r\nIt', 'Sunday. It', 'Sunday.  It']) {
      const result = compileAnnotations([makeText([{ id: 'T1', type: 'x', ranges: [{ start, end: start + 11, quote }] }])])
      expect([quotesOf(result), result.issues]).toEqual([[['Sunday.\r\nIt']], []])
    }
  })

  it('are sorted and joined where they overlap', () => {
    const ranges = [{ start: 8, end: 16 }, { start: 2, end: 7 }, { start: 12, end: 21 }]
    expect(quotesOf(compileAnnotations([makeText([{ id: 'T1', type: 'x', ranges }])]))).toEqual([['Niger', 'left the bloc']])
  })

  it('without their words become orphans with the file’s offsets, and claims that need them too', () => {
    const lost: TextMark = { id: 'T2', type: 'GPE', ranges: [{ start: 40, end: 47, quote: 'Senegal' }] }
    const result = compileAnnotations([makeText([mark('T1', 'Niger'), lost, mark('T3', 'Mali')], [
      { id: 'R1', type: 'joined', subject: 'T1', object: 'T2' }, { id: 'R2', type: 'joined', subject: 'T1', object: 'T3' },
    ])])
    const { orphans, claims } = articleOf(result)
    expect(orphans).toMatchObject({
      mentions: [{ id: 'T2', spans: [{ start: 40, end: 47, quote: 'Senegal' }] }], claims: [{ id: 'R1', subject: 'niger', object: 'senegal' }],
    })
    expect(claims.map(({ id }) => id)).toEqual(['R2'])
    expect(codes(result)).toEqual(['span-orphan'])
  })

  it('without any words are left out, and so is a link to them', () => {
    const empty: TextMark = { id: 'T2', type: 'GPE', ranges: [{ start: 900, end: 905 }] }
    const result = compileAnnotations([makeText([mark('T1', 'Niger'), empty, { ...empty, id: 'T3', ranges: [{ start: 4, end: 4 }] }],
      [{ id: 'R1', type: 'joined', subject: 'T1', object: 'T2' }])])
    expect(result.issues.map(({ args }) => [args['what'], args['id'], args['reason']])).toEqual([
      ['mention', 'T2', 'unreadable'], ['mention', 'T3', 'unreadable'], ['claim', 'R1', 'no-such-end'],
    ])
  })
})

describe('entities', () => {
  it('are of the kind of their names, whatever a pronoun of their chain is called', () => {
    const result = compileAnnotations([makeText([
      { ...mark('T1', 'Niger'), chain: 'a', type: 'GPE' }, { ...mark('T2', 'It'), chain: 'a', type: 'NamedEntity' },
    ])])
    expect(dossierOf(result).entities.map(({ kind }) => kind)).toEqual(['GPE'])
  })

  it('are one of each reference, chain and surface text', () => {
    const wikidata = { database: 'Wikidata', id: 'Q1032', label: 'Niger' }
    const result = compileAnnotations([makeText([
      { ...mark('T1', 'Niger'), chain: 'a', reference: wikidata }, { ...mark('T2', 'It'), chain: 'a' }, mark('T3', 'Mali'),
    ]), makeText([{ ...mark('T1', 'Niger'), reference: wikidata }, mark('T4', 'Mali'), mark('T5', 'Mali', { type: 'LOC' })], [], { name: 'two' })])
    const { entities, articles } = dossierOf(result)
    expect(entities.map(({ label, identifiers }) => [label.en, identifiers.wikidata])).toEqual([
      ['Niger', 'Q1032'], ['Mali', undefined], ['Mali', undefined],
    ])
    expect(articles.map(({ mentions }) => mentions.map(({ id, entity, form }) => [id, entity, form]))).toEqual([
      [['one/T1', 'niger', 'name'], ['T2', 'niger', 'pronoun'], ['T3', 'mali', 'name']],
      [['two/T1', 'niger', 'name'], ['T4', 'mali', 'name'], ['T5', 'mali-2', 'name']],
    ])
  })
})

describe('links', () => {
  it('become claims with the sentences of their marks', () => {
    const marks = [mark('T1', 'Niger'), mark('T2', 'Mali'), mark('T3', 'Tiani', { type: 'PER' }), { ...mark('T4', 'joined'), isCue: true }]
    const result = compileAnnotations([makeText(marks, [
      { id: 'R1', type: 'allied_with', subject: 'T1', object: 'T2', cue: 'T4', saidBy: ['T3'], time: '2023-07', polarity: 'denied' },
      { id: 'R2', type: 'itself', subject: 'T2', object: 'T2', time: 'last week' },
    ])])
    const { claims, mentions } = articleOf(result)
    expect(mentions.map(({ id }) => id)).toEqual(['T1', 'T2', 'T3'])
    expect(claims[0]).toMatchObject({
      id: 'R1', relation: 'allied_with', modality: 'reported', polarity: 'denied', attribution: [{ entity: 'tiani' }], time: { edtf: '2023-07' },
      evidence: [{ quote: '😀 Niger left the bloc on Sunday.' }, { quote: 'It joined Mali, said Tiani.' }],
    })
    expect(claims[1]?.note?.en).toBe('Time: last week.')
    expect(dossierOf(result).ontology.relations.map(({ id, unary }) => [id, unary])).toEqual([['allied_with', undefined], ['itself', true]])
    expect(codes(result)).toEqual(['date-unreadable'])
  })
})

describe('whatever it is given', () => {
  it('refuses texts without words', () => {
    const result = compileAnnotations([makeText([], [], { text: ' \n' })])
    expect([result.dossier, codes(result)]).toEqual([undefined, ['record-left-out', 'file-empty']])
  })

  it('gives a valid dossier that has every mark with words, as a mention or as an orphan', () => {
    const word = fc.constantFrom('Niger', 'Mali', '😀', 'e\u0301', 'النيجر', '\r\n', ' ', '.', '__proto__', '', '\ud83d', 'T1')
    const words = fc.array(word, { maxLength: 12 }).map((all) => all.join(' '))
    const offset = fc.option(fc.oneof(fc.integer({ min: -2, max: 60 }), fc.constantFrom(NaN, 1.5, 1e300)), { nil: undefined })
    const range = fc.record({ start: offset, end: offset, quote: words, prefix: words, suffix: words }, { requiredKeys: [] })
      .map((one) => withoutGaps(one))
    const marks = fc.array(fc.record({ id: word, type: word, ranges: fc.array(range, { maxLength: 3 }), isCue: fc.boolean() }), { maxLength: 8 })
    const links = fc.array(fc.record({ id: word, type: word, subject: word, object: word, time: word, evidence: fc.array(range, { maxLength: 2 }) }), { maxLength: 4 })
    fc.assert(fc.property(words, marks, links, word, (text, someMarks, someLinks, name) => {
      const result = compileAnnotations([makeText(someMarks, someLinks, { text: `${text} end`, name })])
      const { mentions, orphans } = articleOf(result)
      const isWordless = (one: TextMark): boolean => one.ranges.every(({ quote = '' }) => !/\S/.test(quote))
      const wanted = someMarks.filter((one) => !one.isCue && !isWordless(one)).length
      expect(mentions.length + (orphans?.mentions.length ?? 0)).toBeGreaterThanOrEqual(wanted)
    }), { numRuns: 1000 })
  })
})

/** The range without the fields that are undefined. */
function withoutGaps({ start, end, quote, prefix, suffix }: { [Key in keyof TextRange]?: TextRange[Key] | undefined }): TextRange {
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(quote === undefined ? {} : { quote }),
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  }
}
