/** A sentence annotated in French by keys alone: marked, linked, claimed, taken back, done again, saved. */
import { expect } from 'vitest'
import type { Article, Claim, Mention } from '../../src/core/schema.ts'
import { spanOf } from '../../src/core/spans.ts'
import { journey } from '../rig/journey.ts'
import { beginDossier } from './annotate/begin-dossier.ts'
import { makeReader } from './annotate/choose-words.ts'
import { expectAgreement, readSaved } from './annotate/compare-with-seed.ts'
import { INTERFACE } from './annotate/interface-words.ts'
import { makeClaims } from './annotate/make-claims.ts'
import { markMentions, textOf } from './annotate/mark-mentions.ts'
import { makePerson } from './annotate/person.ts'
import { readSeed, type Seed } from './annotate/read-seed.ts'
import { saveByKeys } from './annotate/save-by-keys.ts'
import { MIDDLE } from './open-app.ts'

const TITLE = 'Le Niger reçoit des instructeurs'
const SENTENCE = 'Le Niger a reçu jeudi une centaine d’instructeurs militaires russes, a annoncé Télé Sahel.'
const TEXT = `${TITLE}\n\n${SENTENCE}`

journey('annotates a sentence in French by keys alone', { locale: 'fr', theme: 'dark', viewport: MIDDLE }, async ({ page, address }) => {
  const seed = makeFrenchSeed()
  const words = INTERFACE.fr
  const person = makePerson(page)
  const reader = makeReader(person, seed.article)
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await beginDossier(person, seed, words)
  await reader.begin()
  await markMentions(person, reader, seed, words)
  await makeClaims(person, reader, seed, words)
  const saved = await saveByKeys(person, words, words.app.header.saveDossier)
  expectAgreement(readSaved(saved), seed)

  await person.goTo({ name: textOf(seed, words) })
  await person.press('Control+z')
  await person.hear(words.text.said.undone('').replace(/[\s.:]+$/u, ''))
  const draft = readSaved(await saveByKeys(person, words, words.app.header.saveDossier)).articles[0]
  expect([draft?.claims.length, draft?.draftClaims?.length]).toEqual([0, 1])
  await person.goTo({ name: textOf(seed, words) })
  await person.press('Control+y')
  await person.hear(words.text.said.redone('').replace(/[\s.:]+$/u, ''))
  expect(Buffer.from(await saveByKeys(person, words, words.app.header.saveDossier)).equals(Buffer.from(saved))).toBe(true)
})

/** One sentence, with those whom the seed knows. */
function makeFrenchSeed(): Seed {
  const { dossier, article } = readSeed()
  const at = (quote: string): Mention['spans'] => {
    const start = TEXT.indexOf(quote, TITLE.length)
    return [spanOf(TEXT, start, start + quote.length)]
  }
  const mentions: Mention[] = [
    { id: 'm1', entity: 'niger', form: 'name', spans: at('Niger') },
    { id: 'm2', entity: 'russian-military-instructors', form: 'description', spans: at('instructeurs militaires russes') },
    { id: 'm3', entity: 'russia', form: 'demonym', spans: at('russes') },
    { id: 'm4', entity: 'tele-sahel', form: 'name', spans: at('Télé Sahel') },
  ]
  const claim: Claim = {
    id: 'c1', subject: 'niger', relation: 'received', object: 'russian-military-instructors', modality: 'reported', polarity: 'affirmed',
    attribution: [{ entity: 'tele-sahel' }],
    time: { edtf: '2024-04-11', basis: { en: '“jeudi”', fr: '« jeudi »' } },
    quantity: { words: 'une centaine', value: 100, approximate: true },
    evidence: at('Niger a reçu jeudi une centaine d’instructeurs militaires russes'),
  }
  const french: Article = {
    ...article, id: 'fr', title: TITLE, publisher: 'Essai', language: 'fr', text: TEXT, mentions, claims: [claim], events: [],
  }
  return { dossier: { ...dossier, articles: [french] }, article: french }
}
