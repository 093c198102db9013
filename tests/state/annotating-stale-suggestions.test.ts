/** A name that was offered by a dossier which is gone, or before an undo, links to nobody who is not there. */
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readDataFolder } from '../../src/cli/read-data-folder.ts'
import { validateDossier } from '../../src/core/validate.ts'
import { acceptSuggestion } from '../../src/state/annotating/suggestions.ts'
import { dossier, openDossier } from '../../src/state/project.ts'

test('an entity that the dossier does not have is not linked to', () => {
  const { dossier: seed } = readDataFolder(resolve(import.meta.dirname, '../../data'))
  const [article] = seed?.articles ?? []
  if (!seed || !article) throw new Error('data/ cannot be read')
  openDossier({ ...seed, entities: [], articles: [{ ...article, mentions: [], claims: [], events: [] }] })
  const accepted = acceptSuggestion(article.id, { start: 60, end: 65, entity: { type: 'dossier', id: 'niger' }, form: 'name' })
  expect(accepted).toBe(undefined)
  expect(dossier.peek().articles[0]?.mentions).toEqual([])
  expect(validateDossier(dossier.peek()).filter(({ level }) => level === 'error')).toEqual([])
})
