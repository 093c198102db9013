/** The drawn ties as a matrix ordered by side: blocks of cooperation inside, conflict between, and what does not fit. */
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import '../../styles/alliances-matrix.css'
import { showMoreTies, shownTies, showTieLens, TIES_A_STEP } from '../../state/alliances/choices.ts'
import { fittingSides } from '../../state/alliances/fitting-sides.ts'
import { circleTies, drawnTies, eventTable } from '../../state/alliances/ties.ts'
import { frameWords } from '../frame-words.ts'
import { arrangeMatrix } from '../matrix/arrange-matrix.ts'
import { MatrixGrid } from '../matrix/matrix-grid.tsx'
import { MatrixLegend } from '../matrix/matrix-legend.tsx'
import { matrixWords } from '../matrix/matrix-words.ts'

/** More rows than that nobody reads. */
const MOST_ACTORS = 60

export function MatrixLens(): JSX.Element {
  const words = matrixWords.value
  const [drawn, division, table] = [drawnTies.value, fittingSides.value, eventTable.value]
  const arrangement = useMemo(() => arrangeMatrix(drawn, division, MOST_ACTORS), [drawn, division])
  const all = circleTies.value.length
  const strongest = Math.min(shownTies.value, all)
  if (arrangement.actors.length === 0) return <p class="matrix-empty">{words.empty}</p>
  return (
    <div class="matrix-lens">
      <MatrixGrid arrangement={arrangement} table={table} division={division} />
      <div class="matrix-foot">
        {/* Where the corner of the matrix is too small for it. */}
        <MatrixLegend hasContradictions={division !== undefined} />
        {arrangement.left > 0 && (
          <p>
            {words.rest(arrangement.left)}{' '}
            <button type="button" class="button" onClick={() => showTieLens('table')}>{words.toTable}</button>
          </p>
        )}
        {all > strongest && (
          <p>
            {frameWords.value.drawn(strongest, all)}.{' '}
            <button type="button" class="button" onClick={showMoreTies}>
              {frameWords.value.showMore(Math.min(TIES_A_STEP, all - strongest))}
            </button>
          </p>
        )}
      </div>
    </div>
  )
}
