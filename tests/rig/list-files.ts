/** Lists the files that belong to the project. */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, '../..')

/** Why no call of git: the project is also read from a plain copy. These are the folders that git leaves out. */
const LEFT_OUT = new Set(['.git', 'node_modules', 'dist', '.cache'])

/** Paths from the project's folder, with `/`, of all files below `folder` that are or will be committed; sorted. */
export function listFiles(folder = ''): string[] {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true }).filter(({ name }) => !LEFT_OUT.has(name))
  return entries
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.isDirectory()) return listFiles(path)
      return entry.isFile() && !entry.name.endsWith('.log') ? [path] : []
    })
    .toSorted()
}
