/** The words about kept work, in the language of the interface; loaded with what keeps it. */
import { computed, type ReadonlySignal } from '@preact/signals'
import { keepEn, type KeepWords } from '../i18n/keep-en.ts'
import { keepFr } from '../i18n/keep-fr.ts'
import { language } from '../state/view.ts'

const WORDS = { en: keepEn, fr: keepFr }

export const keepWords: ReadonlySignal<KeepWords> = computed(() => WORDS[language.value])
