/** The words of a command line → options and other arguments, or what is wrong with them. */
import { parseArgs } from 'node:util'
import type { CliTexts } from '../i18n/cli-en.ts'
import type { Arguments, OptionDefinitions } from './command.ts'

/** Parses with `node:util`, but says what is wrong in the user's language. */
export function parseArguments(
  words: readonly string[],
  options: OptionDefinitions,
  texts: CliTexts,
): { given?: Arguments; problem?: string } {
  const { values, positionals, tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    if (!Object.hasOwn(options, name)) return { problem: texts.unknownOption(rawName) }
    if (options[name]?.type === 'string' && (value === undefined || value === '')) {
      return { problem: texts.missingValue(rawName) }
    }
    if (options[name]?.type === 'boolean' && value !== undefined) return { problem: texts.surplusValue(rawName) }
  }
  const single = Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value] as const)
  return { given: { values: Object.fromEntries(single), positionals } }
}
