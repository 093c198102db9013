/** What a browser keeps, read and put back past the app, in a form in which two browsers can be compared. */
import type { Page } from 'playwright'
import type { Dossier } from '../../src/core/schema.ts'
import { joinSlices } from '../../src/state/dossier-slices.ts'
import type { Edited } from '../../src/state/keeping/follow-change.ts'
import type { KeptDossier, KeptStep, SnapshotPart } from '../../src/state/keeping/kept-records.ts'
import { restoreDossier } from '../../src/state/keeping/restore-dossier.ts'

/** All keys and values of each store. */
export interface KeptDump {
  readonly dossiers: readonly (readonly [string, KeptDossier])[]
  readonly snapshots: readonly (readonly [[string, number, number], SnapshotPart])[]
  readonly steps: readonly (readonly [[string, number], KeptStep])[]
  readonly tenures: readonly (readonly [[string, number], true])[]
}

const STORES = ['dossiers', 'snapshots', 'steps', 'tenures'] as const

/** Reads the database of the page; `undefined` where there is none. Waits for what the app is writing at that moment. */
export async function readDump(page: Page): Promise<KeptDump | undefined> {
  return page.evaluate(async (stores) => {
    // Why asked first: opening it would make one.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'triplomat')) return undefined
    const answer = <Value>(request: IDBRequest<Value>): Promise<Value> => new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('the database does not answer')))
    })
    const database = await answer(indexedDB.open('triplomat'))
    const transaction = database.transaction([...stores])
    const all = await Promise.all(stores.map(async (name) => {
      const store = transaction.objectStore(name)
      const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())])
      return [name, keys.map((key, index) => [key, values[index] as unknown])]
    }))
    database.close()
    return Object.fromEntries(all) as KeptDump
  }, STORES)
}

/** Puts a dump in place of what a page keeps. The app must not be open in it. */
export async function putDump(page: Page, dump: KeptDump | undefined): Promise<void> {
  await page.evaluate(async (content) => {
    const answer = <Value>(request: IDBRequest<Value>): Promise<Value> => new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('the database does not answer')))
    })
    // Why too: it notes that something is kept.
    localStorage.clear()
    await answer(indexedDB.deleteDatabase('triplomat'))
    if (!content) return
    const opening = indexedDB.open('triplomat', 1)
    opening.addEventListener('upgradeneeded', () => {
      for (const name of Object.keys(content)) opening.result.createObjectStore(name, name === 'dossiers' ? { keyPath: 'id' } : {})
    })
    const database = await answer(opening)
    const transaction = database.transaction(Object.keys(content), 'readwrite')
    const done = new Promise((resolve) => transaction.addEventListener('complete', resolve))
    for (const [name, entries] of Object.entries(content)) {
      const store = transaction.objectStore(name)
      for (const [key, value] of entries) {
        if (name === 'dossiers') store.put(value)
        else store.put(value, key)
      }
    }
    await done
    database.close()
  }, dump)
}

/** The one dossier of a dump with its history, as the app restores it; `undefined` where nothing is kept. */
export async function stateOf(dump: KeptDump | undefined): Promise<Edited | undefined> {
  const [entry, ...others] = dump?.dossiers ?? []
  if (!dump || !entry) return undefined
  if (others.length > 0) throw new Error(`${others.length + 1} dossiers are kept instead of one`)
  const [id, record] = entry
  const steps: unknown[] = []
  for (const [[of, number], step] of dump.steps) if (of === id) steps[number - 1] = step
  const restored = await restoreDossier({
    count: record.count,
    steps: Array.from({ length: record.length }, (_, index) => steps[index]),
    snapshots: record.snapshots,
    load: async (at) => {
      const slices = joinSlices()
      for (const [[of, number], { slice }] of dump.snapshots) if (of === id && number === at) slices.take(slice)
      return slices.finish()
    },
  })
  if (!restored?.isWhole) throw new Error(`what is kept is damaged: ${JSON.stringify(restored && { ...restored, dossier: '…', steps: '…' })}`)
  return { dossier: restored.dossier, steps: restored.steps, count: restored.count }
}

/** A state in words that are the same for two browsers in which the same was done: ids, which are drawn by chance, are numbered in the
 * order in which they appear in the steps, and lists of records are put in the order of these. */
export function describeState(state: Edited): string {
  const numbers = new Map<string, string>()
  const number = (id: string): string => {
    if (!numbers.has(id)) numbers.set(id, `#${String(numbers.size).padStart(5, '0')}`)
    return numbers.get(id) as string
  }
  const rename = (value: unknown): string => JSON.stringify(value).replace(CHANCE_ID, number)
  const steps = rename(state.steps)
  const dossier: unknown = sortRecords(JSON.parse(rename(state.dossier)))
  return `${state.count} of ${state.steps.length} steps: ${steps}\n${JSON.stringify(dossier)}`
}

/** As `make-record-id.ts` draws them. */
const CHANCE_ID = /\b(?:mention|claim|event|entity|relation|kind)-[0-9a-z]{12}\b/g

function sortRecords(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(sortRecords)
    return items.every(hasId) ? items.toSorted((one, other) => (one.id < other.id ? -1 : 1)) : items
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sortRecords(item)]))
}

function hasId(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}

/** The state before the first edit. */
export function untouched(dossier: Dossier): Edited {
  return { dossier, steps: [], count: 0 }
}
