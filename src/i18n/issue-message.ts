/** What an issue says to people, and how sizes are shown in it. */

/** One sentence each. `remedy` says what to do; it is empty only where `problem` says it all. */
export interface IssueMessage {
  readonly problem: string
  readonly remedy: string
}

/** What an issue carries besides its code. */
export type IssueArguments = Readonly<Record<string, string | number>>

/** Binary units, as file managers and Git show them. */
export function showSize(bytes: string | number | undefined): string {
  const size = Number(bytes)
  if (size < 1024) return `${size} bytes`
  return size < 1024 * 1024 ? `${(size / 1024).toFixed(1)} KiB` : `${(size / 1024 / 1024).toFixed(1)} MiB`
}

/** Binary units, in the French notation. */
export function showSizeInFrench(bytes: string | number | undefined): string {
  const size = Number(bytes)
  if (size < 1024) return `${size} octets`
  const shown = size < 1024 * 1024 ? `${(size / 1024).toFixed(1)} Kio` : `${(size / 1024 / 1024).toFixed(1)} Mio`
  return shown.replace('.', ',')
}
