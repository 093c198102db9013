/** Why a file could not be opened: each problem with its place and what to do; and whether it is of another format. */
import type { JSX } from 'preact'
import { stopImport } from '../state/import.ts'
import { refusal } from '../state/session.ts'
import { messages } from '../state/words.ts'
import { MessageDialog } from '../ui/message-dialog.tsx'
import { exchangeWords, fileWords } from './exchange-words.ts'
import { FormatChoice } from './format-choice.tsx'
import { IssueList } from './issue-list.tsx'

/** Open while there is a refusal. */
export function ProblemsDialog(): JSX.Element {
  const { problems } = exchangeWords.value
  const { close } = messages.value
  const refused = refusal.value
  return (
    <MessageDialog isOpen={refused !== undefined} title={problems.title(fileWords(refused?.name ?? '', true))} closeLabel={close}
      onClose={stopImport} actions={[{ label: close, kind: 'primary', onChoose: stopImport }]}>
      <p>{problems.unchanged}</p>
      <IssueList issues={refused?.issues ?? []} />
      <FormatChoice />
    </MessageDialog>
  )
}
