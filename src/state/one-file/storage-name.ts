/** Under which name this page keeps things in the browser. */
import { isEmbedded } from './embedded.ts'

/** Why not one for all: pages on a disk share one store, and each must open with its own dossier; a frame shows what its address says, and
 * never a person's own work. */
export const storageName: string = nameStorage()

function nameStorage(): string {
  if (isEmbedded) return 'triplomat-embedded'
  const page = typeof document === 'undefined' ? undefined : document.documentElement.dataset['page']
  return page ? `triplomat-page-${page}` : 'triplomat'
}
