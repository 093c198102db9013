/** Tells an exercise that was made from one that is being prepared. */
import type { Dossier } from '../schema.ts'

/** Whether something is hidden in the dossier, or was taken out of it, for readers to find. */
export function isMade({ exercise, articles }: Dossier): boolean {
  return exercise?.given !== undefined || articles.some(({ key }) => key !== undefined)
}
