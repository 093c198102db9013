/** The words of the workspace, in the language of the interface. */
import { computed, type ReadonlySignal } from '@preact/signals'
import type { Language } from '../core/schema.ts'
import { workspaceEn, type WorkspaceWords } from '../i18n/annotate/workspace-en.ts'
import { workspaceFr } from '../i18n/annotate/workspace-fr.ts'
import { language } from '../state/view.ts'

/** The words of one part of the workspace, in the language of the interface. */
export function wordsOf<Words>(words: Readonly<Record<Language, Words>>): ReadonlySignal<Words> {
  return computed(() => words[language.value])
}

export const workspaceWords = wordsOf<WorkspaceWords>({ en: workspaceEn, fr: workspaceFr })
