/** Search over many names that were folded beforehand. */
import { fold } from '../fold.ts'
import { LANGUAGES, type Language } from '../vocabulary.ts'

export interface NamesToRank<Item> {
  readonly item: Item
  readonly names: Readonly<Record<Language, readonly string[]>>
  /** Found by the whole code only: a country is not wanted for two letters inside its code. */
  readonly codes: readonly string[]
  /** Whether it comes after what matches as well. */
  readonly isLast: boolean
}

/** What `prepareNames` makes of names: the same with their folded forms. */
export interface PreparedNames<Item> {
  readonly item: Item
  readonly isLast: boolean
  readonly names: readonly { readonly name: string; readonly folded: string; readonly language: Language | undefined }[]
}

export interface RankedName<Item> {
  readonly item: Item
  readonly name: string
}

/** Items with a name like `query`, best first; among equals names in `language`, then the order given. */
export function rankNames<Item>(prepared: readonly PreparedNames<Item>[], query: string, language: Language): RankedName<Item>[] {
  const wanted = fold(query)
  if (wanted === '') return []
  const found: { item: Item; name: string; rank: number }[] = []
  for (const { item, isLast, names } of prepared) {
    let best = { name: '', rank: NO_MATCH }
    for (const one of names) {
      const rank = rankOf(one, wanted, language)
      if (rank < best.rank) best = { name: one.name, rank }
    }
    if (best.rank < NO_MATCH) found.push({ item, name: best.name, rank: best.rank + (isLast ? LAST : 0) })
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ item, name }) => ({ item, name }))
}

/** Folds the names of all items, once for many searches. */
export function prepareNames<Item>(items: readonly NamesToRank<Item>[]): PreparedNames<Item>[] {
  // Why by words: most names are made of the same few words, and to fold one takes long.
  const words = new Map<string, string>()
  const foldWord = (word: string): string => {
    const known = words.get(word)
    if (known !== undefined) return known
    const folded = fold(word)
    words.set(word, folded)
    return folded
  }
  const foldName = (name: string): string => name.split(' ').map(foldWord).filter((word) => word !== '').join(' ')
  return items.map(({ item, isLast, names, codes }) => ({
    item,
    isLast,
    names: [
      ...LANGUAGES.flatMap((language) => names[language].map((name) => ({ name, folded: foldName(name), language }))),
      ...codes.map((name) => ({ name, folded: foldName(name), language: undefined })),
    ],
  }))
}

const NO_MATCH = 8
const LAST = 0.5

/** Even steps, so that the language can tell equals apart. */
function rankOf({ folded, language }: PreparedNames<unknown>['names'][number], wanted: string, mine: Language): number {
  const other = language === mine ? 0 : 1
  if (folded === wanted) return other
  if (language === undefined) return NO_MATCH
  if (folded.startsWith(wanted)) return 2 + other
  if (folded.includes(` ${wanted}`)) return 4 + other
  return folded.includes(wanted) ? 6 + other : NO_MATCH
}
