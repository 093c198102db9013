/** What lies beside the picture: one file a panel. */
import type { FunctionComponent } from 'preact'
import type { TiePanel } from '../state/alliances/choices.ts'
import { AskPanel } from './panels/ask-panel.tsx'
import { BalancePanel } from './panels/balance-panel.tsx'
import { ChosenPanel } from './panels/chosen-panel.tsx'
import { CountingPanel } from './panels/counting-panel.tsx'

export const TIE_PANEL_VIEWS: Readonly<Record<TiePanel, FunctionComponent>> = {
  chosen: ChosenPanel,
  ask: AskPanel,
  balance: BalancePanel,
  counting: CountingPanel,
}
