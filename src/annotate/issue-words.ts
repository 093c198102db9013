/** Why an edit was refused, in the language of the interface. */
import type { Issue } from '../core/issues.ts'
import type { Language } from '../core/schema.ts'
import { issuesEn, type IssueMessage } from '../i18n/issues-en.ts'
import { issuesFr } from '../i18n/issues-fr.ts'
import { dossierIndex } from '../state/project.ts'
import { language } from '../state/view.ts'
import { listWords, nameOf, relationWords, say } from '../state/words.ts'

type Messages = Readonly<Record<Issue['code'], (args: Issue['args']) => IssueMessage>>

const MESSAGES: Readonly<Record<Language, Messages>> = { en: issuesEn, fr: issuesFr }

/** What is wrong and what to do. Records that an issue names by id are called by their labels: a person at the desk never saw ids. */
export function issueWords({ code, args }: Issue): IssueMessage {
  return MESSAGES[language.value][code](named(args))
}

function named(args: Issue['args']): Issue['args'] {
  const { kind, relation, allowed, entity } = args
  return {
    ...args,
    ...(typeof kind === 'string' ? { kind: kindWords(kind) } : {}),
    ...(typeof relation === 'string' ? { relation: relationWords(relation) } : {}),
    ...(typeof allowed === 'string' ? { allowed: listWords(allowed.split(', ').map(kindWords)) } : {}),
    ...(typeof entity === 'string' ? { entity: nameOf(entity) } : {}),
  }
}

function kindWords(id: string): string {
  const kind = dossierIndex.value.kinds.get(id)
  return kind ? say(kind.label) : id
}
