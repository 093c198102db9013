/** How far two annotators agree, in figures, each with how many it is over and what it means. */
import type { JSX } from 'preact'
import type { Coefficient, Overlap, PairAgreement, Share } from '../../core/agreement/measure-pair.ts'
import { language } from '../../state/view.ts'
import { compareWords, measureWords } from './compare-words.ts'

interface Figure {
  readonly name: string
  readonly measure: string
  readonly value: number | undefined
  readonly count: number
}

/** `alpha` is over all annotators. */
export function AgreementTable({ pair, alpha, annotators }: {
  pair: PairAgreement
  alpha: Coefficient | undefined
  annotators: number
}): JSX.Element {
  const words = compareWords.value
  const number = new Intl.NumberFormat(language.value, { maximumFractionDigits: 2, minimumFractionDigits: 2 })
  return (
    <details class="compare-figures">
      <summary>{words.figures}</summary>
      <table class="figures">
        <thead>
          <tr><th scope="col">{words.measure}</th><th scope="col">{words.figure}</th><th scope="col">{words.value}</th><th scope="col">{words.count}</th></tr>
        </thead>
        <tbody>
          {figuresOf(pair, alpha, annotators).map(({ name, measure, value, count }) => (
            <tr key={`${name} ${measure}`}>
              <th scope="row">{name}</th>
              <td>{measure}</td>
              <td>{value === undefined ? '–' : number.format(value)}</td>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>{words.definitions}</summary>
        <ul>{Object.values(words.explained).map((one) => <li key={one}>{one}</li>)}</ul>
      </details>
    </details>
  )
}

function figuresOf(pair: PairAgreement, alpha: Coefficient | undefined, annotators: number): Figure[] {
  const words = measureWords.value
  const overlap = (name: string, { f1, a, b, both }: Overlap): Figure => ({ name, measure: words.f1, value: f1, count: a + b - both })
  const shares = (name: string, { n, share, kappa }: Share): Figure[] => [
    { name, measure: words.share, value: share, count: n },
    ...(kappa === undefined ? [] : [{ name, measure: words.kappa, value: kappa, count: n }]),
  ]
  const { mentions, links, claims } = pair
  return [
    overlap(words.mentionsExact, mentions.exact),
    overlap(words.mentionsOverlapping, mentions.overlapping),
    { name: words.wordsKappa, measure: words.kappa, value: mentions.words.value, count: mentions.words.n },
    ...(alpha ? [{ name: words.wordsAlpha(annotators), measure: 'alpha', value: alpha.value, count: alpha.n }] : []),
    ...shares(words.form, mentions.form),
    overlap(words.linksExact, links.exact),
    overlap(words.linksOverlapping, links.overlapping),
    ...shares(words.entity, links.entity),
    overlap(words.claimsMatched, claims.matched),
    overlap(words.claimsTriples, claims.triples),
    ...Object.entries(claims.facets).flatMap(([facet, share]) => shares(words.facets[facet as keyof typeof words.facets], share)),
    ...shares(words.timeOverlaps, claims.timeOverlaps),
    { name: words.evidenceOverlap, measure: words.share, value: claims.evidenceOverlap.value, count: claims.evidenceOverlap.n },
    overlap(words.eventPairs, claims.eventPairs),
  ]
}
