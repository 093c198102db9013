/** Bringing the text in: a new article in a new dossier that knows nobody yet. */
import { expect } from 'vitest'
import type { Person } from './person.ts'
import type { InterfaceWords } from './interface-words.ts'
import type { Seed } from './read-seed.ts'
import { textOf } from './mark-mentions.ts'

/** From the page as it opens to the first word of the text. */
export async function beginDossier(person: Person, seed: Seed, words: InterfaceWords): Promise<void> {
  const { header } = words.app
  await person.chooseRadio(header.workspaces.label, header.workspaces.annotate)
  await person.goTo({ name: words.text.newArticle })
  await person.press('Enter')
  await makeArticle(person, seed, words)
  await person.arriveAt({ name: textOf(seed, words) })
}

/** In the dialog: the text, what is said about it, and where it goes. */
async function makeArticle(person: Person, { article }: Seed, words: InterfaceWords): Promise<void> {
  const { new: dialog, fields } = words.articles
  await person.arriveAt({ name: dialog.text })
  await person.page.keyboard.insertText(article.text)
  await typeInto(person, fields.publisher, article.publisher ?? '')
  await typeInto(person, fields.published, article.published ?? '')
  await typeInto(person, fields.url, article.url ?? '')
  for (const [field, value] of [[fields.title, article.title], [fields.language, article.language]] as const) {
    // Why polled: what a text proposes is looked for once the typing rests.
    await expect.poll(async () => (await person.look({ name: field }))?.value, { message: field }).toBe(value)
  }
  await person.chooseRadio(dialog.where, dialog.anew)
  await person.chooseRadio(dialog.vocabulary, dialog.vocabularies.own)
  await person.chooseRadio(dialog.entities, dialog.entityChoices.none)
  await person.goTo({ name: dialog.make })
  await person.press('Enter')
  await person.hear(dialog.made(article.title))
}

async function typeInto(person: Person, field: string, words: string): Promise<void> {
  await person.goTo({ name: field })
  await person.fill(words)
}
