/** A step of a story as it is read aloud. */
import { endSentence } from '../i18n/end-sentence.ts'
import type { PlayedStep } from '../state/teaching/play-story.ts'
import { say } from '../state/words.ts'
import { playerWords } from './player-words.ts'

/** Its place among all, its title, its text and its question, each a sentence of its own; in the language of the interface. */
export function sayStep({ index, story: { steps }, step: { title, text, question } }: PlayedStep): string {
  const words = playerWords.value
  const said = [text, ...(question ? [question] : [])].map((one) => endSentence(say(one)))
  return words.said(words.place(index + 1, steps.length), say(title), said.join(' '))
}
