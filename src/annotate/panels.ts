/** What the side of the page can show: one file a panel. */
import type { FunctionComponent } from 'preact'
import type { Panel } from '../state/annotating/desk.ts'
import { ClaimsPanel } from './panels/claims-panel.tsx'
import { ComparePanel } from './panels/compare-panel.tsx'
import { DeskPanel } from './panels/desk-panel.tsx'
import { EntitiesPanel } from './panels/entities-panel.tsx'
import { ProblemsPanel } from './panels/problems-panel.tsx'
import { VocabularyPanel } from './panels/vocabulary-panel.tsx'

export const PANEL_VIEWS: Readonly<Record<Panel, FunctionComponent>> = {
  desk: DeskPanel,
  claims: ClaimsPanel,
  entities: EntitiesPanel,
  problems: ProblemsPanel,
  vocabulary: VocabularyPanel,
  compare: ComparePanel,
}
