/** Marks → kinds and entities. */
import { fold } from '../../core/fold.ts'
import type { Entity, EntityKind } from '../../core/schema.ts'
import type { TextMark } from '../annotated-text.ts'
import { guessKind } from '../guess-kind.ts'
import type { Ids } from '../make-id.ts'
import type { PlacedMark } from './place-marks.ts'

export interface MadeEntities {
  readonly kinds: readonly EntityKind[]
  readonly entities: readonly Entity[]
  /** Ids of entities by mark. */
  readonly entityOf: ReadonlyMap<PlacedMark, string>
}

/** One entity of each reference, else of each chain of a text, else of each type and surface text; over all texts, in the order of
 * their first marks. A mark of a chain that has a reference has it too. `texts` are the marks of each text without cues. */
export function makeEntities(texts: readonly (readonly PlacedMark[])[], ids: Ids): MadeEntities {
  const groups = new Map<string, PlacedMark[]>()
  texts.forEach((marks, index) => {
    const references = referencesOfChains(marks)
    for (const one of marks) {
      const { chain } = one.mark
      const reference = one.mark.reference ?? (chain === undefined ? undefined : references.get(chain))
      const key = reference ? `reference\n${reference.database}\n${reference.id}`
        : chain === undefined ? `words\n${one.mark.type}\n${foldedWords(one)}`
        : `chain\n${index}\n${chain}`
      const group = groups.get(key)
      if (group) group.push(one)
      else groups.set(key, [one])
    }
  })
  const kinds = new Map<string, EntityKind>()
  const kindOf = (type: string): string => {
    const known = kinds.get(type)
    if (known) return known.id
    const made = guessKind(type, ids.make('kind', type))
    kinds.set(type, made)
    return made.id
  }
  const entityOf = new Map<PlacedMark, string>()
  const entities = [...groups.values()].map((group): Entity => {
    const entity = makeEntity(group, kindOf, ids)
    for (const one of group) entityOf.set(one, entity.id)
    return entity
  })
  return { kinds: [...kinds.values()], entities, entityOf }
}

function referencesOfChains(marks: readonly PlacedMark[]): ReadonlyMap<string, TextMark['reference']> {
  const references = new Map<string, TextMark['reference']>()
  for (const { mark: { chain, reference } } of marks) {
    if (chain !== undefined && reference && !references.has(chain)) references.set(chain, reference)
  }
  return references
}

function foldedWords(one: PlacedMark): string {
  const words = wordsOf(one)
  return fold(words) || words
}

/** What a mark covers, on one line and no longer than a name can be. */
export function wordsOf({ spans }: PlacedMark): string {
  let words = ''
  for (const { quote } of spans) {
    if (words.length > LONGEST_NAME) break
    words += `${words && ' '}${quote.slice(0, LONGEST_NAME * 2)}`
  }
  const line = words.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim()
  const cut = line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, '')}…` : line
  return cut || '?'
}

const LONGEST_NAME = 160

function makeEntity(group: readonly PlacedMark[], kindOf: (type: string) => string, ids: Ids): Entity {
  const references = group.map(({ mark }) => mark.reference).filter((one) => one !== undefined)
  const reference = references[0]
  const label = references.find((one) => one.label?.trim())?.label?.trim() ?? nameOf(group)
  const wikidata = reference && wikidataOf(reference)
  const elsewhere = reference && wikidata === undefined ? `${reference.database}: ${reference.id}` : undefined
  const slug = fold(label.slice(0, 80)).replaceAll(' ', '-')
  return {
    id: ids.make('entity', slug || label),
    kind: kindOf(typeOf(group)),
    label: { en: label, fr: label },
    aliases: { en: [], fr: [] },
    ...(elsewhere === undefined ? {} : { description: { en: elsewhere, fr: elsewhere } }),
    identifiers: wikidata === undefined ? {} : { wikidata },
    actsFor: [],
  }
}

/** `Q1032` of `Wikidata:Q1032`, `wd:Q1032` or an address that ends so. */
function wikidataOf({ database, id }: NonNullable<TextMark['reference']>): string | undefined {
  const found = /^(?:https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/)?(Q[1-9][0-9]*)$/.exec(id.trim())
  const isThere = /^(wikidata|wd)\b|wikidata\.org/i.test(database) || id.includes('wikidata.org')
  return isThere ? found?.[1] : undefined
}

/** What most marks are called that say more than a pronoun does; the tools leave a pronoun without a type of its own. */
function typeOf(group: readonly PlacedMark[]): string {
  const telling = group.filter((one) => !isPronoun(wordsOf(one)))
  return mostFrequent((telling.length > 0 ? telling : group).map(({ mark }) => mark.type))
}

/** The words of the mentions that are most like a name: no pronoun, with a capital, frequent, long. */
function nameOf(group: readonly PlacedMark[]): string {
  const all = group.map(wordsOf)
  const names = all.filter((words) => !isPronoun(words))
  const capitals = names.filter((words) => /^\P{Ll}*\p{Lu}/u.test(words))
  const among = capitals.length > 0 ? capitals : names.length > 0 ? names : all
  return mostFrequent(among)
}

/** The most frequent; of several the longest, then the first. */
function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const better = (one: readonly [string, number], other: readonly [string, number]): boolean =>
    one[1] > other[1] || (one[1] === other[1] && one[0].length > other[0].length)
  let best: readonly [string, number] = ['', 0]
  for (const one of counts) if (better(one, best)) best = one
  return best[0]
}

export function isPronoun(words: string): boolean {
  return PRONOUNS.has(fold(words))
}

const PRONOUNS: ReadonlySet<string> = new Set(('i you he she it we they me him her us them his hers its our ours their theirs himself herself '
  + 'itself themselves who whom whose which je tu il elle nous vous ils elles lui leur leurs eux soi celui celle ceux celles qui '
  + 'celui ci celle ci ce dernier cette derniere ces derniers ces dernieres').split(' '))
