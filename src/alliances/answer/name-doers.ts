/** Several actors as one part of a sentence. */
import type { EventActor } from '../../core/event-table.ts'
import type { Doers } from '../../i18n/alliances/answer-en.ts'
import { listWords } from '../../state/words.ts'
import { actorInText, actorPhrase } from '../sides/actor-phrase.ts'
import { answerWords } from './answer-words.ts'

/** `Russia, Mali and 3 others`: so many names at most, and never one single other. */
export function nameDoers(actors: readonly EventActor[], most = 4): Doers {
  const shown = actors.length <= most + 1 ? actors : actors.slice(0, most)
  const left = actors.length - shown.length
  const names = listWords([...shown.map(actorInText), ...(left > 0 ? [answerWords.value.others(left)] : [])])
  const [only] = actors
  return { names, count: actors.length, isPlural: actors.length > 1 || (only !== undefined && actorPhrase(only).determiner === 'les') }
}
