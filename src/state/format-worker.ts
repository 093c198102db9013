/** Reads and writes files away from the page, so that nothing freezes however large they are. All formats are loaded here alone. */
import { issue, type Issue } from '../core/issues.ts'
import type { Dossier } from '../core/schema.ts'
import { chooseReader } from '../formats/choose-format.ts'
import type { ColumnMap } from '../formats/column-map.ts'
import { csv } from '../formats/csv.ts'
import { previewTable, type TablePreview } from '../formats/csv/preview-table.ts'
import type { Format, InputFile } from '../formats/format.ts'
import { FORMATS } from '../formats/formats.ts'
import { native } from '../formats/native.ts'
import { openFiles, type OpenResult } from '../formats/open-files.ts'
import { MAX_FILE_SIZE } from '../formats/read-text.ts'
import { unpackFiles } from '../formats/unpack-files.ts'
import { sliceDossier, joinSlices, type DossierSlice } from './dossier-slices.ts'
import type { FormatAnswer, FormatFacts, FormatRequest, GivenFile } from './format-messages.ts'
import { listIssues, summariseImport } from './import-summary.ts'
import { writeFile } from './write-file.ts'

/** Formats that are Triplomat's own: what reads from them without an issue needs no report. */
const OWN_FORMATS: readonly string[] = ['triplomat', 'graphology']
/** The parts of the progress: bytes first, then the reader. */
const BYTES_SHARE = 0.1
/** A reader may tell its progress after every row. */
const PROGRESS_STEP = 0.01

let given: readonly GivenFile[] = []
let inputs: readonly InputFile[] = []
let outgoing: { readonly slices: Iterator<DossierSlice>; readonly all: number; sent: number } | undefined
const incoming = joinSlices()

self.addEventListener('message', ({ data }: MessageEvent<FormatRequest>) => {
  // Why thrown again: the page hears of an error only where no promise has caught it.
  answer(data).catch((error: unknown) => setTimeout(() => { throw error }))
})

async function answer(request: FormatRequest): Promise<void> {
  switch (request.type) {
    case 'recognise': return say({ type: 'recognised', formatId: recognise([{ name: '', content: request.text }]) })
    case 'read': return read(request.files, request.formatId, request.columns)
    case 'next-slice': return handOver()
    case 'list': return say({ type: 'formats', formats: factsOf() })
    case 'take-slice': return incoming.take(request.slice)
    case 'write': return say({ type: 'written', ...writeFile(incoming.finish(), request) })
  }
}

function say(words: FormatAnswer): void {
  self.postMessage(words)
}

async function read(files: readonly GivenFile[], formatId: string | undefined, columns: ColumnMap | undefined): Promise<void> {
  outgoing = undefined
  const isRead = files.length === given.length && files.every((file, index) => file.content === given[index]?.content)
  const problem = isRead ? undefined : await fetchBytes(files)
  const refuse = (issues: readonly Issue[], id?: string): void =>
    say({ type: 'refused', issues: listIssues(issues), formatId: id, formats: factsOf() })
  if (problem) return refuse([problem])
  const table = findTable(formatId)
  if (table && !columns) return say({ type: 'table', table, formatId: csv.id, formats: factsOf() })
  const { dossier, issues, format } = open(formatId ?? recognise(inputs), columns)
  if (!dossier) return refuse(issues, format?.id)
  outgoing = { slices: sliceDossier(dossier), all: countRecords(dossier), sent: 0 }
  say({
    type: 'read', summary: summariseImport(dossier, issues), formatId: format?.id ?? native.id, formats: factsOf(),
    isOwn: OWN_FORMATS.includes(format?.id ?? ''),
  })
}

/** What is too large, a file that is gone and a folder end in an issue; they are looked at again the next time. */
async function fetchBytes(files: readonly GivenFile[]): Promise<Issue | undefined> {
  // Why at first: another choice of format must not be read from the files before these.
  given = []
  const large = findTooLarge(files)
  if (large) return large
  const fetched: InputFile[] = []
  for (const [index, { name, content }] of files.entries()) {
    say({ type: 'progress', name, part: (BYTES_SHARE * index) / files.length })
    try {
      fetched.push({ name, content: new Uint8Array(await content.arrayBuffer()) })
    } catch (error) {
      return issue('file-unreadable', '', { reason: error instanceof Error ? error.message : String(error) }, name)
    }
  }
  const { files: unpacked, issues } = unpackFiles(fetched)
  if (issues[0]) return issues[0]
  inputs = unpacked
  given = files
  return undefined
}

/** Before anything is read: the sizes are known, and no byte need be. All together must not pass the limit either. */
function findTooLarge(files: readonly GivenFile[]): Issue | undefined {
  const limit = Math.max(MAX_FILE_SIZE, ...FORMATS.map((format) => format.limit ?? 0))
  let all = 0
  for (const { name, content } of files) {
    all += content.size
    if (content.size > limit) return issue('file-too-large', '', { size: content.size, limit }, name)
  }
  return all > limit ? issue('file-too-large', '', { size: all, limit }) : undefined
}

/** The format, or that of tables for a pasted text that looks like one: it has no name to tell. */
function recognise(files: readonly InputFile[]): string | undefined {
  const found = chooseReader(files)
  if (found) return found.id
  const [only, ...others] = files
  if (!only || only.name !== '' || others.length > 0) return undefined
  const { columns, rows, hasHeader, delimiter } = previewTable(only)
  return columns.length > 1 && rows.length > 0 && (hasHeader || '\t;|'.includes(delimiter)) ? csv.id : undefined
}

/** The table whose columns a person has to name: one that is not our own. Of several, the one whose rows are ties. */
function findTable(formatId: string | undefined): TablePreview | undefined {
  if ((formatId ?? recognise(inputs)) !== csv.id || chooseReader(inputs.map(({ content }) => ({ name: '', content })))) return undefined
  const tables = inputs.map(previewTable).filter(({ issues, columns }) => issues.length === 0 && columns.length > 0)
  const ties = tables.filter(({ guess }) => guess.source !== undefined && guess.target !== undefined)
  return tables.length === 1 ? tables[0] : ties[0]
}

function open(formatId: string | undefined, columns: ColumnMap | undefined): OpenResult {
  // Why the one given: of what is in an archive, a name would say little.
  const name = given.length === 1 ? given[0]?.name ?? '' : ''
  let told = 0
  const onProgress = (part: number): void => {
    if (part - told < PROGRESS_STEP) return
    told = part
    say({ type: 'progress', name, part: BYTES_SHARE + (1 - BYTES_SHARE) * part })
  }
  say({ type: 'progress', name, part: BYTES_SHARE })
  return openFiles(inputs, { onProgress, ...(formatId === undefined ? {} : { formatId }), ...(columns ? { columns } : {}) })
}

function handOver(): void {
  const next = outgoing?.slices.next()
  if (!outgoing || !next || next.done) return say({ type: 'slice', slice: undefined, part: 1 })
  outgoing.sent += next.value.reduce((sum, piece) => sum + ('records' in piece ? piece.records.length : 1), 0)
  say({ type: 'slice', slice: next.value, part: Math.min(1, outgoing.sent / outgoing.all) })
}

function countRecords({ entities, articles }: Dossier): number {
  const within = articles.reduce((sum, { mentions, events, claims }) => sum + 1 + mentions.length + events.length + claims.length, 0)
  return 1 + entities.length + within
}

function factsOf(): FormatFacts[] {
  return FORMATS.map(({ id, extension, loses, read: reads, write }: Format) =>
    ({ id, extension, loses, reads: reads !== undefined, writes: write !== undefined }))
}
