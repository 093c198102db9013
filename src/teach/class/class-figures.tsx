/** How far the class agrees, in the figures that the comparison in Annotate has too, each with what it means. */
import type { JSX } from 'preact'
import { language } from '../../state/view.ts'
import { classWords } from './class-words.ts'
import type { ResultView } from './result-view.ts'

interface Figure {
  readonly name: string
  readonly measure: string
  readonly value: number | undefined
  readonly count: number
}

/** Nothing where there is nobody to compare with. */
export function ClassFigures({ view }: { view: ResultView }): JSX.Element | null {
  const words = classWords.value
  const figures = figuresOf(view)
  if (figures.length === 0) return null
  const number = new Intl.NumberFormat(language.value, { maximumFractionDigits: 2, minimumFractionDigits: 2 })
  return (
    <div class="teach-group">
      <h3 class="teach-label">{words.agreement}</h3>
      <table class="class-figures">
        <thead>
          <tr>
            <th scope="col">{words.measure}</th><th scope="col">{words.figure}</th>
            <th scope="col">{words.value}</th><th scope="col">{words.of}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ name, measure, value, count }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{measure}</td>
              <td class="class-number">{value === undefined ? '–' : number.format(value)}</td>
              <td class="class-number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet class-plain">{words.plain.alpha} {words.plain.f1}</p>
    </div>
  )
}

function figuresOf({ merged, students, key, shown }: ResultView): Figure[] {
  const words = classWords.value
  const { agreement, claimsAlpha } = merged
  if (!agreement) return []
  const [first, ...others] = students
  const reference = key ? words.theKey : shown(first?.name ?? '')
  const compared = key ? students : others
  const pairs = agreement.pairs
    .map(({ claims: { triples: { a, b, both, f1 } } }, at) => ({ name: shown(compared[at]?.name ?? ''), value: f1, count: a + b - both }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => (one.value ?? 0) - (other.value ?? 0))
  const [lowest, middle, highest] = [pairs[0], pairs[Math.floor(pairs.length / 2)], pairs.at(-1)]
  const f1 = (name: string, { value, count }: { value: number | undefined; count: number }): Figure => ({ name, measure: 'F1', value, count })
  return [
    ...(students.length > 1 ? [{ name: words.amongStudents, measure: 'alpha', value: claimsAlpha.value, count: claimsAlpha.n }] : []),
    // Why not always: where nobody was to mark mentions there is nothing to agree on.
    ...(agreement.words.value === undefined ? []
      : [{ name: words.wordsMentioned, measure: 'alpha', value: agreement.words.value, count: agreement.words.n }]),
    ...(middle ? [f1(words.middle(reference), middle)] : []),
    ...(lowest && pairs.length > 2 ? [f1(words.lowest(reference, lowest.name), lowest)] : []),
    ...(highest && pairs.length > 2 ? [f1(words.highest(reference, highest.name), highest)] : []),
  ]
}
