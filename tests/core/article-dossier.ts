/** The sample: the first article of `data/`, read as the command line reads it. */
import { fileURLToPath } from 'node:url'
import { readDataFolder } from '../../src/cli/read-data-folder.ts'
import { onlyArticles } from '../../src/core/only-articles.ts'
import type { Article, Dossier } from '../../src/core/schema.ts'

/** The dossier and its only article; throws where `data/` is not valid. */
export function articleDossier(): { readonly dossier: Dossier; readonly article: Article } {
  const { dossier: all, issues } = readDataFolder(fileURLToPath(new URL('../../data', import.meta.url)))
  const dossier = all && onlyArticles(all, ['niger-russia-2024-04-12'])
  const [article] = dossier?.articles ?? []
  if (!dossier || !article) throw new Error(`data/ is not valid: ${JSON.stringify(issues)}`)
  return { dossier, article }
}
