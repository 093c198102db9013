/** What a command is, and what it may use of the world outside. */
import type { ParseArgsConfig } from 'node:util'
import type { Issue, IssueCode } from '../core/issues.ts'
import type { Language } from '../core/schema.ts'
import type { CliTexts, CommandName } from '../i18n/cli-en.ts'
import type { IssueMessage } from '../i18n/issues-en.ts'

/** 0 all is well, 1 problems in the data, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

export type OptionDefinitions = NonNullable<ParseArgsConfig['options']>

/** What the user gave: options by name, and the other arguments in order. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly positionals: readonly string[]
}

/** Where a command writes, and in which language. */
export interface Terminal {
  readonly language: Language
  readonly texts: CliTexts
  readonly issues: Readonly<Record<IssueCode, (args: Issue['args']) => IssueMessage>>
  /** Writes results to standard output as they are. */
  print(content: string | Uint8Array): void
  /** Writes a line for people to standard error. */
  complain(line: string): void
}

/** One file of `commands`, listed in `COMMANDS`. */
export interface Command {
  readonly name: CommandName
  /** Besides `--help` and `--language`, which every command has. */
  readonly options: OptionDefinitions
  run(given: Arguments, terminal: Terminal): ExitCode | Promise<ExitCode>
}

/** Says on standard error what is wrong with the usage, and gives the exit code for it. */
export function refuse(terminal: Terminal, sentence: string, command?: CommandName): ExitCode {
  terminal.complain(sentence)
  terminal.complain(terminal.texts.seeHelp(command === undefined ? '' : `${command} `))
  return 2
}
