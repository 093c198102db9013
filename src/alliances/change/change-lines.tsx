/** The ties of a picture. One stop for Tab: the chosen tie or the strongest; arrows go to the nearest. */
import { useSignal } from '@preact/signals'
import type { JSX, TargetedKeyboardEvent } from 'preact'
import { useRef } from 'preact/hooks'
import type { Tie } from '../../core/ties/tie-types.ts'
import { chooseTie, chosenTie } from '../../state/alliances/choices.ts'
import { hover } from '../../state/view.ts'
import { say } from '../../state/words.ts'
import { nextInDirection } from '../next-in-direction.ts'
import { nameTie } from '../sides/describe-marks.ts'
import { TieStroke } from '../sides/tie-stroke.tsx'
import { ChangeSign } from './change-sign.tsx'
import { changeWords } from './change-words.ts'
import type { ChangeLine } from './draw-change.ts'

export function ChangeLines({ lines, strong, onPoint }: {
  lines: readonly ChangeLine[]
  /** Which do not fade; nothing fades without. */
  strong: ((tie: Tie) => boolean) | undefined
  onPoint: (tie: Tie | undefined) => void
}): JSX.Element {
  const list = useRef<SVGGElement>(null)
  const stop = useSignal<string | undefined>(undefined)
  const words = changeWords.value
  const chosen = chosenTie.value
  const isChosen = ({ drawn: { one, other } }: ChangeLine): boolean => chosen !== undefined
    && [one.id, other.id].includes(chosen.one) && [one.id, other.id].includes(chosen.other)
  const stopLine = lines.find(({ drawn: { key } }) => key === stop.value) ?? lines.find(isChosen) ?? lines[0]
  const pressKey = (event: TargetedKeyboardEvent<SVGGElement>, place: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const line = lines[place]
    const middles = lines.map(({ drawn: { x1, y1, x2, y2 } }) => ({ x: (x1 + x2) / 2, y: (y1 + y2) / 2 }))
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? lines.length - 1 : nextInDirection(middles, place, event.key)
    if ((event.key === 'Enter' || event.key === ' ') && line) chooseTie({ one: line.drawn.one.id, other: line.drawn.other.id })
    else if (next !== undefined) list.current?.querySelector<SVGGElement>(`[data-place="${next}"]`)?.focus()
    else if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
  }
  return (
    <g role="listbox" aria-label={words.ties} ref={list}>
      {lines.map((line, place) => {
        const { drawn, kind, sign } = line
        const { key, tie, one, other, x1, y1, x2, y2 } = drawn
        return (
          <g key={key} data-place={place} role="option" aria-selected={isChosen(line)} tabindex={line === stopLine ? 0 : -1}
            aria-label={kind ? `${nameTie(drawn)}, ${words.kinds[kind]}` : nameTie(drawn)}
            class={`sides-tie change-line${kind ? ` is-${kind}` : ''}${strong && !strong(tie) ? ' is-faded' : ''}`}
            onClick={() => chooseTie({ one: one.id, other: other.id })}
            onPointerEnter={() => onPoint(tie)} onPointerLeave={() => onPoint(undefined)}
            onFocus={() => {
              stop.value = key
              hover(undefined)
              onPoint(tie)
            }}
            onBlur={() => onPoint(undefined)}
            onKeyDown={(event) => pressKey(event, place)}>
            <title>{`${say(one.label)} – ${say(other.label)}${kind ? `: ${words.kinds[kind]}` : ''}`}</title>
            <path class="sides-tie-target" d={`M${x1} ${y1}L${x2} ${y2}`} />
            <TieStroke drawn={drawn} />
            {kind && kind !== 'same' && <ChangeSign kind={kind} {...sign} />}
          </g>
        )
      })}
    </g>
  )
}
