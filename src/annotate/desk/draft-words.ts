/** A claim in the making as a sentence: what is not said yet is left open. */
import type { DraftClaim } from '../../core/schema.ts'
import { joinTriple, type NamePhrase } from '../../i18n/grammar.ts'
import { dossierIndex } from '../../state/project.ts'
import { language } from '../../state/view.ts'
import { inBrackets, messages, phraseOf, relationWords, sourceWords } from '../../state/words.ts'
import { claimCardWords } from './desk-words.ts'

/** `Mali … Russia`. */
export function draftWords({ subject, relation, object }: Pick<DraftClaim, 'subject' | 'relation' | 'object'>): string {
  const { blank } = claimCardWords.value
  const phrase = (id: string | undefined): NamePhrase => (id === undefined ? { name: blank, determiner: '' } : phraseOf(id))
  const isUnary = relation !== undefined && dossierIndex.value.relations.get(relation)?.unary
  const words = relation === undefined ? blank : relationWords(relation)
  return joinTriple(phrase(subject), words, isUnary ? undefined : phrase(object), language.value)
}

/** `(reported, denied, Amina Bello)`: what keeps the triple from being what the article says in its own voice; empty where nothing does. */
export function voiceWords(claim: Pick<DraftClaim, 'modality' | 'polarity' | 'attribution'>): string {
  const { modality, denied } = messages.value
  return inBrackets([
    ...(claim.modality === 'asserted' ? [] : [modality[claim.modality]]),
    ...(claim.polarity === 'denied' ? [denied] : []),
    ...(claim.attribution.length === 0 ? [] : [sourceWords(claim)]),
  ].join(', '))
}
