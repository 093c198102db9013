/** The words about the app without a network and inside other pages, in the language of the interface. */
import { computed, type ReadonlySignal } from '@preact/signals'
import { offlineEn, type OfflineWords } from '../i18n/offline-en.ts'
import { offlineFr } from '../i18n/offline-fr.ts'
import { language } from '../state/view.ts'

const WORDS = { en: offlineEn, fr: offlineFr }

export const offlineWords: ReadonlySignal<OfflineWords> = computed(() => WORDS[language.value])
