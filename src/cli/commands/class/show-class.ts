/** A merged class in lines for people. */
import type { Claim } from '../../../core/schema.ts'
import type { ClaimVerdict } from '../../../core/teaching/give-feedback.ts'
import type { Dispute, DisputedSentence, MergedClass } from '../../../core/teaching/merge-class.ts'
import { joinTriple } from '../../../i18n/grammar.ts'
import { classEn, type ClassWords } from '../../../i18n/teach/class-en.ts'
import { classFr } from '../../../i18n/teach/class-fr.ts'
import { feedbackEn, type FeedbackWords } from '../../../i18n/teach/feedback-en.ts'
import { feedbackFr } from '../../../i18n/teach/feedback-fr.ts'
import type { Terminal } from '../../command.ts'

const VERDICTS: readonly ClaimVerdict[] = ['found', 'also-right', 'differs', 'missed', 'additional']

/** The sentence that sums it up, figures, disputed sentences with who says what, what nobody found, and a line for each student. */
export function showClass(merged: MergedClass, { language }: Terminal): string {
  const words: ClassWords = { en: classEn, fr: classFr }[language]
  const feedback: FeedbackWords = { en: feedbackEn, fr: feedbackFr }[language]
  const { claims, sentences, sheets, claimsAlpha, agreement } = merged
  const texts = merged.map.articles.length
  const hasKey = claims.some(({ isInKey }) => isInKey !== undefined)
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const figure = (name: string, value: number | undefined): string => `  ${name}, alpha: ${value === undefined ? '–' : number.format(value)}`
  const missed = claims.filter(({ isInKey, students }) => isInKey === true && students.length === 0)
  const summary = words.summary({
    students: sheets.length,
    all: claims.filter(({ students, of }) => of > (sheets.length > 1 ? 1 : 0) && students.length === of).length,
    disputed: sentences.length,
    missed: hasKey ? missed.length : undefined,
  })
  const sayClaim = namer(merged, language)
  const sentenceLines = sentences.flatMap((one) => showSentence(one, merged, { words, feedback, sayClaim }))
  const sheetLines = sheets.map(({ name, feedback: given, alone, unsaid, notThere }) => `  ${name}: ${[
    ...(given ? countsOf(given.counts.claims, feedback) : [feedback.class.alone(alone.length), feedback.class.unsaid(unsaid.length)]),
    ...(notThere.length === 0 ? [] : [notThere.length < texts ? words.someTexts(notThere.length, texts) : words.otherText]),
  ].join(', ')}`)
  return [
    summary, figure(words.amongStudents, claimsAlpha.value),
    ...(agreement?.words.value === undefined ? [] : [figure(words.wordsMentioned, agreement.words.value)]),
    '', words.disputed(sentences.length), ...sentenceLines,
    ...(hasKey ? ['', words.missed(missed.length), ...missed.map(({ claim }) => `  ${sayClaim(claim)}`)] : []),
    '', words.sheets, ...sheetLines, '',
  ].join('\n')
}

function countsOf(counts: Readonly<Record<ClaimVerdict, number>>, { counts: say }: FeedbackWords): string[] {
  return VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => say[verdict](counts[verdict]))
}

interface Words {
  readonly words: ClassWords
  readonly feedback: FeedbackWords
  readonly sayClaim: (claim: Claim) => string
}

function showSentence({ article, sentence, pairs, disputes }: DisputedSentence, { map, claims }: MergedClass, given: Words): string[] {
  const text = map.articles.find(({ id }) => id === article)?.text.slice(sentence.start, sentence.end).trim().replace(/\s+/g, ' ') ?? ''
  const known = new Map(claims.map((one) => [one.id, one.claim]))
  const camp = ({ claims: ids, value, students }: Dispute['camps'][number]): string => {
    const said = ids.flatMap((id) => known.get(id) ?? []).map(given.sayClaim)
    const what = value === '' ? said.join('; ') || given.words.sayNothing : `${said.join('; ')} [${value.replaceAll('\n', ', ')}]`
    return `    ${given.feedback.class.camp(students.length)} (${students.join(', ')}): ${what}`
  }
  return [
    `  ${text}`, `  (${given.feedback.class.pairs(pairs)})`,
    ...disputes.flatMap(({ code, camps }) => [`   ${given.feedback.class.disputes[code]}`, ...camps.map(camp)]),
  ]
}

function namer({ map }: MergedClass, language: Terminal['language']): (claim: Claim) => string {
  const entities = new Map(map.entities.map((one) => [one.id, one]))
  const relations = new Map(map.ontology.relations.map((one) => [one.id, one]))
  const phrase = (id: string) => {
    const found = entities.get(id)
    return { name: found?.label[language] ?? id, determiner: found?.determiner?.[language] ?? '' }
  }
  return ({ subject, relation, object }) => {
    const found = relations.get(relation)
    return joinTriple(phrase(subject), found?.label[language] ?? relation, found?.unary ? undefined : phrase(object), language)
  }
}
