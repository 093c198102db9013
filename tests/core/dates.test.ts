import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareDates, finiteHull, hull, isDate, overlaps, parseDate, showDate, toIsoRange, type FuzzyDate,
} from '../../src/core/dates.ts'

function read(edtf: string): FuzzyDate {
  const date = parseDate(edtf)
  if (!date) throw new Error(`${edtf} was refused`)
  return date
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0')
}

// EDTF, first millisecond, last millisecond, precision
const EXTENTS: readonly (readonly [string, string | undefined, string | undefined, FuzzyDate['precision']])[] = [
  ['2024', '2024-01-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z', 'year'],
  ['0044', '0044-01-01T00:00:00.000Z', '0044-12-31T23:59:59.999Z', 'year'],
  ['0000', '0000-01-01T00:00:00.000Z', '0000-12-31T23:59:59.999Z', 'year'],
  ['2024-02', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z', 'month'],
  ['1900-02', '1900-02-01T00:00:00.000Z', '1900-02-28T23:59:59.999Z', 'month'],
  ['2024-04-10', '2024-04-10T00:00:00.000Z', '2024-04-10T23:59:59.999Z', 'day'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z', '2024-02-29T23:59:59.999Z', 'day'],
  ['2024-04-10T10:30', '2024-04-10T10:30:00.000Z', '2024-04-10T10:30:59.999Z', 'time'],
  ['2024-04-10T10:30:05Z', '2024-04-10T10:30:05.000Z', '2024-04-10T10:30:05.999Z', 'time'],
  ['2024-04-10T10:30:05.250Z', '2024-04-10T10:30:05.250Z', '2024-04-10T10:30:05.250Z', 'time'],
  ['2024-04-10T01:30+02:00', '2024-04-09T23:30:00.000Z', '2024-04-09T23:30:59.999Z', 'time'],
  ['2024-04-10T23:30-03:30', '2024-04-11T03:00:00.000Z', '2024-04-11T03:00:59.999Z', 'time'],
  ['2024-21', '2024-03-01T00:00:00.000Z', '2024-05-31T23:59:59.999Z', 'season'],
  ['2024-22', '2024-06-01T00:00:00.000Z', '2024-08-31T23:59:59.999Z', 'season'],
  ['2024-23', '2024-09-01T00:00:00.000Z', '2024-11-30T23:59:59.999Z', 'season'],
  ['2023-24', '2023-12-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z', 'season'],
  ['2024-33', '2024-01-01T00:00:00.000Z', '2024-03-31T23:59:59.999Z', 'season'],
  ['2024-36', '2024-10-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z', 'season'],
  ['2024-40', '2024-01-01T00:00:00.000Z', '2024-06-30T23:59:59.999Z', 'season'],
  ['2024-41', '2024-07-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z', 'season'],
  ['202X', '2020-01-01T00:00:00.000Z', '2029-12-31T23:59:59.999Z', 'decade'],
  ['20XX', '2000-01-01T00:00:00.000Z', '2099-12-31T23:59:59.999Z', 'century'],
  ['2023-XX', '2023-01-01T00:00:00.000Z', '2023-12-31T23:59:59.999Z', 'year'],
  ['2023-XX-XX', '2023-01-01T00:00:00.000Z', '2023-12-31T23:59:59.999Z', 'year'],
  ['2023-07-XX', '2023-07-01T00:00:00.000Z', '2023-07-31T23:59:59.999Z', 'month'],
  ['2023-07/2024-01-05', '2023-07-01T00:00:00.000Z', '2024-01-05T23:59:59.999Z', 'interval'],
  ['2024-04-15/2024-04', '2024-04-15T00:00:00.000Z', '2024-04-30T23:59:59.999Z', 'interval'],
  ['2024/2024', '2024-01-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z', 'interval'],
  ['../2024-01', undefined, '2024-01-31T23:59:59.999Z', 'interval'],
  ['/2024-01', undefined, '2024-01-31T23:59:59.999Z', 'interval'],
  ['2023-07/..', '2023-07-01T00:00:00.000Z', undefined, 'interval'],
  ['2023-07/', '2023-07-01T00:00:00.000Z', undefined, 'interval'],
  ['../..', undefined, undefined, 'interval'],
  ['[2024-03-27,2024-03-26]', '2024-03-26T00:00:00.000Z', '2024-03-27T23:59:59.999Z', 'set'],
  ['{2022,2024-05}', '2022-01-01T00:00:00.000Z', '2024-05-31T23:59:59.999Z', 'set'],
]

// EDTF, English, French
const WORDS: readonly (readonly [string, string, string])[] = [
  ['2024-04-10', '10 April 2024', '10 avril 2024'],
  ['2024-01-01', '1 January 2024', '1er janvier 2024'],
  ['2024-08', 'August 2024', 'août 2024'],
  ['2024', '2024', '2024'],
  ['2024-03-26~', 'about 26 March 2024', 'vers le 26 mars 2024'],
  ['2024-22~', 'about summer 2024', 'vers l’été 2024'],
  ['2024?', 'possibly 2024', 'peut-être 2024'],
  ['2024-03-26?', 'possibly 26 March 2024', 'peut-être le 26 mars 2024'],
  ['2024-03-26%', 'possibly about 26 March 2024', 'peut-être vers le 26 mars 2024'],
  ['202X', '2020s', 'années 2020'],
  ['202X~', 'about the 2020s', 'vers les années 2020'],
  ['20XX', 'years 2000 to 2099', 'années 2000 à 2099'],
  ['2023-XX', 'a month in 2023', 'un mois de 2023'],
  ['2023-XX-XX', 'a day in 2023', 'un jour de 2023'],
  ['2023-07-XX', 'a day in July 2023', 'un jour de juillet 2023'],
  ['2024-24', 'winter 2024–2025', 'hiver 2024-2025'],
  ['2024-33', 'first quarter of 2024', '1er trimestre 2024'],
  ['2024-41', 'second half of 2024', '2e semestre 2024'],
  ['2024-04-10T09:05', '10 April 2024 at 09:05', '10 avril 2024 à 9\u00a0h\u00a005'],
  ['2024-04-10T09:05:30Z', '10 April 2024 at 09:05:30 UTC',
    '10 avril 2024 à 9\u00a0h\u00a005\u00a0min\u00a030\u00a0s UTC'],
  ['2024-04-10T09:05-03:30', '10 April 2024 at 09:05 UTC−03:30', '10 avril 2024 à 9\u00a0h\u00a005 UTC−03:30'],
  ['../2024-01', 'until January 2024', 'jusqu’en janvier 2024'],
  ['../2024-04-10', 'until 10 April 2024', 'jusqu’au 10 avril 2024'],
  ['../2024-22', 'until summer 2024', 'jusqu’à l’été 2024'],
  ['../2024-21', 'until spring 2024', 'jusqu’au printemps 2024'],
  ['../202X', 'until the 2020s', 'jusqu’aux années 2020'],
  ['../2024-04-XX', 'until a day in April 2024', 'jusqu’à un jour d’avril 2024'],
  ['../2024-04-10~', 'until about 10 April 2024', 'jusqu’au 10 avril 2024 environ'],
  ['/2024-01', 'until January 2024, start unknown', 'jusqu’en janvier 2024, début inconnu'],
  ['2023-07/..', 'since July 2023', 'depuis juillet 2023'],
  ['2023-07-01/..', 'since 1 July 2023', 'depuis le 1er juillet 2023'],
  ['2023-34/..', 'since the second quarter of 2023', 'depuis le 2e trimestre 2023'],
  ['2023?/..', 'since possibly 2023', 'depuis 2023 (peut-être)'],
  ['2023-08/', 'from August 2023, end unknown', 'à partir d’août 2023, fin inconnue'],
  ['2023-08-02/', 'from 2 August 2023, end unknown', 'à partir du 2 août 2023, fin inconnue'],
  ['../..', 'at any time', 'à tout moment'],
  ['2024-04-03/2024-04-10', 'from 3 to 10 April 2024', 'du 3 au 10 avril 2024'],
  ['2024-03-26/2024-04-01', 'from 26 March to 1 April 2024', 'du 26 mars au 1er avril 2024'],
  ['2023-12-30/2024-01-02', 'from 30 December 2023 to 2 January 2024', 'du 30 décembre 2023 au 2 janvier 2024'],
  ['2024-04/2024-06', 'from April to June 2024', 'd’avril à juin 2024'],
  ['2023-07/2024-01', 'from July 2023 to January 2024', 'de juillet 2023 à janvier 2024'],
  ['2023/2024', 'from 2023 to 2024', 'de 2023 à 2024'],
  ['199X/202X', 'from the 1990s to the 2020s', 'des années 1990 aux années 2020'],
  ['2023-22/2023-24', 'from summer 2023 to winter 2023–2024', 'de l’été 2023 à l’hiver 2023-2024'],
  ['2023-07-XX/2023-08-05', 'from a day in July 2023 to 5 August 2023', 'd’un jour de juillet 2023 au 5 août 2023'],
  ['2024-04-03~/2024-04-10?', 'from about 3 April 2024 to possibly 10 April 2024',
    'du 3 avril 2024 environ au 10 avril 2024 (peut-être)'],
  ['2024-04-03~/2024-04-10', 'from about 3 April 2024 to 10 April 2024', 'du 3 avril 2024 environ au 10 avril 2024'],
  ['2024-04-10/2024-04-10', '10 April 2024', '10 avril 2024'],
  ['[2024-03-26,2024-03-27]', '26 March 2024 or 27 March 2024', '26 mars 2024 ou 27 mars 2024'],
  ['{2022,2023,2024}', '2022, 2023 and 2024', '2022, 2023 et 2024'],
  ['26 March', '26 March', '26 March'],
  ['', 'no date', 'sans date'],
]

const REFUSED = [
  '', ' ', '2023-02-29', '2023-02-30', '1900-02-29', '2024-04-31', '2024-13', '2024-00', '2024-04-00', '2024-4-1',
  '2024-04-1', '26 March', '2024 ', ' 2024', '2024\n', '24', '202', '20245', '20240410', '-0044', 'Y17000', '2024-W15',
  '2024-20', '2024-25', '2024-37', '2024-42', '2024-21-05', '2024-99', '202X-04', '20X4', '2XXX', 'XXXX', '202x',
  '2024-1X', '2024-XX-05', '2024-02-3X', '2024??', '??2024', '2024-04-10T24:00', '2024-04-10T10', '2024-04-10T10:60',
  '2024-04-10T10:30:60', '2024-04-10T10:30+15:00', '2024-04-10T10:30-00:00', '2024-04-10T10:30z', '2024-04-10t10:30',
  '2023-02-30T10:30', '2024-13-01T10:30', '2024-00-01T10:30', '2024-04-10T10:30?', '2024/2023', '2024-05-01/2024-04',
  '2023-02-30/2024', '2024/2023-02-30', '/', '../', '/..', '..', '2024/2025/2026', '2024..2025', '2024/...', '[]',
  '[2024', '2024]', '[2024,]', '{2024,2023-02-30}', '[2023..2024]', '[[2024],2025]', '{2023/2024}', '２０２４',
]

describe('parseDate', () => {
  it.each(EXTENTS)('gives the extent of %s', (edtf, start, end, precision) => {
    expect(toIsoRange(edtf)).toEqual({ start, end })
    expect(parseDate(edtf)).toMatchObject({ edtf, precision, openStart: !start, openEnd: !end })
  })

  it('ends where the next date begins', () => {
    expect(read('2024-04-10')).toMatchObject({ start: Date.UTC(2024, 3, 10), end: Date.UTC(2024, 3, 11) })
    expect(read('../..')).toMatchObject({ start: -Infinity, end: Infinity })
  })

  it.each([
    ['2024-04-10', false, false], ['2024-04-10~', true, false], ['2024-04-10?', false, true],
    ['2024-04-10%', true, true], ['2024-~04', true, false], ['?2024-04~-10', true, true],
    ['2023/2024~', true, false], ['[2023?,2024]', false, true], ['202X?', false, true],
  ])('reads the doubts of %s', (edtf, approximate, uncertain) => {
    expect(parseDate(edtf)).toMatchObject({ approximate, uncertain })
  })

  it.each(REFUSED)('refuses %j', edtf => {
    expect(parseDate(edtf)).toBeUndefined()
    expect(isDate(edtf)).toBe(false)
    expect(toIsoRange(edtf)).toEqual({ start: undefined, end: undefined })
  })

  it('accepts 100 characters and refuses more', () => {
    const list = (last: string): string => `{${'2024,'.repeat(18)}${last}}`
    expect(list('2024-03?')).toHaveLength(100)
    expect(isDate(list('2024-03?'))).toBe(true)
    expect(isDate(list('2024-03-01'))).toBe(false)
  })

  it('accepts exactly the days that the calendar has', () => {
    fc.assert(fc.property(
      fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 0, max: 19 }), fc.integer({ min: 0, max: 40 }),
      (year, month, day) => {
        const calendar = new Date(Date.UTC(year, month - 1, day))
        const real = calendar.getUTCMonth() === month - 1 && calendar.getUTCDate() === day
        const date = parseDate(`${pad(year, 4)}-${pad(month)}-${pad(day)}`)
        expect(date?.start).toBe(real ? calendar.getTime() : undefined)
      },
    ), { numRuns: 1000 })
  })

  it('puts a day inside its month, its month inside its year, its year inside its decade', () => {
    fc.assert(fc.property(arbitraryDay, day => {
      const nested = [day, day.slice(0, 7), day.slice(0, 4), `${day.slice(0, 3)}X`, `${day.slice(0, 2)}XX`].map(read)
      nested.slice(1).forEach((outer, index) => {
        expect(hull([outer, nested[index] ?? outer])).toEqual({ start: outer.start, end: outer.end })
      })
      expect(read(day).end - read(day).start).toBe(86_400_000)
    }))
  })

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), arbitraryNearDate), text => {
      const date = parseDate(text)
      expect(date !== undefined).toBe(isDate(text))
      if (date) expect(date.start).toBeLessThan(date.end)
    }), { numRuns: 1000 })
  })

  it.each(['?', '2024-', '[', '2024,', '2024/', '../', '2024-04-10T10:30'])('refuses a million of %j', part => {
    expect(parseDate(part.repeat(1_000_000))).toBeUndefined()
  })
})

describe('showDate', () => {
  it.each(WORDS)('says %s', (edtf, english, french) => {
    expect(showDate(edtf, 'en')).toBe(english)
    expect(showDate(edtf, 'fr')).toBe(french)
  })

  it('is never empty and never says a broken word', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), arbitraryDate), fc.constantFrom('en', 'fr'), (text, language) => {
      const shown = showDate(text, language)
      expect(shown).not.toBe('')
      if (isDate(text)) expect(shown).not.toMatch(/undefined|NaN|^\s|\s$| {2}|\b(?:de|à) les? |de [ao]/)
    }), { numRuns: 1000 })
  })
})

describe('compareDates', () => {
  it('orders by start, then by end, then by text', () => {
    const sorted = ['../2024', '2023', '2024-01-01', '2024-01', '2024', '2024?', '2024/..', '2024-02']
    const shuffled = ['2024?', '2024-02', '2024', '../2024', '2024-01', '2024/..', '2023', '2024-01-01']
    expect(shuffled.map(read).sort(compareDates).map(date => date.edtf)).toEqual(sorted)
  })

  it('is a total order', () => {
    fc.assert(fc.property(arbitraryDate, arbitraryDate, arbitraryDate, (...texts) => {
      const [one, two, three] = texts.map(read).sort(compareDates)
      if (!one || !two || !three) throw new Error('Three dates were given')
      expect(compareDates(one, two)).toBeLessThanOrEqual(0)
      expect(compareDates(two, three)).toBeLessThanOrEqual(0)
      expect(compareDates(one, three)).toBeLessThanOrEqual(0)
      expect(compareDates(three, one) + compareDates(one, three)).toBe(0)
      expect(compareDates(one, three) === 0).toBe(one.edtf === three.edtf)
      expect(one.start).toBeLessThanOrEqual(three.start)
    }), { numRuns: 1000 })
  })
})

describe('overlaps', () => {
  it.each([
    ['2024-04-10', '2024-04', true], ['2024-04-10', '2024-04-11', false], ['2024-04/..', '2024-03-31', false],
    ['../2024-04', '2024-04-30', true], ['../2024-04', '2024-05-01', false], ['../..', '1815', true],
  ])('of %s and %s is %s', (one, other, expected) => {
    expect(overlaps(read(one), read(other))).toBe(expected)
  })

  it('finds nothing in an empty extent', () => {
    const noon = Date.UTC(2024, 3, 10, 12)
    expect(overlaps(read('2024-04-10'), { start: noon, end: noon })).toBe(false)
    expect(overlaps(read('2024-04-10'), { start: noon, end: noon + 1 })).toBe(true)
  })

  it('is symmetric, and every date overlaps itself and the hull of itself and another', () => {
    fc.assert(fc.property(arbitraryDate, arbitraryDate, (first, second) => {
      const [one, other] = [read(first), read(second)]
      const around = hull([one, other])
      expect(overlaps(one, other)).toBe(overlaps(other, one))
      expect(overlaps(one, one)).toBe(true)
      expect(around && overlaps(one, around)).toBe(true)
    }), { numRuns: 1000 })
  })
})

describe('hull', () => {
  const dates = ['2024-04-10', '2023-07/..', '../2025', '2024-05'].map(read)

  it('covers all extents', () => {
    expect(hull(dates)).toEqual({ start: -Infinity, end: Infinity })
    expect(hull([read('2024-05'), read('2024-04')])).toEqual({ start: Date.UTC(2024, 3), end: Date.UTC(2024, 5) })
    expect(hull([])).toBeUndefined()
  })

  it('can leave infinite limits out', () => {
    expect(finiteHull(dates)).toEqual({ start: Date.UTC(2023, 6), end: Date.UTC(2026, 0) })
    expect(finiteHull([read('../..')])).toBeUndefined()
    const day = read('2024-04-10')
    expect(finiteHull(Array.from({ length: 200_000 }, () => day))).toEqual({ start: day.start, end: day.end })
  })
})

const arbitraryDay = fc.tuple(
  fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }),
).map(([year, month, day]) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`)

const arbitraryMoment = fc.oneof(
  arbitraryDay,
  arbitraryDay.map(day => day.slice(0, 4)),
  arbitraryDay.map(day => day.slice(0, 7)),
  arbitraryDay.map(day => `${day.slice(0, 7)}-XX`),
  arbitraryDay.map(day => `${day.slice(0, 4)}-XX`),
  arbitraryDay.map(day => `${day.slice(0, 3)}X`),
  fc.tuple(arbitraryDay, fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36, 40, 41))
    .map(([day, season]) => `${day.slice(0, 4)}-${season}`),
)

const arbitraryDate = fc.oneof(
  fc.tuple(arbitraryMoment, fc.constantFrom('', '?', '~', '%')).map(parts => parts.join('')),
  arbitraryDay.map(day => `${day}T10:30Z`),
  fc.tuple(fc.constantFrom('', '..'), arbitraryMoment).map(parts => parts.join('/')),
  fc.tuple(arbitraryMoment, fc.constantFrom('', '..')).map(parts => parts.join('/')),
  fc.tuple(arbitraryMoment, arbitraryMoment)
    .map(both => both.map(read).sort(compareDates).map(date => date.edtf).join('/')),
  fc.array(arbitraryMoment, { minLength: 1, maxLength: 8 }).map(dates => `[${dates.join(',')}]`),
)

/** Text of the characters that dates are made of, so that much of it is nearly or truly a date. */
const arbitraryNearDate = fc.array(
  fc.constantFrom('2024', '02', '30', '12', 'X', '-', '-', '/', '..', '?', '~', '%', '[', ']', ',', 'T10:30', 'Z'),
  { maxLength: 12 },
).map(parts => parts.join(''))
