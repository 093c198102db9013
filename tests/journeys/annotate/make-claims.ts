/** Stating what the text says: one claim after the other, from its evidence to its event. */
import type { ArticleEvent, Attribution, Claim, Text, Time } from '../../../src/core/schema.ts'
import type { Reader } from './choose-words.ts'
import type { InterfaceWords } from './interface-words.ts'
import type { Person } from './person.ts'
import type { Seed } from './read-seed.ts'

/** Makes claims in their order. Every second one takes its ends from the text where they stand there, by S and O; the others have them typed. */
export async function makeClaims(
  person: Person, reader: Reader, seed: Seed, words: InterfaceWords, claims: readonly Claim[] = seed.article.claims,
): Promise<void> {
  const begun = new Set<string>()
  for (const [index, claim] of claims.entries()) {
    await reader.chooseAll(claim.evidence)
    await person.press('c')
    await person.hear(words.text.said.claimBegun)
    await person.press('e')
    await person.hear(words.text.said.set.evidence)
    await person.press('F6')
    await person.arriveAt({ name: words.claim.subject })
    await setEnds(person, seed, claim, words)
    await setVoice(person, seed, claim, words)
    if (claim.time) await setTime(person, claim.time, { name: words.claim.time, isFolded: false }, words)
    if (claim.place !== undefined) await takeEntity(person, seed, words.claim.place, claim.place, words)
    if (claim.quantity) await setQuantity(person, claim.quantity, words)
    const event = seed.article.events.find(({ id }) => id === claim.event)
    if (event) await setEvent(person, event, begun.has(event.id), words)
    if (claim.note) await setText(person, words.claim.note, claim.note, words)
    if (event) begun.add(event.id)
    await person.press('Control+Enter')
    await person.hear(words.claim.finished(index + 1, '').replace(/: ?\.$/, ''))
  }
}

async function setEnds(person: Person, seed: Seed, { subject, relation, object }: Claim, words: InterfaceWords): Promise<void> {
  await takeEntity(person, seed, words.claim.subject, subject, words)
  const found = seed.dossier.ontology.relations.find(({ id }) => id === relation)
  if (!found) throw new Error(`no relation ${relation}`)
  await take(person, words.claim.relation, found.label[words.language])
  if (!found.unary) await takeEntity(person, seed, words.claim.object, object, words)
}

async function takeEntity(person: Person, { dossier }: Seed, field: string, id: string, words: InterfaceWords): Promise<void> {
  const entity = dossier.entities.find((one) => one.id === id)
  if (!entity) throw new Error(`no entity ${id}`)
  await take(person, field, entity.label[words.language])
}

/** Types into a box and takes what it offers by that name. */
async function take(person: Person, field: string, name: string): Promise<void> {
  await person.goTo({ name: field })
  await person.fill(name)
  if (!await person.takeOption(name)) {
    throw new Error(`${field} does not offer ${name}, but: ${(await person.options()).map((one) => one.name).join(', ')}`)
  }
}

async function setVoice(person: Person, seed: Seed, claim: Claim, words: InterfaceWords): Promise<void> {
  for (const [index, { entity, time }] of claim.attribution.entries()) {
    await takeEntity(person, seed, words.claim.addSpeaker, entity, words)
    if (time) await setTime(person, time, { name: words.claim.saidWhen(nameOf(seed, entity, words)), isFolded: true, index }, words)
  }
  await choose(person, words.claim.modality, words.claim.modalities[claim.modality])
  await choose(person, words.claim.polarity, words.claim.polarities[claim.polarity])
}

async function choose(person: Person, legend: string, option: string): Promise<void> {
  const stop = await person.look({ name: /./, within: legend })
  if (stop?.name !== option) await person.chooseRadio(legend, option)
}

interface TimeGroup {
  readonly name: string
  /** Whether it has to be unfolded first. */
  readonly isFolded: boolean
  readonly index?: number
}

async function setTime(person: Person, { edtf, basis }: Time, group: TimeGroup, words: InterfaceWords): Promise<void> {
  if (group.isFolded) {
    await person.goTo({ name: group.name === words.claim.eventTime ? group.name : new RegExp(`^${words.claim.saidWhenShort}`) })
    await person.press('Enter')
  }
  await person.goTo({ name: words.claim.timeWords, within: group.name })
  await person.fill(edtf)
  await person.goTo({ name: new RegExp(`^${words.claim.basis}\\s?:`), within: group.name })
  await person.press('Enter')
  await setText(person, words.claim.basis, basis, words, group.name)
}

async function setQuantity(person: Person, quantity: NonNullable<Claim['quantity']>, words: InterfaceWords): Promise<void> {
  await person.goTo({ name: words.claim.quantity })
  await person.fill(quantity.words)
  const value = await person.look({ name: words.claim.value })
  if (quantity.value !== undefined && value?.value !== String(quantity.value)) {
    await person.goTo({ name: words.claim.value })
    await person.fill(String(quantity.value))
  }
}

async function setEvent(person: Person, event: ArticleEvent, isKnown: boolean, words: InterfaceWords): Promise<void> {
  const label = event.label[words.language]
  if (isKnown) {
    const offered = { name: new RegExp(`^${words.claim.joinOf('')}`), within: new RegExp(label) }
    if (await person.look(offered)) {
      await person.goTo(offered)
      await person.press('Enter')
    } else {
      await take(person, words.claim.findEvent, label)
    }
    return
  }
  await person.goTo({ name: words.claim.newEvent })
  await person.press('Enter')
  await setText(person, words.claim.eventLabel, event.label, words)
  if (event.time) await setTime(person, event.time, { name: words.claim.eventTime, isFolded: true }, words)
}

/** Words in both languages: the field of the interface's language first, then that of the other. */
async function setText(person: Person, label: string, text: Text, words: InterfaceWords, within: string | RegExp = /^/): Promise<void> {
  const other = words.language === 'en' ? 'fr' : 'en'
  const name = new RegExp(`^(${label}|${words.both.inLanguage[words.language](label)})$`)
  await person.goTo({ name, within })
  await person.fill(text[words.language])
  if (text.en === text.fr) return
  const otherName = words.both.inLanguage[other](label)
  if (!await person.look({ name: otherName, within })) {
    await person.goTo({ name: words.both.otherWords, within: label })
    await person.press('Enter')
    await person.arriveAt({ name: otherName })
  } else {
    await person.goTo({ name: otherName, within })
  }
  await person.fill(text[other])
}

function nameOf({ dossier }: Seed, id: Attribution['entity'], words: InterfaceWords): string {
  return dossier.entities.find((one) => one.id === id)?.label[words.language] ?? id
}
