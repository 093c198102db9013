/** Where the files of a format go. */
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Format, WrittenFile } from '../formats/format.ts'
import { packFiles } from '../formats/pack-files.ts'
import type { Terminal } from './command.ts'
import { writeOutput } from './write-output.ts'

/** One file goes to `output` itself. Several go into the folder `output` (one that is there, or a name that ends with `/`, which is
 * made), into one archive (a name that ends with `.zip`, or `-`), or else beside each other under the name of `output` without its ending,
 * unless they must keep their names. Gives a sentence where they cannot be written; then none was. */
export async function writeFiles(
  output: string,
  files: readonly WrittenFile[],
  { id, extension, isCollection }: Pick<Format, 'id' | 'extension' | 'isCollection'>,
  terminal: Terminal,
): Promise<string | undefined> {
  const isArchive = /\.zip$/i.test(output) || (output === '-' && files.length !== 1)
  if (isArchive) return await writeOutput(output, packFiles(files), terminal)
  const [first, ...others] = files
  if (first && others.length === 0 && !ENDS_AS_FOLDER.test(output)) return await writeOutput(output, first.pieces, terminal)
  const isInFolder = await isFolder(output)
  if (isCollection && !isInFolder) return terminal.texts.needsFolder(id)
  const prefix = isInFolder ? join(output, '/') : `${withoutEnding(output, extension)}.`
  if (ENDS_AS_FOLDER.test(output)) {
    const problem = await makeFolder(output, terminal)
    if (problem !== undefined) return problem
  }
  for (const { name } of files) {
    if (await isFolder(`${prefix}${name}`)) return terminal.texts.outputIsFolder(`${prefix}${name}`)
  }
  for (const { name, pieces } of files) {
    const problem = await writeOutput(`${prefix}${name}`, pieces, terminal)
    if (problem !== undefined) return problem
  }
  return undefined
}

const ENDS_AS_FOLDER = /[/\\]$/

async function isFolder(name: string): Promise<boolean> {
  return ENDS_AS_FOLDER.test(name) || (name !== '-' && (await stat(name).catch(() => undefined))?.isDirectory() === true)
}

async function makeFolder(name: string, { texts }: Terminal): Promise<string | undefined> {
  try {
    await mkdir(name, { recursive: true })
    return undefined
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return texts.outputUnwritable(name, String(error.code))
  }
}

function withoutEnding(name: string, extension: string): string {
  return name.toLowerCase().endsWith(`.${extension}`) ? name.slice(0, -extension.length - 1) : name
}
