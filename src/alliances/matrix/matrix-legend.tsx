/** What the squares of the matrix mean. */
import type { JSX } from 'preact'
import { matrixWords } from './matrix-words.ts'

export function MatrixLegend({ hasContradictions }: { hasContradictions: boolean }): JSX.Element {
  const { legend } = matrixWords.value
  const square = { '--square': '16px' }
  return (
    <ul class="matrix-legend" aria-label={legend.heading}>
      <li><span class="tie-square tie-square-cooperation" style={square} aria-hidden="true" />{legend.cooperation}</li>
      <li><span class="tie-square tie-square-conflict" style={square} aria-hidden="true" />{legend.conflict}</li>
      <li>
        <span class="tie-square tie-square-mixed" style={square} aria-hidden="true">
          <span class="tie-square-cooperation">3</span><span class="tie-square-conflict">2</span>
        </span>
        {legend.mixed}
      </li>
      {hasContradictions && <li><span class="matrix-corner-sign" aria-hidden="true" />{legend.contradicts}</li>}
      <li>{legend.figure}</li>
    </ul>
  )
}
