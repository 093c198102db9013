/** Holds a file that the page saved against the annotation in `data/`. */
import { expect } from 'vitest'
import { alignDossiers } from '../../../src/core/agreement/align-dossiers.ts'
import { listDifferences } from '../../../src/core/agreement/list-differences.ts'
import { measureAgreement } from '../../../src/core/agreement.ts'
import type { Claim, Dossier } from '../../../src/core/schema.ts'
import { validateDossier } from '../../../src/core/validate.ts'
import { native } from '../../../src/formats/native.ts'
import type { Seed } from './read-seed.ts'

/** Reads it as the app would; fails on any issue that is an error. */
export function readSaved(bytes: Uint8Array): Dossier {
  const { dossier, issues } = native.read([{ name: 'dossier.json', content: new TextDecoder().decode(bytes) }])
  if (!dossier) throw new Error(`what was saved cannot be read: ${JSON.stringify(issues)}`)
  expect(validateDossier(dossier).filter(({ level }) => level === 'error')).toEqual([])
  return dossier
}

/** Fails on each difference of mentions, links and claims, and of what the measures do not look at: notes, what times rest on, events. */
export function expectSameAsSeed(saved: Dossier, seed: Seed): void {
  const alignment = alignDossiers(seed.dossier, saved)
  const differences = listDifferences(alignment, (wish) => `${wish}-2`)
  expect(differences.map(({ what, kind, ...rest }) => [what, kind, 'facet' in rest ? rest.facet : '', rest.place])).toEqual([])
  const [pair] = measureAgreement(seed.dossier, [saved]).pairs
  expect(pair?.claims.same.value).toBe(1)
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
