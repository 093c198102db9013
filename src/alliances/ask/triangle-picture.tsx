/** Three actors and their three ties, with what each sums up to. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { UnbalancedTriangle } from '../../core/analysis/unbalanced-triangles.ts'
import type { Ties } from '../../core/ties/tie-types.ts'
import { say } from '../../state/words.ts'
import { showScore } from '../cards/cards-words.ts'
import { isNoFact } from '../cards/no-facts.ts'
import { actorAt } from './actor-at.ts'
import { ActorName } from './actor-name.tsx'
import { askWords } from './ask-words.ts'
import { nameSign } from './name-sign.ts'
import { linesOf, strokeOf } from './tie-across.tsx'

/** px of the corners: one above, two below. */
const TOP = 30
const BOTTOM = 124
const HEIGHT = 160
/** px between the middle of a corner and the beginning of a line. */
const GAP = 12

export function TrianglePicture({ from, triangle }: { from: Ties; triangle: UnbalancedTriangle }): JSX.Element {
  const words = askWords.value.triangles
  const frame = useRef<HTMLDivElement>(null)
  const width = useSignal(0)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => (width.value = element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const { actors, ties, weakest } = triangle
  const spots = placeCorners(width.value)
  const spotOf = (actor: number): Spot => spots[actors.indexOf(actor)] ?? { x: 0, y: 0 }
  const strongest = Math.abs(ties[0].score)
  const nameOf = (actor: number): string => say(actorAt(from, actor).label)
  const said = ties.map((tie) => words.pictureTie(nameOf(tie.a), nameOf(tie.b), nameSign(from, tie), showScore(tie.score)))
  return (
    <div class="ask-picture ask-triangle" ref={frame} style={{ height: `${HEIGHT}px` }} role="img" aria-label={words.picture(said)}>
      {width.value > 0 && (
        <>
          <svg width={width.value} height={HEIGHT} aria-hidden="true">
            {ties.map((tie) => {
              const [one, other] = [spotOf(tie.a), spotOf(tie.b)]
              const length = Math.hypot(other.x - one.x, other.y - one.y) || 1
              const [dx, dy] = [(other.x - one.x) / length, (other.y - one.y) / length]
              return (
                <g key={`${tie.a} ${tie.b}`} class={isNoFact(from.table, tie) ? 'is-no-fact' : ''}>
                  {linesOf(tie, strokeOf(tie, strongest)).map(({ kind, beside, stroke }) => (
                    <line key={kind} class={`tick-${kind}`} stroke-width={stroke}
                      {...(kind === 'conflict' ? { 'stroke-dasharray': '9 5' } : {})}
                      x1={one.x + dx * GAP - dy * beside} y1={one.y + dy * GAP + dx * beside}
                      x2={other.x - dx * GAP - dy * beside} y2={other.y - dy * GAP + dx * beside} />
                  ))}
                </g>
              )
            })}
          </svg>
          {ties.map((tie) => {
            const [one, other] = [spotOf(tie.a), spotOf(tie.b)]
            return (
              <span key={`${tie.a} ${tie.b}`} class="ask-triangle-score"
                style={{ left: `${(one.x + other.x) / 2}px`, top: `${(one.y + other.y) / 2}px` }}>
                {showScore(tie.score)}{tie === weakest && `, ${words.weakestMark}`}
              </span>
            )
          })}
          {actors.map((actor, corner) => (
            <span key={actor} class={`ask-triangle-corner ask-triangle-corner-${corner === 0 ? 'top' : 'bottom'}`}
              style={{
                left: `${spotOf(actor).x}px`, top: `${spotOf(actor).y}px`, width: `${width.value * (corner === 0 ? 0.6 : 0.44)}px`,
              }}>
              <ActorName actor={actorAt(from, actor)} class="ask-name-stacked" />
            </span>
          ))}
        </>
      )}
    </div>
  )
}

interface Spot {
  readonly x: number
  readonly y: number
}

function placeCorners(width: number): readonly Spot[] {
  return [{ x: width / 2, y: TOP }, { x: width * 0.22, y: BOTTOM }, { x: width * 0.78, y: BOTTOM }]
}
