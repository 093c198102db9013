/** The map of what the class says: opened in Explore, or saved; and the way back to what was open before. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { beforeClassMap, openClassMap, reopenBeforeMap, writeClassMap } from '../../state/teaching/class-map.ts'
import { download } from '../../ui/download.ts'
import { announce } from '../../ui/live-region.tsx'
import { ClassMapPicture } from './class-map-picture.tsx'
import { classWords } from './class-words.ts'
import { titleOf } from './give-work.tsx'
import { resultView } from './result-view.ts'

/** Nothing where there is neither a map nor a way back. */
export function ClassMapTools(): JSX.Element | null {
  const words = classWords.value
  const trouble = useSignal('')
  const before = beforeClassMap.value
  const hasMap = resultView.value !== undefined
  if (!hasMap && !before) return null
  const save = async (): Promise<void> => {
    trouble.value = ''
    try {
      const written = await writeClassMap()
      if (!written) return
      const name = `${words.mapName}.${written.extension}`
      download(written.content, name)
      announce(words.saved(name))
    } catch (error) {
      trouble.value = words.saveFailed(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <div class="teach-group class-overview class-map-tools">
      <h3 class="teach-label">{words.map}</h3>
      <p>{words.mapLead}</p>
      <div class="button-row">
        {hasMap && <button type="button" class="button button-primary" onClick={open}>{words.openMap}</button>}
        {hasMap && <button type="button" class="button" onClick={() => void save()}>{words.saveMap}</button>}
        {before && (
          <button type="button" class="button" onClick={() => void reopen(titleOf(before.dossier))}>{words.reopen(titleOf(before.dossier))}</button>
        )}
      </div>
      {resultView.value && <ClassMapPicture view={resultView.value} />}
      {trouble.value !== '' && <p role="alert" class="class-trouble">{trouble.value}</p>}
    </div>
  )
}

function open(): void {
  openClassMap()
  announce(classWords.peek().mapOpened)
}

async function reopen(title: string): Promise<void> {
  await reopenBeforeMap()
  announce(classWords.peek().reopened(title))
  document.getElementById('lens')?.focus()
}
