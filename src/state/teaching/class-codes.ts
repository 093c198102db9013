/** Codes that were pasted or seen by the camera, line by line, until the work of a student is complete. */
import { signal, type ReadonlySignal } from '@preact/signals-core'
import type { Dossier } from '../../core/schema.ts'
import { joinCodeLines, readCodeLines, type CodeLine, type DamagedLine } from '../../core/teaching/hand-in-code/code-lines.ts'
import type { UnpackProblem } from '../../core/teaching/hand-in-code/unpack-work.ts'
import { readExercise } from '../../core/teaching/read-exercise.ts'
import { addWork, classStudents, classTask, endClass, mergeAgain } from './class.ts'
import { readHandIn } from './class-code.ts'

/** A code of which lines are missing. */
export interface PartialCode {
  readonly set: string
  readonly of: number
  /** Numbers from 1. */
  readonly missing: readonly number[]
}

/** What came of a text. */
export interface CodesTaken {
  /** Lines of codes that were read, damaged ones left out. */
  readonly lines: number
  /** Names of those whose work is complete now. */
  readonly added: readonly string[]
  /** Names of those who were in the class already, by the same code. */
  readonly known: readonly string[]
  readonly damaged: readonly DamagedLine[]
  readonly problems: readonly UnpackProblem[]
}

const partial = signal<readonly PartialCode[]>([])
const taken = signal<CodesTaken | undefined>(undefined)

export const partialCodes: ReadonlySignal<readonly PartialCode[]> = partial
/** Of the last text. */
export const codesTaken: ReadonlySignal<CodesTaken | undefined> = taken

const sets = new Map<string, Map<number, CodeLine>>()
const done = new Map<string, Dossier>()

/** Takes the lines of codes in a text; those of one code may come in several texts. The class is merged anew where somebody was added. */
export async function takeCodes(text: string): Promise<CodesTaken> {
  const answer = await takeLines(text)
  if (answer.added.length > 0) mergeAgain()
  return answer
}

/** The same without merging. */
export async function takeLines(text: string): Promise<CodesTaken> {
  const { lines, damaged } = readCodeLines(text)
  const known = new Set<string>()
  const touched = new Set<string>()
  for (const line of lines) {
    const name = nameOfSet(line.set)
    if (name !== undefined) known.add(name)
    else {
      touched.add(line.set)
      sets.set(line.set, (sets.get(line.set) ?? new Map<number, CodeLine>()).set(line.number, line))
    }
  }
  const added: string[] = []
  const problems: UnpackProblem[] = []
  for (const set of touched) {
    const bytes = joinCodeLines([...sets.get(set)?.values() ?? []])
    if (!bytes) continue
    sets.delete(set)
    const read = await readHandIn(new Uint8Array(bytes), readExercise(classTask.peek()).given)
    if (typeof read === 'string') problems.push(read)
    else {
      done.set(set, read.dossier)
      added.push(addWork(read.name, read.dossier))
    }
  }
  partial.value = [...sets].map(([set, of]) => describe(set, of))
  const answer = { lines: lines.length, added, known: [...known], damaged, problems }
  taken.value = answer
  return answer
}

/** Lays the whole class aside. */
export function beginClassAfresh(): void {
  forgetCodes()
  done.clear()
  endClass()
}

/** Forgets what was said of the last text, and codes that are not complete. */
function forgetCodes(): void {
  sets.clear()
  partial.value = []
  taken.value = undefined
}

/** `undefined` where it is not in the class, or no longer. */
function nameOfSet(set: string): string | undefined {
  const work = done.get(set)
  return work && classStudents.peek().find(({ dossier }) => dossier === work)?.name
}

function describe(set: string, lines: ReadonlyMap<number, CodeLine>): PartialCode {
  const of = [...lines.values()][0]?.of ?? 0
  return { set, of, missing: Array.from({ length: of }, (_, at) => at + 1).filter((number) => !lines.has(number)) }
}
