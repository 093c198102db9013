/** From now on this tab is the one that writes a kept dossier. */
import type { Held } from './held-dossier.ts'
import { openDatabase } from './open-database.ts'
import { writeChanges } from './write-changes.ts'
import { writeTenure } from './write-kept.ts'

/** Notes it in the database, ahead of the first edit. Nothing is said where it fails: the first edit finds out. */
export async function beginTenure(held: Held): Promise<void> {
  const { record } = held
  if (!record || held.writing) return
  held.isAlone = true
  held.writing = openDatabase().then((database) => writeTenure(database, record)).then((next) => {
    held.record = next
    held.isOurs = true
  }, () => undefined).finally(() => {
    held.isAlone = false
    held.writing = undefined
  })
  await held.writing
  if (held.isDirty) void writeChanges(held)
}
