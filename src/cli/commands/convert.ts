/** The command `convert`: a dossier in another format. */
import { issue } from '../../core/issues.ts'
import { chooseWriter } from '../../formats/choose-format.ts'
import { COLUMN_ROLES } from '../../formats/column-map.ts'
import type { Format } from '../../formats/format.ts'
import { FORMATS } from '../../formats/formats.ts'
import { refuse, type Arguments, type Command, type ExitCode, type Terminal } from '../command.ts'
import { parseMap } from '../parse-map.ts'
import { readOne } from '../read-one.ts'
import { showIssue } from '../show-issue.ts'
import { writeFiles } from '../write-files.ts'

/** Writes nothing where the input has an error. */
export const convert: Command = {
  name: 'convert',
  options: { from: { type: 'string' }, to: { type: 'string' }, map: { type: 'string' }, bom: { type: 'boolean' } },
  run: runConvert,
}

async function runConvert({ values, positionals }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { texts } = terminal
  const inputs = positionals.slice(0, -1)
  const output = positionals.at(-1)
  if (inputs.length === 0 || output === undefined) {
    const missing = [...(output === undefined ? ['INPUT'] : []), 'OUTPUT'].join(', ')
    return refuse(terminal, texts.missingArguments(missing), 'convert')
  }
  const { from, to, map, bom } = values
  const format = chooseOutputFormat(output, typeof to === 'string' ? to : undefined)
  if (!format?.write) {
    const known = FORMATS.filter(({ write }) => write).map(({ id }) => id).join(', ')
    const sentence = typeof to === 'string' ? texts.unknownFormat(to, known) : texts.unknownFormatOf(output, known)
    return refuse(terminal, sentence, 'convert')
  }
  const columns = typeof map === 'string' ? parseMap(map) : undefined
  if (typeof map === 'string' && !columns) return refuse(terminal, texts.unreadableMap(String(map), COLUMN_ROLES.join(', ')), 'convert')
  const { dossier, code } = readOne(inputs, terminal, 'convert', { ...(columns && { columns }), ...(typeof from === 'string' && { formatId: from }) })
  if (!dossier) return code
  const files = format.write(dossier, { byteOrderMark: bom === true })
  const problem = await writeFiles(output, files, format, terminal)
  if (problem !== undefined) return refuse(terminal, problem, 'convert')
  if (format.loses.length > 0) {
    terminal.complain(showIssue({ ...issue('left-out', '', { what: format.loses.join(', ') }), file: output }, terminal))
  }
  return 0
}

function chooseOutputFormat(output: string, id: string | undefined): Format | undefined {
  if (id !== undefined) return FORMATS.find((format) => format.id === id)
  return output === '-' ? FORMATS[0] : chooseWriter(output)
}
