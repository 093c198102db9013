/** Marking who is mentioned, and saying who that is. */
import type { Entity, Mention } from '../../../src/core/schema.ts'
import type { Reader } from './choose-words.ts'
import type { InterfaceWords } from './interface-words.ts'
import type { Person } from './person.ts'
import type { Seed } from './read-seed.ts'

/** How a mention came to its entity: offered in the text, found in the link box, or made there. */
export type Way = 'offered' | 'found' | 'made'

/** Marks mentions in the order of the text. What is offered under the right name is taken; else the link box finds or makes it. */
export async function markMentions(
  person: Person, reader: Reader, { dossier, article }: Seed, words: InterfaceWords, isWanted: (mention: Mention) => boolean = () => true,
): Promise<Record<Way, number>> {
  const count = { offered: 0, found: 0, made: 0 }
  let before: Mention | undefined
  for (const mention of article.mentions.filter(isWanted)) {
    const entity = dossier.entities.find(({ id }) => id === mention.entity)
    const kind = dossier.ontology.kinds.find(({ id }) => id === entity?.kind)
    if (!entity || !kind) throw new Error(`${mention.id} is linked to nobody`)
    const isSecond = before !== undefined && isSamePlace(before, mention)
    const way = await mark(person, reader, { mention, isSecond, label: entity.label[words.language], kind: kind.label[words.language] }, words)
    await setForm(person, way, mention, words)
    count[way] += 1
    before = mention
  }
  return count
}

/** The name of the text's own stop. */
export function textOf({ article }: Seed, words: InterfaceWords): string {
  return words.text.region(article.title)
}

interface Wanted {
  readonly mention: Mention
  readonly label: Entity['label']['en']
  readonly kind: string
  /** Whether the same words are marked already, as somebody else. */
  readonly isSecond: boolean
}

async function mark(person: Person, reader: Reader, { mention, label, kind, isSecond }: Wanted, words: InterfaceWords): Promise<Way> {
  const [span] = mention.spans
  if (!span) throw new Error(`${mention.id} has no words`)
  if (isSecond) {
    await person.press('Shift+M')
    await person.arriveAt({ name: words.mention.who })
    return linkTo(person, label, kind, words)
  }
  const told = await reader.choose(span)
  if (told.startsWith(`${span.quote}, ${words.text.spoken.offered(label)}`)) {
    await person.press('Enter')
    await person.hear(words.text.said.linked(span.quote, label))
    return 'offered'
  }
  // Why kept first: words that are offered as somebody else are then marked as they are.
  if (told !== span.quote) await person.press('p')
  await person.press('m')
  await person.hear(words.text.said.marked(span.quote))
  await person.press('Enter')
  await person.arriveAt({ name: words.mention.who })
  return linkTo(person, label, kind, words)
}

/** From the link box back to the text. */
async function linkTo(person: Person, label: string, kind: string, words: InterfaceWords): Promise<Way> {
  let isFound = await person.takeOption(label)
  if (!isFound) {
    await person.fill(label)
    isFound = await person.takeOption(label)
  }
  if (!isFound) {
    const made = (await person.options()).at(-1)
    await person.press('End')
    await person.press('Enter')
    if (made?.text.includes(words.mention.newAsk)) {
      await person.arriveAt({ name: /./, within: words.mention.kindOf(label) })
      await person.goTo({ name: kind, within: words.mention.kindOf(label) })
      await person.press('Enter')
    } else if (!made?.text.includes(words.mention.newOf(kind))) {
      throw new Error(`${label} should become ${kind}, but what is offered is ${made?.text ?? 'nothing'}`)
    }
  }
  await person.hear(isFound ? words.mention.linkedTo(label) : words.mention.linkedAsNew(label, kind))
  return isFound ? 'found' : 'made'
}

/** Names are taken for names, and what is offered for what it is offered as; all else has to be said. */
async function setForm(person: Person, way: Way, { form }: Mention, words: InterfaceWords): Promise<void> {
  const option = words.app.form[form]
  if (form === 'name' && way !== 'offered') return
  const stop = await person.look({ name: /./, within: words.mention.form })
  if (stop?.name === option) return
  await person.chooseRadio(words.mention.form, option)
  await person.press('Escape')
}

function isSamePlace(one: Mention, other: Mention): boolean {
  return JSON.stringify(one.spans) === JSON.stringify(other.spans)
}
