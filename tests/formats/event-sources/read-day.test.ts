/** Dates as files of events write them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeDayReader } from '../../../src/formats/event-sources/read-day.ts'

const show = (words: string, origin?: Parameters<typeof makeDayReader>[0]): string | undefined => {
  const extent = makeDayReader(origin)(words)
  return extent && [extent.start, extent.end].map((time) => new Date(time).toISOString().slice(0, 10)).join('/')
}

describe('dates', () => {
  it.each([
    ['2014-01-31', '2014-01-31/2014-02-01'],
    ['2014-01-31 00:00:00.000', '2014-01-31/2014-02-01'],
    ['2014-01-31T12:00:00Z', '2014-01-31/2014-02-01'],
    ['20140131', '2014-01-31/2014-02-01'],
    ['201401', '2014-01-01/2014-02-01'],
    ['2014', '2014-01-01/2015-01-01'],
    ['05 January 2024', '2024-01-05/2024-01-06'],
    ['5-Jan-2024', '2024-01-05/2024-01-06'],
    ['1946-1949', '1946-01-01/1950-01-01'],
    ['2023-07', '2023-07-01/2023-08-01'],
    ['2023-07/2023-09', '2023-07-01/2023-10-01'],
    [' 2014-01-31 ', '2014-01-31/2014-02-01'],
    ['2024-02-29', '2024-02-29/2024-03-01'],
  ])('%s is %s', (words, expected) => {
    expect(show(words)).toBe(expected)
  })

  it.each([
    '', 'soon', '2023-02-29', '2014-13-01', '20140230', '31 Foo 2024', '31/01/2014', '42', '1950-1946', '0000-01-01', '9'.repeat(400),
  ])('%s is none', (words) => {
    expect(show(words)).toBeUndefined()
  })

  it('count from an origin where one is said', () => {
    expect(show('1', { date: '2014-01-01', unit: 'day', first: 1 })).toBe('2014-01-01/2014-01-02')
    expect(show('365', { date: '2014-01-01', unit: 'day', first: 1 })).toBe('2014-12-31/2015-01-01')
    expect(show('47', { date: '2018-01-01', unit: 'hour', first: 0 })).toBe('2018-01-02/2018-01-03')
    expect(show('0', { date: '2014-01-01', unit: 'day', first: 1 })).toBeUndefined()
    expect(show('2014-03-01', { date: '2018-01-01', unit: 'day', first: 0 })).toBe('2014-03-01/2014-03-02')
    expect(show('5', { date: 'never', unit: 'day', first: 0 })).toBeUndefined()
  })

  it('are what they were, asked again, and last some time', () => {
    const read = makeDayReader()
    const days = fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    fc.assert(fc.property(fc.oneof(fc.string(), days), (words) => {
      const extent = read(words)
      expect(read(words)).toBe(extent)
      if (extent) expect(extent.start).toBeLessThan(extent.end)
    }))
  })
})
