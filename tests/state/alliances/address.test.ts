/** The choices of the Alliances workspace in the address: whatever they are, they come back. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SIDE_COUNTS } from '../../../src/core/analysis/sides.ts'
import { DAY } from '../../../src/core/dates.ts'
import { FIRMNESSES, TIE_CLASSES } from '../../../src/core/event-table.ts'
import { ROLL_UPS, SCALES } from '../../../src/core/ties/tie-types.ts'
import { readAlliances, writeAlliances } from '../../../src/state/alliances/address.ts'
import {
  CHANGE_VIEWS, CIRCLES, INITIAL_ALLIANCES, LINK_KINDS, QUESTIONS, TIE_LENSES, TIE_PANELS, type AlliancesView,
} from '../../../src/state/alliances/choices.ts'

const id = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
const extent = fc.tuple(fc.integer({ min: -700_000, max: 2_900_000 }), fc.integer({ min: 1, max: 9000 }))
  .map(([first, days]) => ({ start: first * DAY, end: Math.min(first + days, 2_932_896) * DAY }))

const views: fc.Arbitrary<AlliancesView> = fc.record({
  lens: fc.constantFrom(...TIE_LENSES),
  panel: fc.constantFrom(...TIE_PANELS),
  choices: fc.record({
    undated: fc.boolean(),
    rollUp: fc.constantFrom(...ROLL_UPS),
    scale: fc.constantFrom(...SCALES),
    weights: fc.tuple(...TIE_CLASSES.map(() => fc.integer({ min: 0, max: 10 }))).map((halves) =>
      Object.fromEntries(TIE_CLASSES.map((one, place) => [one, (halves[place] ?? 0) / 2])) as AlliancesView['choices']['weights']),
    firmnesses: fc.subarray(FIRMNESSES.slice(1)).map((others) => [...FIRMNESSES.slice(0, 1), ...others]),
    hiddenSources: fc.uniqueArray(id, { maxLength: 3 }),
  }).chain((choices) => fc.option(extent, { nil: undefined }).map((window) => (window ? { ...choices, window } : choices))),
  comparison: fc.record({ before: extent, after: extent }),
  tie: fc.option(fc.tuple(id, id).filter(([one, other]) => one !== other).map(([one, other]) => ({ one, other })), { nil: undefined }),
  circle: fc.constantFrom(...CIRCLES),
  sideCount: fc.constantFrom(...SIDE_COUNTS),
  changeView: fc.constantFrom(...CHANGE_VIEWS),
  question: fc.constantFrom(...QUESTIONS),
  asked: fc.record({
    x: fc.option(id, { nil: undefined }),
    y: fc.option(id, { nil: undefined }),
    around: fc.option(id, { nil: undefined }),
    links: fc.constantFrom(...LINK_KINDS),
  }),
  shown: fc.integer({ min: 1, max: 2000 }),
  opened: fc.uniqueArray(id, { maxLength: 3 }),
})

it('gives back any choices', () => {
  fc.assert(fc.property(views, (view) => {
    expect(readAlliances(writeAlliances(view))).toEqual(view)
  }))
})

it('says nothing of what is as at first', () => {
  expect(writeAlliances(INITIAL_ALLIANCES)).toBe('')
  expect(readAlliances('')).toEqual(INITIAL_ALLIANCES)
})

it('takes any words, and leaves what it cannot read as at first', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (fragment, words) => {
    for (const one of [fragment, words, `lens=${fragment}&window=${words}&weight-treaty=${words}&ties=${fragment}&with=${words}`]) {
      const view = readAlliances(one)
      expect(readAlliances(writeAlliances(view))).toEqual(view)
    }
  }))
  expect(readAlliances('lens=nowhere&ties=0&weight-treaty=9&window=2020-01-02/2020-01-01&one=a&other=a&of=nobody&sides=nine&change=none&ask=why&x=&links=none')).toEqual(INITIAL_ALLIANCES)
})

it('has the number of sides, the way to compare and the question in words', () => {
  const view = { ...INITIAL_ALLIANCES, sideCount: 'best', changeView: 'table', question: 'changed' } as const
  expect(writeAlliances(view)).toBe('sides=best&change=table&ask=changed')
})

it('draws as many ties as can be asked for where more are', () => {
  expect(readAlliances('ties=2000').shown).toBe(2000)
  expect(readAlliances('ties=2040').shown).toBe(2000)
})
