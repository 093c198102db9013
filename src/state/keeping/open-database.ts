/** The database in the browser that kept dossiers lie in. */
import { openDB, type IDBPDatabase } from 'idb'
import { storageName } from '../one-file/storage-name.ts'
import type { KeptStores } from './kept-records.ts'

export type KeptDatabase = IDBPDatabase<KeptStores>

const VERSION = 1
/** Some browsers neither open a database nor refuse it; milliseconds. */
const PATIENCE = 10_000

let opened: Promise<KeptDatabase> | undefined
let ready: KeptDatabase | undefined

/** Opens the database once. Rejects where the browser refuses it; the next call then tries again. */
export function openDatabase(): Promise<KeptDatabase> {
  if (opened) return opened
  const attempt = openInTime()
  opened = attempt
  attempt.then((database) => {
    if (opened === attempt) ready = database
  }, () => forget(attempt))
  return attempt
}

/** The database, where it is open already. */
export function databaseAtHand(): KeptDatabase | undefined {
  return ready
}

async function openInTime(): Promise<KeptDatabase> {
  // Why the question: where storage is blocked there may be no such thing at all.
  if (typeof indexedDB === 'undefined') throw new DOMException('there is no indexedDB', 'SecurityError')
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('the database does not open', 'TimeoutError')), PATIENCE)
  })
  const opening = openDB<KeptStores>(storageName, VERSION, {
    upgrade(database) {
      for (const store of ['dossiers', 'snapshots', 'steps', 'tenures'] as const) {
        if (database.objectStoreNames.contains(store)) continue
        if (store === 'dossiers') database.createObjectStore(store, { keyPath: 'id' })
        else database.createObjectStore(store)
      }
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
      forget(opened)
    },
    terminated: () => forget(opened),
  })
  try {
    return await Promise.race([opening, tooLong])
  } finally {
    clearTimeout(timer)
  }
}

function forget(attempt: Promise<KeptDatabase> | undefined): void {
  if (opened !== attempt) return
  opened = undefined
  ready = undefined
}
