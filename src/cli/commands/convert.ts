/** The command `convert`: a dossier in another format. */
import { issue } from '../../core/issues.ts'
import { chooseWriter } from '../../formats/choose-format.ts'
import type { Format } from '../../formats/format.ts'
import { FORMATS } from '../../formats/formats.ts'
import { refuse, type Arguments, type Command, type ExitCode, type Terminal } from '../command.ts'
import { readOne } from '../read-one.ts'
import { showIssue } from '../show-issue.ts'
import { writeOutput } from '../write-output.ts'

/** Writes nothing where the input has an error. */
export const convert: Command = {
  name: 'convert',
  options: { from: { type: 'string' }, to: { type: 'string' } },
  run: runConvert,
}

async function runConvert({ values, positionals }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { texts } = terminal
  const [input, output, ...surplus] = positionals
  const missing = [...(input === undefined ? ['INPUT'] : []), ...(output === undefined ? ['OUTPUT'] : [])]
  if (input === undefined || output === undefined) {
    return refuse(terminal, texts.missingArguments(missing.join(', ')), 'convert')
  }
  if (surplus.length > 0) return refuse(terminal, texts.surplusArguments(surplus.join(' ')), 'convert')
  const to = values['to']
  const format = chooseOutputFormat(output, typeof to === 'string' ? to : undefined)
  if (!format?.write) {
    const known = FORMATS.filter(({ write }) => write).map(({ id }) => id).join(', ')
    const sentence = typeof to === 'string' ? texts.unknownFormat(to, known) : texts.unknownFormatOf(output, known)
    return refuse(terminal, sentence, 'convert')
  }
  const from = values['from']
  const { dossier, code } = readOne(input, terminal, 'convert', typeof from === 'string' ? from : undefined)
  if (!dossier) return code
  const problem = await writeOutput(output, format.write(dossier), terminal)
  if (problem !== undefined) return refuse(terminal, problem, 'convert')
  for (const what of format.loses) {
    terminal.complain(showIssue({ ...issue('left-out', '', { what }), file: output }, terminal))
  }
  return 0
}

function chooseOutputFormat(output: string, id: string | undefined): Format | undefined {
  if (id !== undefined) return FORMATS.find((format) => format.id === id)
  return output === '-' ? FORMATS[0] : chooseWriter(output)
}
