/** The eight questions of the French carte mentale, answered from claims. */
import type { DossierIndex } from '../index-dossier.ts'
import { answerConsequences } from './eight-questions/answer-consequences.ts'
import { answerHow } from './eight-questions/answer-how.ts'
import { answerOutlook } from './eight-questions/answer-outlook.ts'
import { answerType } from './eight-questions/answer-type.ts'
import { answerWhen } from './eight-questions/answer-when.ts'
import { answerWhere } from './eight-questions/answer-where.ts'
import { answerWho } from './eight-questions/answer-who.ts'
import { answerWhy } from './eight-questions/answer-why.ts'
import { happeningsOf, turnsOf, type Happening } from './eight-questions/happenings.ts'
import type { EightQuestion, Statement } from './eight-questions/statements.ts'
import { surveyOf } from './eight-questions/survey.ts'

export { EIGHT_QUESTIONS, type EightQuestion, type Side, type Statement } from './eight-questions/statements.ts'

/** A happening after which consequences can be counted. */
export interface Turn {
  /** That of the event, or of the claim where it tells of none. */
  readonly id: string
  readonly event?: string
  /** EDTF. */
  readonly edtf: string
  /** Ids of the claims that tell of it, in the order of the text. */
  readonly claims: readonly string[]
}

/** The answers to all eight. A question that no claim answers has an empty list. */
export interface EightAnswers {
  readonly statements: Readonly<Record<EightQuestion, readonly Statement[]>>
  /** The actor whom most claims are about; its sides are those of *who*. Left out where there is no actor. */
  readonly centre?: string
  /** Id of the happening after which consequences are counted. Left out where none has a date with both ends. */
  readonly turn?: string
  /** What may be taken for `turn`, in order of time. */
  readonly turns: readonly Turn[]
}

export interface EightChoices {
  /** Ids of the articles that are asked; default all of them. */
  readonly articles?: readonly string[]
  /** The happening after which consequences are counted. Default, and where it is unknown: of those in which somebody who rules is
   * removed by force, otherwise of those in which somebody used force or took a measure, the one that most claims tell of, the first of
   * several; where there is none, the first of all. */
  readonly turn?: string
}

/** How many statements an answer has at most. */
const MOST = 10

/**
 * Answers by rule, so that each answer can be held against its claims: who by the number of claims, with sides by cooperation and conflict
 * with the one whom most are about; where by places of claims; when by dates; why by sentences with words of reason and by reproaches,
 * since no claim says why; how by classes of relations and by quantities; consequences by what came later (which need not be because of
 * it); outlook by plans; type by who fights whom (the terms are UCDP's, its threshold of 25 deaths is not asked for). What is denied or
 * alleged answers nothing.
 */
export function answerEightQuestions(index: DossierIndex, { articles, turn }: EightChoices = {}): EightAnswers {
  const survey = surveyOf(index, articles)
  const happenings = happeningsOf(survey)
  const turns = turnsOf(happenings)
  const chosen = turns.find(({ id }) => id === turn) ?? defaultTurn(turns)
  const statements: Readonly<Record<EightQuestion, readonly Statement[]>> = {
    who: answerWho(survey),
    where: answerWhere(survey),
    when: answerWhen(happenings),
    why: answerWhy(survey),
    how: answerHow(survey),
    consequences: answerConsequences(happenings, chosen),
    outlook: answerOutlook(survey),
    type: answerType(survey),
  }
  return {
    statements: mapValues(statements, (list) => list.slice(0, MOST)),
    ...(survey.centre === undefined ? {} : { centre: survey.centre }),
    ...(chosen ? { turn: chosen.id } : {}),
    turns: turns.map(turnOf),
  }
}

/** Why not the happening itself: answers that a worker gives hold ids only, or the articles would come with them. */
function turnOf({ id, event, date, claims }: Happening): Turn {
  return { id, ...(event === undefined ? {} : { event }), edtf: date.edtf, claims: claims.map(({ claim }) => claim.id) }
}

function defaultTurn(turns: readonly Happening[]): Happening | undefined {
  const struggles = turns.filter(({ isPowerStruggle }) => isPowerStruggle)
  const measures = struggles.length > 0 ? struggles : turns.filter(({ isMeasure }) => isMeasure)
  return measures.toSorted((a, b) => b.claims.length - a.claims.length)[0] ?? turns[0]
}

function mapValues<Key extends string, Value, Result>(record: Readonly<Record<Key, Value>>, map: (value: Value) => Result): Record<Key, Result> {
  const entries = (Object.keys(record) as Key[]).map((key) => [key, map(record[key])] as const)
  return Object.fromEntries(entries) as Record<Key, Result>
}
