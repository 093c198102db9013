/** What may be wrong with the open dossier: found when nobody types, mended by one deed each. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import { CHECKS, makeChecker, type Fix, type Problem, type RecordName } from '../../core/checks.ts'
import type { Dossier } from '../../core/schema.ts'
import { nameOf } from '../words.ts'
import { perform } from '../history.ts'
import { dossier, opening } from '../project.ts'
import { moveCursor } from './cursor.ts'
import { claimInHand, desk, openDesk, panel, type Desk } from './desk.ts'
import { findArticle } from './find-records.ts'

/** A fix that an edit does at once. */
export type EditFix = Exclude<Fix, { readonly id: 'choose' }>

/** The problems of one record, in the order of `CHECKS`. */
export interface ProblemGroup {
  readonly key: string
  readonly record: RecordName
  readonly problems: readonly Problem[]
}

/** An article and how many of its records lost their words when its text was corrected. */
export interface WaitingRecords {
  readonly article: string
  readonly count: number
}

/** How long after the last edit the dossier is checked, ms. */
const DELAY = 400
const LONGEST_ABOUT = 80

const all = signal<readonly Problem[]>([])
const dismissed = signal<ReadonlySet<string>>(new Set())
/** Why one checker a check: each has a turn of its own, so that a keystroke never waits for all of them. */
let checkers = CHECKS.map((one) => makeChecker([one]))
let checkedOpening = -1
let waiting: ReturnType<typeof setTimeout> | undefined

const undismissed = computed(() => all.value.filter(({ key }) => !dismissed.value.has(key)))
/** The drafts that are being worked on, as `keyOf` names them, a line each: what lies on the desk, and the claim in hand while the mention
 * there may become its end. None while another panel hides the desk. Why a string: most moves on the desk leave it the same. */
const atWork = computed(() => {
  const open = panel.value === 'desk' ? desk.value : undefined
  if (open?.type === 'claim') return `draft-claim ${open.id}`
  return open?.type === 'mention' ? `draft-mention ${open.id}\ndraft-claim ${claimInHand.value ?? ''}` : ''
})

/** All problems but the dismissed hints, and but those of a draft that is being worked on: that it is not finished is no mistake until it
 * is left. */
export const openProblems: ReadonlySignal<readonly Problem[]> = computed(() => {
  const drafts = new Set(atWork.value.split('\n'))
  return undismissed.value.filter(({ record }) => !drafts.has(keyOf(record)))
})
/** Articles with records that wait for a place, in the order of the dossier. */
export const waitingRecords: ReadonlySignal<readonly WaitingRecords[]> = computed(() =>
  dossier.value.articles.flatMap(({ id, orphans }) => {
    const count = (orphans?.mentions.length ?? 0) + (orphans?.claims.length ?? 0)
    return count > 0 ? [{ article: id, count }] : []
  }))
/** How many problems are open; each record that waits for a place is one. */
export const problemCount: ReadonlySignal<number> = computed(() =>
  openProblems.value.length + waitingRecords.value.reduce((sum, { count }) => sum + count, 0))
/** How many of the hints there are that were dismissed. */
export const dismissedCount: ReadonlySignal<number> = computed(() => all.value.length - undismissed.value.length)
/** The problems by record, in the order of the text; those of records outside articles last. */
export const problemGroups: ReadonlySignal<readonly ProblemGroup[]> = computed(() => groupByRecord(openProblems.value))
/** From `keyOf` of a record to the problems about it and those in which it has a part, also while it is being worked on. */
const byRecord: ReadonlySignal<ReadonlyMap<string, readonly Problem[]>> = computed(() => {
  const groups = new Map<string, Problem[]>()
  for (const problem of undismissed.value) {
    const keys = new Set([problem.record, ...problem.related ?? []].map(keyOf))
    for (const key of keys) {
      const known = groups.get(key)
      if (known) known.push(problem)
      else groups.set(key, [problem])
    }
  }
  return groups
})

effect(() => {
  const now = dossier.value
  clearTimeout(waiting)
  if (opening.value !== checkedOpening) {
    // Why new: what was dismissed, and found, belongs to the dossier that is gone.
    checkedOpening = opening.value
    checkers = CHECKS.map((one) => makeChecker([one]))
    dismissed.value = new Set()
    all.value = []
  }
  waiting = setTimeout(() => checkInTurns(now, []), DELAY)
})

/** Checks the dossier as it stands, without waiting. */
export function checkNow(): void {
  clearTimeout(waiting)
  const now = dossier.peek()
  take(checkers.map((check) => check(now)))
}

/** The problems of what may lie on the desk, drafts included, but the dismissed hints. */
export function problemsOf(type: Desk['type'], id: string): readonly Problem[] {
  const found = byRecord.value
  return [...found.get(`${type} ${id}`) ?? [], ...found.get(`draft-${type} ${id}`) ?? []]
}

/** Does what mends a problem. Whether it was done: a problem that an edit has settled meanwhile is left alone, and a fix that was made for
 * another state of the dossier is made anew. */
export function fixProblem(key: string, { id, args }: EditFix): boolean {
  checkNow()
  const problem = all.peek().find((one) => one.key === key)
  const wanted = JSON.stringify(args)
  const fix = problem?.fixes.find((one): one is EditFix => one.id === id && JSON.stringify(one.args) === wanted)
  if (!problem || !fix || perform(fix.edit, 'fix', aboutOf(problem)).length > 0) return false
  checkNow()
  return true
}

/** Leaves a problem out until the dossier is closed. */
export function dismissProblem(key: string): void {
  dismissed.value = new Set([...dismissed.peek(), key])
}

/** Shows what was dismissed again. */
export function recallDismissed(): void {
  dismissed.value = new Set()
}

/** Puts the record of a problem on the desk and its place in the text before the eyes. Whether the desk can hold it: an event has no
 * card. */
export function goToProblem({ record, article, spans }: Pick<Problem, 'record' | 'article' | 'spans'>): boolean {
  const [place] = spans ?? []
  if (article !== undefined && place) moveCursor(article, place)
  const type = deskType(record.type)
  if (type) openDesk({ type, id: record.id })
  return type !== undefined
}

/** What a record is called on the desk, where drafts are not told from records; `undefined` for an event. */
function deskType(type: RecordName['type']): Extract<Desk['type'], 'mention' | 'claim' | 'entity'> | undefined {
  if (type === 'event') return undefined
  return type === 'draft-mention' ? 'mention' : type === 'draft-claim' ? 'claim' : type
}

/** One check, and the others in turns after it. An edit meanwhile has it all begin again. */
function checkInTurns(now: Dossier, found: readonly (readonly Problem[])[]): void {
  const check = checkers[found.length]
  if (!check) take(found)
  else {
    const next = [...found, check(now)]
    waiting = setTimeout(() => checkInTurns(now, next), 0)
  }
}

/** Why compared: the list stays the very same while nothing changed in it, and a problem that is still the same is the same object. */
function take(found: readonly (readonly Problem[])[]): void {
  const before = all.peek()
  const now = found.flat()
  if (now.length !== before.length || now.some((problem, at) => problem !== before[at])) all.value = now
}

function keyOf({ type, id }: RecordName): string {
  return `${type} ${id}`
}

function groupByRecord(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const known = groups.get(keyOf(problem.record))
    if (known) known.push(problem)
    else groups.set(keyOf(problem.record), [problem])
  }
  const order = new Map(dossier.peek().articles.map(({ id }, index) => [id, index]))
  const placed = [...groups].flatMap(([key, own]) => {
    const [first] = own
    return first ? [{ key, record: first.record, problems: own, at: first }] : []
  })
  const articleOf = ({ article }: Problem): number => order.get(article ?? '') ?? order.size
  const startOf = ({ spans }: Problem): number => spans?.[0]?.start ?? Number.MAX_SAFE_INTEGER
  return placed.sort((a, b) => articleOf(a.at) - articleOf(b.at) || startOf(a.at) - startOf(b.at))
}

/** The words concerned, for undo. */
function aboutOf({ record, article, spans }: Problem): string {
  if (record.type === 'entity') return nameOf(record.id)
  const [place] = spans ?? []
  const text = article === undefined ? undefined : findArticle(article)?.text
  return place && text !== undefined
    ? text.slice(place.start, Math.min(place.end, place.start + LONGEST_ABOUT)).replace(/[\ud800-\udbff]$/, '')
    : ''
}
