/** Label Studio's JSON export of text tasks. */
import { issue } from '../core/issues.ts'
import { compileAnnotations } from './compile-annotations.ts'
import type { Format } from './format.ts'
import { findTasks } from './label-studio/find-tasks.ts'
import { readTask } from './label-studio/read-task.ts'
import { makeLeftOut } from './loose-json.ts'
import { readJson } from './read-dossier.ts'
import { readOnly } from './read-only.ts'

/** Reads one task or a list of them: regions of text and of HTML, relations in their direction, what was chosen or
 * written for a region as its note. Of several annotations of a task the first that was not cancelled is taken, a
 * prediction where there is none. Versions count code points or UTF-16 units; the regions' own words tell.
 * https://labelstud.io/guide/task_format */
export const labelStudio: Format = {
  id: 'label-studio',
  extension: 'json',
  mediaType: 'application/json',
  loses: [],
  recognises: (start) => /^\s*\[?\s*\{/.test(start) &&
    /"(?:annotations|completions|predictions)"\s*:\s*\[/.test(start) &&
    /"(?:result|completed_by|was_cancelled|data)"\s*:/.test(start) &&
    !/"(?:denotations|start_offset)"\s*:/.test(start),
  read: (files) => readOnly(files, (content, name) => {
    const { value, issues } = readJson(content)
    if (issues.length > 0) return { issues }
    const tasks = findTasks(value)
    if (tasks.length === 0) {
      return { issues: [issue('not-this-format', '', { format: 'label-studio', missing: 'data, annotations' })] }
    }
    const leftOut = makeLeftOut()
    const texts = tasks.flatMap((task) => readTask(task, { fileName: name, count: tasks.length, leftOut }))
    if (texts.length === 0) {
      // Why: a task may only name the address of its text, and a format reads no addresses.
      return { issues: [issue('partner-missing', '', { name, partner: 'data.text' }), ...leftOut.issues()] }
    }
    const result = compileAnnotations(texts)
    return { ...result, issues: [...leftOut.issues(), ...result.issues] }
  }),
}
