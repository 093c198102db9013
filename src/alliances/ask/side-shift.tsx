/** Where an actor stood between two sides before, and where after: a hollow mark, a filled one, and the way between them. */
import type { JSX } from 'preact'
import { language } from '../../state/view.ts'
import { askWords } from './ask-words.ts'

/** A place is left out where the actor had no ties to the two sides. -1 is with the left side and against the right one, 1 the other
 * way. */
export function SideShift({ name, left, right, before, after }: {
  name: string
  left: string
  right: string
  before: number | undefined
  after: number | undefined
}): JSX.Element {
  const words = askWords.value.changed
  const number = new Intl.NumberFormat(language.value, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
  const place = (balance: number | undefined): string =>
    (balance === undefined ? words.nowhere : words.place(number.format(balance).replace('-', '−'), left, right))
  const isMoved = before !== undefined && after !== undefined && Math.abs(after - before) > 0.05
  return (
    <svg class="ask-shift" width="100%" height="22" role="img" aria-label={words.picture(name, place(before), place(after))}>
      <line class="ask-shift-axis" x1={percent(-1)} x2={percent(1)} y1="11" y2="11" />
      {[-1, 0, 1].map((tick) => <line key={tick} class="ask-shift-axis" x1={percent(tick)} x2={percent(tick)} y1="6" y2="16" />)}
      {isMoved && <line class="ask-shift-way" x1={percent(before)} x2={percent(after)} y1="11" y2="11" />}
      {before !== undefined && <circle class="ask-shift-before" cx={percent(before)} cy="11" r="5.5" />}
      {after !== undefined && <circle class="ask-shift-after" cx={percent(after)} cy="11" r="6" />}
    </svg>
  )
}

/** Room for the marks is left at both ends. */
function percent(balance: number): string {
  return `${50 + balance * 47}%`
}
