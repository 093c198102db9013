/** The dialogs for files, which are loaded together when the first of them is wanted. */
import type { JSX } from 'preact'
import { EmbedDialog } from './embed-dialog.tsx'
import { ImportDialogs } from './import-dialogs.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import { ProblemsDialog } from './problems-dialog.tsx'
import { SaveDialog } from './save-dialog.tsx'
import '../styles/exchange.css'

/** Each of them knows when it has nothing to show. */
export function ExchangeDialogs(): JSX.Element {
  return (
    <>
      <ProblemsDialog />
      <ImportDialogs />
      <PasteDialog />
      <SaveDialog />
      <EmbedDialog />
    </>
  )
}
