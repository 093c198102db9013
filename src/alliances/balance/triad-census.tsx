/** The four kinds of triangles, drawn and counted. */
import type { JSX } from 'preact'
import type { TriadCensus as Census } from '../../core/analysis/balance/triads.ts'
import { balanceWords } from './balance-words.ts'
import { showNumber } from '../cards/cards-words.ts'

export function TriadCensus({ census: { counts, triangles } }: { census: Census }): JSX.Element {
  const words = balanceWords.value.triads
  if (triangles === 0) return <p>{words.none}</p>
  return (
    <table class="balance-table">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.picture}</th><th scope="col">{words.columns.meaning}</th>
          <th scope="col" class="is-figure">{words.columns.count}</th>
        </tr>
      </thead>
      <tbody>
        {words.kinds.map(({ signs, meaning, isBalanced }, negatives) => (
          <tr key={signs}>
            <td><Triangle negatives={negatives} name={signs} /></td>
            <th scope="row">{meaning} <span class="quiet">({isBalanced ? words.balanced : words.unbalanced})</span></th>
            <td class="is-figure">{showNumber(counts[negatives as 0 | 1 | 2 | 3])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const SIDES = ['M22 5L8.5 30', 'M22 5L35.5 30', 'M6 32.5H38'] as const
/** Why in this order: the odd one of three is the lower one, so that two and one can be told at a glance. */
const NEGATIVE: readonly (readonly boolean[])[] = [
  [false, false, false], [false, false, true], [true, true, false], [true, true, true],
]

function Triangle({ negatives, name }: { negatives: number; name: string }): JSX.Element {
  return (
    <svg class="balance-triangle" viewBox="0 0 44 38" width="44" height="38" role="img" aria-label={name}>
      {SIDES.map((path, side) => {
        const isNegative = NEGATIVE[negatives]?.[side] === true
        const look = isNegative ? 'tick-conflict' : 'tick-cooperation'
        return <path key={path} class={look} d={path} stroke-dasharray={isNegative ? '5 3' : undefined} />
      })}
      {[[22, 5], [6, 32.5], [38, 32.5]].map(([x, y]) => <circle key={x} cx={x} cy={y} r="3.5" />)}
    </svg>
  )
}
