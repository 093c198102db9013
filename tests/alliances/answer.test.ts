/** What is said of the sides and of the counting beside the picture: the same names, and nothing of what is not there. */
import { beforeEach, describe, expect, it } from 'vitest'
import { countedSentence } from '../../src/alliances/answer/counted-sentence.ts'
import { groupName } from '../../src/alliances/cards/group-name.ts'
import { sumEvidence } from '../../src/alliances/cards/sum-evidence.ts'
import { nameSide } from '../../src/alliances/sides/describe-marks.ts'
import { headsOfSides } from '../../src/alliances/sides/heads-of-sides.ts'
import { findSides } from '../../src/core/analysis/find-sides.ts'
import { makeTies } from '../../src/core/ties/make-ties.ts'
import { INITIAL_CHOICES } from '../../src/core/ties/tie-types.ts'
import { hideSource, INITIAL_ALLIANCES, restoreAlliances } from '../../src/state/alliances/choices.ts'
import { addCodedTable, removeCodedTable } from '../../src/state/alliances/coded-files.ts'
import { makeTable, type EventRow } from '../core/ties/make-table.ts'

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
