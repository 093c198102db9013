/** What a sheet is made of, before it is cut into pages. */
import type { ComponentChildren, JSX } from 'preact'

/** Something that is not torn over two pages. */
export interface SheetBlock {
  readonly id: string
  /** One element: it is drawn once to be measured, and once on its page. */
  readonly draw: () => JSX.Element
  /** Whether it goes with the block behind it, as a heading does. */
  readonly keepsNext?: boolean
}

/** Blocks that run over as many pages as they need. */
export interface SheetContent {
  readonly title: string
  /** Whether it is written on, and so has a line for the name. */
  readonly isWrittenOn: boolean
  /** What is asked for, below the title. */
  readonly task?: string
  readonly blocks: readonly SheetBlock[]
  /** What holds the blocks of a page, such as a table with its head; the element around the blocks itself bears `data-blocks`. */
  readonly frame: (blocks: ComponentChildren) => JSX.Element
  /** What to say where there is no block. */
  readonly nothing: string
}
