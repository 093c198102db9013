/** The ways to look at the ties: one file a lens. */
import type { FunctionComponent } from 'preact'
import type { TieLens } from '../state/alliances/choices.ts'
import { ChangeLens } from './lenses/change-lens.tsx'
import { MapLens } from './lenses/map-lens.tsx'
import { MatrixLens } from './lenses/matrix-lens.tsx'
import { SidesLens } from './lenses/sides-lens.tsx'
import { TableLens } from './lenses/table-lens.tsx'

export const LENS_VIEWS: Readonly<Record<TieLens, FunctionComponent>> = {
  sides: SidesLens,
  map: MapLens,
  matrix: MatrixLens,
  change: ChangeLens,
  table: TableLens,
}
