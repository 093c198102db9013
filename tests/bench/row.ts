/** What a measure hands to the table. */

/** One line of the table: ours against a named peer, both measured in this run. */
export interface Row {
  readonly name: string
  readonly ours: number
  /** Left out where nothing comparable exists; the note says what `ours` is held against. */
  readonly peer?: number
  readonly unit: Unit
  readonly peerName: string
  readonly note: string
}

/** `ms` milliseconds, `kB` 1000 bytes, `MB` 1000 kB. */
export type Unit = 'ms' | 'kB' | 'MB'

/** How much is measured, and where the measures say how far they are. */
export interface Effort {
  /** Fewer runs and no sizes that take minutes. */
  readonly isQuick: boolean
  tell(line: string): void
}

/** A group of rows that is measured together; `name` is what `--only` takes. */
export interface Measure {
  readonly name: string
  readonly title: string
  run(effort: Effort): Promise<readonly Row[]>
}
