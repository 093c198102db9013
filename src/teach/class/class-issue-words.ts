/** What an issue says to people, in the language of the interface. */
import type { Issue } from '../../core/issues.ts'
import { issuesEn, type IssueMessage, type IssueMessages } from '../../i18n/issues-en.ts'
import { issuesFr } from '../../i18n/issues-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'

const messagesOf = wordsOf<IssueMessages>({ en: issuesEn, fr: issuesFr })

export function classIssueWords({ code, args }: Issue): IssueMessage {
  return messagesOf.value[code](args)
}
