/** Which configuration holds for a document, and which of its articles the document is. */
import type { ArticleRecord, Configuration } from './configuration.ts'
import { fileNames } from './file-names.ts'

export interface FoundRecord {
  readonly record?: ArticleRecord
  readonly symmetric: ReadonlySet<string>
}

/** `paths` are those of all documents, without extension; `configurations` are by their folders, which end in `/` or
 * are empty. The one of the nearest folder upwards holds, or the only one. An article is found below the folder of its
 * configuration, or, where one document only has its name, anywhere. */
export function recordFinder(
  paths: readonly string[],
  configurations: ReadonlyMap<string, Configuration>,
): (path: string) => FoundRecord {
  const records = new Map([...configurations].map(([folder, configuration]) => [folder, recordsByName(configuration)]))
  const findFolder = folderFinder([...configurations.keys()])
  const counts = new Map<string, number>()
  for (const path of paths) {
    const key = keyOf(findFolder(path), path)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return (path) => {
    const folder = findFolder(path)
    const known = records.get(folder ?? '')
    if (folder === undefined || !known) return { symmetric: new Set() }
    const below = path.startsWith(folder) ? known.get(path.slice(folder.length)) : undefined
    const record = below ?? (counts.get(keyOf(folder, path)) === 1 ? known.get(lastPart(path)) : undefined)
    return { ...(record ? { record } : {}), symmetric: configurations.get(folder)?.symmetric ?? new Set() }
  }
}

/** The articles that a configuration tells of, by the names of their files. */
function recordsByName({ articles }: Configuration): ReadonlyMap<string, ArticleRecord> {
  const names = fileNames(articles.map(({ id }) => id))
  return new Map(articles.map((record) => [names.get(record.id) ?? '', record]))
}

interface Folder {
  readonly inner: Map<string, Folder>
  configuration?: string
}

/** Why a tree: looking up each folder of a path by its whole name is quadratic in the length of the path. */
function folderFinder(folders: readonly string[]): (path: string) => string | undefined {
  const root: Folder = { inner: new Map() }
  for (const folder of folders) {
    let at = root
    for (const part of folder.split('/').slice(0, -1)) {
      const next = at.inner.get(part) ?? { inner: new Map() }
      at.inner.set(part, next)
      at = next
    }
    at.configuration = folder
  }
  return (path) => {
    let found = root.configuration ?? (folders.length === 1 ? folders[0] : undefined)
    let at: Folder | undefined = root
    for (const part of path.split('/').slice(0, -1)) {
      at = at.inner.get(part)
      if (!at) break
      found = at.configuration ?? found
    }
    return found
  }
}

function keyOf(folder: string | undefined, path: string): string {
  return `${folder}\n${lastPart(path)}`
}

/** A path without its folders. */
export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
