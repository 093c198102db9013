/** Finds the format of a file by its content or its name. */
import type { Format, InputFile } from './format.ts'
import { FORMATS } from './formats.ts'

const START = 4096
const LOOKED_AT = 1024 * 1024

/** The format for reading these files: by what one of them begins with, else by a name; `undefined` where neither tells. */
export function chooseReader(files: readonly InputFile[]): Format | undefined {
  const readers = FORMATS.filter(({ read }) => read)
  const starts = files.map(({ content }) => startOf(content))
  return readers.find((format) => starts.some((start) => format.recognises?.(start))) ??
    files.map(({ name }) => formatOfName(name, readers)).find((format) => format)
}

/** The format for writing a file of this name, or `undefined`. Of several with one extension, the first in the list. */
export function chooseWriter(name: string): Format | undefined {
  return formatOfName(name, FORMATS.filter(({ write }) => write))
}

function startOf(content: string | Uint8Array): string {
  const beginning = typeof content === 'string' ? content.slice(0, LOOKED_AT) : new TextDecoder().decode(content.subarray(0, LOOKED_AT))
  const text = beginning.replace(/^\ufeff/, '')
  // Why: in JSON a whole article may stand before the key that tells.
  return (/^\s*[[{]/.test(text) ? text.replace(LONG_STRING, '$1"') : text).slice(0, START)
}

const LONG_STRING = /("(?:[^"\\]|\\[^]){200})(?:[^"\\]|\\[^])*"?/g

/** Of two extensions that fit (`json`, `graph.json`), the longer one counts. */
function formatOfName(name: string, formats: readonly Format[]): Format | undefined {
  return formats
    .flatMap((format) => [format.extension, ...format.alsoReads ?? []].map((extension) => ({ format, extension })))
    .filter(({ extension }) => name.toLowerCase().endsWith(`.${extension}`))
    .sort((a, b) => b.extension.length - a.extension.length)[0]?.format
}
