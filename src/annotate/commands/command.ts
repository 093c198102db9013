/** One thing that a person can do in the workspace by key. */
import type { CommandId } from '../../i18n/annotate/commands-en.ts'

/** In which part of the list of keys it stands. */
export const COMMAND_GROUPS = ['move', 'mark', 'claim', 'sentence', 'everywhere'] as const
export type CommandGroup = (typeof COMMAND_GROUPS)[number]

/** Keys are written `Control+Shift+Z`: first Control (or Command), then Shift, then the key's name, letters large. Signs that need Shift
 * on some keyboards are written without. */
export interface Command {
  readonly id: CommandId
  readonly keys: readonly string[]
  readonly group: CommandGroup
  /** Does it and says so; `key` is the one that was pressed, if one was. */
  readonly run: (key?: string) => void
  /** Whether there is anything to do it to. */
  readonly isPossible: () => boolean
  /** Whether it also acts where the focus is not in the text. Default: false, since a letter belongs to who types. */
  readonly isEverywhere?: boolean
  /** Whether the key with Shift chooses all up to there. Default: false. */
  readonly isExtending?: boolean
}
