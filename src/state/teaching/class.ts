/** The class: what its students handed in, and what comes of it. It stays when another dossier is opened, until it is begun afresh. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core'
import type { Issue } from '../../core/issues.ts'
import type { Dossier } from '../../core/schema.ts'
import { isMade } from '../../core/teaching/is-made.ts'
import type { MergedClass } from '../../core/teaching/merge-class.ts'
import { isSameName, nameOfFile, tellApart } from '../../core/teaching/name-student.ts'
import { dossier } from '../project.ts'
import { readClassFiles, type NoHandIn } from './class-reader.ts'
import { startMerging } from './start-merging.ts'

/** The work of one student. */
export interface HandedIn {
  /** No two have the same. */
  readonly name: string
  /** The name under which it came; that of others too, where several came under one. */
  readonly givenName: string
  /** Name of the file; empty for a code. */
  readonly file: string
  readonly dossier: Dossier
}

export interface NotRead {
  readonly file: string
  /** What it is where it is no hand-in at all, and then there are no issues. */
  readonly kind: NoHandIn | undefined
  readonly issues: readonly Issue[]
}

/** What is being done, and how much of it is, from 0 to 1. `name` is the file that is being read. */
export type ClassProgress =
  | { readonly type: 'reading'; readonly name: string; readonly done: number; readonly of: number }
  | { readonly type: 'merging'; readonly part: number }

/** A class as it was merged. */
export interface ClassResult {
  readonly merged: MergedClass
  readonly students: readonly HandedIn[]
  /** `undefined` where there was none. */
  readonly key: Dossier | undefined
}

const handedIn = signal<readonly HandedIn[]>([])
const notRead = signal<readonly NotRead[]>([])
const repeated = signal<readonly string[]>([])
const task = signal<Dossier | undefined>(undefined)
const wantsKey = signal(true)
const progress = signal<ClassProgress | undefined>(undefined)
const result = signal<ClassResult | undefined>(undefined)
const failure = signal<string | undefined>(undefined)
const hidesNames = signal(false)

export const classStudents: ReadonlySignal<readonly HandedIn[]> = handedIn
export const classNotRead: ReadonlySignal<readonly NotRead[]> = notRead
/** Of the files that were given last, the names of those that were handed in before, and were not added again. */
export const classRepeated: ReadonlySignal<readonly string[]> = repeated
/** The dossier whose texts the class worked on: the one that was open when the first work came. */
export const classTask: ReadonlySignal<Dossier> = computed(() => task.value ?? dossier.value)
/** Whether the class is held against a key. */
export const isWithKey: ReadonlySignal<boolean> = computed(() => wantsKey.value && canBeKey(classTask.value))
export const mayHaveKey: ReadonlySignal<boolean> = computed(() => canBeKey(classTask.value))
export const classProgress: ReadonlySignal<ClassProgress | undefined> = progress
export const classResult: ReadonlySignal<ClassResult | undefined> = result
/** Why the class could not be merged; that is our mistake. */
export const classFailure: ReadonlySignal<string | undefined> = failure
export const areNamesHidden: ReadonlySignal<boolean> = hidesNames

let over: AbortController | undefined

/** Reads files, each the work of one student, and merges the class anew. `takeCodes` gets the text of a file that holds codes. */
export async function addClassFiles(files: readonly File[], takeCodes: (text: string) => Promise<unknown>): Promise<void> {
  if (files.length === 0) return
  stopClass()
  const reading = new AbortController()
  over = reading
  task.value ??= dossier.peek()
  repeated.value = []
  progress.value = { type: 'reading', name: files[0]?.name ?? '', done: 0, of: files.length }
  let done = 0
  await readClassFiles(files, async (file, answer) => {
    done++
    if (answer.type === 'dossier') addFile(file, answer.dossier)
    else if (answer.type === 'codes') await takeCodes(answer.text)
    else {
      const why = answer.type === 'foreign' ? { kind: answer.kind, issues: [] } : { kind: undefined, issues: answer.issues }
      notRead.value = [...notRead.peek(), { file: file.name, ...why }]
    }
    if (!reading.signal.aborted) progress.value = { type: 'reading', name: files[done]?.name ?? '', done, of: files.length }
  }, reading.signal)
  if (!reading.signal.aborted) mergeAgain()
}

/** Adds the work of one student, under a name of its own, without merging; gives that name. */
export function addWork(name: string, work: Dossier, file = ''): string {
  task.value ??= dossier.peek()
  const own = tellApart(name, handedIn.peek().map((one) => one.name), file || String(handedIn.peek().length + 1))
  handedIn.value = [...handedIn.peek(), { name: own, givenName: name.trim() || own, file, dossier: work }]
  return own
}

/** Takes a student out of the class, or a file that could not be read off the list. */
export function removeFromClass(one: HandedIn | NotRead): void {
  handedIn.value = handedIn.peek().filter((other) => other !== one)
  notRead.value = notRead.peek().filter((other) => other !== one)
  if ('dossier' in one) mergeAgain()
}

/** Gives a student another name; an empty one, or one that somebody has, is told apart. */
export function renameStudent(one: HandedIn, name: string): void {
  const others = handedIn.peek().filter((other) => other !== one).map((other) => other.name)
  const own = tellApart(name, others, one.name)
  if (own === one.name) return
  handedIn.value = handedIn.peek().map((other) => (other === one ? { ...one, name: own, givenName: own } : other))
  mergeAgain()
}

/** Holds the class against the key, or its students only against one another. */
export function compareWithKey(isWanted: boolean): void {
  wantsKey.value = isWanted
  mergeAgain()
}

/** Takes the dossier that is open now for what the class worked on. */
export function takeOpenAsTask(): void {
  task.value = dossier.peek()
  mergeAgain()
}

/** Shows numbers in place of names, or the names again. */
export function hideNames(isWanted: boolean): void {
  hidesNames.value = isWanted
}

/** Merges what there is; what was under way is given up. */
export function mergeAgain(): void {
  stopClass()
  const students = handedIn.peek()
  if (students.length === 0) {
    result.value = undefined
    return
  }
  const key = isWithKey.peek() ? classTask.peek() : undefined
  const merging = new AbortController()
  over = merging
  failure.value = undefined
  progress.value = { type: 'merging', part: 0 }
  void startMerging(key, students, (part) => (progress.value = { type: 'merging', part }), merging.signal).then((merged) => {
    if (!merged || merging.signal.aborted) return
    batch(() => {
      result.value = { merged, students, key }
      progress.value = undefined
    })
  }, (error: unknown) => {
    batch(() => {
      failure.value = error instanceof Error ? error.message : String(error)
      progress.value = undefined
    })
  })
}

/** Stops reading or merging; what was read stays. */
export function stopClass(): void {
  over?.abort()
  over = undefined
  progress.value = undefined
}

/** Lays everything aside. */
export function endClass(): void {
  stopClass()
  batch(() => {
    handedIn.value = []
    notRead.value = []
    repeated.value = []
    task.value = undefined
    result.value = undefined
    failure.value = undefined
    wantsKey.value = true
  })
}

/** Unless it is there already: two of one student would count twice. Why its file tells: a student may have been renamed. */
function addFile({ name: file, size }: File, work: Dossier): void {
  const name = nameOfFile(file)
  const isKnown = handedIn.peek().some((one) =>
    sizes.get(one.dossier) === size && isSameName(nameOfFile(one.file), name) && JSON.stringify(one.dossier) === JSON.stringify(work))
  if (isKnown) repeated.value = [...repeated.peek(), file]
  else {
    sizes.set(work, size)
    addWork(name, work, file)
  }
}

/** Of the files, in bytes. Why: only those of one size can be the same, and to compare them takes long. */
const sizes = new WeakMap<Dossier, number>()

/** An exercise with its keys, or an annotation that is none. */
function canBeKey(one: Dossier): boolean {
  return one.articles.some(({ key, claims }) => key !== undefined || (!isMade(one) && claims.length > 0))
}
