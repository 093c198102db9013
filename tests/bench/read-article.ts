/** The dossier of `data/`, as it is built into the app. */
import { resolve } from 'node:path'
import { readDataFolder } from '../../src/cli/read-data-folder.ts'
import { onlyArticles } from '../../src/core/only-articles.ts'
import type { Dossier } from '../../src/core/schema.ts'
import { ROOT } from '../rig/list-files.ts'

/** Throws with the issues where the data cannot be used. */
export function readArticle(): Dossier {
  const { dossier, issues } = readDataFolder(resolve(ROOT, 'data'))
  if (!dossier) throw new Error(`data/ cannot be read: ${JSON.stringify(issues)}`)
  return onlyArticles(dossier, ['niger-russia-2024-04-12'])
}
