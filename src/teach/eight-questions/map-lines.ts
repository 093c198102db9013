/** What a branch of the mind map says: an answer in a few lines. */
import type { EightAnswers, EightQuestion, Side, Statement } from '../../core/teaching/eight-questions.ts'
import { withDeterminer } from '../../i18n/grammar.ts'
import { messages, nameOf, phraseOf } from '../../state/words.ts'
import { eightWords } from './eight-words.ts'
import { statementWords } from './statement-words.ts'

/** One point of a branch, before it is broken into lines. */
export interface MapPoint {
  readonly words: string
  /** The first of the claims that it rests on. */
  readonly claim: string | undefined
}

const SIDES: readonly Side[] = ['centre', 'with', 'against', 'both', 'none']

/** Actors by side and places stand in one point each, all else a point a statement. */
export function mapPoints(question: EightQuestion, { statements, centre }: EightAnswers): MapPoint[] {
  const own = statements[question]
  switch (question) {
    case 'who':
      return SIDES.flatMap((side) => pointOfSide(side, own, centre))
    case 'where': {
      const places = own.flatMap((one) => (one.kind === 'place' ? [`${nameOf(one.place)} (${one.claims.length})`] : []))
      return places.length === 0 ? [] : [{ words: places.join(', '), claim: own[0]?.claims[0] }]
    }
    default:
      return own.map((statement) => ({ words: statementWords(statement, centre), claim: statement.claims[0] }))
  }
}

function pointOfSide(side: Side, statements: readonly Statement[], centre: string | undefined): MapPoint[] {
  const actors = statements.flatMap((one) => (one.kind === 'actor' && one.side === side ? [one] : []))
  if (actors.length === 0) return []
  const label = eightWords.value.sides[side](centre === undefined ? '' : withDeterminer(phraseOf(centre)))
  const names = actors.map(({ entity, cooperation, conflict }) => {
    const most = Math.max(cooperation, conflict)
    return most > 0 ? `${nameOf(entity)} (${most})` : nameOf(entity)
  })
  return [{ words: messages.value.labelled(label, names.join(', ')), claim: actors[0]?.claims[0] }]
}
