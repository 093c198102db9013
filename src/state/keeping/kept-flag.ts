/** Whether anything is kept in this browser, so that a start without kept work need not load the code that keeps. */
import { signal, type ReadonlySignal } from '@preact/signals-core'
import { storageName } from '../one-file/storage-name.ts'

const KEY = `${storageName}-kept`

const isKept = signal(readFlag())

/** Whether a dossier is kept, as far as is known. */
export const isAnyKept: ReadonlySignal<boolean> = isKept

/** Notes whether anything is kept. */
export function noteKept(isAny: boolean): void {
  isKept.value = isAny
  try {
    if (isAny) localStorage.setItem(KEY, 'yes')
    else localStorage.removeItem(KEY)
  } catch {
    // Why nothing: where this cannot be noted, the database is found all the same.
  }
}

/** Whether anything may be kept. Why the database is asked too: browsers write such a note seconds later, and may be killed before. */
export async function mayBeKept(): Promise<boolean> {
  if (isKept.peek()) return true
  try {
    const databases = await indexedDB.databases()
    return databases.some(({ name }) => name === storageName)
  } catch {
    return false
  }
}

function readFlag(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}
