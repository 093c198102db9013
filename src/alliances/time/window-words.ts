/** The window in force with what lies in it, in a sentence. */
import { circleTies } from '../../state/alliances/ties.ts'
import { tieChoices } from '../../state/alliances/choices.ts'
import { timeBins, wholeTime } from '../../state/alliances/time.ts'
import { extentHeading, extentWords, timeWords } from './time-words.ts'

/** `2023: 12 events, 7 ties.` */
export function windowWords(): string {
  const words = timeWords.value
  const { window } = tieChoices.value
  const whole = wholeTime.value
  const { dated, undated } = timeBins.value
  if (!whole) return undated === 0 ? words.nothing : words.nothingDated(words.events(undated))
  if (!window) return words.all(words.events(dated), extentWords(whole), undated)
  const ties = circleTies.value
  const events = ties.reduce((sum, { events: own }) => sum + own.length, 0)
  return words.window(extentHeading(window), words.events(events), words.ties(ties.length))
}
