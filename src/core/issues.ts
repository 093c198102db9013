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
  /** More problems of the same file, not listed one by one; a warning where they all are. args: `count`. */
  'and-more': 'error',
  /** A format cannot carry this. args: `what`. */
  'left-out': 'warning',
  /** The file is a pointer that Git LFS left in the place of the real file. args: `size` of the real file in bytes. */
  'git-lfs-pointer': 'error',
  /** A file or folder that belongs to the data is not there. args: `name`. */
  'file-missing': 'error',
  /** The system refuses to read a file. args: `reason`. */
  'file-unreadable': 'error',
  /** A record of a graph does not fit the node or edge that carries it. args: `expected`, `found`. */
  'graph-mismatch': 'error',
} as const

/** Parts of a dossier that a format may be unable to carry: what `left-out` says in `what`. */
export const LOSABLE_PARTS = [
  'ontology', 'entities', 'names', 'actsFor', 'articles', 'text', 'mentions', 'spans', 'claims', 'events', 'qualifiers',
  'attribution', 'time', 'notes', 'descriptions',
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
