/** The measures of balance, each with what it says and does not say. */
import type { JSX } from 'preact'
import type { SideDivision } from '../../core/analysis/balance/sides.ts'
import type { BalanceFigures as Figures } from '../../state/alliances/balance-worker.ts'
import { sides } from '../../state/alliances/sides.ts'
import { language } from '../../state/view.ts'
import { showNumber } from '../cards/cards-words.ts'
import { balanceWords } from './balance-words.ts'
import { Figure } from './figure.tsx'

export function BalanceFigures({ figures: { triads, frustration, divisions, modularity, walks } }: { figures: Figures }): JSX.Element {
  const words = balanceWords.value
  const balanced = triads.counts[0] + triads.counts[2]
  return (
    <dl class="balance-figures">
      {triads.index !== undefined && (
        <Figure {...words.triangleIndex} value={share(triads.index, 3)}>
          <p>{words.triangleIndex.value(balanced, triads.triangles)}</p>
        </Figure>
      )}
      <Figure {...words.frustration} value={boundsOf(frustration)}>
        <FrustrationNotes frustration={frustration} />
      </Figure>
      <Divisions divisions={divisions} />
      {modularity && (
        <Figure {...words.modularity} value={words.modularity.value(share(modularity.best, 3), modularity.groups)}>
          <p>{words.modularity.ofTwo(share(modularity.ofTwoSides, 3))}</p>
        </Figure>
      )}
      <Figure {...words.walks} value={walks === undefined ? words.walks.left : share(walks, 3)} />
    </dl>
  )
}

function boundsOf({ isProven, upper, lower }: Figures['frustration']): string {
  return isProven ? showNumber(upper) : `${showNumber(lower)}–${showNumber(upper)}`
}

function FrustrationNotes({ frustration: { isProven, upper, lower, isUnique, normalised } }: Pick<Figures, 'frustration'>): JSX.Element {
  const words = balanceWords.value.frustration
  const picture = sides.value
  const isTold = picture?.sideCount === 'two' && picture.contradictions.length !== upper
  return (
    <>
      <p>{isProven ? words.exact(upper) : words.bounds(lower, upper)}</p>
      {isUnique !== undefined && <p>{isUnique ? words.unique : words.notUnique}</p>}
      {normalised && <p>{words.normalised(share(normalised.arefWilson, 2), share(normalised.signnet, 2))}</p>}
      {isTold && <p>{words.picture(picture.contradictions.length, picture.standings.size)}</p>}
    </>
  )
}

/** Up to the first number of sides that no larger one betters. */
function Divisions({ divisions }: { divisions: readonly SideDivision[] }): JSX.Element | null {
  const words = balanceWords.value.divisions
  const fewest = Math.min(...divisions.map(({ errors }) => errors))
  const best = divisions.find(({ errors }) => errors === fewest)
  if (!best) return null
  const shown = divisions.filter(({ allowed }) => allowed <= best.allowed + 1)
  return (
    <Figure {...words} value={words.best(best.count, best.errors)}>
      <table class="balance-table">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.sides}</th>
            <th scope="col" class="is-figure">{words.columns.errors}</th>
            <th scope="col">{words.columns.proof}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ allowed, errors, isProven }) => (
            <tr key={allowed} class={allowed === best.allowed ? 'is-best' : undefined}>
              <th scope="row">{allowed}</th><td class="is-figure">{showNumber(errors)}</td><td>{isProven ? words.proven : words.found}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  )
}

/** A number from -1 to 1. */
function share(value: number, digits: number): string {
  const format = new Intl.NumberFormat(language.value, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return format.format(value).replace('-', '−')
}
