/** Choosing words of the text by keys: word by word, sentence by sentence, and with Shift. */
import { sentencesOf, type Range } from '../../../src/core/spans.ts'
import { nextWord } from '../../../src/core/words.ts'
import type { Article } from '../../../src/core/schema.ts'
import type { Person } from './person.ts'

export interface Reader {
  /** Goes to the text, where nothing is chosen yet, and to its first word. */
  begin(): Promise<void>
  /** Chooses just these words, and gives what the screen reader says of them. */
  choose(range: Range): Promise<string>
  /** Chooses several stretches. */
  chooseAll(ranges: readonly Range[]): Promise<void>
  /** Goes to the first word of the sentence that a place stands in. */
  goToSentence(offset: number): Promise<void>
}

/** Plans each key from the words and the sentences of the text. */
export function makeReader(person: Person, { text, language }: Pick<Article, 'text' | 'language'>): Reader {
  const words = wordsOf(text, language)
  const sentences = sentencesOf(text, language)
  const sentenceOf = words.map(({ start }) => sentences.findIndex((one) => start < one.end))
  const firstOf = sentences.map((_, index) => sentenceOf.indexOf(index))
  /** The number of the word at which the cursor stands. */
  let at = 0
  /** The key that leads back from a sign beside that word. */
  let wayBack: string | undefined

  const goTo = async (word: number): Promise<void> => {
    if (wayBack !== undefined) await person.press(wayBack)
    wayBack = undefined
    const [from, to] = [sentenceOf[at] ?? 0, sentenceOf[word] ?? 0]
    const bySentence = Math.abs(to - from) + Math.abs(word - (firstOf[to] ?? 0))
    if (to !== from && bySentence < Math.abs(word - at)) {
      await person.press(to > from ? 'ArrowDown' : 'ArrowUp', Math.abs(to - from))
      at = firstOf[to] ?? 0
    }
    if (word === at) {
      // Why: only a step by word tells the word and what is marked there, and lets go of what else is chosen.
      await person.press(at > 0 ? 'ArrowLeft' : 'ArrowRight')
      at += at > 0 ? -1 : 1
    }
    await person.press(word > at ? 'ArrowRight' : 'ArrowLeft', Math.abs(word - at))
    at = word
  }
  /** A sign that is no word, such as a quotation mark, is reached by signs. */
  const choose = async ({ start, end }: Range): Promise<string> => {
    const first = words.findIndex((word) => word.start >= start)
    const last = words.findLastIndex((word) => word.end <= end)
    const [before, after] = [(words[first]?.start ?? 0) - start, end - (words[last]?.end ?? 0)]
    if (before > 0 && after > 0) throw new Error('signs on both sides of the words are not planned for')
    const [from, to] = before > 0 ? [last, first] : [first, last]
    await goTo(from)
    await person.press(to > from ? 'Shift+ArrowRight' : 'Shift+ArrowLeft', Math.abs(to - from))
    at = to
    if (before > 0) await person.press('Control+Shift+ArrowLeft', before)
    if (after > 0) await person.press('Control+Shift+ArrowRight', after)
    if (before + after > 0) wayBack = before > 0 ? 'ArrowRight' : 'ArrowLeft'
    const said = await person.hear(text.slice(start, end))
    if (!said.startsWith(text.slice(start, end))) throw new Error(`chose more than ${text.slice(start, end)}: ${said}`)
    return said
  }
  return {
    begin: async () => {
      await person.press('Control+Home')
      at = 0
    },
    choose,
    chooseAll: async (ranges) => {
      for (const [index, range] of ranges.entries()) {
        await choose(range)
        if (index < ranges.length - 1) await person.press('p')
      }
    },
    goToSentence: async (offset) => goTo(firstOf[sentences.findIndex(({ end }) => offset < end)] ?? 0),
  }
}

function wordsOf(text: string, language: string): Range[] {
  const words: Range[] = []
  for (let word = nextWord(text, 0, language); word; word = nextWord(text, word.end, language)) words.push(word)
  return words
}
