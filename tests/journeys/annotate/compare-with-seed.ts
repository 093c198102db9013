/** Holds a file that the page saved against the annotation in `data/`. */
import { expect } from 'vitest'
import { alignDossiers } from '../../../src/core/agreement/align-dossiers.ts'
import { listDifferences } from '../../../src/core/agreement/list-differences.ts'
import { measureAgreement } from '../../../src/core/agreement.ts'
import type { Claim, Dossier } from '../../../src/core/schema.ts'
import { validateDossier } from '../../../src/core/validate.ts'
import type { Format } from '../../../src/formats/format.ts'
import { native } from '../../../src/formats/native.ts'
import type { Seed } from './read-seed.ts'

/** Reads it as the app would; fails on any issue that is an error. */
export function readSaved(bytes: Uint8Array, format: Format = native): Dossier {
  const { dossier, issues } = format.read?.([{ name: `saved.${format.extension}`, content: new TextDecoder().decode(bytes) }]) ?? { issues: [] }
  if (!dossier) throw new Error(`what was saved cannot be read: ${JSON.stringify(issues)}`)
  expect(validateDossier(dossier).filter(({ level }) => level === 'error')).toEqual([])
  return dossier
}

/** Fails on each difference of mentions, links and claims. */
export function expectAgreement(saved: Dossier, { dossier }: Seed): void {
  const differences = listDifferences(alignDossiers(dossier, saved), (wish) => `${wish}-2`)
  expect(differences.map(({ what, kind, place, ...rest }) => [what, kind, 'facet' in rest ? rest.facet : '', place])).toEqual([])
  const [pair] = measureAgreement(dossier, [saved]).pairs
  expect([pair?.links.exact.f1, pair?.claims.triples.f1]).toEqual([1, 1])
}

/** The same once more for what the measures do not look at: notes, what times rest on, the names of events. */
export function expectSameAsSeed(saved: Dossier, seed: Seed): void {
  expectAgreement(saved, seed)
  const [article] = saved.articles
  expect([article?.mentions.length, article?.claims.length, article?.events.length])
    .toEqual([seed.article.mentions.length, seed.article.claims.length, seed.article.events.length])
  expect(article?.draftMentions ?? article?.draftClaims).toBe(undefined)
  expect(article?.claims.map(wordsOf)).toEqual(seed.article.claims.map(wordsOf))
  expect(article?.events.map(({ label, time }) => ({ label, time })))
    .toEqual(seed.article.events.map(({ label, time }) => ({ label, time })))
}

/** What the measures leave out. */
function wordsOf({ note, time, attribution, quantity }: Claim): object {
  return { note, time, quantity, said: attribution.map((one) => one.time) }
}
