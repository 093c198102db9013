/** A tie in words. */
import { TIE_CLASSES, type TieClass } from '../../core/event-table.ts'
import type { Tie } from '../../core/ties/tie-types.ts'
import { cardsWords, showNumber, showScore, showTellings } from './cards-words.ts'

/** `12 events, 15 sentences: 9 of cooperation (+38.5), 3 of conflict (−16)`; a part without events is left out, and so is a sum
 * where no event has a score. */
export function tieWords(tie: Tie): string {
  const words = cardsWords.value
  const { cooperation, conflict, neither } = countBySign(tie)
  const parts = [
    ...(cooperation > 0 ? [words.ofCooperation(showNumber(cooperation), tie.cooperation === 0 ? '' : showScore(tie.cooperation))] : []),
    ...(conflict > 0 ? [words.ofConflict(showNumber(conflict), tie.conflict === 0 ? '' : showScore(tie.conflict))] : []),
    ...(neither > 0 ? [words.ofNeither(showNumber(neither))] : []),
  ]
  return words.sums(words.events(tie.events.length), showTellings(tie.tellings), parts)
}

/** Events by what their class says: a class of cooperation, of conflict, or neither. */
export function countBySign({ counts }: Pick<Tie, 'counts'>): { cooperation: number; conflict: number; neither: number } {
  const sum = { cooperation: 0, conflict: 0, neither: 0 }
  for (const one of TIE_CLASSES) sum[SIDE_OF_CLASS[one]] += counts[one]
  return sum
}

/** The sign in a word. */
export function signWords({ sign, isMixed }: Pick<Tie, 'sign' | 'isMixed'>): string {
  const { signs } = cardsWords.value
  const prevailing = sign > 0 ? signs.cooperation : sign < 0 ? signs.conflict : signs.neither
  return isMixed && sign !== 0 ? `${prevailing} (${signs.mixed})` : prevailing
}

const SIDE_OF_CLASS: Readonly<Record<TieClass, 'cooperation' | 'conflict' | 'neither'>> = {
  treaty: 'cooperation',
  'material-cooperation': 'cooperation',
  'verbal-cooperation': 'cooperation',
  neutral: 'neither',
  'verbal-conflict': 'conflict',
  'material-conflict': 'conflict',
  'treaty-conflict': 'conflict',
}
