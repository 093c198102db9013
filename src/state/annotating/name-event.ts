/** What a new event is called. */
import type { Claim, DraftClaim, Text } from '../../core/schema.ts'
import { LANGUAGES, type Language } from '../../core/vocabulary.ts'
import { joinTriple, type NamePhrase } from '../../i18n/grammar.ts'
import { MESSAGES } from '../../i18n/index.ts'
import { dossierIndex } from '../project.ts'

/** The triple of a claim in words; of a draft what there is of it, or else its evidence. */
export function nameEvent(claim: Claim | DraftClaim): Text {
  // Why marked: an event stands in lists by its label alone, and a denial must not look like a fact there.
  const say = (language: Language): string => {
    const words = wordsOf(claim, language)
    if (words === '') return claim.evidence[0]?.quote ?? claim.id
    return claim.polarity === 'denied' ? `${words} (${MESSAGES[language].denied})` : words
  }
  const [en, fr] = LANGUAGES.map(say)
  return { en: en ?? '', fr: fr ?? '' }
}

function wordsOf({ subject, relation, object }: Claim | DraftClaim, language: Language): string {
  const { relations } = dossierIndex.peek()
  const known = relation === undefined ? undefined : relations.get(relation)
  const [one, other] = [phraseOf(subject, language), known?.unary ? undefined : phraseOf(object, language)]
  if (one && known) return joinTriple(one, known.label[language], other, language)
  return [one?.name, known?.label[language], other?.name].filter(Boolean).join(' ')
}

function phraseOf(id: string | undefined, language: Language): NamePhrase | undefined {
  const entity = id === undefined ? undefined : dossierIndex.peek().entities.get(id)
  return entity && { name: entity.label[language], determiner: entity.determiner?.[language] ?? '' }
}
