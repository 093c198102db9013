/** What is said of the sides and of the counting beside the picture: the same names, and nothing of what is not there. */
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { countedSentence } from '../../src/alliances/answer/counted-sentence.ts'
import { noFactsWords } from '../../src/alliances/answer/evidence-words.ts'
import { nothingSentence } from '../../src/alliances/answer/nothing-sentence.ts'
import { silentSources } from '../../src/alliances/answer/silent-sources.ts'
import { windowWords } from '../../src/alliances/answer/window-words.ts'
import { groupName } from '../../src/alliances/cards/group-name.ts'
import { sumEvidence } from '../../src/alliances/cards/sum-evidence.ts'
import { nameSide } from '../../src/alliances/sides/describe-marks.ts'
import { headsOfSides } from '../../src/alliances/sides/heads-of-sides.ts'
import { findSides } from '../../src/core/analysis/find-sides.ts'
import { makeTies } from '../../src/core/ties/make-ties.ts'
import { TIE_CLASSES } from '../../src/core/event-table.ts'
import { INITIAL_CHOICES } from '../../src/core/ties/tie-types.ts'
import { answerEn } from '../../src/i18n/alliances/answer-en.ts'
import { drawCircle, hideSource, INITIAL_ALLIANCES, lookAt, restoreAlliances, weigh } from '../../src/state/alliances/choices.ts'
import { addCodedTable, removeCodedTable } from '../../src/state/alliances/coded-files.ts'
import { makeTable, type ActorRow, type EventRow } from '../core/ties/make-table.ts'

describe('the name of a side', () => {
  const headsOf = (rows: readonly EventRow[]) => {
    const ties = makeTies(makeTable(rows), INITIAL_CHOICES)
    return headsOfSides({ ties, settled: ties.ties, sides: findSides(ties) })
  }
  const PAIRS: readonly EventRow[] = [
    { subject: 'mali', object: 'russia', score: 9 }, { subject: 'mali', object: 'france', score: -8 },
    { subject: 'france', object: 'benin', score: 5 },
  ]

  it('is that of its strongest member', () => {
    const heads = headsOf(PAIRS)
    expect([0, 1].map((side) => groupName({ side }, heads))).toEqual(['With mali', 'With france'])
    expect(groupName({ side: 'between' }, heads)).not.toBe('')
  })

  it('tells that some are only against the other side, in lists as in the picture', () => {
    const heads = headsOf([...PAIRS, { subject: 'sweden', object: 'mali', score: -2 }])
    const [first, second] = [heads.get(0), heads.get(1)]
    expect([first?.opposed, second?.opposed?.id]).toEqual([undefined, 'mali'])
    expect(groupName({ side: 1 }, heads)).toBe('With france, or against mali')
    expect(second && nameSide(second)).toBe(groupName({ side: 1 }, heads))
  })
})

describe('what is counted otherwise', () => {
  const FILE = makeTable([{ subject: 'aland', object: 'bria', score: 3, source: 'coded.csv' }])
  beforeEach(() => restoreAlliances(INITIAL_ALLIANCES))

  it('names a source that is switched off as long as it is there', () => {
    addCodedTable(FILE)
    hideSource('coded.csv', true)
    expect(countedSentence()).not.toBe('')
    removeCodedTable('coded.csv')
    expect(countedSentence()).toBe('')
  })
})

describe('where nobody is tied', () => {
  const words = answerEn.nothing
  const day = { start: Date.UTC(2020, 0, 1), end: Date.UTC(2020, 0, 2) }
  const add = (rows: readonly EventRow[], given: readonly ActorRow[] = []) => {
    addCodedTable(makeTable(rows.map((row) => ({ source: 'coded.csv', ...row })), given))
    onTestFinished(() => removeCodedTable('coded.csv'))
  }
  beforeEach(() => restoreAlliances(INITIAL_ALLIANCES))

  it('says what to do about it', () => {
    expect(nothingSentence()).toBe(words.noSource)
    add([{ subject: 'aland', object: 'bria', score: 3, ...day }])
    expect(nothingSentence()).toBe('')
    lookAt({ start: Date.UTC(2021, 0, 1), end: Date.UTC(2022, 0, 1) })
    expect(nothingSentence()).toBe(words.window)
    for (const one of TIE_CLASSES) weigh(one, 0)
    expect(nothingSentence()).toBe(words.weights)
    hideSource('coded.csv', true)
    expect(nothingSentence()).toBe(words.sourcesOff)
  })

  it('leads to everyone where only they are tied', () => {
    add([{ subject: 'aland', object: 'rebels', score: 3 }], [{ id: 'rebels', role: 'group' }])
    expect(nothingSentence()).toBe(words.everyone)
    drawCircle('everyone')
    expect(nothingSentence()).toBe('')
  })

  it('leads to what is told though not as a fact', () => {
    add([{ subject: 'aland', object: 'bria', score: 3, firmness: 'denied' }])
    expect(nothingSentence()).toBe(words.firmness)
  })
})

describe('what the evidence is', () => {
  const year = (one: number): Pick<EventRow, 'start' | 'end'> => ({ start: Date.UTC(one, 0, 1), end: Date.UTC(one, 0, 2) })
  const table = makeTable([
    { subject: 'a', object: 'b', score: 1, source: 'one', ...year(2020) }, { subject: 'b', object: 'c', score: 1, source: 'one', ...year(2022) },
    { subject: 'a', object: 'c', score: 1, source: 'two', firmness: 'denied', ...year(2010) },
  ])

  it('tells the years of what counts, and which source has nothing of it', () => {
    const all = makeTies(table, INITIAL_CHOICES)
    expect(windowWords(all, all.ties)).toBe('From 2020 to 2022')
    expect(silentSources(all, all.ties)).toBe('“two” has none among them.')
    const off = makeTies(table, { ...INITIAL_CHOICES, hiddenSources: ['two'] })
    expect(silentSources(off, off.ties)).toBe('')
    expect(noFactsWords(all, all.ties)).toBe('')
  })

  it('names what was let in', () => {
    const all = makeTies(table, { ...INITIAL_CHOICES, firmnesses: ['affirmed', 'denied'] })
    expect(windowWords(all, all.ties)).toBe('From 2010 to 2022')
    expect(noFactsWords(all, all.ties)).toBe(', among them 1 denied,')
    expect(silentSources(all, all.ties)).toBe('')
  })
})

it('evidence is events, tellings and the sources of which there are any', () => {
  const table = makeTable([
    { subject: 'a', object: 'b', score: 1, source: 'one', tellings: 3 }, { subject: 'b', object: 'a', score: 1, source: 'two' },
    { subject: 'a', object: 'c', score: 1, source: 'two', firmness: 'planned' }, { subject: 'c', object: 'b', score: 2, source: 'one' },
  ])
  const { ties } = makeTies(table, INITIAL_CHOICES)
  const { sources, ...sums } = sumEvidence(table, ties)
  expect(sums).toEqual({ events: 3, tellings: 5 })
  expect(sources.size).toBe(2)
  expect(sumEvidence(table, [])).toEqual({ events: 0, tellings: 0, sources: new Set() })
})
