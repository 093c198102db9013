import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MODALITIES, POLARITIES } from '../../src/core/vocabulary.ts'
import { readVoice } from '../../src/formats/read-voice.ts'

const understood = (words: string, asks?: 'affirmed' | 'negated'): string => {
  const { modality = '', polarity = '', isUnderstood } = readVoice(words, asks)
  return `${modality}/${polarity}${isUnderstood ? '' : '?'}`
}

describe('readVoice', () => {
  it.each([
    ['planned', 'planned/'], ['Planned', 'planned/'], [' PLANNED ', 'planned/'], ['future', 'planned/'], ['prévue', 'planned/'],
    ['Denied', '/denied'], ['negated', '/denied'], ['no', '/denied'], ['FALSE', '/denied'], ['-1', '/denied'], ['−', '/denied'],
    ['nié', '/denied'], ['démentie', '/denied'], ['faux', '/denied'],
    ['affirmed', '/affirmed'], ['affirmées', '/affirmed'], ['yes', '/affirmed'], ['1', '/affirmed'], ['+', '/affirmed'],
    ['Fact', 'asserted/'], ['certain', 'asserted/'], ['said', 'reported/'], ['rapporté', 'reported/'],
    ['speculated', 'alleged/'], ['présumé', 'alleged/'], ['hypothetical', 'alleged/'],
    ['planned, denied', 'planned/denied'], ['planned,denied', 'planned/denied'], ['planned; Denied', 'planned/denied'],
    ['reported, Denied', 'reported/denied'], ['denied/planned', 'planned/denied'], ['planned and denied', 'planned/denied'],
    ['planned (denied)', 'planned/denied'], ['prévu et démenti', 'planned/denied'], ['asserted; fact', 'asserted/'],
    ['', '/'], ['  ', '/'], ['n/a', '/'], ['NA', '/'], [';', '/'],
  ])('%j is %s', (words, voice) => expect(understood(words)).toBe(voice))

  it.each([
    ['hedgy', 'alleged/?'], ['planned, hedgy', 'alleged/?'], ['hedgy, denied', 'alleged/denied?'], ['0', 'alleged/?'], ['0.8', 'alleged/?'],
    ['not denied', 'alleged/denied?'], ['non nié', 'alleged/denied?'], ['not planned', 'alleged/?'], ['planned, reported', 'alleged/?'],
    ['affirmed, denied', 'alleged/denied?'], ['?', 'alleged/?'], ['否認', 'alleged/?'], ['constructor', 'alleged/?'],
  ])('%j is not understood: %s', (words, voice) => expect(understood(words)).toBe(voice))

  it.each([
    ['yes', '/denied'], ['TRUE', '/denied'], ['1', '/denied'], ['no', '/affirmed'], ['0', '/affirmed'], ['denied', '/denied'],
    ['affirmed', '/affirmed'], ['planned', 'planned/'], ['', '/'],
  ])('an answer %j to whether it is negated is %s', (words, voice) => expect(understood(words, 'negated')).toBe(voice))

  it('reads any two of our own words, however they are written', () => {
    const inAnyCase = (word: string): fc.Arbitrary<string> => fc.mixedCase(fc.constant(word))
    const pair = fc.tuple(fc.constantFrom(...MODALITIES), fc.constantFrom(...POLARITIES)).chain(([modality, polarity]) =>
      fc.tuple(fc.constant({ modality, polarity, isUnderstood: true }), inAnyCase(modality), inAnyCase(polarity)))
    fc.assert(fc.property(pair, fc.constantFrom(', ', ',', ';', ' / ', ' '), ([voice, one, other], between) => {
      expect(readVoice(one + between + other)).toEqual(voice)
      expect(readVoice(other + between + one)).toEqual(voice)
    }))
  })

  it('never makes a fact of a word that it does not know', () => {
    fc.assert(fc.property(fc.string(), (words) => {
      const { modality, isUnderstood } = readVoice(`${words} qzx`)
      expect([modality, isUnderstood]).toEqual(['alleged', false])
    }))
  })
})
