/** Reads `dist/index.html` as a browser would, without running it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './list-files.ts'

/** One opening tag; a name without a value has the value ''. */
export interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** What stands between a script's or a style's opening and closing tag; '' for every other tag. */
  readonly content: string
}

/** All tags of the built page in their order, comments left out. Refuses to go on where there is no build. */
export function readBuiltPage(): Tag[] {
  const path = join(ROOT, 'dist/index.html')
  if (!existsSync(path)) throw new Error('dist/index.html is missing: npm run build')
  return readTags(readFileSync(path, 'utf8'))
}

/** All tags of a page in their order, comments left out. */
export function readTags(html: string): Tag[] {
  const tags = html.replaceAll(/<!--[\s\S]*?-->/g, '').matchAll(TAG)
  return [...tags].map(([, raw, rawAttributes, content = '', name, attributes]) => ({
    name: (raw ?? name ?? '').toLowerCase(),
    attributes: readAttributes(rawAttributes ?? attributes ?? ''),
    content,
  }))
}

const ATTRIBUTES = String.raw`((?:[^>"']|"[^"]*"|'[^']*')*)`
const TAG = new RegExp(
  String.raw`<(?:(script|style)\b${ATTRIBUTES}>([\s\S]*?)<\/\1\s*>|([a-z][\w-]*)${ATTRIBUTES}>)`,
  'gi',
)

function readAttributes(text: string): Map<string, string> {
  const attributes = text.matchAll(/([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)
  const pairs = [...attributes].map(([, name = '', ...values]): [string, string] => {
    return [name.toLowerCase(), values.find((value) => value !== undefined) ?? '']
  })
  return new Map(pairs)
}
