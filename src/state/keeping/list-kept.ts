/** The kept dossiers, and removing one of them. */
import { nameFailure, type Failure } from './name-failure.ts'
import { holdDossier } from './hold-dossier.ts'
import { guessRecord, isKeptDossier } from './read-kept.ts'
import { openDatabase } from './open-database.ts'
import type { KeptDossier } from './kept-records.ts'
import { noteKept } from './kept-flag.ts'

/** One line of the list; `isSound` is false where its own record is damaged, and only parts of it may be read. */
export interface KeptEntry {
  readonly record: KeptDossier
  readonly isSound: boolean
}

/** All kept dossiers, the one that was open last first; or why they cannot be listed. */
export async function listKept(): Promise<{ entries: readonly KeptEntry[] } | { failure: Failure }> {
  try {
    const transaction = (await openDatabase()).transaction(['dossiers', 'snapshots'])
    const [records, keys] = await Promise.all([
      transaction.objectStore('dossiers').getAll(), transaction.objectStore('snapshots').getAllKeys(),
    ])
    const sound = records.filter(isKeptDossier)
    const known = new Set(sound.map(({ id }) => id))
    const lost = new Map<string, number[]>()
    for (const [id, at] of keys) if (!known.has(id)) lost.set(id, [...lost.get(id) ?? [], at])
    return {
      entries: [
        ...sound.toSorted((a, b) => b.turn - a.turn).map((record) => ({ record, isSound: true })),
        ...[...lost].map(([id, snapshots]) => ({ record: guessRecord(id, snapshots, 0), isSound: false })),
      ],
    }
  } catch (error) {
    return { failure: nameFailure(error) }
  }
}

/** Removes a kept dossier with its history. Refuses, and gives false, where another tab has it open. */
export async function removeKept(id: string, isHeldHere: boolean): Promise<boolean> {
  const letGo = isHeldHere ? () => undefined : await holdDossier(id, { how: 'if-free', onLost: () => undefined })
  if (!letGo) return false
  try {
    const database = await openDatabase()
    const transaction = database.transaction(['dossiers', 'snapshots', 'steps', 'tenures'], 'readwrite', { durability: 'strict' })
    const all = IDBKeyRange.bound([id], [id, []])
    await Promise.all([
      transaction.objectStore('dossiers').delete(id),
      transaction.objectStore('snapshots').delete(all),
      transaction.objectStore('steps').delete(all),
      transaction.objectStore('tenures').delete(all),
    ])
    const others = await transaction.objectStore('dossiers').count()
    await transaction.done
    if (others === 0) noteKept(false)
    return true
  } finally {
    letGo()
  }
}
