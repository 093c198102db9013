/** The words of the bar that plays a story, in the language of the interface. */
import { playerEn, type PlayerWords } from '../i18n/teach/player-en.ts'
import { playerFr } from '../i18n/teach/player-fr.ts'
import { wordsOf } from '../parts/words-of.ts'
import type { FirstWords } from '../state/teaching/make-story.ts'

export const playerWords = wordsOf<PlayerWords>({ en: playerEn, fr: playerFr })

/** What a step says before somebody has written it; `step` is its number, from 1. */
export function firstWords(step: number): FirstWords {
  return {
    story: { en: playerEn.first.story, fr: playerFr.first.story },
    title: { en: playerEn.first.title(step), fr: playerFr.first.title(step) },
    text: { en: playerEn.first.text, fr: playerFr.first.text },
  }
}
