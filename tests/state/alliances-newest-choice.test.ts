/** Of a tie and an actor the newest is looked at. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { chooseTie, chosenTie, INITIAL_ALLIANCES, restoreAlliances } from '../../src/state/alliances/choices.ts'
import { keepNewestChoice } from '../../src/state/alliances/newest-choice.ts'
import { INITIAL_VIEW, restoreView, select } from '../../src/state/view.ts'

const TIE = { one: 'niger', other: 'russia' }
let stop: () => void

beforeEach(() => {
  restoreView(INITIAL_VIEW)
  restoreAlliances(INITIAL_ALLIANCES)
  stop = keepNewestChoice()
})
afterEach(() => stop())

it('lets a tie go for an actor that is chosen after it', () => {
  chooseTie(TIE)
  select({ type: 'entity', id: 'mali' })
  expect(chosenTie.value).toBeUndefined()
})

it('keeps a tie that is chosen after an actor, and when a claim of it is opened', () => {
  select({ type: 'entity', id: 'niger' })
  chooseTie(TIE)
  expect(chosenTie.value).toEqual(TIE)
  select({ type: 'claim', id: 'c1' })
  select(undefined)
  expect(chosenTie.value).toEqual(TIE)
})

it('leaves both as they were for who goes back in the history', () => {
  chooseTie(TIE)
  restoreView({ ...INITIAL_VIEW, alliances: 'one=niger&other=russia', selection: { type: 'entity', id: 'mali' } })
  expect(chosenTie.value).toEqual(TIE)
})
