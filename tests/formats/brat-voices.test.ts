/** What brat's attributes say of how firmly a claim stands: no denial and no doubt becomes a fact. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Dossier } from '../../src/core/schema.ts'
import { brat } from '../../src/formats/brat.ts'
import type { ReadResult } from '../../src/formats/format.ts'
import { readVoice } from '../../src/formats/read-voice.ts'
import { readFiles, writeFiles } from './write-text.ts'

const text = 'Mali attacked Niger, said France.'
const marks = 'T1\tState 0 4\tMali\nT2\tState 14 19\tNiger\nT3\tAttack 5 13\tattacked\nT4\tState 26 32\tFrance\n'
const EVENT = 'E1\tAttack:T3 Agent:T1 Theme:T2'
const RELATION = 'R1\tAttack Arg1:T1 Arg2:T2'
const NOTED = `${EVENT.replace('Agent', 'Subject').replace('Theme', 'Object')}\n#1\tAnnotatorNotes E1\tTriplomat: id=c1`

function readLines(...lines: readonly string[]): ReadResult & { readonly claim: Claim | undefined } {
  const result = readFiles(brat, [{ name: 'a.txt', content: text }, { name: 'a.ann', content: marks + lines.join('\n') }])
  return { ...result, claim: result.dossier?.articles[0]?.claims[0] }
}

describe.each([['a relation', RELATION, 'R1'], ['an event', EVENT, 'E1'], ['the trigger of an event', EVENT, 'T3'],
  ['an event with a note of ours', NOTED, 'E1'], ['its trigger', NOTED, 'T3']])('of %s', (_, link, target) => {
  it.each<[readonly string[], string]>([
    [[], 'asserted affirmed'],
    [['Negation'], 'asserted denied'],
    [['Negation *true'], 'alleged affirmed'],
    [['Negation yes'], 'asserted denied'],
    [['Negation no'], 'asserted affirmed'],
    [['Négation oui'], 'asserted denied'],
    [['isNegated true'], 'asserted denied'],
    [['Neg'], 'asserted denied'],
    [['Polarity no'], 'asserted denied'],
    [['Polarity Negative'], 'asserted denied'],
    [['Polarity Positive'], 'asserted affirmed'],
    [['Confirmed no'], 'asserted denied'],
    [['Factual false'], 'alleged affirmed'],
    [['Factual absent'], 'alleged affirmed'],
    [['Negation none'], 'asserted affirmed'],
    [['Speculation'], 'alleged affirmed'],
    [['Speculation false'], 'asserted affirmed'],
    [['Hypothetical'], 'alleged affirmed'],
    [['Modality hypothetical'], 'alleged affirmed'],
    [['Modality Planned'], 'planned affirmed'],
    [['Certainty no'], 'alleged affirmed'],
    [['Certainty certain'], 'asserted affirmed'],
    [['Modality planned', 'Polarity denied'], 'planned denied'],
    [['Negation', 'Polarity negative', 'Speculation'], 'alleged denied'],
  ])('%j', (attributes, voice) => {
    const { claim, issues } = readLines(link, ...attributes.map((one, index) => `A${index + 1}\t${one.replace(/^\S+/, `$& ${target}`)}`))
    expect(`${claim?.modality} ${claim?.polarity}`).toBe(voice)
    expect(issues.map(({ code }) => code)).toStrictEqual(attributes[0] === 'Negation *true' ? ['voice-unreadable'] : [])
  })

  it.each<[readonly string[], string, string]>([
    [['Modality Other'], 'alleged affirmed', 'Modality: Other'],
    [['Modality'], 'alleged affirmed', 'Modality'],
    [['Certainty Unlikely', 'Polarity Negative'], 'alleged denied', 'Certainty: Unlikely'],
    [['Certainty 1'], 'alleged affirmed', 'Certainty: 1'],
    [['Modality planned', 'Modality asserted'], 'planned affirmed', 'Modality: planned; Modality: asserted'],
    [['Modality asserted', 'Modality reported'], 'reported affirmed', 'Modality: asserted; Modality: reported'],
    [['Speculation', 'Modality planned'], 'alleged affirmed', 'Speculation; Modality: planned'],
    [['Polarity positive', 'Negation'], 'asserted denied', 'Polarity: positive; Negation'],
  ])('%j is flagged', (attributes, voice, words) => {
    const { claim, issues } = readLines(link, ...attributes.map((one, index) => `A${index + 1}\t${one.replace(/^\S+/, `$& ${target}`)}`))
    expect(`${claim?.modality} ${claim?.polarity}`).toBe(voice)
    const others = voice.startsWith('reported') ? [['reported-by-nobody', undefined]] : []
    expect(issues.map(({ code, args }) => [code, args['words']])).toStrictEqual([['voice-unreadable', words], ...others])
    expect(claim?.note).toStrictEqual({ en: `${words}.`, fr: `${words}.` })
  })
})

it('joins what an event and its trigger say, for each event of the trigger', () => {
  const { dossier, issues } = readLines(EVENT, 'E2\tAttack:T3 Agent:T2 Theme:T1', 'A1\tNegation T3', 'A2\tModality E1 planned', 'A3\tPolarity E2 positive')
  expect(dossier?.articles[0]?.claims.map(({ modality, polarity }) => `${modality} ${polarity}`)).toStrictEqual(['planned denied', 'asserted denied'])
  expect(issues.map(({ code, record }) => [code, record])).toStrictEqual([['voice-unreadable', 'a/E2']])
})

it('leaves no fact by a word that is not understood', () => {
  const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('no', 'not so', 'L1', 'CT-', 'denied', 'true', '0', 'maybe', 'negated'))
  const name = fc.constantFrom('Modality', 'Polarity', 'Certainty', 'Factuality')
  let unread = 0
  fc.assert(fc.property(name, words.map((one) => one.replace(/\s+/g, ' ').trim()), fc.constantFrom(EVENT, RELATION), (attribute, value, link) => {
    const { claim, issues } = readLines(link, `A1\t${attribute} ${link.slice(0, 2)} ${value}`)
    const isFact = claim?.modality === 'asserted' && claim.polarity === 'affirmed'
    if (isFact) expect(readVoice(value).isUnderstood).toBe(true)
    const isFlagged = issues.some(({ code }) => code === 'voice-unreadable')
    if (isFlagged) unread++
    expect(isFlagged && claim?.modality !== 'alleged').toBe(false)
  }), { numRuns: 200 })
  expect(unread).toBeGreaterThan(20)
})

it.each([
  ['a mention that is no link', 'Negation T1'],
  ['nothing that there is', 'Polarity R9 no'],
  ['an event of one end', 'Speculation E2', 'E2\tAttack:T3 Agent:T1'],
  ['a form of a trigger', 'Form T3 pronoun'],
  ['a form of a link', 'Form R1 pronoun'],
  ['a form that is none', 'Form T1 Pronoun'],
  ['a second form', 'Form T2 name'],
])('keeps the line of an attribute of %s, and says so', (_, attribute, ...others) => {
  const { issues, dossier } = readLines(RELATION, 'A1\tForm T2 pronoun', `A2\t${attribute}`, ...others, 'E1\tAttack:T3')
  expect(issues.filter(({ code }) => code === 'line-kept').map(({ path, args }) => [path, args['line'], args['words']]))
    .toStrictEqual([['a.ann', 7, `A2\t${attribute}`]])
  expect(dossier?.articles[0]?.mentions.find(({ id }) => id === 'a/T2')?.form).toBe('pronoun')
})

it('counts attributes that speak of something else', () => {
  const { issues, claim } = readLines(RELATION, 'A1\tTense R1 Past', 'A2\tPOS T1 noun', 'A3\tTense T1 Past')
  expect(issues.map(({ code, args }) => [code, args['field'], args['count']]))
    .toStrictEqual([['field-left-out', 'Tense', 2], ['field-left-out', 'POS', 1]])
  expect(claim?.modality).toBe('asserted')
})

describe('speakers', () => {
  it.each([
    ['that are marked', `${EVENT} Source:T4`, 'reported', ['france']],
    ['that are not', `${EVENT} Source:T99`, 'reported', []],
    ['of a claim of ours', NOTED.replace('\n', ' Source:T4\n'), 'reported', ['france']],
    ['of a claim of ours, not marked', NOTED.replace('\n', ' Source:T99\n'), 'reported', []],
    ['beside another modality', `${EVENT} Source:T4\nA1\tModality E1 planned`, 'planned', ['france']],
    ['beside asserted', `${EVENT} Source:T4\nA1\tModality E1 asserted`, 'asserted', ['france']],
  ])('%s', (_, lines, modality, speakers) => {
    const { claim } = readLines(lines)
    expect([claim?.modality, claim?.attribution.map(({ entity }) => entity)]).toStrictEqual([modality, speakers])
  })

  it('of a claim that is asserted all the same come back', () => {
    const small = JSON.parse(readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8')) as Dossier
    const asserted: Dossier = { ...small, articles: small.articles.map((article) => ({
      ...article, claims: article.claims.map((claim) => ({ ...claim, modality: 'asserted', attribution: [{ entity: 'varn' }] })),
    })) }
    const { dossier } = readFiles(brat, writeFiles(brat, asserted))
    expect(dossier?.articles[0]?.claims).toStrictEqual(asserted.articles[0]?.claims)
  })
})

it('writes an edited claim with the words that nobody understood, and reads it back', () => {
  const before = readLines(EVENT, 'A1\tCertainty T3 L1').dossier as Dossier
  const edited: Dossier = { ...before, articles: before.articles.map((article) => ({
    ...article, claims: article.claims.map((claim) => ({ ...claim, polarity: 'denied' })),
  })) }
  const again = readFiles(brat, writeFiles(brat, edited))
  expect(again.dossier?.articles[0]?.claims).toStrictEqual(edited.articles[0]?.claims)
  expect(again.issues).toStrictEqual([])
})

it('declares the values that its attributes have', () => {
  const configuration = writeFiles(brat, readLines(RELATION, 'A1\tModality R1 hypothetical').dossier as Dossier)[0]?.content
  expect(configuration).toContain('Modality\tArg:<EVENT>, Value:asserted|reported|planned|alleged|hypothetical\n')
})
