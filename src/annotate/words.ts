/** The words of the frame of the workspace, in the language of the interface. */
import { workspaceEn, type WorkspaceWords } from '../i18n/annotate/workspace-en.ts'
import { workspaceFr } from '../i18n/annotate/workspace-fr.ts'
import { wordsOf } from '../parts/words-of.ts'

export const workspaceWords = wordsOf<WorkspaceWords>({ en: workspaceEn, fr: workspaceFr })
