/** What changed between the two windows, in a sentence. */
import type { ChangedOne, ChangeKind, ChangeWords } from '../../i18n/alliances/change-en.ts'

/** Names stand here as they stand inside a sentence. */
export interface ChangeSummary {
  /** The windows with their evidence: `26 July 2020 to 25 July 2023, 55 events in 60 sentences`. */
  readonly before: string
  readonly after: string
  readonly counts: Readonly<Record<ChangeKind, number>>
  /** Who else leans to another side than before, each with its evidence. */
  readonly leaned?: { readonly names: string; readonly isPlural: boolean }
  /** The actor that is told of: the one that is selected, or the one that changed most. */
  readonly one?: ChangedOne & {
    readonly isSelected: boolean
    /** By what it leans to another side than before; empty where it does not. */
    readonly leaning: string
    /** Names of those it stands with, or against, newly or more firmly; empty where there are none. */
    readonly nowWith: string
    readonly nowAgainst: string
  }
}

/** Counts first, then who leans to another side, then one actor. */
export function changeSentence({ before, after, counts, leaned, one }: ChangeSummary, { sentence: words }: ChangeWords): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (all === 0) return words.none(before, after)
  const told = TOLD.filter((kind) => kind === 'turned' || counts[kind] > 0).map((kind) => words.parts[kind](counts[kind]))
  return [
    words.counts(before, after, told),
    ...(leaned ? [words.leaned(leaned.names, leaned.isPlural)] : []),
    ...(one ? [sentenceOf(one, words)] : []),
  ].join(' ')
}

const TOLD = ['new', 'turned', 'ended', 'firmer'] as const

function sentenceOf(one: NonNullable<ChangeSummary['one']>, words: ChangeWords['sentence']): string {
  if (one.nowAgainst === '' && one.nowWith === '') return words.same(one)
  const said = words.now(one.nowAgainst, one.nowWith)
  if (!one.isSelected && one.leaning !== '') return words.mostLeaning(one, one.leaning, said)
  return (one.isSelected ? words.chosen : words.most)(one, said)
}
