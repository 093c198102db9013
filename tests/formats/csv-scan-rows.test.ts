/** What is written as CSV is read again cell by cell, and what others write as CSV is read as they mean it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_COLUMNS, scanRows } from '../../src/formats/csv/scan-rows.ts'
import { writeCsv } from '../../src/formats/csv/write-csv.ts'

const scan = (text: string, delimiter = ','): string[][] => [...scanRows(text, delimiter)].map(({ cells }) => [...cells])
const lines = (text: string): number[] => [...scanRows(text, ',')].map(({ line }) => line)

/** Texts of what breaks a careless reader, and any others. */
const cell = fc.oneof(
  fc.array(fc.constantFrom('"', '""', '\n', '\r', '\r\n', ',', ';', '\t', '|', ' ', '\u0000', '\ufeff', '\'', '=', 'é', '😀', 'x', '__proto__'))
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)

describe('RFC 4180', () => {
  it.each(['\r\n', '\n'] as const)('gives back every cell with line end %j', (lineEnd) => {
    const table = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 6 }))
    fc.assert(fc.property(table, ([width, rows]) => {
      const cut = rows.map((row) => row.slice(0, width))
      const text = [...writeCsv(cut, { lineEnd })].join('')
      expect(scan(text)).toStrictEqual(cut.filter((row) => row.some((one) => one !== '')))
    }), { numRuns: 500 })
  })

  it('quotes what needs it and nothing else', () => {
    const rows = [['plain', 'a,b', 'say "hi"', 'two\nlines', ' edge', 2.5, true, undefined, '']]
    expect([...writeCsv(rows)].join('')).toBe('plain,"a,b","say ""hi""","two\nlines"," edge",2.5,true,,\r\n')
  })

  it('begins with a byte order mark on request', () => {
    expect([...writeCsv([['a', 'b']], { byteOrderMark: true })].join('')).toBe('\ufeffa,b\r\n')
  })
})

describe('what passes for CSV', () => {
  it.each<[string, string, string, string[][]]>([
    ['line ends of old', 'a,b\rc,d\r', ',', [['a', 'b'], ['c', 'd']]],
    ['line ends of all sorts', 'a,b\r\nc,d\ne,f\rg,h', ',', [['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'h']]],
    ['a last line without end', 'a,"b"', ',', [['a', 'b']]],
    ['empty lines', '\n\na,b\n,\n\nc,d', ',', [['a', 'b'], ['c', 'd']]],
    ['spaces after a closing mark', '"a" ,"b"  \n', ',', [['a', 'b']]],
    ['marks out of place', 'a,"He said "hello" to me",x\n', ',', [['a', 'He said "hello" to me', 'x']]],
    ['marks inside of a cell', 'a,5" gun,b\n', ',', [['a', '5" gun', 'b']]],
    ['a mark that is never closed', 'a,"open\nc,d\n', ',', [['a', '"open'], ['c', 'd']]],
    ['a mark that is closed by another cell', 'a,"open\nc,"d e"\n', ',', [['a', '"open'], ['c', 'd e']]],
    ['tabs', 'a\t"b\tc"\n', '\t', [['a', 'b\tc']]],
    ['runs of spaces', 'a   b\n c d \n"e f" g', ' ', [['a', 'b'], ['c', 'd'], ['e f', 'g']]],
  ])('%s', (_, text, delimiter, rows) => {
    expect(scan(text, delimiter)).toStrictEqual(rows)
  })

  it('counts lines, not rows', () => {
    expect(lines('a,b\r\n"1\r\n2\n3\r4",x\r\n\r\nc,d')).toStrictEqual([1, 2, 7])
  })

  it('says where the next row begins', () => {
    const text = '"a\nb",c\r\nd,e\nf,g'
    expect([...scanRows(text, ',')].map(({ end }) => text.slice(end))).toStrictEqual(['d,e\nf,g', 'f,g', ''])
  })
})

describe('hostile text', () => {
  it('cuts a row of a million cells', () => {
    for (const unit of ['a,', '"a",']) {
      const [row, ...others] = [...scanRows(unit.repeat(1_000_000), ',')]
      expect([row?.count, row?.cells.length, others.length]).toStrictEqual([1_000_001, MAX_COLUMNS, 0])
    }
  })

  // Each of these takes hours where a reader begins its search anew at every mark.
  it.each([
    ['a mark never closed before 10 MB', `a,b\n"${'x,y\n'.repeat(2_500_000)}`, 2_500_001],
    ['marks out of place before spaces', `"${'x"'.repeat(1_000_000)}${' '.repeat(1_000_000)}\n`, 1],
    ['lines that each open a cell', '"x\n'.repeat(1_000_000), 1_000_000],
    ['cells that each open a cell', '"x,'.repeat(1_000_000), 1],
    ['doubled marks after an open one', `"x\n${'""y\n'.repeat(1_000_000)}`, 1_000_001],
    ['marks alone', '"\n'.repeat(1_000_000), 500_000],
    ['a million short rows', 'a,b\n'.repeat(1_000_000), 1_000_000],
  ])('reads %s in one walk', (_, text, count) => {
    let rows = 0
    for (const row of scanRows(text, ',')) rows += row.count > 0 ? 1 : 0
    expect(rows).toBe(count)
  })
})
