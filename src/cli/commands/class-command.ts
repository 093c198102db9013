/** The command `class`: what the students of a class agree on, dispute and miss. */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { isMade } from '../../core/teaching/is-made.ts'
import { mergeClass, type MergedClass, type Student } from '../../core/teaching/merge-class.ts'
import { nameForeignFile, TELLING_BYTES, type ForeignKind } from '../../core/teaching/name-foreign-file.ts'
import { nameOfFile, tellApart } from '../../core/teaching/name-student.ts'
import { native } from '../../formats/native.ts'
import { classEn } from '../../i18n/teach/class-en.ts'
import { classFr } from '../../i18n/teach/class-fr.ts'
import { feedbackEn } from '../../i18n/teach/feedback-en.ts'
import { feedbackFr } from '../../i18n/teach/feedback-fr.ts'
import { refuse, type Arguments, type Command, type ExitCode, type Terminal } from '../command.ts'
import { readOne } from '../read-one.ts'
import { writeFiles } from '../write-files.ts'
import { showClass } from './class/show-class.ts'

/** Tables, or JSON. A student whose file cannot be read is left out, and the exit code is 1. */
export const classCommand: Command = {
  name: 'class',
  options: { json: { type: 'boolean' }, map: { type: 'string' } },
  run: runClass,
}

async function runClass({ values, positionals }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [task, ...files] = positionals
  if (task === undefined || files.length === 0) {
    return refuse(terminal, terminal.texts.missingArguments(task === undefined ? 'EXERCISE, STUDENT' : 'STUDENT'), 'class')
  }
  const { dossier: exercise, code } = readOne([task], terminal, 'class')
  if (!exercise) return code
  const students: Student[] = []
  for (const file of files) {
    const foreign = foreignOf(file)
    if (foreign) {
      const { problem, remedy } = { en: classEn, fr: classFr }[terminal.language].noHandIn[foreign]
      terminal.complain(`${file}: ${problem} ${remedy}`)
      continue
    }
    const { dossier } = readOne([file], terminal, 'class')
    const taken = students.map(({ name }) => name)
    if (dossier) students.push({ name: tellApart(nameOfFile(basename(file)), taken, file), dossier })
  }
  if (students.length === 0) return 1
  const hasKey = exercise.articles.some(({ key, claims }) => key !== undefined || (!isMade(exercise) && claims.length > 0))
  const merged = mergeClass(hasKey ? exercise : undefined, students, (count, of) =>
    ({ en: feedbackEn.class.note(count, of), fr: feedbackFr.class.note(count, of) }))
  const { map } = values
  if (typeof map === 'string') {
    const problem = await writeFiles(map, native.write?.(merged.map, {}) ?? [], native, terminal)
    if (problem !== undefined) return refuse(terminal, problem, 'class')
  }
  terminal.print(values['json'] === true ? `${JSON.stringify(outlineOf(merged), null, 2)}\n` : showClass(merged, terminal))
  return students.length < files.length ? 1 : 0
}

/** What cannot be read is told of by the reader of dossiers. Why only files: a pipe would lose its beginning. */
function foreignOf(file: string): ForeignKind | undefined {
  let handle: number | undefined
  try {
    if (!statSync(file).isFile()) return undefined
    const bytes = new Uint8Array(TELLING_BYTES)
    handle = openSync(file, 'r')
    return nameForeignFile(bytes.subarray(0, readSync(handle, bytes)))
  } catch {
    return undefined
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

/** All but the map, and of each sheet its counts. */
function outlineOf({ map: _, sheets, agreement, claimsAlpha, ...rest }: MergedClass): object {
  return {
    students: sheets.length,
    claimsAlpha: { ...claimsAlpha, value: claimsAlpha.value ?? null },
    wordsAlpha: agreement ? { ...agreement.words, value: agreement.words.value ?? null } : null,
    ...rest,
    sheets: sheets.map(({ feedback, ...sheet }) => ({ ...sheet, ...(feedback && { counts: feedback.counts }) })),
  }
}
