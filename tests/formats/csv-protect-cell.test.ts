/** No spreadsheet takes a protected text for a formula, and the text comes back. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { protectCell, unprotectCell } from '../../src/formats/csv/protect-cell.ts'

const SEPARATORS = [',', ';', '\t', '|', '"', '\n', '\r']
const STARTS = ['=', '+', '-', '@', '＝', '＋', '－', '＠']
const text = fc.oneof(
  fc.array(fc.constantFrom(...SEPARATORS, ...STARTS, '\'', 'x', ' ', '1')).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)

it.each([
  ['=1+1', '\'=1+1'],
  ['-5', '\'-5'],
  ['@SUM(A1)', '\'@SUM(A1)'],
  ['＝1', '\'＝1'],
  ['\t=1', '\'\t\'=1'],
  ['\r\n', '\'\r\n'],
  ['\'=1', '\'\'=1'],
  ['"=1', '"\'=1'],
  [';=1', ';\'=1'],
  ['A friend;=HYPERLINK("x")', 'A friend;\'=HYPERLINK("x")'],
  ['l’accord', 'l’accord'],
  ['a well-known e-mail, 2 + 2 = 4', 'a well-known e-mail, 2 + 2 = 4'],
  ['\'tis', '\'tis'],
])('%j → %j', (given, expected) => {
  expect(protectCell(given)).toBe(expected)
  expect(unprotectCell(expected)).toBe(given)
})

it('leaves no place where a cell could begin with a formula, whatever the separator', () => {
  fc.assert(fc.property(text, (given) => {
    for (const part of protectCell(given).split(/[,;\t|"\n\r]/)) expect(STARTS.some((start) => part.startsWith(start))).toBe(false)
    expect(/^[\t\n\r]/.test(protectCell(given))).toBe(false)
  }), { numRuns: 1000 })
})

it('can be undone, twice too', () => {
  fc.assert(fc.property(text, (given) => {
    expect(unprotectCell(protectCell(given))).toBe(given)
    expect(unprotectCell(unprotectCell(protectCell(protectCell(given))))).toBe(given)
  }), { numRuns: 1000 })
})
