/** Says names, triples and dates of a dossier in one language. */
import { showDate } from '../../core/dates.ts'
import type { DossierIndex } from '../../core/index-dossier.ts'
import type { Article, Claim, Language, Text } from '../../core/schema.ts'
import { joinTriple, type NamePhrase } from '../../i18n/grammar.ts'
import { MESSAGES, type Messages } from '../../i18n/index.ts'
import { reportEn, type ReportWords } from '../../i18n/report-en.ts'
import { reportFr } from '../../i18n/report-fr.ts'

export interface Speaker {
  readonly language: Language
  readonly messages: Messages
  readonly words: ReportWords
  text(text: Text): string
  /** The entity's label; its id where the entity is not there. */
  name(entity: string): string
  /** A sentence without its full stop. */
  triple(claim: Claim): string
  /** An EDTF date. */
  date(edtf: string): string
  /** `Publisher, date`, as far as they are known. */
  publication(article: Article): string
}

export function speaker(index: DossierIndex, language: Language): Speaker {
  const text = (words: Text): string => words[language]
  const date = (edtf: string): string => showDate(edtf, language)
  const name = (entity: string): string => {
    const found = index.entities.get(entity)
    return found ? text(found.label) : entity
  }
  const phrase = (entity: string): NamePhrase =>
    ({ name: name(entity), determiner: index.entities.get(entity)?.determiner?.[language] ?? '' })
  return {
    language, text, name, date,
    messages: MESSAGES[language],
    words: language === 'en' ? reportEn : reportFr,
    triple: ({ subject, relation, object }) => {
      const found = index.relations.get(relation)
      return joinTriple(phrase(subject), found ? text(found.label) : relation, found?.unary ? undefined : phrase(object), language)
    },
    publication: ({ publisher, published }) => [publisher, published && date(published)].filter(Boolean).join(', '),
  }
}
