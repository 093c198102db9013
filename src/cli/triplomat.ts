/** The command line: `npm run --silent triplomat -- COMMAND`. */
import { closest } from '../core/closest.ts'
import type { Language } from '../core/schema.ts'
import { LANGUAGES } from '../core/vocabulary.ts'
import type { Format } from '../formats/format.ts'
import { FORMATS } from '../formats/formats.ts'
import { cliEn, type CliTexts } from '../i18n/cli-en.ts'
import { cliFr } from '../i18n/cli-fr.ts'
import { issuesEn } from '../i18n/issues-en.ts'
import { issuesFr } from '../i18n/issues-fr.ts'
import { chooseLanguage } from './choose-language.ts'
import { refuse, type Command, type ExitCode, type OptionDefinitions, type Terminal } from './command.ts'
import { COMMANDS } from './commands.ts'
import { parseArguments } from './parse-arguments.ts'

const COMMON_OPTIONS: OptionDefinitions = { help: { type: 'boolean', short: 'h' }, language: { type: 'string' } }

// Why: a reader that stops early (`| head`) is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    // Why: a full disk or a closed device is no mistake of ours.
    process.stderr.write(`${makeTerminal(chooseLanguage(process.env)).texts.outputUnwritable('-', String(error.code))}\n`)
    process.exit(2)
  })
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const { texts, complain } = makeTerminal(chooseLanguage(process.env))
  complain(texts.bug(error instanceof Error ? (error.stack ?? error.message) : String(error)))
  process.exitCode = 70
}

async function main(words: readonly string[]): Promise<ExitCode> {
  const wanted = findLanguage(words)
  const language = LANGUAGES.find((one) => one === wanted)
  const terminal = makeTerminal(language ?? chooseLanguage(process.env))
  const { texts } = terminal
  if (wanted !== undefined && !language) return refuse(terminal, texts.unknownLanguage(wanted))
  const at = words.findIndex((word, index) => !word.startsWith('-') && words[index - 1] !== '--language')
  const name = words[at]
  const command = COMMANDS.find((one) => one.name === name)
  if (name !== undefined && !command) {
    return refuse(terminal, texts.unknownCommand(name, closest(name, COMMANDS.map((one) => one.name))))
  }
  const rest = words.filter((_, index) => index !== at)
  const { given, problem } = parseArguments(rest, { ...COMMON_OPTIONS, ...command?.options }, texts)
  if (!given) return refuse(terminal, problem ?? '', command?.name)
  if (given.values['help'] === true) {
    terminal.print(command ? showCommandHelp(command, texts) : showHelp(texts))
    return 0
  }
  if (!command) {
    terminal.complain(showHelp(texts))
    return 2
  }
  return command.run(given, terminal)
}

/** Why before parsing: what is wrong with the other words has to be said in this language. */
function findLanguage(words: readonly string[]): string | undefined {
  const index = words.lastIndexOf('--language')
  return index >= 0 ? words[index + 1] : words.findLast((word) => word.startsWith('--language='))?.slice('--language='.length)
}

function makeTerminal(language: Language): Terminal {
  return {
    language,
    texts: language === 'fr' ? cliFr : cliEn,
    issues: language === 'fr' ? issuesFr : issuesEn,
    print: (content) => void process.stdout.write(content),
    complain: (line) => void process.stderr.write(`${line}\n`),
  }
}

function showHelp(texts: CliTexts): string {
  const commands = COMMANDS.map(({ name }) => `  ${name.padEnd(9)}  ${texts.commands[name].summary}`)
  return `${[texts.usage, ...commands, '', texts.commonOptions, '', texts.exitCodes].join('\n')}\n`
}

function showFormat({ id, extension, read, write }: Format, { reads, writes }: CliTexts): string {
  const does = [...(read ? [reads] : []), ...(write ? [writes] : [])].join(', ')
  return `  ${id.padEnd(16)}  ${`.${extension}`.padEnd(12)}  ${does}`
}

function showCommandHelp({ name, options }: Command, texts: CliTexts): string {
  const formats = 'to' in options ? FORMATS.map((one) => showFormat(one, texts)) : []
  return `${[texts.commands[name].help, ...formats, '', texts.commonOptions, '', texts.exitCodes].join('\n')}\n`
}
