/** The mind map: what the conflict is about in the middle, the eight questions around it, on a sheet of A4 across. */
import type { JSX } from 'preact'
import { EIGHT_QUESTIONS, type EightAnswers, type EightQuestion } from '../../core/teaching/eight-questions.ts'
import { nameOf } from '../../state/words.ts'
import { eightWords } from './eight-words.ts'
import { mapPoints } from './map-lines.ts'
import { wrapWords } from './wrap-words.ts'

export interface MindMapProps {
  readonly answers: EightAnswers
  /** Whether the branches have lines to write on in place of answers. */
  readonly isBlank: boolean
  /** What stands in the middle. Default: the name of the actor whom most claims are about. */
  readonly title?: string
  /** What the class wrote; it comes before the claims. Default: nothing. */
  readonly ownWords?: Readonly<Partial<Record<EightQuestion, string>>>
  /** What a pressed point does, given a claim's id. Default: it cannot be pressed. The same must be at hand by keyboard elsewhere. */
  readonly onRead?: (claim: string) => void
}

/* The sheet in its own units: A4 across. */
const WIDTH = 1120
const HEIGHT = 792
const BOX = { width: 392, height: 186, gap: 12, left: 6 }
const LINE = 15.5
const SIZE = 12.5
const MOST_LINES = 10
/** A point takes so many of them at most; where there are few points, more. */
const MOST_OF_POINT = 2
const MOST_OF_FEW = 4
const FEW = 4

/** Black on white says all of it: no answer hangs on a colour. */
export function MindMap({ answers, isBlank, title, ownWords = {}, onRead }: MindMapProps): JSX.Element {
  const words = eightWords.value
  const middle = title ?? (answers.centre === undefined ? words.title : nameOf(answers.centre))
  const lines = wrapWords(middle, 190, 20, 4)
  return (
    <svg class="mind-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={isBlank ? words.blankMap : words.map(middle)}>
      {EIGHT_QUESTIONS.map((question, place) => <path key={question} class="mind-stem" d={stemTo(place)} />)}
      <ellipse class="mind-middle" cx={WIDTH / 2} cy={HEIGHT / 2} rx="128" ry="72" />
      {lines.map((line, index) => (
        <text key={index} class="mind-title" x={WIDTH / 2} y={HEIGHT / 2 + 7 + (index - (lines.length - 1) / 2) * 25} text-anchor="middle">{line}</text>
      ))}
      {EIGHT_QUESTIONS.map((question, place) => (
        <g key={question} transform={`translate(${cornerOf(place).x} ${cornerOf(place).y})`}>
          <rect class="mind-box" width={BOX.width} height={BOX.height} />
          <text class="mind-question" x="10" y="21">{place + 1}. {words.questions[question]}</text>
          {isBlank ? <BlankLines /> : <Points points={pointsOf(question, answers, ownWords[question])} onRead={onRead} />}
        </g>
      ))}
    </svg>
  )
}

interface Point {
  readonly words: string
  readonly claim: string | undefined
  readonly isOwn: boolean
}

function pointsOf(question: EightQuestion, answers: EightAnswers, own = ''): Point[] {
  const points = mapPoints(question, answers).map((point) => ({ ...point, isOwn: false }))
  const all = own.trim() === '' ? points : [{ words: own.trim(), claim: undefined, isOwn: true }, ...points]
  return all.length > 0 ? all : [{ words: eightWords.value.unsaid, claim: undefined, isOwn: false }]
}

function Points({ points, onRead }: { points: readonly Point[]; onRead: MindMapProps['onRead'] }): JSX.Element {
  const shown: (Point & { readonly lines: readonly string[]; readonly from: number })[] = []
  let used = 0
  for (const point of points) {
    const isLast = shown.length + 1 === points.length
    const lines = wrapWords(point.words, BOX.width - 34, SIZE, point.isOwn || points.length <= FEW ? MOST_OF_FEW : MOST_OF_POINT)
    // Why one less: what is left out is said in the last line.
    if (used + lines.length > (isLast ? MOST_LINES : MOST_LINES - 1)) break
    shown.push({ ...point, lines, from: used })
    used += lines.length
  }
  const rest = points.length - shown.length
  return (
    <>
      {shown.map(({ words, claim, isOwn, lines, from }) => {
        const read = claim !== undefined && onRead ? (): void => onRead(claim) : undefined
        return (
          <g key={`${from} ${words}`} class={read ? 'mind-point is-read' : 'mind-point'} onClick={read}>
            {!isOwn && <circle class="mind-dot" cx="15" cy={lineAt(from) - 4} r="2" />}
            {lines.map((line, index) => (
              <text key={index} class={isOwn ? 'mind-own' : 'mind-words'} x="24" y={lineAt(from + index)}>{line}</text>
            ))}
          </g>
        )
      })}
      {rest > 0 && <text class="mind-more" x="24" y={lineAt(used)}>{eightWords.value.more(rest)}</text>}
    </>
  )
}

function BlankLines(): JSX.Element {
  return <>{[0, 1, 2, 3, 4].map((line) => <path key={line} class="mind-rule" d={`M10 ${54 + line * 29}H${BOX.width - 10}`} />)}</>
}

function lineAt(line: number): number {
  return 41 + line * LINE
}

/** Four on the left from above, then four on the right. */
function cornerOf(place: number): { x: number; y: number } {
  const row = place % 4
  return {
    x: place < 4 ? BOX.left : WIDTH - BOX.left - BOX.width,
    y: (HEIGHT - 4 * BOX.height - 3 * BOX.gap) / 2 + row * (BOX.height + BOX.gap),
  }
}

/** From the middle to the near side of a box. */
function stemTo(place: number): string {
  const { x, y } = cornerOf(place)
  const toX = place < 4 ? x + BOX.width : x
  const toY = y + BOX.height / 2
  const bend = (WIDTH / 2 + toX) / 2
  return `M${WIDTH / 2} ${HEIGHT / 2}C${bend} ${HEIGHT / 2} ${bend} ${toY} ${toX} ${toY}`
}
