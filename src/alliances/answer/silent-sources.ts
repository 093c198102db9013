/** Sources that are switched on, and of which nothing is in the answer. */
import type { Tie, Ties } from '../../core/ties/tie-types.ts'
import { sumEvidence } from '../cards/sum-evidence.ts'
import { answerWords } from './answer-words.ts'

/** More titles than that are only counted. */
const MOST_NAMES = 2

/** Empty where each has an event in one of these ties. */
export function silentSources({ table, choices: { hiddenSources } }: Ties, taken: readonly Tie[]): string {
  const words = answerWords.value.silent
  const { sources: heard } = sumEvidence(table, taken)
  const isOn = table.sources.map(({ id }) => !hiddenSources.includes(id))
  const silent = table.sources.filter((_, source) => isOn[source] && !heard.has(source))
  if (silent.length === 0) return ''
  return silent.length > MOST_NAMES
    ? words.counted(silent.length, isOn.filter(Boolean).length)
    : words.named(silent.map(({ title }) => title))
}
