/** Finds the format of a file by its content or its name. */
import type { Format, InputFile } from './format.ts'
import { FORMATS } from './formats.ts'

const START = 4096
/** Why so much: in JSON a whole article may stand before the key that tells. */
const LOOKED_AT = 8 * 1024 * 1024

/** The format for reading these files: by what one of them begins with, else by a name; `undefined` where neither tells. */
export function chooseReader(files: readonly InputFile[]): Format | undefined {
  const readers = FORMATS.filter(({ read }) => read)
  const starts = files.map(({ content }) => startOf(content))
  return readers.find((format) => starts.some((start) => format.recognises?.(start))) ??
    files.map(({ name }) => formatOfName(name, readers)).find((format) => format)
}

/** The files in their order, but those that are like the format before the others: a note beside a graph is no graph. */
export function fittingFirst(files: readonly InputFile[], format: Format): InputFile[] {
  const fits = (file: InputFile): boolean =>
    format.recognises?.(startOf(file.content)) === true || formatOfName(file.name, [format]) !== undefined
  return [...files.filter(fits), ...files.filter((file) => !fits(file))]
}

/** The format for writing a file of this name, or `undefined`. Of several with one extension, the first in the list. */
export function chooseWriter(name: string): Format | undefined {
  return formatOfName(name, FORMATS.filter(({ write }) => write))
}

function startOf(content: string | Uint8Array): string {
  const take = (most: number): string =>
    (typeof content === 'string' ? content.slice(0, most) : new TextDecoder().decode(content.subarray(0, most))).replace(/^\ufeff/, '')
  const start = take(START)
  return /^\s*[[{]/.test(start) ? take(LOOKED_AT).replace(LONG_STRING, '$1"').slice(0, START) : start
}

const LONG_STRING = /("(?:[^"\\]|\\[^]){200})(?:[^"\\]|\\[^])*"?/g

/** Of two extensions that fit (`json`, `graph.json`), the longer one counts. */
function formatOfName(name: string, formats: readonly Format[]): Format | undefined {
  return formats
    .flatMap((format) => [format.extension, ...format.alsoReads ?? []].map((extension) => ({ format, extension })))
    .filter(({ extension }) => name.toLowerCase().endsWith(`.${extension}`))
    .sort((a, b) => b.extension.length - a.extension.length)[0]?.format
}
