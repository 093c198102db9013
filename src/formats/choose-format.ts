/** Finds the format of a file by its content or its name. */
import type { Format } from './format.ts'
import { FORMATS } from './formats.ts'

const START = 4096

/** The format for reading a file: by what it begins with, else by its name; `undefined` where neither tells. */
export function chooseReader(name: string, content: string | Uint8Array): Format | undefined {
  const start = startOf(content)
  return FORMATS.find((format) => format.read && format.recognises?.(start)) ??
    formatOfName(name, FORMATS.filter(({ read }) => read))
}

/** The format for writing a file of this name, or `undefined`. */
export function chooseWriter(name: string): Format | undefined {
  return formatOfName(name, FORMATS.filter(({ write }) => write))
}

function startOf(content: string | Uint8Array): string {
  if (typeof content === 'string') return content.slice(0, START).replace(/^\ufeff/, '')
  return new TextDecoder().decode(content.subarray(0, START))
}

/** Of two extensions that fit (`json`, `graph.json`), the longer one counts. */
function formatOfName(name: string, formats: readonly Format[]): Format | undefined {
  return formats
    .filter(({ extension }) => name.toLowerCase().endsWith(`.${extension}`))
    .sort((a, b) => b.extension.length - a.extension.length)[0]
}
