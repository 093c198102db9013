/** How questions and answers read, in the language of the interface. */
import { dateOf } from '../../core/claim-facts.ts'
import type { DossierIndex, PlacedClaim } from '../../core/index-dossier.ts'
import type { Answer, Question } from '../../core/teaching/make-questions.ts'
import { capitalise, joinTriple, withDeterminer, type NamePhrase } from '../../i18n/grammar.ts'
import { questionsEn, type QuestionsWords } from '../../i18n/teach/questions-en.ts'
import { questionsFr } from '../../i18n/teach/questions-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'
import { language } from '../../state/view.ts'
import { dateWords, listWords, messages, say } from '../../state/words.ts'

export const questionsWords = wordsOf<QuestionsWords>({ en: questionsEn, fr: questionsFr })

/** What is asked, without what it is asked about. */
export function promptWords({ kind, asked }: Question, index: DossierIndex): string {
  const { ask } = questionsWords.value
  return kind === 'change' ? ask.change(inside(asked.subject, index), inside(asked.object, index)) : ask[kind]
}

/** What it is asked about: the claim with … in its gap, or the sentence that is shown; empty where the question says it all. */
export function matterWords({ kind, asked, answers }: Question, index: DossierIndex): string {
  if (asked.sentence) return sentenceWords(asked.sentence, index)
  const relation = index.relations.get(asked.relation ?? '')
  if (!relation) return ''
  const isAnyPlural = answers.some((answer) => answer.what === 'entity' && index.entities.get(answer.entity)?.determiner?.fr === 'les')
  // Why both: of two forms, one would tell which answers do not fit.
  const words = kind === 'who-subject' && isAnyPlural && language.value === 'fr' ? say(relation.label).replace(/^a /, 'a/ont ') : say(relation.label)
  const subject = asked.subject === undefined ? GAP : phraseOf(asked.subject, index)
  const object = asked.object === undefined ? GAP : phraseOf(asked.object, index)
  return joinTriple(subject, words, relation.unary ? undefined : object, language.value)
}

/** What goes with the claim: whose word it is, and the day; empty where neither is said. */
export function circumstanceWords({ asked }: Question, index: DossierIndex): string {
  const sources = asked.sources ?? []
  return [
    ...(sources.length > 0 ? [questionsWords.value.according(listWords(sources.map((id) => inside(id, index))))] : []),
    ...(asked.date ? [dateWords(asked.date)] : []),
  ].join(' · ')
}

/** One answer, as it stands beside its button. */
export function answerWords(answer: Answer, index: DossierIndex): string {
  const words = questionsWords.value
  switch (answer.what) {
    case 'entity': return capitalise(inside(answer.entity, index))
    case 'article': return words.ownVoice
    case 'date': return dateWords(answer.edtf)
    case 'order': return answer.events.map((id) => eventWords(id, index)).join(words.afterwards)
    case 'change': return words.changes[answer.change]
    case 'modality': return words.modalities[answer.modality]
    case 'sentence': return sentenceWords(answer, index)
  }
}

/** The language of what an answer or a matter quotes; `undefined` where it is the interface's. */
export function languageOf(quoted: { readonly article: string } | undefined, index: DossierIndex): string | undefined {
  return quoted && index.dossier.articles.find(({ id }) => id === quoted.article)?.language
}

export function eventWords(id: string, index: DossierIndex): string {
  const label = index.events.get(id)?.label
  return label ? say(label) : id
}

/** The triple as a sentence without its full stop. */
export function claimWords({ claim: { subject, relation, object } }: PlacedClaim, index: DossierIndex): string {
  const found = index.relations.get(relation)
  const last = found?.unary ? undefined : phraseOf(object, index)
  return joinTriple(phraseOf(subject, index), found ? say(found.label) : relation, last, language.value)
}

/** Who says so, by the claims of one sentence: the article, the sources, or both. */
export function voiceWords(claims: readonly PlacedClaim[], index: DossierIndex): string {
  const sources = new Set(claims.flatMap(({ claim }) => claim.attribution.map(({ entity }) => entity)))
  const isOwn = claims.some(({ claim }) => claim.attribution.length === 0)
  return listWords([...(isOwn ? [messages.value.ownVoice] : []), ...[...sources].map((id) => inside(id, index))])
}

/** The date of a claim; empty where it has none. */
export function timeWords({ claim }: PlacedClaim, index: DossierIndex): string {
  const date = dateOf(claim, index.events)
  return date ? dateWords(date.edtf) : ''
}

/** A name as it stands inside a sentence. */
export function inside(id: string | undefined, index: DossierIndex): string {
  return id === undefined ? '' : withDeterminer(phraseOf(id, index))
}

/** What is asked for. */
const GAP: NamePhrase = { name: '…', determiner: '' }

function phraseOf(id: string, { entities }: DossierIndex): NamePhrase {
  const entity = entities.get(id)
  return { name: entity ? say(entity.label) : id, determiner: entity?.determiner?.[language.value] ?? '' }
}

function sentenceWords({ article, sentence }: { article: string; sentence: { start: number; end: number } }, index: DossierIndex): string {
  return index.dossier.articles.find(({ id }) => id === article)?.text.slice(sentence.start, sentence.end) ?? ''
}
