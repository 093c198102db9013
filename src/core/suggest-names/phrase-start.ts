/** Where the noun phrase begins that ends in a name. */
import { areJoined, type Word } from './read-words.ts'

/** The index of its first word: ranks and titles before a person's name, then a determiner. `du`, `au` and their like hold a preposition,
 * and stay out. */
export function phraseStart(text: string, words: readonly Word[], at: number, isPerson: boolean): number {
  let from = at
  const before = (): Word | undefined => {
    const [word, next] = [words[from - 1], words[from]]
    return word && next && areJoined(text, word, next) ? word : undefined
  }
  const most = isPerson ? MOST_TITLES : 0
  for (let word = before(); word && at - from < most && TITLES.has(word.key); word = before()) from--
  const determiner = before()
  return determiner && DETERMINERS.has(determiner.key) ? from - 1 : from
}

/** `Lieutenant-Colonel`, `Mr President`. */
const MOST_TITLES = 3
const DETERMINERS = new Set(['the', 'le', 'la', 'les', 'l'])
const TITLES = new Set((
  'president general gen colonel col captain capt lieutenant lt major marshal brigadier mr mrs ms dr sir minister ambassador king queen '
  + 'emir sultan sheikh presidente capitaine commandant marechal m mme monsieur madame ministre ambassadeur ambassadrice roi reine cheikh'
).split(' '))
