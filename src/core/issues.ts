/** What can be wrong with a dossier, as data. The shells turn a code into a sentence in the reader's language. */

/** Every code, with the level it is raised at. An `error` makes the dossier unusable, a `warning` does not. */
export const ISSUE_LEVELS = {
  /** The bytes are not UTF-8. args: `offset` of the first bad byte. */
  'not-utf8': 'error',
  'file-empty': 'error',
  /** args: `size` and `limit` in bytes. */
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
  /** More problems of the same file, not listed one by one. args: `count`. */
  'and-more': 'error',
  /** A format cannot carry this. args: `what`. */
  'left-out': 'warning',
} as const

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
