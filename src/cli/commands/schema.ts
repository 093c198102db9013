/** The command `schema`: writes the JSON Schemas, or says which differ from the code. */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSON_SCHEMAS } from '../../formats/json-schemas.ts'
import { refuse, type Arguments, type Command, type ExitCode, type Terminal } from '../command.ts'
import { writeOutput } from '../write-output.ts'

const DEFAULT_FOLDER = join('public', 'schema')

/** With `--check` exit code 1 where a file differs or is not there. */
export const schema: Command = { name: 'schema', options: { check: { type: 'boolean' } }, run: runSchema }

async function runSchema({ values, positionals }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [folder = DEFAULT_FOLDER, ...surplus] = positionals
  if (surplus.length > 0) return refuse(terminal, terminal.texts.surplusArguments(surplus.join(' ')), 'schema')
  return values['check'] === true ? check(folder, terminal) : await write(folder, terminal)
}

function check(folder: string, { print, texts }: Terminal): ExitCode {
  const differing = JSON_SCHEMAS.map(({ file, content }) => ({ file: join(folder, file), content }))
    .filter(({ file, content }) => readIfThere(file) !== content)
  for (const { file } of differing) print(`${texts.schemaDiffers(file)}\n`)
  if (differing.length === 0) print(`${texts.schemaAgrees(JSON_SCHEMAS.length)}\n`)
  return differing.length === 0 ? 0 : 1
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

async function write(folder: string, terminal: Terminal): Promise<ExitCode> {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return refuse(terminal, terminal.texts.outputUnwritable(folder, reason), 'schema')
  }
  for (const { file, content } of JSON_SCHEMAS) {
    const name = join(folder, file)
    const problem = await writeOutput(name, content, terminal)
    if (problem !== undefined) return refuse(terminal, problem, 'schema')
    terminal.print(`${terminal.texts.schemaWritten(name)}\n`)
  }
  return 0
}
