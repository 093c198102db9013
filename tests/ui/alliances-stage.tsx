/** Puts a part of the Alliances workspace on the page, with a small article and a file of coded events open. */
import type { ComponentChild } from 'preact'
import { addCodedTable, codedTables, removeCodedTable } from '../../src/state/alliances/coded-files.ts'
import { INITIAL_ALLIANCES, restoreAlliances, type AlliancesView } from '../../src/state/alliances/choices.ts'
import { openDossier } from '../../src/state/project.ts'
import { INITIAL_VIEW, restoreView, type View } from '../../src/state/view.ts'
import { LiveRegion } from '../../src/ui/live-region.tsx'
import '../../src/styles/base.css'
import '../../src/styles/explore.css'
import '../../src/styles/alliances.css'
import { makeTable, type EventRow } from '../core/ties/make-table.ts'
import { DOSSIER } from './desk-stage.tsx'
import { stage } from './widgets-stage.tsx'

const day = (date: string): { start: number; end: number } => ({ start: Date.parse(date), end: Date.parse(date) + 86_400_000 })

/** Two sides: Aland and Bria with each other, Corva and Dunmark against them; the envoy acts for Bria. */
export const ROWS: readonly EventRow[] = [
  { subject: 'Aland', object: 'Bria', score: 9, ...day('2021-03-01') },
  { subject: 'envoy', object: 'Aland', score: 4, ...day('2022-05-01') },
  { subject: 'Aland', object: 'Corva', score: -8, ...day('2021-06-01') },
  { subject: 'Corva', object: 'Aland', score: 2, ...day('2023-01-01') },
  { subject: 'Bria', object: 'Dunmark', score: -5, ...day('2022-01-01') },
  { subject: 'Corva', object: 'Dunmark', score: 6, ...day('2022-02-01') },
  { subject: 'Aland', object: 'Dunmark', score: -4, firmness: 'planned', ...day('2024-01-01') },
]

/** Draws it on an empty page with these choices. `rows` are the coded events. */
export function stageAlliances(part: ComponentChild, { rows = ROWS, alliances = {}, view = {} }: {
  rows?: readonly EventRow[]
  alliances?: Partial<AlliancesView>
  view?: Partial<View>
} = {}): HTMLElement {
  for (const { sources } of codedTables.peek()) for (const { id } of sources) removeCodedTable(id)
  restoreView({ ...INITIAL_VIEW, workspace: 'alliances', ...view })
  restoreAlliances({ ...INITIAL_ALLIANCES, ...alliances })
  openDossier(DOSSIER)
  addCodedTable(makeTable(rows, [{ id: 'envoy', role: 'person', actsFor: [{ power: 'Bria' }] }]))
  return stage(<>{part}<LiveRegion /></>)
}
