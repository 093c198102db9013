/** The words of one part of a workspace that is loaded apart, in the language of the interface. */
import { computed, type ReadonlySignal } from '@preact/signals'
import type { Language } from '../core/schema.ts'
import { language } from '../state/view.ts'

export function wordsOf<Words>(words: Readonly<Record<Language, Words>>): ReadonlySignal<Words> {
  return computed(() => words[language.value])
}
