/** Answers of a column such as `negated` as words of polarity. */
import { fold } from '../../core/fold.ts'
import { readVoice } from '../read-voice.ts'

/** How the cells of a column of polarity have to be put, by its name, so that `readVoice` takes them for what they mean: `yes`
 * under `negated` is a denial. Cells of other columns stay as they are, and so does what is no answer. */
export function wordPolarity(column: string): (cell: string) => string {
  return NEGATIONS.test(fold(column)) ? wordAnswer : (cell) => cell
}

const NEGATIONS = /^(is )?(negated|denied|negation|nie|dementi)$/

function wordAnswer(cell: string): string {
  const { modality, polarity, isUnderstood } = readVoice(cell, 'negated')
  return isUnderstood ? [modality, polarity].filter((word) => word !== undefined).join(', ') : cell
}
