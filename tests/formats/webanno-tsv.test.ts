/** WebAnno TSV 3.3: layers, stacks, slots, chains and escapes, and a text that is put together from its sentences. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/core/schema.ts'
import type { ReadResult } from '../../src/formats/format.ts'
import { webannoTsv } from '../../src/formats/webanno-tsv.ts'
import { readFiles } from './write-text.ts'

const niger = readFileSync(new URL('../fixtures/webanno/niger.tsv', import.meta.url), 'utf8')
const NAMED = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity'

function read(content: string): ReadResult {
  return readFiles(webannoTsv, [{ name: 'a.tsv', content }])
}

function articleOf(content: string): Article {
  const { dossier, issues } = read(content)
  const article = dossier?.articles[0]
  if (!article) throw new Error(JSON.stringify(issues))
  return article
}

/** Each mention as its entity and its words. */
function mentionsOf(content: string): string[][] {
  return articleOf(content).mentions.map(({ entity, spans }) => [entity, ...spans.map(({ quote }) => quote)])
}

/** One sentence `Niger et Mali .` with a layer of spans; cells of its four tokens. */
function sentence(head: readonly string[], cells: readonly string[], more: readonly string[] = []): string {
  const tokens = ['1-1\t0-5\tNiger', '1-2\t6-8\tet', '1-3\t9-13\tMali', '1-4\t14-15\t.']
  return ['#FORMAT=WebAnno TSV 3.3', ...head, '', '', '#Text=Niger et Mali .', ...tokens.map((one, index) => `${one}\t${cells[index]}\t`), ...more, ''].join('\n')
}

describe('the file of the fixtures', () => {
  const { dossier, issues } = read(niger)
  const article = dossier?.articles[0]

  it('is put together with its line breaks and what offsets leave between sentences', () => {
    expect(article?.text).toBe('🚨 Le Niger\net la Russie coopèrent .\n Il reçoit des instructeurs militaires franco-russes .')
  })

  it('has marks over one token, several, and a part; a pronoun belongs to its chain', () => {
    expect(mentionsOf(niger)).toStrictEqual([
      ['niger', 'Niger'], ['russie', 'Russie'], ['instructeurs-militaires', 'instructeurs militaires'], ['russes', 'russes'], ['niger', 'Il'],
    ])
    expect(dossier?.ontology.kinds.map(({ id }) => id)).toStrictEqual(['Pays', 'Force|armée'])
    expect(dossier?.entities[0]?.identifiers).toStrictEqual({ wikidata: 'Q1032' })
  })

  it('has a claim of each relation, stacked ones too, and of filled slots', () => {
    expect(article?.claims.map(({ subject, relation, object }) => [subject, relation, object])).toStrictEqual([
      ['niger', 'Reçoit', 'instructeurs-militaires'], ['niger', 'coopère avec', 'russie'], ['niger', 's_oppose à', 'russie'],
    ])
  })

  it('leaves grammar and other features, and says so', () => {
    expect(issues.map(({ code, args }) => [code, args['field'], args['count']])).toStrictEqual([
      ['field-left-out', 'de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS', 3],
    ])
  })
})

describe('cells', () => {
  const span = [`#T_SP=${NAMED}|value`]

  it.each<[string, readonly string[], readonly string[][]]>([
    ['no value: the layer is the type', ['*', '_', '*', '_'], [['niger', 'Niger'], ['mali', 'Mali']]],
    ['stacked', ['GPE|ORG', '_', '_', '_'], [['niger', 'Niger'], ['niger-2', 'Niger']]],
    ['numbered alike', ['GPE[1]', 'GPE[1]', 'GPE[1]', '_'], [['niger-et-mali', 'Niger et Mali']]],
    ['stacked and numbered', ['A[1]|B[2]', 'B[2]', '_', '_'], [['niger', 'Niger'], ['niger-et', 'Niger et']]],
    ['side by side without numbers', ['A', 'A', '_', '_'], [['niger', 'Niger'], ['et', 'et']]],
  ])('%s', (_, cells, mentions) => expect(mentionsOf(sentence(span, cells))).toStrictEqual(mentions))

  it('are freed of escapes', () => {
    const { dossier } = read(sentence(span, ['a\\|b\\[1\\]\\_\\*\\-\\>\\;\\\\c\\td', '_', '_', '_']))
    expect(dossier?.ontology.kinds.map(({ id }) => id)).toStrictEqual(['a|b[1]_*->;\\c d'])
  })

  it('name the source of a relation, by number where several stand there', () => {
    const head = [`#T_SP=${NAMED}|value`, `#T_RL=webanno.custom.Tie|label|BT_${NAMED}`]
    const claimsOf = (cells: readonly string[]): string[][] =>
      articleOf(sentence(head, cells)).claims.map(({ subject, relation, object }) => [subject, relation, object])
    expect(claimsOf(['A\t_\t_', '_\t_\t_', 'B\thelps\t1-1', '_\t_\t_'])).toStrictEqual([['niger', 'helps', 'mali']])
    expect(claimsOf(['A[1]|C[2]\t_\t_', '_\t_\t_', 'B\thelps\t1-1[2_0]', '_\t_\t_'])).toStrictEqual([['niger-2', 'helps', 'mali']])
    expect(claimsOf(['A\t_\t_', '_\t_\t_', 'B\t*\t1-1', '_\t_\t_'])).toStrictEqual([['niger', 'Tie', 'mali']])
  })

  it('that lead nowhere are told', () => {
    const head = [`#T_SP=${NAMED}|value`, `#T_RL=webanno.custom.Tie|label|BT_${NAMED}`]
    const { dossier, issues } = read(sentence(head, ['A\t_\t_', '_\t_\t_', 'B\thelps\t7-1', '_\t_\t_']))
    expect(dossier?.articles[0]?.claims).toStrictEqual([])
    expect(issues.map(({ code, args }) => [code, args['id'], args['reason']])).toStrictEqual([['record-left-out', 'Tie 1-3', 'no-such-end']])
  })

  it('of an empty part, and rows of other length, are told', () => {
    const { issues } = read(sentence(span, ['A', '_', 'B', '_'], ['1-4.1\t15-15\t\tC\t', '1-5\tx-y\tz\t_\t', '1-6\t20-21\tz\t']))
    expect(issues.map(({ code, args }) => [code, args['line'] ?? args['reason']])).toStrictEqual([
      ['row-of-other-length', 11], ['row-of-other-length', 12], ['record-left-out', 'no-text'],
    ])
  })
})

it('follows the words where another program counted code points', () => {
  const lines = ['#FORMAT=WebAnno TSV 3.3', `#T_SP=${NAMED}|value`, '', '', '#Text=😊 Niger', '1-1\t0-1\t😊\t_\t', '1-2\t2-7\tNiger\tGPE\t', '',
    '#Text=Mali 😊', '2-1\t8-12\tMali\tGPE\t', '2-2\t13-14\t😊\t_\t', '']
  const { dossier, issues } = read(lines.join('\n'))
  expect(dossier?.articles[0]?.text).toBe('😊 Niger\nMali 😊')
  expect(dossier?.articles[0]?.mentions.map(({ spans }) => spans[0]?.start)).toStrictEqual([3, 9])
  expect(issues.map(({ code, args }) => [code, args['unit']])).toStrictEqual([['offsets-counted-in', 'code-points']])
})

it('refuses what is none', () => {
  expect(read('id\tlabel\n').issues.map(({ code }) => code)).toStrictEqual(['not-this-format'])
  expect(webannoTsv.recognises?.(niger)).toBe(true)
  expect(webannoTsv.recognises?.('id\tlabel\n')).toBe(false)
})

it('survives any damage to a file', () => {
  fc.assert(fc.property(fc.nat(niger.length), fc.nat(40), fc.string({ maxLength: 8 }), (at, length, put) => {
    const { dossier, issues } = read(niger.slice(0, at) + put + niger.slice(at + length))
    expect(dossier !== undefined || issues.some(({ level }) => level === 'error')).toBe(true)
  }), { numRuns: 200 })
})

it('reads offsets that lead far, stacks without end, and many rows', () => {
  const far = read(sentence([`#T_SP=${NAMED}|value`], ['A', '_', '_', '_'], ['', '#Text=Mali', '2-1\t999999999999-999999999999\tMali\tA\t']))
  expect(far.dossier?.articles[0]?.text.length).toBeLessThan(40)
  expect(articleOf(sentence([`#T_SP=${NAMED}|value`], ['A|'.repeat(20_000), '_', '_', '_'])).mentions.length).toBeGreaterThan(1)
  const rows = Array.from({ length: 50_000 }, (_, index) => `1-${index + 1}\t${2 * index}-${2 * index + 1}\tx\tA[1]\t`)
  const text = rows.map(() => 'x').join(' ')
  expect(mentionsOf(['#FORMAT=WebAnno TSV 3.3', `#T_SP=${NAMED}|value`, '', '', `#Text=${text}`, ...rows].join('\n'))).toHaveLength(1)
})

describe('features that say how firmly a tie stands', () => {
  const tie = (feature: string, value: string): Article['claims'][number] | undefined => articleOf(sentence(
    [`#T_SP=${NAMED}|value`, `#T_RL=webanno.custom.Tie|label|${feature}|BT_${NAMED}`],
    ['GPE\t_\t_\t_', '_\t_\t_\t_', `GPE\tmeets\t${value}\t1-1`, '_\t_\t_\t_'],
  )).claims[0]

  it.each([
    ['negated', 'true', 'asserted', 'denied'], ['negated', 'false', 'asserted', 'affirmed'],
    ['modality', 'planned', 'planned', 'affirmed'], ['modality', 'who knows', 'alleged', 'affirmed'],
  ])('%s %s', (feature, value, modality, polarity) => {
    expect(tie(feature, value)).toMatchObject({ relation: 'meets', modality, polarity })
  })
})
