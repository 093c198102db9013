/** A file of brat's standoff → its lines, each with the record that it holds. */

/** A line as it stands, its end included, and what it says. Lines are numbered from 1. */
export interface StandoffLine {
  readonly number: number
  readonly raw: string
  readonly record?: StandoffRecord
}

export type StandoffRecord =
  | StandoffMark | StandoffRelation | StandoffEvent | StandoffSet | StandoffAttribute | StandoffReference | StandoffNote

/** `T1⇥Type START END[;START END…]⇥text`. Offsets as the file has them; without text where the line has none. */
export interface StandoffMark {
  readonly is: 'mark'
  readonly id: string
  readonly type: string
  readonly fragments: readonly Fragment[]
  readonly text: string
}
export interface Fragment {
  readonly start: number
  readonly end: number
}
export interface Argument {
  /** With its number where the role is repeated: `Source2`. */
  readonly role: string
  readonly target: string
}
/** `R1⇥Type Arg1:T1 Arg2:T2`: exactly two arguments. */
export interface StandoffRelation {
  readonly is: 'relation'
  readonly id: string
  readonly type: string
  readonly arguments: readonly [Argument, Argument]
}
/** `E1⇥Type:T3 Role:T1 …`: no argument or more. */
export interface StandoffEvent {
  readonly is: 'event'
  readonly id: string
  readonly type: string
  readonly trigger: string
  readonly arguments: readonly Argument[]
}
/** `*⇥Type T1 T2 …`: marks that mean the same. */
export interface StandoffSet {
  readonly is: 'set'
  readonly type: string
  readonly members: readonly string[]
}
/** `A1⇥Name T1 [Value]`, or `M1⇥Name E1`. */
export interface StandoffAttribute {
  readonly is: 'attribute'
  readonly id: string
  readonly name: string
  readonly target: string
  readonly value?: string
}
/** `N1⇥Reference T1 Database:Entry⇥label`. */
export interface StandoffReference {
  readonly is: 'reference'
  readonly id: string
  readonly target: string
  readonly database: string
  readonly entry: string
  readonly label?: string
}
/** `#1⇥AnnotatorNotes T1⇥words`. */
export interface StandoffNote {
  readonly is: 'note'
  readonly id: string
  readonly target: string
  readonly words: string
}

/** Never refuses anything: a line that brat does not know, or whose id stands before, has no record. The raw lines,
 * one after the other, are the content. Rules of brat's `server/src/annotation.py`. `taken` are ids of files that
 * belong to the same text. */
export function parseStandoff(content: string, taken = new Set<string>()): StandoffLine[] {
  const lines: StandoffLine[] = []
  for (let start = 0; start < content.length;) {
    const lineEnd = content.indexOf('\n', start)
    const end = lineEnd < 0 ? content.length : lineEnd + 1
    const raw = content.slice(start, end)
    const record = parseLine(raw.replace(/^\ufeff/, '').replace(/\r?\n$|\r$/, ''))
    const id = record && 'id' in record ? record.id : undefined
    const isDuplicate = id !== undefined && taken.has(id)
    if (id !== undefined) taken.add(id)
    lines.push({ number: lines.length + 1, raw, ...(record && !isDuplicate ? { record } : {}) })
    start = end
  }
  return lines
}

const ID = /^(?:[A-Za-z]+|#[A-Za-z]*)[0-9]\S*$/

function parseLine(line: string): StandoffRecord | undefined {
  const tab = line.indexOf('\t')
  if (tab < 0) return undefined
  const id = line.slice(0, tab)
  const rest = line.slice(tab + 1)
  const split = rest.indexOf('\t')
  const data = split < 0 ? rest : rest.slice(0, split)
  const tail = split < 0 ? '' : rest.slice(split + 1)
  if (id === '*') return parseSet(data)
  if (!ID.test(id)) return undefined
  switch (id[0]) {
    case 'T': return parseMark(id, data, tail)
    case 'R': return parseRelation(id, data)
    case 'E': return parseEvent(id, data)
    case 'A': return parseAttribute(id, data)
    case 'M': return parseAttribute(id, data)
    case 'N': return parseReference(id, data, tail)
    case '#': return parseNote(id, data, tail)
    default: return undefined
  }
}

function parseMark(id: string, data: string, text: string): StandoffMark | undefined {
  const space = data.indexOf(' ')
  if (space <= 0) return undefined
  const fragments: Fragment[] = []
  for (const part of data.slice(space + 1).split(';')) {
    const numbers = /^(-?\d{1,20}) (-?\d{1,20})\s*$/.exec(part)
    if (!numbers) return undefined
    fragments.push({ start: Number(numbers[1]), end: Number(numbers[2]) })
  }
  return { is: 'mark', id, type: data.slice(0, space), fragments, text }
}

function parseRelation(id: string, data: string): StandoffRelation | undefined {
  const [type = '', ...rest] = data.trim().split(/\s+/)
  const [first, second, ...others] = parseArguments(rest) ?? []
  if (type === '' || !first || !second || others.length > 0 || first.role === second.role) return undefined
  return { is: 'relation', id, type, arguments: [first, second] }
}

function parseEvent(id: string, data: string): StandoffEvent | undefined {
  const [head = '', ...rest] = data.trim().split(/\s+/)
  const [type = '', trigger = '', ...others] = head.split(':')
  const found = parseArguments(rest)
  if (type === '' || trigger === '' || others.length > 0 || !found) return undefined
  return { is: 'event', id, type, trigger, arguments: found }
}

function parseArguments(parts: readonly string[]): Argument[] | undefined {
  const found: Argument[] = []
  for (const part of parts) {
    const [role = '', target = '', ...others] = part.split(':')
    if (role === '' || target === '' || others.length > 0) return undefined
    found.push({ role, target })
  }
  return found
}

function parseSet(data: string): StandoffSet | undefined {
  const [type = '', ...members] = data.trim().split(/\s+/)
  return type === '' || members.length === 0 ? undefined : { is: 'set', type, members }
}

function parseAttribute(id: string, data: string): StandoffAttribute | undefined {
  const found = /^(\S+) (\S+)(?: (.*))?$/.exec(data.trimEnd())
  if (!found?.[1] || !found[2]) return undefined
  return { is: 'attribute', id, name: found[1], target: found[2], ...(found[3] ? { value: found[3] } : {}) }
}

/** Brat's own form, and that of BioNLP's shared task of 2013. */
function parseReference(id: string, data: string, tail: string): StandoffReference | undefined {
  const plain = data
    .replace(/^(Reference) Annotation:(\S+) Referent:(\S+)/, '$1 $2 $3')
    .replace(/^(Reference) Referent:(\S+) Annotation:(\S+)/, '$1 $3 $2')
  const found = /^\S+ (\S+) ([^\s:]+):(\S+)/.exec(plain)
  if (!found?.[1] || !found[2] || !found[3]) return undefined
  // Why: brat saves the label with one more tab before it.
  const label = tail.replace(/^\t+/, '').trim()
  return { is: 'reference', id, target: found[1], database: found[2], entry: found[3], ...(label ? { label } : {}) }
}

function parseNote(id: string, data: string, tail: string): StandoffNote | undefined {
  const found = /^\s*\S+\s+(\S+)\s*$/.exec(data)
  return found?.[1] ? { is: 'note', id, target: found[1], words: tail.trim() } : undefined
}
