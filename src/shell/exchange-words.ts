/** The words of the dialogs for files, in the language of the interface; loaded with the first of them. */
import { computed, type ReadonlySignal } from '@preact/signals'
import type { Issue } from '../core/issues.ts'
import { exchangeEn, type ExchangeWords } from '../i18n/exchange-en.ts'
import { exchangeFr } from '../i18n/exchange-fr.ts'
import { capitalise } from '../i18n/grammar.ts'
import { formatsEn, type FormatsWords, type FormatWords } from '../i18n/formats-en.ts'
import { formatsFr } from '../i18n/formats-fr.ts'
import { issuesEn, type IssueMessage } from '../i18n/issues-en.ts'
import { issuesFr } from '../i18n/issues-fr.ts'
import type { PlacedIssue } from '../state/place-issues.ts'
import { language } from '../state/view.ts'
import { messages } from '../state/words.ts'

const WORDS = { en: exchangeEn, fr: exchangeFr }
const FORMAT_WORDS: Readonly<Record<keyof typeof WORDS, FormatsWords>> = { en: formatsEn, fr: formatsFr }
const ISSUE_WORDS = { en: issuesEn, fr: issuesFr }

export const exchangeWords: ReadonlySignal<ExchangeWords> = computed(() => WORDS[language.value])

/** A format without words of its own is called by its id. */
export function formatWords(id: string): FormatWords {
  const words: Readonly<Record<string, FormatWords>> = FORMAT_WORDS[language.value]
  return words[id] ?? { name: id, use: '' }
}

/** What is wrong and what to do. */
export function issueWords({ code, args }: Issue): IssueMessage {
  return ISSUE_WORDS[language.value][code](args)
}

/** Where it is: the record, the path and the article, as far as they are known. */
export function placeWords({ record, path, place }: PlacedIssue): string {
  return [...new Set([record, path, place?.article])].filter(Boolean).join(' · ')
}

/** What was pasted has no name of its own; `isFirst` for the beginning of a sentence. */
export function fileWords(name: string, isFirst = false): string {
  const { pasted } = messages.value.exchange
  return name || (isFirst ? capitalise(pasted) : pasted)
}
