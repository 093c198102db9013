/** What is begun and not yet an edit, kept in the browser against a kill: a new article, a text that is being corrected. */
import { openDB, type IDBPDatabase } from 'idb'

/** Why a database of its own: what is begun belongs to no dossier, and must not wait while another tab renews the stores of those. */
const NAME = 'triplomat-begun'

let opened: Promise<IDBPDatabase> | undefined
const waiting = new Map<string, unknown>()
let writing: Promise<boolean> | undefined

/** Keeps a value under a name, in place of what was there; `undefined` forgets it. Values that come while one is being written are written
 * next, only the last of each name. Whether they are kept; a browser may refuse. */
export function keepBegun(name: string, value: unknown): Promise<boolean> {
  waiting.set(name, value)
  writing ??= writeAll().finally(() => (writing = undefined))
  return writing
}

/** What is kept under a name; `undefined` where there is nothing, or the browser does not give it. Its shape is not checked. */
export async function readBegun(name: string): Promise<unknown> {
  try {
    return await (await open()).get('begun', name)
  } catch {
    return undefined
  }
}

async function writeAll(): Promise<boolean> {
  try {
    const database = await open()
    while (waiting.size > 0) {
      const batch = [...waiting]
      waiting.clear()
      const { store, done } = database.transaction('begun', 'readwrite', { durability: 'strict' })
      for (const [name, value] of batch) void (value === undefined ? store.delete(name) : store.put(value, name))
      await done
    }
    return true
  } catch {
    waiting.clear()
    return false
  }
}

function open(): Promise<IDBPDatabase> {
  const attempt = opened ?? openDB(NAME, 1, { upgrade: (database) => void database.createObjectStore('begun') })
  opened = attempt
  attempt.catch(() => (opened = undefined))
  return attempt
}
