/** An actor's name with what stands before it inside a sentence. */
import type { EventActor } from '../../core/event-table.ts'
import { withDeterminer, type NamePhrase } from '../../i18n/grammar.ts'
import { dossierIndex } from '../../state/project.ts'
import { phraseOf, say } from '../../state/words.ts'

/** Coded data know no determiner. */
export function actorPhrase(actor: EventActor): NamePhrase {
  return dossierIndex.value.entities.has(actor.id) ? phraseOf(actor.id) : { name: say(actor.label), determiner: '' }
}

/** `la Russie`, `the Sahel`. */
export function actorInText(actor: EventActor): string {
  return withDeterminer(actorPhrase(actor))
}
