/** Why a file could not be opened: each problem with its place and what to do. */
import type { JSX } from 'preact'
import type { Issue } from '../core/issues.ts'
import { issuesEn } from '../i18n/issues-en.ts'
import { issuesFr } from '../i18n/issues-fr.ts'
import { dismissRefusal, refusal } from '../state/session.ts'
import { language } from '../state/view.ts'
import { messages } from '../state/words.ts'
import { MessageDialog } from '../ui/message-dialog.tsx'

const MESSAGES_OF = { en: issuesEn, fr: issuesFr }

/** Open while there is a refusal. */
export function ProblemsDialog(): JSX.Element {
  const words = messages.value
  const refused = refusal.value
  return (
    <MessageDialog isOpen={refused !== undefined} title={words.problems.title(refused?.name ?? '')} closeLabel={words.close}
      onClose={dismissRefusal} actions={[{ label: words.close, kind: 'primary', onChoose: dismissRefusal }]}>
      <p>{words.problems.unchanged}</p>
      <ul class="problem-list">
        {refused?.issues.map((issue, index) => <Problem key={index} issue={issue} />)}
      </ul>
    </MessageDialog>
  )
}

function Problem({ issue }: { issue: Issue }): JSX.Element {
  const { problem, remedy } = MESSAGES_OF[language.value][issue.code](issue.args)
  const place = [issue.record, issue.path].filter(Boolean).join(' · ')
  return (
    <li>
      <p>{problem}</p>
      {remedy && <p class="problem-remedy">{remedy}</p>}
      {place && <p class="data quiet">{place}</p>}
    </li>
  )
}
