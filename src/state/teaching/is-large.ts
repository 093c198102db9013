/** Whether lessons of a dossier are left to a worker. */
import type { Dossier } from '../../core/schema.ts'

/** What they take on the page grows with both: at these borders some tens of milliseconds. In UTF-16 units. */
const MOST_CLAIMS = 500
const MOST_TEXT = 300_000

/** Whether the work would be noticed on the page. Smaller ones are not sent: a worker takes longer to start than their work. */
export function isLarge({ articles }: Dossier): boolean {
  const claims = articles.reduce((sum, one) => sum + one.claims.length + (one.key?.claims.length ?? 0), 0)
  return claims > MOST_CLAIMS || articles.reduce((sum, { text }) => sum + text.length, 0) > MOST_TEXT
}
