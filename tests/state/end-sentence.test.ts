/** Words of somebody else before the next sentence. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endSentence } from '../../src/i18n/end-sentence.ts'
import { playerEn } from '../../src/i18n/teach/player-en.ts'
import { playerFr } from '../../src/i18n/teach/player-fr.ts'

describe('a sentence', () => {
  it.each([
    ['Three neighbours bind themselves together', 'Three neighbours bind themselves together.'],
    ['Did Niger change sides?', 'Did Niger change sides?'],
    ['Le Niger a-t-il changé de camp\u00a0?', 'Le Niger a-t-il changé de camp\u00a0?'],
    ['Who says “they left!”', 'Who says “they left!”'],
    ['Qui dit «\u00a0ils sont partis\u00a0!\u00a0»', 'Qui dit «\u00a0ils sont partis\u00a0!\u00a0»'],
    ['Ce mot, «\u00a0allié\u00a0»', 'Ce mot, «\u00a0allié\u00a0».'],
    ['And then…', 'And then…'],
    ['Somaïr S.A. ', 'Somaïr S.A.'],
    ['April 2024', 'April 2024.'],
    ['', ''],
  ])('%j ends as %j', (words, ended) => {
    expect(endSentence(words)).toBe(ended)
  })

  it('is ended once, and all of its words stay', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\u00a0', '.', '?', '…', '»', '”', ')') }), (words) => {
      const ended = endSentence(words)
      expect(endSentence(ended)).toBe(ended)
      expect([words.trimEnd(), `${words.trimEnd()}.`]).toContain(ended)
    }))
  })

  it('that is the title of a step keeps its question mark, and one without a mark gets its full stop', () => {
    expect(playerEn.said('2 of 9', 'Whose word is it?', 'The first.')).toBe('2 of 9: Whose word is it? The first.')
    expect(playerEn.said('3 of 9', 'What has not happened yet', 'Only.')).toBe('3 of 9: What has not happened yet. Only.')
    expect(playerFr.said('2 sur 9', 'De qui est la parole\u00a0?', 'La.')).toMatch(/^2 sur 9\s: De qui est la parole\u00a0\? La\.$/u)
  })
})
