/** Why a file could not be opened: each problem with its place and what to do; and whether it is of another format. */
import type { JSX } from 'preact'
import { stopImport } from '../state/import.ts'
import { refusal } from '../state/session.ts'
import { messages } from '../state/words.ts'
import { MessageDialog } from '../ui/message-dialog.tsx'
import { fileWords } from './exchange-words.ts'
import { FormatChoice } from './format-choice.tsx'
import { IssueList } from './issue-list.tsx'
import '../styles/exchange.css'

/** Open while there is a refusal. */
export function ProblemsDialog(): JSX.Element {
  const words = messages.value
  const refused = refusal.value
  return (
    <MessageDialog isOpen={refused !== undefined} title={words.problems.title(fileWords(refused?.name ?? '', true))} closeLabel={words.close}
      onClose={stopImport} actions={[{ label: words.close, kind: 'primary', onChoose: stopImport }]}>
      <p>{words.problems.unchanged}</p>
      <IssueList issues={refused?.issues ?? []} />
      <FormatChoice />
    </MessageDialog>
  )
}
