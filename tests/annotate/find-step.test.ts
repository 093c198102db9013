/** Where the keys lead in a text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutBlocks } from '../../src/annotate/text/cut-blocks.ts'
import { findStep, STEPS, type Ground, type Step } from '../../src/annotate/text/find-step.ts'
import { sentencesOf, type Range } from '../../src/core/spans.ts'

const TEXT = 'Niger received Russian aid. Mali did not.\n\nFrance left.\n… !\nIt went on.'

function groundOf(text: string, language = 'en'): Ground {
  return { text, language, sentences: sentencesOf(text, language), blocks: cutBlocks(text) }
}

/** The words to which steps lead, one after the other, from a word of the text. */
function walk(from: string, ...steps: Step[]): (string | undefined)[] {
  const ground = groundOf(TEXT)
  let at: Range = { start: TEXT.indexOf(from), end: TEXT.indexOf(from) + from.length }
  return steps.map((step) => {
    const to = findStep(ground, at, step)
    if (to) at = to
    return to && TEXT.slice(to.start, to.end)
  })
}

describe('findStep', () => {
  it('goes from word to word, over sentences and paragraphs', () => {
    expect(walk('aid', 'next-word', 'next-word', 'next-word', 'next-word', 'previous-word'))
      .toEqual(['Mali', 'did', 'not', 'France', 'not'])
  })

  it('goes to the first word of the next and the previous sentence, also from the middle of one', () => {
    expect(walk('Russian', 'next-sentence', 'next-sentence', 'next-sentence', 'next-sentence')).toEqual(['Mali', 'France', 'It', undefined])
    expect(walk('on', 'previous-sentence', 'previous-sentence', 'previous-sentence', 'previous-sentence'))
      .toEqual(['France', 'Mali', 'Niger', undefined])
  })

  it('goes to the first word from a place before it where nothing is chosen', () => {
    const nowhere = { start: 0, end: 0 }
    for (const step of ['next-word', 'next-sentence', 'sentence-start', 'text-start'] as const) {
      expect(findStep(groundOf(TEXT), nowhere, step)).toEqual({ start: 0, end: 5 })
    }
  })

  it('goes to both ends of a sentence', () => {
    expect(walk('Russian', 'sentence-start', 'sentence-end')).toEqual(['Niger', 'aid'])
  })

  it('goes from paragraph to paragraph, over one without words', () => {
    expect(walk('Russian', 'next-paragraph', 'next-paragraph', 'previous-paragraph', 'previous-paragraph', 'previous-paragraph'))
      .toEqual(['France', 'It', 'France', 'Niger', undefined])
  })

  it('goes to both ends of the text', () => {
    expect(walk('Mali', 'text-end', 'text-start')).toEqual(['on', 'Niger'])
  })

  it('gives words of the text, on any text from any place', () => {
    const fragments = fc.constantFrom(
      'Niger', ' ', '. ', '\n', '👩‍🚀', 'e\u0301', '\u202e', '…', '«', '1,000', 'נו', '俄罗斯', '\u200b', 'l’Algérie', '🇳🇪',
    )
    const texts = fc.array(fragments, { maxLength: 20 }).map((parts) => parts.join(''))
    fc.assert(fc.property(texts, fc.nat(60), fc.nat(60), fc.constantFrom(...STEPS), (text, a, b, step) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y)
      const to = findStep(groundOf(text, 'fr'), { start, end }, step)
      if (!to) return
      expect(to.start).toBeLessThan(to.end)
      expect(to.start).toBeGreaterThanOrEqual(0)
      expect(to.end).toBeLessThanOrEqual(text.length)
      if (step.startsWith('next')) expect(to.start).toBeGreaterThanOrEqual(step === 'next-paragraph' ? start : end)
      if (step.startsWith('previous')) expect(to.start).toBeLessThan(Math.max(end, 1))
    }))
  })

  it('comes to an end in each direction', () => {
    const ground = groundOf('a\n\n… b. c! d\n'.repeat(20))
    for (const step of ['next-word', 'next-sentence', 'next-paragraph'] as const) {
      let at: Range | undefined = { start: 0, end: 0 }
      for (let count = 0; at; count++) {
        expect(count).toBeLessThan(200)
        at = findStep(ground, at, step)
      }
    }
  })
})
