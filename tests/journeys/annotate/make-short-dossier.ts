/** A dossier with one short article in which nothing is marked yet, as the text of a file. */
import { createHash } from 'node:crypto'
import type { Dossier } from '../../../src/core/schema.ts'
import { readSeed } from './read-seed.ts'

/** With Triplomat's vocabulary and no entities. */
export function makeShortDossier(title: string, text: string): Dossier {
  const { dossier, article: { rights } } = readSeed()
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {
    ...dossier,
    entities: [],
    articles: [{ id: 'short', title, published: '2024-04-12', language: 'en', rights, sha256, mentions: [], events: [], claims: [], text }],
  }
}
