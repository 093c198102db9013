/** Reading one kept dossier, as far as it can be read. */
import { isRecord } from '../../core/describe-value.ts'
import { joinSlices } from '../dossier-slices.ts'
import type { KeptDossier } from './kept-records.ts'
import type { KeptDatabase } from './open-database.ts'
import { restoreDossier, type RestoredDossier } from './restore-dossier.ts'

export interface ReadDossier {
  readonly record: KeptDossier
  readonly restored: RestoredDossier
}

/** The dossier with that id; `undefined` where there is none, or none that can be read. Nothing is written. */
export async function readKept(database: KeptDatabase, id: string): Promise<ReadDossier | undefined> {
  // Why one transaction: another tab may write between two.
  const transaction = database.transaction(['dossiers', 'snapshots', 'steps'])
  const [found, keys, steps] = await Promise.all([
    transaction.objectStore('dossiers').get(id),
    transaction.objectStore('snapshots').getAllKeys(rangeOf(id)),
    readSteps(transaction.objectStore('steps'), id),
  ])
  const isSound = isKeptDossier(found)
  const record = isSound ? found : guessRecord(id, keys.map(([, at]) => at), steps.length)
  const restored = await restoreDossier({
    count: record.count,
    steps: Array.from({ length: Math.max(record.length, steps.length) }, (_, index) => steps[index]).slice(0, record.length),
    snapshots: record.snapshots,
    load: (at) => loadSnapshot(database, id, at),
  })
  return restored && { record, restored: { ...restored, isWhole: restored.isWhole && isSound } }
}

/** Whether a value from the database is the record of a dossier. */
export function isKeptDossier(value: unknown): value is KeptDossier {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['name'] === 'string'
    && ['claims', 'created', 'changed', 'turn', 'tenure', 'revision', 'length', 'count'].every((key) => typeof value[key] === 'number')
    && Array.isArray(value['snapshots']) && value['snapshots'].every((at) => typeof at === 'number')
}

/** Why: where the record itself is lost, what it told of can still be read. */
export function guessRecord(id: string, snapshots: readonly number[], length: number): KeptDossier {
  return {
    id, name: '', claims: 0, created: 0, changed: 0, turn: 0, tenure: 0, revision: 0, length, count: length,
    snapshots: [...new Set(snapshots)].toSorted((a, b) => a - b),
  }
}

function rangeOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []])
}

/** By their numbers: index 0 is step 1, and a gap stays a gap. */
async function readSteps(
  store: { getAllKeys(range: IDBKeyRange): Promise<[string, number][]>; getAll(range: IDBKeyRange): Promise<unknown[]> },
  id: string,
): Promise<unknown[]> {
  const [keys, values] = await Promise.all([store.getAllKeys(rangeOf(id)), store.getAll(rangeOf(id))])
  const steps: unknown[] = []
  keys.forEach(([, number], index) => {
    if (Number.isInteger(number) && number > 0) steps[number - 1] = values[index]
  })
  return steps
}

/** A snapshot as it was kept, unchecked; `undefined` where parts are missing. */
async function loadSnapshot(database: KeptDatabase, id: string, at: number): Promise<unknown> {
  const range = IDBKeyRange.bound([id, at], [id, at, []])
  const transaction = database.transaction('snapshots')
  const [keys, parts] = await Promise.all([transaction.store.getAllKeys(range), transaction.store.getAll(range)])
  const isComplete = parts.at(-1)?.isLast === true && keys.every(([, , part], index) => part === index)
  if (!isComplete) return undefined
  try {
    const slices = joinSlices()
    for (const { slice } of parts) slices.take(slice)
    return slices.finish()
  } catch {
    // Why: a part that was garbled where it lay is bad data.
    return undefined
  }
}
