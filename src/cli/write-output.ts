/** Writes a result to a file or to standard output. */
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import type { CliTexts } from '../i18n/cli-en.ts'
import type { Terminal } from './command.ts'

type Content = Uint8Array | Iterable<string>

/** Writes beside the file and renames at the end, so that the file is either the old one or the whole new one. `-` is standard
 * output. Gives a sentence where it cannot be written. */
export async function writeOutput(name: string, content: Content, terminal: Terminal): Promise<string | undefined> {
  const { print, texts } = terminal
  if (name === '-') {
    for (const part of partsOf(content)) print(part)
    return undefined
  }
  const existing = await stat(name).catch(() => undefined)
  if (existing?.isDirectory()) return texts.outputIsFolder(name)
  // Why: a device or a pipe is written to; to put a file in its place would destroy it.
  if (existing && !existing.isFile()) return await writeInto(name, content, texts)
  // Why the real path: renaming onto a link would replace the link.
  const target = existing ? await realpath(name) : name
  const temporary = `${target}.${process.pid}.part`
  try {
    const file = await open(temporary, 'wx', existing?.mode)
    try {
      for (const part of partsOf(content)) await file.writeFile(part)
    } finally {
      await file.close()
    }
    await rename(temporary, target)
    return undefined
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    return sentenceOf(error, name, texts)
  }
}

async function writeInto(name: string, content: Content, texts: CliTexts): Promise<string | undefined> {
  try {
    const file = await open(name, 'w')
    try {
      for (const part of partsOf(content)) await file.writeFile(part)
    } finally {
      await file.close()
    }
    return undefined
  } catch (error) {
    return sentenceOf(error, name, texts)
  }
}

function sentenceOf(error: unknown, name: string, texts: CliTexts): string {
  if (!(error instanceof Error && 'code' in error)) throw error
  return texts.outputUnwritable(name, String(error.code))
}

function partsOf(content: Content): Iterable<string | Uint8Array> {
  return content instanceof Uint8Array ? [content] : content
}
