/** Writing a kept dossier: all of a change, or nothing of it. */
import type { IDBPTransaction } from 'idb'
import type { Dossier } from '../../core/schema.ts'
import { sliceDossier } from '../dossier-slices.ts'
import type { Step } from '../history.ts'
import { ChangedElsewhere } from './changed-elsewhere.ts'
import type { KeptDossier, KeptStores } from './kept-records.ts'
import type { KeptDatabase } from './open-database.ts'

/** What is to be written. */
export interface KeptWrite {
  /** The record as it shall be; its revision is the one after the last that was seen, and 1 for a dossier that is kept anew. */
  readonly record: KeptDossier
  /** All steps there are. */
  readonly steps: readonly Step[]
  /** Number of the first step that is not yet written as it is, from 1; left out where all are. */
  readonly from?: number
  /** Milliseconds since 1970. */
  readonly time: number
  /** The whole dossier as it was at this number of steps: for a dossier that is kept anew. */
  readonly snapshot?: { readonly at: number; readonly dossier: Dossier }
}

/** Writes a change. Throws `ChangedElsewhere`, and writes nothing, where the stored revision is not the one before. */
export async function writeKept(database: KeptDatabase, { record, steps, from, time, snapshot }: KeptWrite): Promise<void> {
  const stores = snapshot ? (['dossiers', 'steps', 'snapshots'] as const) : (['dossiers', 'steps'] as const)
  // Why strict: what is said to be kept must survive the browser.
  const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' })
  await orAbort(transaction, async () => {
    const dossiers = transaction.objectStore('dossiers')
    const there = await dossiers.get(record.id)
    if ((there?.revision ?? 0) !== record.revision - 1) throw new ChangedElsewhere(record.id, there !== undefined)
    if (snapshot) await putSnapshot(transaction.objectStore('snapshots'), record.id, snapshot.at, snapshot.dossier)
    const kept = transaction.objectStore('steps')
    const first = from ?? steps.length + 1
    await Promise.all([
      ...steps.slice(first - 1).map((step, index) => kept.put({ ...step, at: time }, [record.id, first + index])),
      kept.delete(IDBKeyRange.bound([record.id, steps.length + 1], [record.id, Infinity])),
      dossiers.put(record),
    ])
  })
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

type Store = 'dossiers' | 'snapshots' | 'steps'

async function orAbort<Stores extends Store[]>(
  transaction: IDBPTransaction<KeptStores, Stores, 'readwrite'>,
  write: () => Promise<void>,
): Promise<void> {
  // Why at once: an aborted transaction rejects this too, and nobody may be waiting for it by then.
  const done = transaction.done.catch((error: unknown) => error)
  try {
    await write()
  } catch (error) {
    try {
      transaction.abort()
    } catch {
      // It has aborted by itself.
    }
    throw await nameOf(done, error)
  }
  const failure = await done
  if (failure !== undefined) throw failure
}

/** Why the transaction is asked: what is out of space often says so there, and not where it was put. */
async function nameOf(done: Promise<unknown>, error: unknown): Promise<unknown> {
  const failure = await done
  return error instanceof DOMException && error.name === 'AbortError' && failure !== undefined ? failure : error
}

/** Why one after the other: each part is copied in a task of its own, and the page goes on between two. */
async function putSnapshot(
  store: { put(value: KeptStores['snapshots']['value'], key: [string, number, number]): Promise<unknown>; delete(range: IDBKeyRange): Promise<void> },
  id: string,
  at: number,
  dossier: Dossier,
): Promise<void> {
  await store.delete(IDBKeyRange.bound([id, at], [id, at, []]))
  let part = 0
  let before: KeptStores['snapshots']['value']['slice'] | undefined
  for (const slice of sliceDossier(dossier)) {
    if (before) await store.put({ slice: before, isLast: false }, [id, at, part++])
    before = slice
  }
  if (before) await store.put({ slice: before, isLast: true }, [id, at, part])
}
