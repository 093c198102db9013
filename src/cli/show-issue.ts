/** An issue → one line for people. */
import type { Terminal } from './command.ts'
import type { FileIssue } from './read-data-folder.ts'

/** `file: path (record): level: what is wrong. What to do.` Characters that steer a terminal are shown as escapes, since
 * the words may come from a hostile file. */
export function showIssue({ file, path, record, level, code, args }: FileIssue, { texts, issues }: Terminal): string {
  const { problem, remedy } = issues[code](args)
  const place = [path, ...(record === undefined ? [] : [`(${record})`])].filter((part) => part !== '').join(' ')
  const parts = [file, ...(place === '' ? [] : [place]), texts.levels[level], `${problem} ${remedy}`.trim()]
  return escapeControls(parts.join(': '))
}

function escapeControls(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (one) =>
    `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
