/** What the command line says, in English; and the type that every language has to fill. */
import { cliBalanceEn, type BalanceTexts } from './cli-balance-en.ts'
import { cliAlliancesEn, type AlliancesTexts } from './cli-alliances-en.ts'
import { cliClassEn } from './cli-class-en.ts'
import { cliCompareEn, type CompareTexts } from './cli-compare-en.ts'

export type CommandName = 'validate' | 'stats' | 'convert' | 'compare' | 'class' | 'alliances' | 'balance' | 'schema'

/** The words of one command. `help` names every option, each on a line of its own. */
export interface CommandTexts {
  readonly summary: string
  readonly help: string
}

export interface CliTexts {
  /** Stands before and after the list of commands. */
  readonly usage: string
  readonly commonOptions: string
  readonly exitCodes: string
  readonly commands: Readonly<Record<CommandName, CommandTexts>>
  readonly levels: Readonly<Record<'error' | 'warning', string>>
  unknownCommand(name: string, near: string): string
  unknownOption(option: string): string
  missingValue(option: string): string
  surplusValue(option: string): string
  unknownLanguage(language: string): string
  surplusArguments(list: string): string
  missingArguments(list: string): string
  unknownFormat(id: string, known: string): string
  unknownFormatOf(name: string, known: string): string
  unreadableMap(map: string, roles: string): string
  needsFolder(format: string): string
  readonly reads: string
  readonly writes: string
  outputIsFolder(name: string): string
  outputUnwritable(name: string, reason: string): string
  seeHelp(command: string): string
  bug(message: string): string
  valid(files: number, warnings: number): string
  problems(errors: number, warnings: number): string
  schemaWritten(file: string): string
  schemaDiffers(file: string): string
  schemaAgrees(files: number): string
  readonly alliances: AlliancesTexts
  readonly compare: CompareTexts
  readonly balance: BalanceTexts
  readonly stats: {
    readonly records: string
    readonly articles: string
    readonly entities: string
    readonly mentions: string
    readonly claims: string
    readonly events: string
    readonly byRelation: string
    readonly byModality: string
    readonly bySign: string
    readonly bySpeaker: string
    readonly ownVoice: string
    readonly covered: string
    readonly byEvidence: string
    readonly byMentions: string
    readonly allTexts: string
  }
}

export const cliEn: CliTexts = {
  usage: 'Usage: npm run --silent triplomat -- COMMAND [ARGUMENTS]\n\nCommands:',
  commonOptions: `Options of every command:
  -h, --help           say what the command does
  --language en|fr     speak English or French (default: that of the system)`,
  exitCodes: `Exit codes:
  0  all is well
  1  problems were found in the data
  2  wrong usage: unknown command, option or format, or a file that is not there
 70  a mistake in Triplomat itself`,
  commands: {
    validate: {
      summary: 'check dossiers and say what is wrong, where, and what to do',
      help: `Usage: validate [FILES] [--strict] [--json]

Checks each file, or each data folder, and lists its problems, one a line:
file: path (record): level: what is wrong. What to do.
Without FILES it checks the folder data. “-” is standard input.

Options:
  --strict             count warnings as problems
  --json               list the problems as JSON`,
    },
    stats: {
      summary: 'count what a dossier holds',
      help: `Usage: stats [INPUT] [--json]

Counts records, divides the claims by relation, modality, sign and by who says so, and tells
which part of the texts lies in evidence and in mentions. INPUT is a file, a data folder
(default: data) or “-” for standard input.

Options:
  --json               give the figures as JSON, shares from 0 to 1`,
    },
    convert: {
      summary: 'write a dossier in another format',
      help: `Usage: convert INPUT... OUTPUT [--from FORMAT] [--to FORMAT] [--map ROLE=COLUMN,...] [--bom]

Reads a data folder, a file, several files that belong together (such as TEXT.txt TEXT.ann), a
folder of such files, or a zip or gzip archive, and writes it in another format. Formats are
recognised by content and by the ending of the name. “-” is standard input or output. An
existing OUTPUT is replaced only when all is written. What was repaired, doubted or left out in
reading, and what the format cannot carry, is listed as warnings.

A format of several files is written into the folder OUTPUT where that is one or ends with “/”,
into one archive where it ends with “.zip” or is “-”, and else side by side: OUTPUT “x.csv” gives
x.nodes.csv, x.edges.csv and so on. The files of brat and neo4j need a folder or an archive.

Options:
  --from FORMAT        the format of INPUT
  --to FORMAT          the format of OUTPUT (default for “-”: triplomat)
  --map source=COLUMN,target=COLUMN,type=COLUMN,time=COLUMN,…
                       which column of a table holds what; the rest is guessed from the names
  --bom                begin tables with a byte order mark, which Excel needs

Formats:`,
    },
    compare: cliCompareEn,
    class: cliClassEn,
    balance: cliBalanceEn,
    alliances: cliAlliancesEn,
    schema: {
      summary: 'write the JSON Schemas of the data, or check them',
      help: `Usage: schema [FOLDER] [--check]

Writes the JSON Schemas of dossier, ontology, entities and article into FOLDER
(default: public/schema).

Options:
  --check              write nothing; say which files differ`,
    },
  },
  levels: { error: 'error', warning: 'warning' },
  unknownCommand: (name, near) => `There is no command “${name}”.${near ? ` Did you mean “${near}”?` : ''}`,
  unknownOption: (option) => `There is no option ${option} here.`,
  missingValue: (option) => `The option ${option} needs a value.`,
  surplusValue: (option) => `The option ${option} takes no value.`,
  unknownLanguage: (language) => `The language “${language}” is not known; en and fr are.`,
  surplusArguments: (list) => `These arguments are too many: ${list}.`,
  missingArguments: (list) => `Missing: ${list}.`,
  unknownFormat: (id, known) => `There is no format “${id}” for this. Formats: ${known}.`,
  unknownFormatOf: (name, known) => `The format of “${name}” cannot be told. Formats: ${known}.`,
  unreadableMap: (map, roles) =>
    `“${map}” does not say which column holds what: write --map source=COLUMN,target=COLUMN,… Known: ${roles}.`,
  needsFolder: (format) => `The files of ${format} must keep their names: give a folder (ending with “/”) or a name ending with “.zip”.`,
  reads: 'reads',
  writes: 'writes',
  outputIsFolder: (name) => `“${name}” is a folder; the output must be a file.`,
  outputUnwritable: (name, reason) => `“${name}” cannot be written (${reason}). It stays as it was.`,
  seeHelp: (command) => `See: npm run --silent triplomat -- ${command}--help`,
  bug: (message) => `This is a mistake in Triplomat itself: ${message}`,
  valid: (files, warnings) =>
    `${files === 1 ? 'All is well' : `All is well in ${files} files`}${
      warnings > 0 ? `, with ${plural(warnings, 'warning')}` : ''}.`,
  problems: (errors, warnings) => `${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`,
  schemaWritten: (file) => `Written: ${file}`,
  schemaDiffers: (file) => `${file}: differs from the code. Write it again with the command schema.`,
  schemaAgrees: (files) => `All ${files} schemas agree with the code.`,
  alliances: cliAlliancesEn,
  compare: cliCompareEn,
  balance: cliBalanceEn,
  stats: {
    records: 'Records',
    articles: 'articles',
    entities: 'entities',
    mentions: 'mentions',
    claims: 'claims',
    events: 'events',
    byRelation: 'Claims by relation',
    byModality: 'Claims by modality',
    bySign: 'Claims by sign',
    bySpeaker: 'Claims by who says so',
    ownVoice: '(the article itself)',
    covered: 'Part of the text covered',
    byEvidence: 'by evidence',
    byMentions: 'by mentions',
    allTexts: 'all texts',
  },
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
