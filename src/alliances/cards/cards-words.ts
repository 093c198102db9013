/** The words of the cards, and figures as they write them. */
import { computed } from '@preact/signals'
import type { Omission } from '../../core/ties/tie-types.ts'
import { cardsEn, type CardsWords, type TellingKind } from '../../i18n/alliances/cards-en.ts'
import { cardsFr } from '../../i18n/alliances/cards-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'
import { ties } from '../../state/alliances/ties.ts'
import { language } from '../../state/view.ts'

export const cardsWords = wordsOf<CardsWords>({ en: cardsEn, fr: cardsFr })

/** Sentences of articles, lines of files, or both: what the sources that are switched on are made of. */
const tellingKind = computed((): TellingKind => {
  const { table: { sources }, choices: { hiddenSources } } = ties.value
  const kinds = new Set(sources.filter(({ id }) => !hiddenSources.includes(id)).map(({ kind }) => kind))
  return kinds.size > 1 ? 'both' : kinds.has('coded') ? 'coded' : 'article'
})

/** `15 sentences`. */
export function showTellings(n: number, kind: TellingKind = tellingKind.value): string {
  return cardsWords.value.tellings[kind](n)
}

/** Why kept: to make a format takes longer than to use it a hundred times, and a matrix has thousands of figures. */
const formats = computed(() => ({
  score: new Intl.NumberFormat(language.value, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }),
  number: new Intl.NumberFormat(language.value),
}))

/** `+38.5`, `−16`, `0`; to a tenth. */
export function showScore(score: number): string {
  return formats.value.score.format(score).replace('-', '−')
}

export function showNumber(n: number): string {
  return formats.value.number.format(n)
}

export function reasonWords(reason: Omission): string {
  return cardsWords.value.leftOut.reasons[reason]
}
