/** Writing a kept dossier: all of a change, or nothing of it. */
import type { IDBPTransaction } from 'idb'
import type { Dossier } from '../../core/schema.ts'
import { sliceDossier } from '../dossier-slices.ts'
import type { Step } from '../history.ts'
import { ChangedElsewhere } from './changed-elsewhere.ts'
import type { KeptDossier, KeptStep, KeptStores, SnapshotPart } from './kept-records.ts'
import type { KeptDatabase } from './open-database.ts'

/** What is to be written. */
export interface KeptWrite {
  /** The record as it shall be; its revision is the one after the last that was seen, and 1 for a dossier that is kept anew. */
  readonly record: KeptDossier
  /** Whether this tab has its last tenure, as far as is known. */
  readonly isOurs: boolean
  /** All steps there are. */
  readonly steps: readonly Step[]
  /** Number of the first step that is not yet written as it is, from 1; left out where all are. */
  readonly from?: number
  /** Milliseconds since 1970. */
  readonly time: number
  /** The whole dossier as it was at this number of steps: for a dossier that is kept anew. */
  readonly snapshot?: { readonly at: number; readonly dossier: Dossier }
}

/** An edit is done when the operating system has it, within milliseconds: a browser that dies cannot take it back, while a power cut can.
 * Chromium hands the records of such a transaction to the system as it does otherwise, and only leaves out the wait for the disk
 * (https://w3c.github.io/IndexedDB/#transaction-durability-hint, chromestatus.com/feature/5730701489995776). */
const RELAXED = { durability: 'relaxed' } as const

/** Writes a change, and gives the record as it is stored: where it was not ours, a tenure began. Throws `ChangedElsewhere`, and writes
 * nothing, where another tab has written since. */
export function writeKept(database: KeptDatabase, write: KeptWrite): Promise<KeptDossier> {
  return write.isOurs && !write.snapshot ? writeAtOnce(database, write) : writeWithTenure(database, write)
}

/** Begins a tenure: from now on other tabs cannot write. What was open last is opened first next time. */
export async function writeTenure(database: KeptDatabase, record: KeptDossier): Promise<KeptDossier> {
  const transaction = database.transaction(['dossiers', 'tenures'], 'readwrite', { durability: 'strict' })
  let next = record
  await orAbort(transaction, async () => {
    const all = await transaction.objectStore('dossiers').getAll()
    const there = all.find(({ id }) => id === record.id)
    if (there?.revision !== record.revision) throw new ChangedElsewhere(record.id, there !== undefined)
    next = inTurn(there, all)
    await Promise.all([
      transaction.objectStore('tenures').put(true, [next.id, next.tenure]), transaction.objectStore('dossiers').put(next),
    ])
  })
  return next
}

/** Has the disk take all that was written so far. Writes only what is there already: what a database writes to its log afterwards, the
 * disk must have taken what stands before. */
export async function flushToDisk(database: KeptDatabase, id: string, tenure: number): Promise<void> {
  const transaction = database.transaction('tenures', 'readwrite', { durability: 'strict' })
  const put = transaction.store.put(true, [id, tenure])
  transaction.commit()
  await Promise.all([put, transaction.done])
}

/** Why all requests in one go, without waiting for what they give: the browser then carries them out however busy the page is, as with
 * drawing the graph anew. That no other tab has begun a tenure is seen from whether the next one can be added. */
async function writeAtOnce(database: KeptDatabase, { record, steps, from, time }: KeptWrite): Promise<KeptDossier> {
  const transaction = database.transaction(['dossiers', 'steps', 'tenures'], 'readwrite', RELAXED)
  const [tenures, dossiers] = [transaction.objectStore('tenures'), transaction.objectStore('dossiers')]
  const next: [string, number] = [record.id, record.tenure + 1]
  let there: KeptDossier | undefined
  try {
    await orAbort(transaction, async () => {
      const requests = [
        tenures.add(true, next), tenures.delete(next), dossiers.get(record.id).then((found) => void (there = found)),
        ...putSteps(transaction.objectStore('steps'), record.id, steps, from, time), dossiers.put(record),
      ]
      transaction.commit()
      await Promise.all(requests)
    })
  } catch (error) {
    throw error instanceof DOMException && error.name === 'ConstraintError' ? new ChangedElsewhere(record.id, true) : error
  }
  if (there) return record
  // Why: without the snapshots, which are gone, what was just written is of no use to anybody.
  // Why not waited for: what was written after it must know that it is not kept either.
  void Promise.all([
    database.delete('dossiers', record.id), database.delete('steps', IDBKeyRange.bound([record.id], [record.id, []])),
  ]).catch(() => undefined)
  throw new ChangedElsewhere(record.id, false)
}

async function writeWithTenure(database: KeptDatabase, { record: asked, steps, from, time, snapshot }: KeptWrite): Promise<KeptDossier> {
  const transaction = database.transaction(['dossiers', 'steps', 'tenures', 'snapshots'], 'readwrite', RELAXED)
  const { id } = asked
  let record = asked
  await orAbort(transaction, async () => {
    const dossiers = transaction.objectStore('dossiers')
    const all = await dossiers.getAll()
    const there = all.find((one) => one.id === id)
    if ((there?.revision ?? 0) !== asked.revision - 1) throw new ChangedElsewhere(id, there !== undefined)
    record = inTurn({ ...asked, tenure: there?.tenure ?? 0, turn: there?.turn ?? 0 }, all)
    await Promise.all([
      ...(snapshot ? [putSnapshot(transaction.objectStore('snapshots'), id, snapshot.at, snapshot.dossier)] : []),
      ...putSteps(transaction.objectStore('steps'), id, steps, from, time),
      transaction.objectStore('tenures').put(true, [id, record.tenure]), dossiers.put(record),
    ])
  })
  return record
}

/** With a tenure of its own, and a turn after all others. */
function inTurn(record: KeptDossier, all: readonly KeptDossier[]): KeptDossier {
  const last = all.reduce((most, { id, turn }) => (id !== record.id && turn > most ? turn : most), 0)
  return { ...record, tenure: record.tenure + 1, turn: Math.max(record.turn, last + 1) }
}

/** Puts the steps from a number on, and removes those that are no more. */
function putSteps(
  store: { put(value: KeptStep, key: [string, number]): Promise<unknown>; delete(range: IDBKeyRange): Promise<void> },
  id: string,
  steps: readonly Step[],
  from = steps.length + 1,
  at: number,
): Promise<unknown>[] {
  return [
    ...steps.slice(from - 1).map((step, index) => store.put({ ...step, at }, [id, from + index])),
    store.delete(IDBKeyRange.bound([id, steps.length + 1], [id, Infinity])),
  ]
}

/** Keeps the whole dossier as it is at a number of steps, so that opening it need not go through all of them. It counts only once
 * it is registered. */
export async function writeSnapshot(database: KeptDatabase, id: string, at: number, dossier: Dossier): Promise<void> {
  // Why a transaction of its own: an edit must not wait for it.
  const transaction = database.transaction('snapshots', 'readwrite')
  await orAbort(transaction, () => putSnapshot(transaction.objectStore('snapshots'), id, at, dossier))
}

/** Has the snapshots named in the record count, and removes all others of the dossier. Throws as `writeKept` does, where the stored
 * revision is not that of the record. */
export async function registerSnapshots(database: KeptDatabase, record: KeptDossier): Promise<void> {
  const transaction = database.transaction(['dossiers', 'snapshots'], 'readwrite', { durability: 'strict' })
  await orAbort(transaction, async () => {
    const there = await transaction.objectStore('dossiers').get(record.id)
    if (there?.revision !== record.revision) throw new ChangedElsewhere(record.id, there !== undefined)
    const snapshots = transaction.objectStore('snapshots')
    const keys = await snapshots.getAllKeys(IDBKeyRange.bound([record.id], [record.id, []]))
    const others = keys.filter(([, at]) => !record.snapshots.includes(at))
    await Promise.all([...others.map((key) => snapshots.delete(key)), transaction.objectStore('dossiers').put(record)])
  })
}

type Store = 'dossiers' | 'snapshots' | 'steps' | 'tenures'

async function orAbort<Stores extends Store[]>(
  transaction: IDBPTransaction<KeptStores, Stores, 'readwrite'>,
  write: () => Promise<void>,
): Promise<void> {
  // Why both: a transaction that the browser aborts for want of space may leave requests without an answer.
  const done = transaction.done
  try {
    await Promise.all([done, write()])
  } catch (error) {
    try {
      transaction.abort()
    } catch {
      // It has aborted by itself.
    }
    throw await reasonOf(done, error)
  }
}

/** Why the transaction is asked: what is out of space says so there, and not where it was put. */
async function reasonOf(done: Promise<void>, error: unknown): Promise<unknown> {
  const isVague = error instanceof DOMException && error.name === 'AbortError'
  return done.then(() => error, (reason: unknown) => (isVague ? reason : error))
}

/** Why one after the other: each part is copied in a task of its own, and the page goes on between two. */
async function putSnapshot(
  store: { put(value: SnapshotPart, key: [string, number, number]): Promise<unknown>; delete(range: IDBKeyRange): Promise<void> },
  id: string,
  at: number,
  dossier: Dossier,
): Promise<void> {
  // Why not waited for: requests are carried out in their order.
  const removal = store.delete(IDBKeyRange.bound([id, at], [id, at, []]))
  let part = 0
  let before: SnapshotPart['slice'] | undefined
  for (const slice of sliceDossier(dossier)) {
    if (before) await store.put({ slice: before, isLast: false }, [id, at, part++])
    before = slice
  }
  await Promise.all([removal, ...(before ? [store.put({ slice: before, isLast: true }, [id, at, part])] : [])])
}
