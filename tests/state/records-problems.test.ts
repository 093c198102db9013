/** The list of problems: when it is made, and what a fix does. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Problem } from '../../src/core/checks.ts'
import { headOf } from '../../src/core/edit.ts'
import type { Dossier } from '../../src/core/schema.ts'
import { spanOf } from '../../src/core/spans.ts'
import { cursor } from '../../src/state/annotating/cursor.ts'
import { desk, openDesk, showPanel } from '../../src/state/annotating/desk.ts'
import {
  checkNow, dismissedCount, dismissProblem, fixProblem, goToProblem, openProblems, problemGroups, problemsOf, recallDismissed, type EditFix,
} from '../../src/state/annotating/problems.ts'
import { beginClaim } from '../../src/state/annotating/state-claims.ts'
import { perform, undo } from '../../src/state/history.ts'
import { dossier, openDossier } from '../../src/state/project.ts'
import { articleDossier } from '../core/article-dossier.ts'

const sample = articleDossier()
const { article } = sample
const late = article.text.lastIndexOf('Niger')
const early = article.text.indexOf('Niger')
/** Two marks that nobody linked, the one that stands later given first. */
const marked: Dossier = {
  ...sample.dossier,
  articles: [{
    ...article, draftMentions: [
      { id: 'late', form: 'name', spans: [spanOf(article.text, late, late + 5)] },
      { id: 'early', form: 'name', spans: [spanOf(article.text, early, early + 5)] },
    ],
  }],
}

beforeEach(() => {
  vi.useFakeTimers()
  openDossier(marked)
})
afterEach(() => {
  vi.useRealTimers()
})

function problemOf(id: string): Problem {
  const found = openProblems.value.find(({ record, check }) => record.id === id && check === 'unlinked-mention')
  if (!found) throw new Error(`there is no problem of ${id}`)
  return found
}

function fixOf(problem: Problem, id: string): EditFix {
  const found = problem.fixes.find((one): one is EditFix => one.id === id && one.id !== 'choose')
  if (!found) throw new Error(`${problem.check} has no fix ${id}`)
  return found
}

describe('problems', () => {
  it('are found once nobody has typed for a while', () => {
    expect(openProblems.value).toEqual([])
    vi.runAllTimers()
    expect(openProblems.value.length).toBeGreaterThan(1)
    perform({ type: 'remove-draft-mention', article: article.id, id: 'late' }, 'unmark')
    expect(problemOf('late')).toBeDefined()
    vi.runAllTimers()
    expect(openProblems.value.some(({ record }) => record.id === 'late')).toBe(false)
  })

  it('are the very same list while an edit changes nothing about them', () => {
    checkNow()
    const before = openProblems.value
    perform({ type: 'put-head', record: { ...headOf(article), title: 'Another title' } }, 'article')
    vi.runAllTimers()
    expect(openProblems.value).toBe(before)
  })

  it('run in the order of the text, and stand with their record', () => {
    checkNow()
    const order = problemGroups.value.map(({ record }) => record.id)
    expect(order.indexOf('early')).toBeLessThan(order.indexOf('late'))
    expect(problemsOf('mention', 'late')).toEqual([problemOf('late')])
    expect(problemsOf('claim', 'late')).toEqual([])
  })

  it('of a draft are not counted while it is being worked on, and stand on its card', () => {
    const own = (): string[] => openProblems.value.filter(({ record }) => record.id === claim).map(({ check }) => check)
    checkNow()
    const before = openProblems.value
    const claim = beginClaim() ?? ''
    checkNow()
    expect(own()).toEqual([])
    expect(problemsOf('claim', claim).map(({ check }) => check)).toEqual(['unfinished-claim'])
    // What is marked to be an end of it leaves it in hand.
    openDesk({ type: 'mention', id: 'late' })
    expect(own()).toEqual([])
    expect(openProblems.value.map(({ record }) => record.id)).not.toContain('late')
    expect(openProblems.value.map(({ record }) => record.id)).toContain('early')
    openDesk({ type: 'article', id: article.id })
    expect(own()).toEqual(['unfinished-claim'])
    openDesk({ type: 'claim', id: claim })
    showPanel('problems')
    expect(own()).toEqual(['unfinished-claim'])
    expect(openProblems.value.length).toBe(before.length + 1)
    expect(dismissedCount.value).toBe(0)
  })

  it('lead to the desk and to the place in the text', () => {
    checkNow()
    expect(goToProblem(problemOf('late'))).toBe(true)
    expect(desk.value).toEqual({ type: 'mention', id: 'late' })
    expect(cursor.value?.focus).toMatchObject({ start: late, end: late + 5 })
    expect(goToProblem({ record: { type: 'event', id: 'e' } })).toBe(false)
  })
})

describe('a fix', () => {
  it('is one step, and its problem is gone at once', () => {
    checkNow()
    const problem = problemOf('early')
    expect(fixProblem(problem.key, fixOf(problem, 'remove-mark'))).toBe(true)
    expect(openProblems.value.some(({ key }) => key === problem.key)).toBe(false)
    undo()
    expect(dossier.value).toEqual(marked)
  })

  it('that was made for an earlier state does not take back what was done since', () => {
    checkNow()
    const problem = problemOf('early')
    const link = fixOf(problem, 'link-to')
    const record = { id: 'early', form: 'metonym', spans: [spanOf(article.text, early, early + 5)] } as const
    perform({ type: 'put-draft-mention', article: article.id, record: { ...record, spans: [...record.spans] } }, 'form')
    expect(fixProblem(problem.key, link)).toBe(true)
    expect(dossier.value.articles[0]?.mentions.find(({ id }) => id === 'early')).toMatchObject({ entity: 'niger', form: 'metonym' })
  })

  it('of a problem that is settled does nothing', () => {
    checkNow()
    const problem = problemOf('early')
    perform({ type: 'remove-draft-mention', article: article.id, id: 'early' }, 'unmark')
    const before = dossier.value
    expect(fixProblem(problem.key, fixOf(problem, 'remove-mark'))).toBe(false)
    expect(dossier.value).toBe(before)
  })
})

describe('what is left so', () => {
  it('comes back when asked for, and with another dossier', () => {
    checkNow()
    const all = openProblems.value.length
    dismissProblem(problemOf('early').key)
    expect([openProblems.value.length, dismissedCount.value]).toEqual([all - 1, 1])
    recallDismissed()
    expect(openProblems.value).toHaveLength(all)
    dismissProblem(problemOf('early').key)
    openDossier({ ...marked })
    checkNow()
    expect(openProblems.value).toHaveLength(all)
  })
})
