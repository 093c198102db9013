/** The view: each action changes what it says and nothing else. */
import { effect } from '@preact/signals-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { NO_FILTER } from '../../src/core/filter.ts'
import {
  chooseLayout, chooseTheme, hover, hovered, INITIAL_VIEW, narrow, narrowed, preferredLanguage, restoreView, select,
  noteAlliances, showAll, showLens, showStory,
  speak, toggleHidden, view, wantBackground, type View,
} from '../../src/state/view.ts'
import { pin, pins, unpinAll } from '../../src/state/places.ts'

beforeEach(() => {
  restoreView(INITIAL_VIEW)
  hover(undefined)
})

const ELSEWHERE: View = {
  workspace: 'annotate',
  selection: { type: 'claim', id: 'c1' },
  filter: { ...NO_FILTER, hiddenKinds: ['state'], ego: { entity: 'niger', steps: 2 } },
  lens: 'table',
  layout: 'circle',
  language: 'fr',
  theme: 'dark',
  background: true,
  alliances: 'lens=map',
  story: { id: 'walk', step: 'start' },
  teachPart: 'glossary',
  questionSet: '4217',
}

describe('the actions', () => {
  it.each<[string, () => void, Partial<View>]>([
    ['select', () => select({ type: 'entity', id: 'niger' }), { selection: { type: 'entity', id: 'niger' } }],
    ['select nothing', () => select(undefined), { selection: undefined }],
    ['showLens', () => showLens('graph'), { lens: 'graph' }],
    ['chooseLayout', () => chooseLayout('grid'), { layout: 'grid' }],
    ['speak', () => speak('en'), { language: 'en' }],
    ['chooseTheme', () => chooseTheme('light'), { theme: 'light' }],
    ['wantBackground', () => wantBackground(false), { background: false }],
    ['noteAlliances', () => noteAlliances(''), { alliances: '' }],
    ['showStory', () => showStory(undefined), { story: undefined }],
    ['showAll', () => showAll(), { filter: NO_FILTER }],
    ['narrow', () => narrow({ hiddenSigns: ['conflict'] }),
      { filter: { ...ELSEWHERE.filter, hiddenSigns: ['conflict'] } }],
    ['toggleHidden', () => toggleHidden('hiddenKinds', 'person'),
      { filter: { ...ELSEWHERE.filter, hiddenKinds: ['state', 'person'] } }],
    ['toggleHidden again', () => toggleHidden('hiddenKinds', 'state'),
      { filter: { ...ELSEWHERE.filter, hiddenKinds: [] } }],
    ['hover', () => hover({ type: 'entity', id: 'niger' }), {}],
    ['pin', () => pin('niger', { x: 1, y: 2 }), {}],
    ['restoreView', () => restoreView(INITIAL_VIEW), INITIAL_VIEW],
  ])('%s changes only what it says', (_, act, part) => {
    restoreView(ELSEWHERE)
    act()
    expect(view.value).toEqual({ ...ELSEWHERE, ...part })
  })

  it('leave the filter that was there before as it was', () => {
    narrow({ hiddenKinds: ['state'] })
    const before = view.value.filter
    toggleHidden('hiddenKinds', 'person')
    expect(before.hiddenKinds).toEqual(['state'])
    expect(NO_FILTER.hiddenKinds).toEqual([])
  })

  it('take a whole view over at once', () => {
    const seen: View[] = []
    const stop = effect(() => void seen.push(view.value))
    restoreView(ELSEWHERE)
    stop()
    expect(seen).toEqual([INITIAL_VIEW, ELSEWHERE])
  })
})

describe('narrowed', () => {
  it('follows the filter', () => {
    expect(narrowed.value).toBe(false)
    toggleHidden('hiddenModalities', 'planned')
    expect(narrowed.value).toBe(true)
    toggleHidden('hiddenModalities', 'planned')
    expect(narrowed.value).toBe(false)
  })
})

describe('hovered', () => {
  it('tells nobody while the pointer stays on the same thing', () => {
    let told = 0
    const stop = effect(() => {
      void hovered.value
      told++
    })
    for (let time = 0; time < 3; time++) hover({ type: 'entity', id: 'niger' })
    hover({ type: 'entity', id: 'mali' })
    hover({ type: 'claim', id: 'mali' })
    hover(undefined)
    hover(undefined)
    stop()
    expect(told).toBe(5)
  })
})

describe('pins', () => {
  it('remember the last place of each entity until all are let go', () => {
    const before = pins.value
    pin('niger', { x: 1, y: 2 })
    pin('mali', { x: 3, y: 4 })
    pin('niger', { x: 5, y: 6 })
    expect(new Map(pins.value)).toEqual(new Map([['niger', { x: 5, y: 6 }], ['mali', { x: 3, y: 4 }]]))
    expect(before.has('mali')).toBe(false)
    unpinAll()
    expect(pins.value.size).toBe(0)
  })
})

describe('preferredLanguage', () => {
  it.each([
    [[], 'en'], [['de-DE'], 'en'], [['fr'], 'fr'], [['fr-CA', 'en'], 'fr'], [['en-GB', 'fr'], 'en'],
      [['de', 'FR-fr', 'en'], 'fr'],
    [['frr', 'enm'], 'en'], [[''], 'en'], [['ar', 'ha', 'fr-NE'], 'fr'],
  ] as const)('of %j is %s', (tags, language) => {
    expect(preferredLanguage(tags)).toBe(language)
  })
})
