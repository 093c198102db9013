/** A history that is opened, locked or followed is the one that was given, and ends with the next dossier. */
import { batch } from '@preact/signals-core'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  allSteps, followHistory, isLocked, lockHistory, openWithHistory, perform, redo, stepCount, undo, watchHistory, type HistoryChange,
} from '../../../src/state/history.ts'
import { dossier, openDossier } from '../../../src/state/project.ts'
import { makeHistory, START } from './make-history.ts'

const HISTORY = makeHistory(['new-1', 'new-2'].map((id) => ({
  type: 'put-entity', record: { ...entity(), id, actsFor: [] },
})))

beforeEach(() => openWithHistory(state(1), HISTORY.steps, 1))

describe('a history that was kept', () => {
  it('goes back and forth from where it was', () => {
    undo()
    expect(dossier.peek()).toEqual(START)
    redo()
    redo()
    expect(dossier.peek()).toEqual(state(2))
  })

  it('is kept where it is opened together with other changes, and ends with the next dossier', () => {
    batch(() => {
      openWithHistory(state(2), HISTORY.steps, 2)
    })
    expect([allSteps.peek(), stepCount.peek()]).toEqual([HISTORY.steps, 2])
    batch(() => openDossier(START))
    expect([allSteps.peek(), stepCount.peek()]).toEqual([[], 0])
  })
})

describe('a locked history', () => {
  it('refuses every edit, says why, and follows another tab without telling anybody', () => {
    const told: HistoryChange[] = []
    const stop = watchHistory((change) => told.push(change))
    lockHistory(true)
    expect(perform({ type: 'remove-entity', id: 'new-1' }, 'remove-entity').map(({ code }) => code)).toEqual(['edited-elsewhere'])
    expect([undo(), redo()]).toEqual([undefined, undefined])
    expect(dossier.peek()).toBe(HISTORY.states[1])
    followHistory(state(2), HISTORY.steps, 2)
    expect([dossier.peek(), stepCount.peek()]).toEqual([state(2), 2])
    expect(told).toEqual([])
    lockHistory(false)
    expect(undo()).toBe(HISTORY.steps[1])
    expect(told).toEqual([{ type: 'undone', steps: 1 }])
    stop()
  })

  it('is open again with another dossier', () => {
    lockHistory(true)
    openDossier(START)
    expect(isLocked.value).toBe(false)
    expect(perform({ type: 'put-entity', record: { ...entity(), id: 'new-3', actsFor: [] } }, 'new-entity')).toEqual([])
  })
})

function state(count: number) {
  const found = HISTORY.states[count]
  if (!found) throw new Error(`there is no state ${count}`)
  return found
}

function entity() {
  const [first] = START.entities
  if (!first) throw new Error('the dossier has no entity')
  return first
}
