/** The words by which somebody finds their way in the Annotate workspace, in both languages. */
import { articlesEn } from '../../../src/i18n/annotate/articles-en.ts'
import { articlesFr } from '../../../src/i18n/annotate/articles-fr.ts'
import { claimEn } from '../../../src/i18n/annotate/claim-en.ts'
import { claimFr } from '../../../src/i18n/annotate/claim-fr.ts'
import { mentionEn } from '../../../src/i18n/annotate/mention-en.ts'
import { mentionFr } from '../../../src/i18n/annotate/mention-fr.ts'
import { textEn } from '../../../src/i18n/annotate/text-en.ts'
import { textFr } from '../../../src/i18n/annotate/text-fr.ts'
import { workspaceEn } from '../../../src/i18n/annotate/workspace-en.ts'
import { workspaceFr } from '../../../src/i18n/annotate/workspace-fr.ts'
import { bothLanguagesEn } from '../../../src/i18n/both-languages-en.ts'
import { bothLanguagesFr } from '../../../src/i18n/both-languages-fr.ts'
import { en } from '../../../src/i18n/en.ts'
import { fr } from '../../../src/i18n/fr.ts'

export const INTERFACE = {
  en: {
    language: 'en', app: en, articles: articlesEn, both: bothLanguagesEn, claim: claimEn, mention: mentionEn, text: textEn, workspace: workspaceEn,
  },
  fr: {
    language: 'fr', app: fr, articles: articlesFr, both: bothLanguagesFr, claim: claimFr, mention: mentionFr, text: textFr, workspace: workspaceFr,
  },
} as const

export type InterfaceWords = (typeof INTERFACE)[keyof typeof INTERFACE]
