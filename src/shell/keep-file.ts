/** Saving the open dossier to a file of the person's own, and the same file again where the browser can. */
import { writeDossier } from '../state/export.ts'
import { fileHandle, markForFile, rememberFile } from '../state/keeping/keep-edits.ts'
import { dossier } from '../state/project.ts'
import { messages } from '../state/words.ts'
import { download } from '../ui/download.ts'
import { announce } from '../ui/live-region.tsx'
import { expectWriting, showFormats } from './exchange-parts.ts'
import { keepWords } from './keep-words.ts'

/** The File System Access API as far as it is used here (WICG, 2025), which not every browser has. */
interface PickingWindow {
  readonly showSaveFilePicker: (options: {
    readonly suggestedName: string
    readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, readonly string[]>> }[]
  }) => Promise<FileSystemFileHandle>
}
interface AskingHandle {
  readonly requestPermission: (options: { readonly mode: 'readwrite' }) => Promise<PermissionState>
}

let isSaving = false

/** Writes the whole dossier to the file of last time, to one that is chosen, or to the downloads. To be called by a press or a key,
 * or the browser asks nobody. With `isNew` another file is chosen. */
export async function saveToFile(isNew = false): Promise<void> {
  // Why: a key that is held down asks many times.
  if (isSaving) return
  isSaving = true
  const mark = markForFile()
  try {
    rememberFile(mark, await save(isNew))
  } catch (error) {
    rememberFile(mark, undefined)
    // Why there: what failed can be tried again in another format.
    showFormats(true, error instanceof Error ? error.message : String(error))
  } finally {
    isSaving = false
  }
}

/** What was written, and where; `undefined` where the person changed their mind. */
async function save(isNew: boolean): Promise<{ name: string; handle?: FileSystemFileHandle } | undefined> {
  expectWriting()
  const suggested = `${dossier.value.articles[0]?.id ?? 'triplomat'}.json`.replace(/[\\/:*?"<>|]/g, '-')
  // Why before the dossier is written: the browser asks only right after a press.
  const handle = await chooseFile(isNew, suggested)
  if (handle === 'none') return undefined
  const written = await writeDossier({ formatId: 'triplomat' })
  if (!written) return undefined
  if (!handle) {
    const name = suggested.replace(/json$/, written.extension)
    download(written.content, name)
    announce(messages.value.exchange.saved(name))
    return { name }
  }
  const file = await handle.createWritable()
  // Why so: until it is closed, the file is as it was before.
  await file.write(written.content)
  await file.close()
  announce(messages.value.exchange.saved(handle.name))
  return { name: handle.name, handle }
}

/** `undefined` where the browser only has downloads, `none` where the person chose none. */
async function chooseFile(isNew: boolean, suggestedName: string): Promise<FileSystemFileHandle | 'none' | undefined> {
  const known = isNew ? undefined : fileHandle()
  if (known && await isAllowed(known)) return known
  if (!canPick(window)) return undefined
  try {
    return await window.showSaveFilePicker({
      suggestedName, types: [{ description: keepWords.value.file.type, accept: { 'application/json': ['.json'] } }],
    })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'none'
    // Why: what the browser refuses here, as inside a frame, it may allow as a download.
    return undefined
  }
}

async function isAllowed(handle: FileSystemFileHandle): Promise<boolean> {
  try {
    return !canAsk(handle) || await handle.requestPermission({ mode: 'readwrite' }) === 'granted'
  } catch {
    return false
  }
}

function canPick(value: object): value is PickingWindow {
  return 'showSaveFilePicker' in value
}

function canAsk(value: object): value is AskingHandle {
  return 'requestPermission' in value
}
