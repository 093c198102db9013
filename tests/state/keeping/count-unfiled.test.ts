/** What no file has yet is counted in steps to take back and to do, and is nothing exactly where the file is what is open. */
import { describe, expect, it } from 'vitest'
import { ChangedElsewhere } from '../../../src/state/keeping/changed-elsewhere.ts'
import { countUnfiled } from '../../../src/state/keeping/count-unfiled.ts'
import { nameFailure } from '../../../src/state/keeping/name-failure.ts'

describe('countUnfiled', () => {
  it.each<[string, { count: number; common: number } | undefined, number, number]>([
    ['no file, nothing done', undefined, 0, 0],
    ['no file, three steps done', undefined, 3, 3],
    ['just written', { count: 5, common: 5 }, 5, 0],
    ['two steps later', { count: 5, common: 5 }, 7, 2],
    ['two steps taken back', { count: 5, common: 5 }, 3, 2],
    ['two taken back and one done anew', { count: 5, common: 3 }, 4, 3],
    ['the last step typed further', { count: 5, common: 4 }, 5, 2],
    ['taken back beyond what was done anew', { count: 5, common: 3 }, 2, 3],
  ])('%s', (_, file, count, changes) => {
    expect(countUnfiled(file, count)).toBe(changes)
  })
})

describe('nameFailure', () => {
  it.each<[unknown, string]>([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [new DOMException('', 'SecurityError'), 'denied'],
    [new DOMException('', 'InvalidStateError'), 'denied'],
    [new DOMException('', 'NotReadableError'), 'damaged'],
    [new ChangedElsewhere('a', true), 'elsewhere'],
    [new ChangedElsewhere('a', false), 'cleared'],
    [new Error('something else'), 'unknown'],
    ['no error at all', 'unknown'],
  ])('%s is %s', (error, failure) => {
    expect(nameFailure(error)).toBe(failure)
  })
})
