/** All that can be done by key in the workspace: the one list from which the keys, the tools and the help are made. */
import { announce } from '../ui/live-region.tsx'
import type { Command } from './commands/command.ts'
import { SENTENCE_COMMANDS } from './commands/correct-sentence.ts'
import { EVERYWHERE_COMMANDS } from './commands/everywhere.ts'
import { CLAIM_COMMANDS } from './commands/make-claim.ts'
import { MARK_COMMANDS } from './commands/mark-words.ts'
import { MOVE_COMMANDS } from './commands/move.ts'
import { showWordTools } from './text/text-focus.ts'
import { commandWords, textWords } from './text/text-words.ts'

export const COMMANDS: readonly Command[] = [
  ...MOVE_COMMANDS, ...MARK_COMMANDS, ...CLAIM_COMMANDS, ...SENTENCE_COMMANDS, ...EVERYWHERE_COMMANDS,
]

const BY_ID: ReadonlyMap<string, Command> = new Map(COMMANDS.map((command) => [command.id, command]))
const BY_KEY: ReadonlyMap<string, Command> = new Map(COMMANDS.flatMap((command) => command.keys.map((key) => [key, command] as const)))

/** The command of an id. */
export function commandOf(id: Command['id']): Command {
  const found = BY_ID.get(id)
  if (!found) throw new Error(`no command is called ${id}: add it to a list in commands/`)
  return found
}

/** The command that a key stands for; with Shift also one that chooses up to where it leads. */
export function commandFor(key: string): Command | undefined {
  const unshifted = BY_KEY.get(key.replace('Shift+', ''))
  return BY_KEY.get(key) ?? (unshifted?.isExtending ? unshifted : undefined)
}

/** Does it, or says that it cannot be done here. */
export function runCommand(command: Command, key?: string): void {
  // Why: who goes on by key does not need them, and they lie over the next lines.
  if (key !== undefined && command.id !== 'pick') showWordTools('hidden')
  if (command.isPossible()) command.run(key)
  else announce(textWords.value.said.notPossible(commandWords.value.commands[command.id]))
}
