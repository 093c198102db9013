/** Correcting where sentences begin. */
import { chosenRange, cursor } from '../../state/annotating/cursor.ts'
import { joinSentence, splitSentence } from '../../state/annotating/sentence-borders.ts'
import { announce } from '../../ui/live-region.tsx'
import { layout } from '../text/shown-text.ts'
import { speakSentence } from '../text/spoken-place.ts'
import { textWords } from '../text/text-words.ts'
import type { Command } from './command.ts'

export const SENTENCE_COMMANDS: readonly Command[] = [
  { id: 'split', keys: ['K'], group: 'sentence', isPossible: hasPlace, run: () => correct(splitSentence, 'split') },
  { id: 'join', keys: ['J'], group: 'sentence', isPossible: hasPlace, run: () => correct(joinSentence, 'joined') },
]

function hasPlace(): boolean {
  return cursor.value?.article === layout.value.article && chosenRange.value !== undefined
}

function correct(deed: (article: string, offset: number) => boolean, said: 'split' | 'joined'): void {
  const chosen = chosenRange.value
  if (!chosen) return
  const isDone = deed(layout.value.article, chosen.start)
  announce(isDone ? `${textWords.value.said[said]} ${speakSentence(chosen)}` : textWords.value.said.sentenceStays)
}
