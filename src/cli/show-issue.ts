/** An issue → one line for people. */
import { escapeControls } from './escape-controls.ts'
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
