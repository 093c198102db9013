/** A stretch of text with one set of marks. Only its own classes change when the focus moves. */
import { computed } from '@preact/signals'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { dossierIndex } from '../../state/project.ts'
import { emphasis } from './focused-claim.ts'
import type { Mark } from './index-marks.ts'

/** Mentions that can be told apart where they lie on one another. */
const MOST_STACKED = 3

/** `at` is the offset of its first unit. Of `marks`, longer ones come before those inside them; `isOffered` where a name is suggested. */
export function Stretch({ at, words, marks, isOffered }: {
  at: number
  words: string
  marks: readonly Mark[]
  isOffered: boolean
}): JSX.Element {
  // Why made anew with the marks: a computed value does not see that what it was given changed.
  const classes = useMemo(() => computed(() => [
    'stretch', ...looksOf(marks), ...(isOffered ? ['is-offered'] : []), emphasisOf(marks),
  ].filter(Boolean).join(' ')), [marks, isOffered]).value
  return <span class={classes} data-at={at}>{words}</span>
}

function looksOf(marks: readonly Mark[]): string[] {
  const mentions = marks.filter((mark) => mark.type === 'mention')
  const claims = marks.filter(({ type }) => type === 'claim')
  return [
    ...(claims.some(({ isDraft }) => !isDraft) ? ['evidence'] : []),
    ...(claims.some(({ isDraft }) => isDraft) ? ['draft-evidence'] : []),
    ...(mentions.length > 0 ? ['has-mention'] : []),
    ...mentions.slice(-MOST_STACKED).flatMap((mark, level, shown) => {
      const depth = shown.length - level
      const { form, spans } = mark.record
      return [
        `mention-${depth}`,
        mark.isDraft ? `mention-${depth}-draft` : `mention-${depth}-${colourOf(mark.record.entity)}`,
        ...(depth === 1 && (form === 'description' || form === 'pronoun') ? ['mention-indirect'] : []),
        ...(depth === 1 && spans.length > 1 ? ['mention-split'] : []),
      ]
    }),
  ]
}

function emphasisOf(marks: readonly Mark[]): string {
  const { claim, entity, mention } = emphasis.value
  if (mention !== undefined && marks.some(({ type, record }) => type === 'mention' && record.id === mention)) return 'is-mention is-place'
  const isOfEntity = (mark: Mark): boolean => mark.type === 'mention' && !mark.isDraft && mark.record.entity === entity
  if (entity !== undefined && marks.some(isOfEntity)) return 'is-mention'
  return claim !== undefined && marks.some(({ type, record }) => type === 'claim' && record.id === claim) ? 'is-evidence' : ''
}

function colourOf(entity: string): string {
  const { entities, kinds } = dossierIndex.value
  return kinds.get(entities.get(entity)?.kind ?? '')?.colour ?? 'place'
}
