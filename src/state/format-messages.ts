/** What the page and the worker of the formats say to each other. A worker does one thing, reads or writes, and is then ended. */
import type { Issue, LosablePart } from '../core/issues.ts'
import type { Language } from '../core/schema.ts'
import type { ColumnMap } from '../formats/column-map.ts'
import type { TablePreview } from '../formats/csv/preview-table.ts'
import type { DossierSlice } from './dossier-slices.ts'
import type { ImportSummary } from './import-summary.ts'

/** A file that a person gave. The name is empty where it was pasted. */
export interface GivenFile {
  readonly name: string
  readonly content: Blob
}

/** What the page knows about a format without loading it. */
export interface FormatFacts {
  readonly id: string
  readonly extension: string
  readonly reads: boolean
  readonly writes: boolean
  readonly loses: readonly LosablePart[]
}

/** How to write the report that a person reads. */
export interface ReportRequest {
  readonly language: Language
  /** The picture on the screen as SVG. */
  readonly picture?: string
  /** Ids of the claims that are shown; all where it is left out. */
  readonly claims?: readonly string[]
  /** What is shown, in words, with the filters in force. */
  readonly question?: string
}

export type FormatRequest =
  | { readonly type: 'recognise'; readonly text: string }
  /** `formatId` overrides the recognition. Without `columns`, a table of somebody else comes back as `table`. */
  | { readonly type: 'read'; readonly files: readonly GivenFile[]; readonly formatId?: string; readonly columns?: ColumnMap }
  /** Asks for the next slice of what was read. */
  | { readonly type: 'next-slice' }
  | { readonly type: 'list' }
  | { readonly type: 'take-slice'; readonly slice: DossierSlice }
  /** Writes what was taken. */
  | { readonly type: 'write'; readonly formatId: string; readonly byteOrderMark: boolean; readonly report?: ReportRequest }

export type FormatAnswer =
  | { readonly type: 'recognised'; readonly formatId: string | undefined }
  /** `part` from 0 to 1, of all that was asked for. */
  | { readonly type: 'progress'; readonly name: string; readonly part: number }
  | { readonly type: 'table'; readonly table: TablePreview; readonly formatId: string; readonly formats: readonly FormatFacts[] }
  | { readonly type: 'read'; readonly summary: ImportSummary; readonly formatId: string; readonly formats: readonly FormatFacts[]
      readonly isOwn: boolean }
  | { readonly type: 'refused'; readonly issues: readonly Issue[]; readonly formatId: string | undefined
      readonly formats: readonly FormatFacts[] }
  /** Without a slice, the last one has been given. */
  | { readonly type: 'slice'; readonly slice: DossierSlice | undefined; readonly part: number }
  | { readonly type: 'formats'; readonly formats: readonly FormatFacts[] }
  /** `extension` is `zip` where the format writes several files. */
  | { readonly type: 'written'; readonly content: Blob; readonly extension: string }
