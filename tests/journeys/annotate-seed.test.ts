/** The proof of the Annotate workspace: the seed article annotated from nothing, by keys alone, to what `data/` holds. */
import { expect, vi } from 'vitest'
import { turtle } from '../../src/formats/turtle.ts'
import { journey } from '../rig/journey.ts'
import { beginDossier } from './annotate/begin-dossier.ts'
import { makeReader } from './annotate/choose-words.ts'
import { expectAgreement, expectSameAsSeed, readSaved } from './annotate/compare-with-seed.ts'
import { INTERFACE, type InterfaceWords } from './annotate/interface-words.ts'
import { makeClaims } from './annotate/make-claims.ts'
import { markMentions, textOf } from './annotate/mark-mentions.ts'
import { makePerson, type Person } from './annotate/person.ts'
import { readSeed, type Seed } from './annotate/read-seed.ts'
import { saveByKeys, saveFormatByKeys } from './annotate/save-by-keys.ts'
import { WIDE } from './open-app.ts'

/** Some 8,000 keys, each of which the page answers, on a machine that may be busy with other tests. */
vi.setConfig({ testTimeout: 2_400_000 })

journey('annotates the seed article from nothing by keys alone', { viewport: WIDE }, async ({ page, address }) => {
  const seed = readSeed()
  const words = INTERFACE.en
  const person = makePerson(page)
  const reader = makeReader(person, seed.article)
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await beginDossier(person, seed, words)
  await reader.begin()
  const ways = await markMentions(person, reader, seed, words)
  // Why both: names are offered as one reads, and who is new has to be made.
  expect(ways.offered).toBeGreaterThan(20)
  expect(ways.made).toBeGreaterThan(10)
  await expectReloadKeeps(person, seed, words)
  await reader.begin()
  await makeClaims(person, reader, seed, words)

  const saved = await saveByKeys(person, words, words.app.header.saveDossier)
  expectSameAsSeed(readSaved(saved), seed)
  const turtleFile = await saveFormatByKeys(person, words, /Turtle/)
  expectAgreement(readSaved(turtleFile, turtle), seed)

  // Why hidden: a picture of each of some hundred steps back and forth tells nothing more.
  await person.goTo({ name: words.workspace.hideGraph })
  await person.press('Enter')
  await person.goTo({ name: textOf(seed, words) })
  await repeatUntil(person, 'Control+z', words.text.undo(''))
  const empty = readSaved(await saveByKeys(person, words, words.app.header.saveDossier))
  expect([empty.articles, empty.entities, empty.ontology]).toEqual([[], [], seed.dossier.ontology])
  await repeatUntil(person, 'Control+Shift+z', words.text.redo(''))
  const again = await saveByKeys(person, words, words.app.header.saveDossier)
  expect(Buffer.from(again).equals(Buffer.from(saved))).toBe(true)
})

/** What was done is there again, and the text can be gone on with. */
async function expectReloadKeeps(person: Person, seed: Seed, words: InterfaceWords): Promise<void> {
  await expect.poll(() => person.look({ name: SAVED_HERE })).toBeTruthy()
  await person.page.reload()
  await person.goTo({ name: textOf(seed, words) })
  const undo = await person.look({ name: /^Undo: / })
  expect(undo?.name).toContain(seed.article.mentions.at(-1)?.spans[0]?.quote)
}

const SAVED_HERE = /^Saved here/
/** Pressed between two looks at the page. */
const KEYS_AT_ONCE = 20

/** Presses a key until a button with these words says that there is nothing left. */
async function repeatUntil(person: Person, key: string, name: string): Promise<void> {
  for (let keys = 0; keys < MOST_KEYS && !await person.look({ name }); keys += KEYS_AT_ONCE) await person.press(key, KEYS_AT_ONCE)
}

const MOST_KEYS = 4000
