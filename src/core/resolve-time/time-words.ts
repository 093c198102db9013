/** How one language words times. */

/** The words of one language. A pattern's groups say what it found: see `readPoint` for what each means. */
export interface TimeWords {
  readonly months: ReadonlyMap<string, number>
  /** 0 for Monday. */
  readonly weekdays: ReadonlyMap<string, number>
  /** EDTF: 21 for spring. */
  readonly seasons: ReadonlyMap<string, number>
  readonly numbers: ReadonlyMap<string, number>
  /** Days from the article's. */
  readonly named: ReadonlyMap<string, number>
  readonly units: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'>
  readonly parts: ReadonlyMap<string, 'early' | 'middle' | 'late'>
  readonly which: ReadonlyMap<string, -1 | 0 | 1>
  readonly points: readonly RegExp[]
  /** What may stand before a point and belongs to it. */
  readonly lead: RegExp
  readonly since: RegExp
  readonly after: RegExp
  readonly until: RegExp
  /** At the latest: right before a date only, since the word has other meanings. */
  readonly by: RegExp
  readonly about: RegExp
  readonly perhaps: RegExp
  /** What opens a range, and for each what joins its two dates. */
  readonly ranges: readonly (readonly [opening: RegExp, joining: RegExp])[]
  /** A day without a month, as the beginning of a range. */
  readonly dayAlone: RegExp
  /** Words that are also others when they begin with a small letter; `undefined` where months have no capital anyway. */
  readonly needsCapital: RegExp | undefined
}
