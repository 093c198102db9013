/** The sources that a text lists at its end. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listReferences, referencesOf } from '../../src/core/references.ts'

const text = `Title

2014
French forces stay in the north of Mali [1]. Talks began [2, 3]. Nobody says so. Troops left [1-3][9].

Sources
[1] France 24, 11 January 2014, https://www.france24.com/en/a?b=c; AFP via newsrnd, https://newsrnd.com/x_(y).
[2] A book without an address.

[3] RFI (http://www.rfi.fr/a).
`
const sentence = (words: string): { start: number; end: number } =>
  ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const numbersOf = (words: string): number[] => referencesOf(text, sentence(words)).map(({ number }) => number)

describe('the references of a sentence', () => {
  it.each([
    ['French forces stay in the north of Mali [1].', [1]],
    ['Talks began [2, 3].', [2, 3]],
    ['Nobody says so.', []],
    ['Troops left [1-3][9].', [1, 2, 3]],
    ['Title', []],
  ])('%s', (words, expected) => {
    expect(numbersOf(words)).toEqual(expected)
  })

  it('have the line without its number, and the addresses without what ends the sentence', () => {
    expect(referencesOf(text, sentence('Mali [1].'))).toEqual([{
      number: 1,
      line: 'France 24, 11 January 2014, https://www.france24.com/en/a?b=c; AFP via newsrnd, https://newsrnd.com/x_(y).',
      urls: ['https://www.france24.com/en/a?b=c', 'https://newsrnd.com/x_(y)'],
    }])
    expect(listReferences(text).get(3)?.urls).toEqual(['http://www.rfi.fr/a'])
    expect(listReferences(text).get(2)?.urls).toEqual([])
  })
})

it('a text without a list has none, even where a line in its middle looks like one', () => {
  expect(listReferences('[1] A line.\nThe end.')).toEqual(new Map())
  expect(listReferences('')).toEqual(new Map())
  expect(listReferences('[1] Only. https://example.org/a')).toHaveProperty('size', 1)
})

it('never fails, and finds only what is listed', () => {
  const part = fc.oneof(
    fc.constantFrom('[1]', '[2-9999]', '\n', '[', ']', '[1] https://x.org/).,\n', '[1, 2, 3', '\n\n[7] a\n'), fc.string())
  fc.assert(fc.property(fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')), (any) => {
    const list = listReferences(any)
    for (const one of referencesOf(any, { start: 0, end: any.length })) expect(list.get(one.number)).toEqual(one)
  }))
})
