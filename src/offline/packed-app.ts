/** What the app consists of inside a page that stands alone. */

/** Unpacked by `unpack-app.ts`. */
export interface PackedApp {
  /** The whole app with its workers, as one classic script. */
  readonly code: string
  /** All its styles, with the faces in them. */
  readonly style: string
  /** The page around it, with `%APP%` where the packed app stands. */
  readonly shell: string
  /** What the app would fetch, by its address. */
  readonly files: Readonly<Record<string, string>>
}

/** What `unpack-app.ts` hands over to the app. */
export interface OnePage extends PackedApp {
  /** The app as it stands in the page, to be written into another: the length of the packed bytes, a space, the bytes. */
  readonly packed: string
}

declare global {
  // Why a variable of the page: the two scripts share nothing else.
  var onePage: OnePage | undefined
}
