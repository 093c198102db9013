/** The address: any view is written and read back, and no address can break the app. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_FILTER } from '../../src/core/filter.ts'
import { LAYOUT_IDS } from '../../src/core/layout/layout-types.ts'
import { LANGUAGES, MODALITIES, SIGNS } from '../../src/core/vocabulary.ts'
import { readHash, writeHash } from '../../src/state/url.ts'
import { INITIAL_VIEW, LENSES, TEACH_PARTS, THEMES, WORKSPACES, type Selection, type View } from '../../src/state/view.ts'

const DAY = 86_400_000
const id = fc.oneof(
  fc.constantFrom('russia', 'côte-d’ivoire', 'النيجر', 'a&b=c', '100%', '%20', 'a+b c', '#', '🐟', '/', 'entity',
    '__proto', '"<>'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
)

const selections: fc.Arbitrary<Selection | undefined> = fc.oneof(
  fc.constant(undefined),
  id.map((one): Selection => ({ type: 'entity', id: one })),
  fc.tuple(id, id).map(([one, mention]): Selection => ({ type: 'entity', id: one, mention })),
  id.map((one): Selection => ({ type: 'claim', id: one })),
  fc.tuple(id, id).map(([from, to]): Selection => ({ type: 'path', from, to })),
)

/** Whole days, from the year 0 to the year 9999. */
const windows = fc.tuple(fc.integer({ min: -719_528, max: 2_932_890 }), fc.integer({ min: 1, max: 5000 }))
  .filter(([first, days]) => first + days <= 2_932_896)
  .map(([first, days]) => ({ start: first * DAY, end: (first + days) * DAY }))

const views: fc.Arbitrary<View> = fc.record({
  workspace: fc.constantFrom(...WORKSPACES),
  selection: selections,
  filter: fc.record({
    hiddenKinds: fc.uniqueArray(id, { maxLength: 3 }),
    hiddenRelations: fc.uniqueArray(id, { maxLength: 3 }),
    hiddenSigns: fc.shuffledSubarray([...SIGNS]),
    hiddenModalities: fc.shuffledSubarray([...MODALITIES]),
    hiddenSources: fc.uniqueArray(fc.oneof(id, fc.constant('')), { maxLength: 3 }),
    undated: fc.boolean(),
  }).chain((filter) => fc.record({
    window: fc.option(windows, { nil: undefined }),
    ego: fc.option(fc.record({ entity: id, steps: fc.integer({ min: 1, max: 9 }) }), { nil: undefined }),
  }).map(({ window, ego }) => ({ ...filter, ...(window && { window }), ...(ego && { ego }) }))),
  teachPart: fc.constantFrom(...TEACH_PARTS),
  questionSet: fc.constantFrom('', '4217', '12.8.057', '7.20..a,b'),
  lens: fc.constantFrom(...LENSES),
  layout: fc.constantFrom(...LAYOUT_IDS),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
  background: fc.boolean(),
  alliances: fc.oneof(id, fc.constant('')),
  story: fc.option(fc.record({ id, step: fc.oneof(id, fc.constant('')) }), { nil: undefined }),
})

/** Addresses with the right keys and any values, and addresses of any kind. */
const KEYS = [
  'entity', 'mention', 'claim', 'from', 'to', 'hide-kind', 'hide-relation', 'hide-sign', 'hide-modality',
    'hide-source', 'window',
  'undated', 'around', 'steps', 'lens', 'layout', 'language', 'theme', 'story', 'step', '__proto__', 'constructor',
]
const values = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '1e9', '-1', '0x5', 'NaN', '2023-02-31/2023-99-99', '2024-01-01/2023-01-01',
    '2023-01-01/2023-01-01', '9999-12-31/9999-12-31',
    '__proto__', 'toString', 'graph', 'force', 'fr', 'DARK', 'conflict', 'planned', '%', '%E0%A4%A'),
)
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.tuple(fc.constantFrom(...KEYS), values), { maxLength: 8 }).map(
    (pairs) => `#${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
)

describe('the address', () => {
  it('gives back any view, from any base', () => {
    fc.assert(fc.property(views, views, (view, base) => {
      expect(readHash(writeHash(view))).toEqual(view)
      expect(readHash(`#${writeHash(view, base)}`, base)).toEqual(view)
    }), { numRuns: 500 })
  })

  it('is empty for the view that it stands for, and says only what differs', () => {
    expect(writeHash(INITIAL_VIEW)).toBe('')
    expect(readHash('')).toEqual(INITIAL_VIEW)
    const base: View = { ...INITIAL_VIEW, language: 'fr', theme: 'dark', lens: 'table', layout: 'grid' }
    expect(writeHash(base, base)).toBe('')
    expect(readHash('#', base)).toEqual(base)
  })

  it('reads as people write it', () => {
    const view = readHash('#entity=russia&hide-modality=planned&window=2023-07-01/2024-01-01')
    expect(view).toEqual({
      ...INITIAL_VIEW,
      selection: { type: 'entity', id: 'russia' },
      filter: { ...NO_FILTER, hiddenModalities: ['planned'],
        window: { start: Date.UTC(2023, 6, 1), end: Date.UTC(2024, 0, 1) } },
    })
  })

  it('never throws, whatever it holds, and gives a view that can be written again', () => {
    fc.assert(fc.property(hostile, (hash) => {
      const view = readHash(hash)
      expect(LENSES).toContain(view.lens)
      expect(LAYOUT_IDS).toContain(view.layout)
      expect(LANGUAGES).toContain(view.language)
      expect(THEMES).toContain(view.theme)
      expect(view.filter.hiddenSigns.filter((sign) => !SIGNS.includes(sign))).toEqual([])
      expect(view.filter.hiddenModalities.filter((modality) => !MODALITIES.includes(modality))).toEqual([])
      const { window, ego } = view.filter
      if (window) expect(window.end).toBeGreaterThan(window.start)
      if (ego) expect([1, 2, 3, 4, 5, 6, 7, 8, 9]).toContain(ego.steps)
      expect(readHash(writeHash(view))).toEqual(view)
    }), { numRuns: 1000 })
  })

  it.each([
    'lens=map', 'layout=toString', 'language=de', 'theme=__proto__', 'window=2024-01-01/2023-01-01', 'window=now',
      'steps=3',
    'around=niger&steps=0', 'around=niger&steps=1.5', 'around=niger&steps=99', 'entity=', 'from=niger', 'to=niger',
      'hide-sign=good',
    'mention=m1', '%', '__proto__=1',
  ])('falls back where %s says nothing', (hash) => {
    expect(readHash(hash)).toEqual(INITIAL_VIEW)
  })
})
