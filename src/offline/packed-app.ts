/** What the app consists of inside a page that stands alone, and how it is packed. */

/** Unpacked by `unpack-app.ts`. */
export interface PackedApp {
  /** The whole app with its workers, as one classic script. */
  readonly code: string
  /** All its styles. */
  readonly style: string
  /** The page around it, with `%APP%` where the packed app stands. */
  readonly shell: string
  /** What the app would fetch, by its address. */
  readonly files: Readonly<Record<string, string>>
}

/** What `unpack-app.ts` hands over to the app. */
export interface OnePage extends PackedApp {
  /** The app as it stands in the page, to be written into another: the length in bytes of what is packed, that of what it was packed from,
   * the packed bytes in base 85; with spaces between. */
  readonly packed: string
}

declare global {
  // Why a variable of the page: the two scripts share nothing else.
  var onePage: OnePage | undefined
}

/** The parts one after the other, below a line that says how long each is. Why not JSON: quoted marks would not be packed with those of the
 * other parts. */
export function joinParts({ code, style, shell, files }: PackedApp): string {
  const parts = Object.entries({ code, style, shell, ...files })
  return `${JSON.stringify(parts.map(([name, text]) => [name, text.length]))}\n${parts.map(([, text]) => text).join('')}`
}

export function splitParts(text: string): PackedApp {
  let at = text.indexOf('\n') + 1
  const lengths = JSON.parse(text.slice(0, at)) as [name: string, length: number][]
  const { code = '', style = '', shell = '', ...files } = Object.fromEntries(
    lengths.map(([name, length]) => [name, text.slice(at, at += length)]))
  return { code, style, shell, files }
}
