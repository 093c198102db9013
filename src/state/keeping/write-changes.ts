/** Writes what changed: each change is sent at once, ahead of the answers to those before it. */
import { applyEdit } from '../../core/edit.ts'
import type { Dossier } from '../../core/schema.ts'
import type { Edited } from './follow-change.ts'
import { ChangedElsewhere } from './changed-elsewhere.ts'
import { heldDossier, type Flight, type Held } from './held-dossier.ts'
import { keeping, showKeeping } from './keeping.ts'
import type { KeptDossier } from './kept-records.ts'
import { noteKept } from './kept-flag.ts'
import { nameFailure } from './name-failure.ts'
import { databaseAtHand, openDatabase } from './open-database.ts'
import { settleSoon } from './settle-changes.ts'
import { tellTabs } from './tell-tabs.ts'
import { registerSnapshots, writeKept, writeSnapshot } from './write-kept.ts'

/** What is written sooner is not worth a word; milliseconds. */
const WORD_DELAY = 400
/** After so many steps the whole dossier is kept again, so that opening it goes through few of them. */
const STEPS_A_SNAPSHOT = 200

/** Writes until nothing is left to write, or it fails. What failed stays to be written with the next change. */
export function writeChanges(held: Held): Promise<void> {
  // Why at once: while the page is busy with a change, it does not hear what became of the one before, and would keep both back.
  sendChanges(held)
  held.writing ??= writeAll(held).finally(() => (held.writing = undefined))
  return held.writing
}

async function writeAll(held: Held): Promise<void> {
  const word = setTimeout(() => keeping.peek().type !== 'failed' && show(held, { type: 'saving' }), WORD_DELAY)
  try {
    while ((held.isDirty || held.flight) && !held.isStopped) {
      if (held.flight) await hearAnswer(held, held.flight)
      else if (!sendChanges(held)) await writeAlone(held)
    }
    if (!held.isStopped && !held.isReader) show(held, { type: 'saved' })
    planSnapshot(held)
  } catch (error) {
    const why = nameFailure(error)
    held.isStopped = why === 'elsewhere' || why === 'cleared'
    show(held, { type: 'failed', why })
  } finally {
    clearTimeout(word)
  }
}

/** Whether it could be sent: it is this tab's, and some snapshot holds beneath the steps that changed. */
function sendChanges(held: Held): boolean {
  const { now, record: stored, flight: before } = held
  const database = databaseAtHand()
  if (!held.isDirty || held.isStopped || held.lost || held.isAlone || !held.isOurs || !stored || !database) return false
  // Why from there: should the one before fail, this one has all of it.
  const from = lower(held.from, before?.from)
  const last = before?.record ?? stored
  const snapshots = last.snapshots.filter((at) => from === undefined || at < from)
  if (snapshots.length === 0) return false
  const time = Date.now()
  const record = recordOf(held, now, last, snapshots, time)
  held.from = undefined
  held.isDirty = false
  const answer = writeKept(database, { record, isOurs: true, steps: now.steps, time, ...(from === undefined ? {} : { from }) })
    .then((written) => noteWritten(held, written, now, from), (error: unknown) => {
      if (error instanceof ChangedElsewhere) held.lost = error
      throw error
    })
  held.flight = { answer, record, from }
  // Why nothing here: whoever waits for the last one hears of it.
  answer.catch(() => undefined)
  return true
}

async function hearAnswer(held: Held, flight: Flight): Promise<void> {
  try {
    await flight.answer
    if (held.lost) throw held.lost
  } catch (error) {
    if (held.flight !== flight && !held.lost) return
    held.from = lower(held.from, held.flight?.from)
    held.isDirty = true
    held.isOurs = false
    held.flight = undefined
    throw error
  }
  if (held.flight === flight) held.flight = undefined
}

function noteWritten(held: Held, written: KeptDossier, { steps }: Edited, from: number | undefined): void {
  held.record = written
  held.isOurs = true
  held.isSettled = false
  settleSoon(held)
  tellTabs({
    type: 'written', id: held.id, record: withoutHandle(written), steps: from === undefined ? [] : steps.slice(from - 1),
    ...(from === undefined ? {} : { from }),
  })
}

/** Writes what begins a tenure or needs a snapshot; nothing is sent meanwhile. */
async function writeAlone(held: Held): Promise<void> {
  const { from, now, record: before } = held
  held.isAlone = true
  held.from = undefined
  held.isDirty = false
  try {
    // Why here: a database that could not be opened may open now.
    const database = await openDatabase()
    const time = Date.now()
    const kept = before?.snapshots.filter((at) => from === undefined || at < from) ?? []
    const snapshot = kept.length > 0 ? undefined : before ? { at: now.count, dossier: now.dossier } : snapshotBefore(now)
    const record = recordOf(held, now, before, snapshot ? [snapshot.at] : kept, time)
    const written = await writeKept(database, {
      record, isOurs: held.isOurs, steps: now.steps, time, ...(from === undefined ? {} : { from }), ...(snapshot ? { snapshot } : {}),
    })
    noteWritten(held, written, now, from)
    if (!before) noteKept(true)
  } catch (error) {
    held.isOurs = false
    held.isDirty = true
    held.from = lower(held.from, from)
    throw error
  } finally {
    held.isAlone = false
  }
}

function lower(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? one ?? other : Math.min(one, other)
}

/** The dossier before its first step: from there each of them can be done again. Where a step cannot be taken back, as it is now. */
function snapshotBefore({ dossier, steps, count }: Edited): { at: number; dossier: Dossier } {
  let current = dossier
  for (const { undo } of steps.slice(0, count).toReversed()) {
    const { dossier: before, undo: redo } = applyEdit(current, undo)
    if (!redo) return { at: count, dossier }
    current = before
  }
  return { at: 0, dossier: current }
}

function recordOf(
  { id, file }: Held, { dossier, steps, count }: Edited, record: KeptDossier | undefined, snapshots: readonly number[], time: number,
): KeptDossier {
  return {
    id, name: dossier.articles[0]?.title ?? '', claims: dossier.articles.reduce((sum, { claims }) => sum + claims.length, 0),
    created: record?.created ?? time, changed: time, turn: record?.turn ?? 0, tenure: record?.tenure ?? 0,
    revision: (record?.revision ?? 0) + 1, length: steps.length, count, snapshots,
    ...(file ? { file } : {}),
  }
}

/** Why without: some browsers cannot pass a file on to another tab. */
function withoutHandle({ file, ...record }: KeptDossier): KeptDossier {
  return file ? { ...record, file: { name: file.name, count: file.count, common: file.common } } : record
}

function planSnapshot(held: Held): void {
  const isDue = held.record && held.now.count - (held.record.snapshots.at(-1) ?? 0) >= STEPS_A_SNAPSHOT
  if (!isDue || held.snapshotAt !== undefined || held.isReader) return
  held.snapshotAt = held.now.count
  const start = (): void => void takeSnapshot(held).catch(() => undefined).finally(() => (held.snapshotAt = undefined))
  // Why the other: not every browser says when it is idle.
  if ('requestIdleCallback' in window) requestIdleCallback(start)
  else setTimeout(start, 1000)
}

/** Nothing is said where it fails: the steps are kept all the same, and the next time is soon. */
async function takeSnapshot(held: Held): Promise<void> {
  const { now } = held
  if (heldDossier() !== held || held.isReader || held.isStopped || held.isDirty) return
  held.snapshotAt = now.count
  const database = await openDatabase()
  await writeSnapshot(database, held.id, now.count, now.dossier)
  while (held.writing) await held.writing
  // Why asked again: the steps up to it may have been taken back or changed meanwhile.
  if (held.snapshotAt !== now.count || !held.record || held.isReader || held.isStopped) return
  const others = held.record.snapshots
  const kept = [...new Set([...others.slice(0, 1), ...others.slice(-1), now.count])]
  const record = { ...held.record, snapshots: kept }
  held.isAlone = true
  held.writing = registerSnapshots(database, record)
    .then(() => void (held.record = record), () => undefined)
    .finally(() => {
      held.isAlone = false
      held.writing = undefined
    })
  await held.writing
  if (held.isDirty) void writeChanges(held)
}

function show(held: Held, next: Parameters<typeof showKeeping>[0]): void {
  if (heldDossier() === held) showKeeping(next, held.id)
}
