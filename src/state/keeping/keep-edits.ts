/** Keeps each edit of the open dossier in the browser, from the first one on. */
import { effect } from '@preact/signals-core'
import { allSteps, stepCount, watchHistory, type HistoryChange } from '../history.ts'
import { dossier, opening } from '../project.ts'
import { askPersistence, lookUpPersistence } from './ask-persistence.ts'
import { countUnfiled } from './count-unfiled.ts'
import type { Edited } from './follow-change.ts'
import { heldDossier, holdInTab, startHolding, type Held } from './held-dossier.ts'
import { holdDossier } from './hold-dossier.ts'
import { keeping, showKeeping, showUnfiled } from './keeping.ts'
import type { KeptFile } from './kept-records.ts'
import { settleOnLeaving } from './settle-changes.ts'
import { shareDossier, stopSharing } from './share-dossier.ts'
import { writeChanges } from './write-changes.ts'

/** What is being written to a file, and how much of it is still the same. */
export interface FileMark {
  readonly opening: number
  readonly count: number
  common: number
}

let isStarted = false
const marks = new Set<FileMark>()
/** The file of a dossier that is not kept yet. */
let fileBefore: { readonly opening: number; readonly file: KeptFile } | undefined

/** Starts once; what was edited before is kept too. */
export function startKeeping(): void {
  if (isStarted) return
  isStarted = true
  watchHistory(keepChange)
  shareDossier()
  settleOnLeaving()
  void lookUpPersistence()
  effect(() => {
    const number = opening.value
    if (heldDossier()?.opening === number) return
    holdInTab(undefined)
    showKeeping({ type: 'nothing' }, undefined)
    showUnfiled(0, undefined)
  })
  window.addEventListener('beforeunload', (event) => {
    if (keeping.peek().type === 'failed' && countOfHeld() > 0) event.preventDefault()
  })
  if (stepCount.peek() > 0 && !heldDossier()) keepChange({ type: 'redone', steps: stepCount.peek() })
}

/** Tries again to write what could not be written. What another tab changed, or what is gone, is kept anew under another id. */
export function keepAgain(): void {
  const held = heldDossier()
  if (held?.isStopped) begin()
  const next = heldDossier()
  if (next) void writeChanges(next)
}

/** Notes what a file is about to be written from. */
export function markForFile(): FileMark {
  const mark = { opening: opening.peek(), count: stepCount.peek(), common: stepCount.peek() }
  marks.add(mark)
  return mark
}

/** Remembers that a file was written; `undefined` where it was not. */
export function rememberFile(mark: FileMark, file: { readonly name: string; readonly handle?: FileSystemFileHandle } | undefined): void {
  marks.delete(mark)
  if (!file || mark.opening !== opening.peek()) return
  const written: KeptFile = { ...file, count: mark.count, common: mark.common }
  const held = heldDossier()
  if (!held) {
    fileBefore = { opening: mark.opening, file: written }
    showUnfiled(countUnfiled(written, stepCount.peek()), file.name)
    return
  }
  held.file = written
  showUnfiled(countUnfiled(written, held.now.count), file.name)
  if (held.isReader) return
  held.isDirty = true
  void writeChanges(held)
}

/** Where the last file may be written again. */
export function fileHandle(): FileSystemFileHandle | undefined {
  return (heldDossier()?.file ?? (fileBefore?.opening === opening.peek() ? fileBefore.file : undefined))?.handle
}

/** Lets go of the open dossier, whose kept copy was removed: the next edit makes a new one. */
export function forgetHeld(): void {
  const held = heldDossier()
  if (held) held.isStopped = true
  holdInTab(undefined)
  showKeeping({ type: 'nothing' }, undefined)
}

function keepChange(change: HistoryChange): void {
  const held = heldDossier() ?? begin()
  const isStep = change.type === 'done' || change.type === 'amended'
  const from = isStep ? change.steps : undefined
  held.now = nowOpen()
  if (from !== undefined) {
    held.from = Math.min(from, held.from ?? from)
    if (held.file) held.file = { ...held.file, common: Math.min(held.file.common, from - 1) }
    for (const mark of marks) mark.common = Math.min(mark.common, from - 1)
    if (held.snapshotAt !== undefined && from <= held.snapshotAt) held.snapshotAt = undefined
  }
  held.isDirty = true
  showUnfiled(countUnfiled(held.file, held.now.count), held.file?.name)
  void writeChanges(held)
}

/** Begins to keep the open dossier under an id of its own. */
function begin(): Held {
  const number = opening.peek()
  const held = startHolding({
    id: makeId(), opening: number, record: undefined, file: fileBefore?.opening === number ? fileBefore.file : undefined, now: nowOpen(),
    from: 1, isDirty: true, isReader: false, letGo: undefined,
  })
  holdInTab(held)
  void askPersistence()
  void holdDossier(held.id, { how: 'if-free', onLost: () => stopSharing(held) }).then((letGo) => {
    if (heldDossier() === held) held.letGo = letGo
    else letGo?.()
  })
  return held
}

function nowOpen(): Edited {
  return { dossier: dossier.peek(), steps: allSteps.peek(), count: stepCount.peek() }
}

function countOfHeld(): number {
  const held = heldDossier()
  return held ? countUnfiled(held.file, held.now.count) : 0
}

/** Why not randomUUID: a page that was not fetched securely, as from a school's own server, does not have it. */
function makeId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-')
}
