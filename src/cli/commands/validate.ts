/** The command `validate`: what is wrong, where, and what to do. */
import type { Arguments, Command, ExitCode, Terminal } from '../command.ts'
import type { FileIssue } from '../read-data-folder.ts'
import { DEFAULT_INPUT, isMissing, readInput } from '../read-input.ts'
import { showIssue } from '../show-issue.ts'

/** Exit code 1 where any file has an error (with `--strict`: or a warning), 2 where any is not there. */
export const validate: Command = {
  name: 'validate',
  options: { strict: { type: 'boolean' }, json: { type: 'boolean' } },
  run: runValidate,
}

function runValidate({ values, positionals }: Arguments, terminal: Terminal): ExitCode {
  const names = positionals.length > 0 ? positionals : [DEFAULT_INPUT]
  const inputs = names.map((name) => ({ name, input: readInput([name], terminal.texts) }))
  const issues = inputs.flatMap(({ input }) => input.issues)
  const refusals = inputs.flatMap(({ input }) => input.refusal ?? [])
  const errors = issues.filter(({ level }) => level === 'error').length
  const warnings = issues.length - errors
  const bad = errors > 0 || (values['strict'] === true && warnings > 0)
  const wrongUsage = refusals.length > 0 || inputs.some(({ name, input }) => isMissing(input, [name]))
  if (values['json'] === true) {
    const problems = issues.map((one) => ({ ...one, ...terminal.issues[one.code](one.args) }))
    terminal.print(`${JSON.stringify({ valid: !bad && !wrongUsage, errors, warnings, problems }, null, 2)}\n`)
  } else {
    printLines(issues, names.length, bad || wrongUsage, terminal)
  }
  for (const refusal of refusals) terminal.complain(refusal)
  return wrongUsage ? 2 : bad ? 1 : 0
}

function printLines(issues: readonly FileIssue[], files: number, bad: boolean, terminal: Terminal): void {
  const errors = issues.filter(({ level }) => level === 'error').length
  const warnings = issues.length - errors
  for (const one of issues) terminal.print(`${showIssue(one, terminal)}\n`)
  if (!bad) terminal.print(`${terminal.texts.valid(files, warnings)}\n`)
  else if (issues.length > 0) terminal.print(`${terminal.texts.problems(errors, warnings)}\n`)
}
