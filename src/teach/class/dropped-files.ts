/** The files of a drop, and those in folders that were dropped with them. */

/** Files in all; what is in a folder beyond them is left. */
const MOST_FILES = 1000
/** What systems put into folders for themselves. */
const FOR_SYSTEMS = /^(\.|Thumbs\.db$|desktop\.ini$)/i

/** In the order of their names within a folder. Call it while the drop is being told of: afterwards the browser gives nothing. What cannot
 * be listed is passed over. */
export async function readDrop({ items, files }: DataTransfer): Promise<File[]> {
  const given = [...items].filter(({ kind }) => kind === 'file').map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  if (!given.some(({ entry }) => entry?.isDirectory)) return [...files]
  const found: File[] = []
  for (const { entry, file } of given) {
    if (entry?.isDirectory) await readFolder(entry, found)
    else if (file) found.push(file)
  }
  return found.slice(0, MOST_FILES)
}

async function readFolder(entry: FileSystemEntry, found: File[]): Promise<void> {
  const within = await listFolder(entry as FileSystemDirectoryEntry)
  for (const one of within.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (found.length >= MOST_FILES) return
    if (FOR_SYSTEMS.test(one.name)) continue
    if (one.isDirectory) await readFolder(one, found)
    else {
      const file = await new Promise<File | undefined>((resolve) => (one as FileSystemFileEntry).file(resolve, () => resolve(undefined)))
      if (file) found.push(file)
    }
  }
}

async function listFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    // Why again and again: each reading gives a hundred at most, and the last one none.
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
    if (some.length === 0) return all
    all.push(...some)
  }
}
