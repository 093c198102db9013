/** What can be wrong with a dossier, as data. The shells turn a code into a sentence in the reader's language. */

/** Every code, with the level it is raised at. An `error` makes the dossier unusable, a `warning` does not. */
export const ISSUE_LEVELS = {
  /** The bytes are not UTF-8. args: `offset` of the first bad byte, `guess` (the encoding it looks like, or empty). */
  'not-utf8': 'error',
  'file-empty': 'error',
  /** args: `limit` in bytes, and `size` where it is known. */
  'file-too-large': 'error',
  /** args: `line`, `column`, both from 1. */
  'not-json': 'error',
  /** args: `depth`. */
  'too-deep': 'error',
  /** args: `limit`. */
  'too-many-values': 'error',
  /** The file does not say that it is a dossier. */
  'not-a-dossier': 'error',
  /** args: `version`, `known`. */
  'version-newer': 'error',
  /** args: `expected`, `found`. */
  'wrong-shape': 'error',
  /** args: `key`. */
  'unknown-field': 'error',
  /** args: `id`, `what` (a record type). */
  'duplicate-id': 'error',
  /** args: `id`, `what`, `near` (the closest id that exists, or empty). */
  'unknown-reference': 'error',
  /** args: `start`, `end`, `length` of the text. */
  'span-outside-text': 'error',
  /** args: `quote`, `found` (what stands there), `at` (where the quote is found, or empty). */
  'span-shifted': 'error',
  /** args: `start`, `end`, `otherStart`, `otherEnd`. */
  'spans-overlap': 'error',
  /** args: `start`, `end`. */
  'span-splits-character': 'error',
  /** args: `edtf`. */
  'bad-date': 'error',
  /** args: `end` (subject or object), `kind`, `relation`, `allowed`. */
  'end-does-not-fit': 'error',
  /** args: `relation`. */
  'unary-with-two-ends': 'error',
  /** Subject and object are the same, and the relation is not unary. args: `relation`. */
  'both-ends-the-same': 'warning',
  /** args: `sha256`. */
  'text-changed': 'error',
  /** args: `quad`, `sign`. */
  'sign-against-quad': 'error',
  /** args: `entity`. */
  'acts-for-itself': 'error',
  /** args: `from`, `until`. */
  'period-reversed': 'error',
  /** A claim of a scored relation without its event: its score could be counted twice. args: `relation`. */
  'scored-without-event': 'warning',
  /** args: `modality`. */
  'reported-by-nobody': 'warning',
  'asserted-by-somebody': 'warning',
  /** args: `id`. */
  'event-without-claims': 'warning',
  /** args: `edtf`, `published`. */
  'date-after-publication': 'warning',
  /** An edit would leave a record that refers to nothing. args: `id`, `what`, `count`. */
  'still-in-use': 'error',
  /** An edit names a record that is not there. args: `id`, `what`. */
  'no-such-record': 'error',
  /** The dossier is open for editing in another tab. */
  'edited-elsewhere': 'error',
  /** More problems of the same file, not listed one by one; a warning where they all are. args: `count`. */
  'and-more': 'error',
  /** A format cannot carry this. args: `what`: one or several `LOSABLE_PARTS`, joined by `, `. */
  'left-out': 'warning',
  /** The file is a pointer that Git LFS left in the place of the real file. args: `size` of the real file in bytes. */
  'git-lfs-pointer': 'error',
  /** A file or folder that belongs to the data is not there. args: `name`. */
  'file-missing': 'error',
  /** The system refuses to read a file. args: `reason`. */
  'file-unreadable': 'error',
  /** A record of a graph does not fit the node or edge that carries it. args: `expected`, `found`. */
  'graph-mismatch': 'error',
  /** Bytes of an archive that are none, or that it promises and does not have. args: `name`. */
  'archive-broken': 'error',
  /** An archive that would unpack to more than is read. args: `limit` in bytes. */
  'archive-too-large': 'error',
  /** No format recognises the file. args: `name`. */
  'format-unknown': 'error',
  /** The file is not of the format that it was read as. args: `format`, `missing` (what such a file has). */
  'not-this-format': 'error',
  /** args: `line`, `column`, both from 1; `reason` in English, as the parser gives it. */
  'not-xml': 'error',
  /** The document declares entities, which may swell without bound or fetch files. */
  'xml-entities': 'error',
  /** args: `line` from 1, `reason`. */
  'not-rdf': 'error',
  /** args: `count`, `limit`. */
  'too-many-columns': 'error',
  /** args: `limit`. */
  'too-many-rows': 'error',
  /** args: `column`, `known`: names of the columns there are, joined by commas. */
  'column-missing': 'error',
  /** No column was named for it, and none looks like it. args: `role`, `known`. */
  'column-not-found': 'error',
  /** args: `line` from 1, `expected`, `found`: numbers of cells. */
  'row-of-other-length': 'warning',
  /** A file that another one needs. args: `name`, `partner`. */
  'partner-missing': 'error',
  /** A file of several that the format has no use for. args: `name`. */
  'file-left-out': 'warning',
  /** Offsets agree with the quotes in another unit than the format's own. args: `unit` (`OFFSET_UNITS`), `count`. */
  'offsets-counted-in': 'warning',
  /** Some offsets could be counted in more than one unit, and no quote tells. args: `unit`, the one that was taken. */
  'offsets-unproven': 'warning',
  /** The words were found elsewhere. args: `quote`, `found` (what stands there now), `from`, `to`. */
  'span-moved': 'warning',
  /** The words are not in the text. args: `quote`, `start`. */
  'span-orphan': 'warning',
  /** args: `id`, `taken`: the id that it has now. */
  'id-changed': 'warning',
  /** args: `words`. */
  'date-unreadable': 'warning',
  /** Words on how firmly a claim stands that are not understood: it was read as alleged. args: `words`. */
  'voice-unreadable': 'warning',
  /** A column, an attribute or a layer that has no place in a dossier. args: `field`, `count`. */
  'field-left-out': 'warning',
  /** A line that no record was made of, and that is kept. args: `line` from 1, `words`. */
  'line-kept': 'warning',
  /** A record that is not taken. args: `what`, `id`, `reason` (`RECORD_REASONS`). */
  'record-left-out': 'warning',
  /** An edge names a node that the file does not define. args: `id`. */
  'node-made': 'warning',
  /** Sentences were written from rows, since the file has none. args: `count`. */
  'evidence-made': 'warning',
  /** Edges without a direction were given the one in which they are written. args: `count`. */
  'direction-assumed': 'warning',
  /** A file that no source of coded events recognises. args: `name`, `known` (its columns). */
  'events-unknown': 'error',
  /** Rows of coded events that are no telling of one. args: `reason` (`LEFT_OUT_REASONS`), `count`, `lines` (the first ten), `format` (id of
   * the source). */
  'rows-left-out': 'warning',
  /** A file of coded events without a single one. args: `rows`, `columns` (that are read). */
  'no-events': 'error',
  /** Times that are numbers, and nobody said from where they count. args: `example`. */
  'dates-need-origin': 'error',
} as const

/** Units in which files count offsets. */
export const OFFSET_UNITS = ['code-points', 'utf-16', 'utf-8', 'graphemes'] as const
export type OffsetUnit = (typeof OFFSET_UNITS)[number]

/** Why a record was not taken: what `record-left-out` says in `reason`. */
export const RECORD_REASONS = [
  'no-ends', 'no-such-end', 'one-end', 'same-end', 'no-text', 'unreadable', 'no-sign', 'neutral', 'contradicted',
] as const
export type RecordReason = (typeof RECORD_REASONS)[number]

/** What reading did to what an issue names: mended it, took it but wants it looked at, or did not take it. */
export const ISSUE_OUTCOMES: Readonly<Partial<Record<IssueCode, 'repaired' | 'flagged' | 'left-out'>>> = {
  'offsets-counted-in': 'repaired',
  'id-changed': 'repaired',
  'node-made': 'repaired',
  'direction-assumed': 'repaired',
  'file-left-out': 'left-out',
  'field-left-out': 'left-out',
  'record-left-out': 'left-out',
  'date-unreadable': 'left-out',
  'left-out': 'left-out',
  'row-of-other-length': 'left-out',
  'rows-left-out': 'left-out',
  'offsets-unproven': 'flagged',
  'span-moved': 'flagged',
  'span-orphan': 'flagged',
  'line-kept': 'flagged',
  'evidence-made': 'flagged',
  'voice-unreadable': 'flagged',
}

/** Parts of a dossier that a format may be unable to carry: what `left-out` says in `what`. */
export const LOSABLE_PARTS = [
  'ontology', 'entities', 'names', 'identifiers', 'actsFor', 'articles', 'text', 'mentions', 'spans', 'claims', 'events', 'untoldEvents',
  'qualifiers', 'attribution', 'time', 'bases', 'notes', 'descriptions', 'orphans', 'drafts', 'teaching', 'order',
] as const
export type LosablePart = (typeof LOSABLE_PARTS)[number]

export type IssueCode = keyof typeof ISSUE_LEVELS
export type IssueLevel = (typeof ISSUE_LEVELS)[IssueCode]

/** One problem: what (`code`, `args`) and where (`path`, a JSON path such as `articles[0].claims[3].subject`). */
export interface Issue {
  readonly code: IssueCode
  readonly level: IssueLevel
  /** The id of the record concerned, where there is one: easier to search for than a path. */
  readonly record?: string
  readonly path: string
  readonly args: Readonly<Record<string, string | number>>
}

/** Makes an issue of a code, at that code's level. */
export function issue(
  code: IssueCode,
  path: string,
  args: Issue['args'] = {},
  record?: string,
): Issue {
  return { code, level: ISSUE_LEVELS[code], path, args, ...(record === undefined ? {} : { record }) }
}

/** Whether any of the issues makes the dossier unusable. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((one) => one.level === 'error')
}
