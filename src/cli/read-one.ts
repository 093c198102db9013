/** The one input of a command that cannot do without a dossier. */
import { hasErrors } from '../core/issues.ts'
import type { Dossier } from '../core/schema.ts'
import type { CommandName } from '../i18n/cli-en.ts'
import { refuse, type ExitCode, type Terminal } from './command.ts'
import { isMissing, readInput, type InputOptions } from './read-input.ts'
import { showIssue } from './show-issue.ts'

/** Reads an input of one or several files and lists its problems on standard error. Without a dossier, `code` is the exit code to
 * end with. */
export function readOne(
  names: readonly string[],
  terminal: Terminal,
  command: CommandName,
  options: InputOptions = {},
): { dossier?: Dossier; code: ExitCode } {
  const input = readInput(names, terminal.texts, options)
  if (input.refusal !== undefined) return { code: refuse(terminal, input.refusal, command) }
  for (const one of input.issues) terminal.complain(showIssue(one, terminal))
  if (isMissing(input, names)) return { code: 2 }
  return input.dossier && !hasErrors(input.issues) ? { dossier: input.dossier, code: 0 } : { code: 1 }
}
