/** How many changes a file does not have yet. */
import type { KeptFile } from './kept-records.ts'

/** Steps to take back from what is in the file, and steps to do from there, until it is what is open; without a file, all steps
 * that are done. */
export function countUnfiled(file: Pick<KeptFile, 'count' | 'common'> | undefined, count: number): number {
  const common = Math.min(file?.common ?? 0, count)
  return (file?.count ?? 0) - common + (count - common)
}
