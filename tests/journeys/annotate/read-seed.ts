/** The annotation that the scripted person is to arrive at: the dossier of `data/`. */
import { resolve } from 'node:path'
import { readDataFolder } from '../../../src/cli/read-data-folder.ts'
import { onlyArticles } from '../../../src/core/only-articles.ts'
import type { Article, Dossier } from '../../../src/core/schema.ts'

export interface Seed {
  readonly dossier: Dossier
  readonly article: Article
}

export function readSeed(): Seed {
  const { dossier: all, issues } = readDataFolder(resolve(import.meta.dirname, '../../../data'))
  const dossier = all && onlyArticles(all, ['niger-russia-2024-04-12'])
  const article = dossier?.articles[0]
  if (!dossier || !article) throw new Error(`data/ cannot be read: ${JSON.stringify(issues)}`)
  return { dossier, article }
}
