/** What the menu of the header saves; the code that does it is loaded apart. */
import type { Workspace } from '../state/view.ts'
import { whenIdle } from '../ui/when-idle.ts'
import { tellLostCode } from './exchange-parts.ts'

/** In the order of the menu. A picture needs the graph on the screen. */
const SAVES = [
  { id: 'savePng', needsGraph: true },
  { id: 'saveSvg', needsGraph: true },
  { id: 'saveReport', needsGraph: false },
  { id: 'saveDossier', needsGraph: false },
  { id: 'saveGraph', needsGraph: false },
  { id: 'saveOnePage', needsGraph: false },
  { id: 'otherFormats', needsGraph: false },
  { id: 'embed', needsGraph: false },
  { id: 'print', needsGraph: false },
] as const
export type Save = (typeof SAVES)[number]['id']

/** Who annotates wants the dossier first, who explores the picture. */
export function savesFor(workspace: Workspace): readonly (typeof SAVES)[number][] {
  return workspace === 'annotate' ? [...SAVES].sort((a, b) => Number(b.id === 'saveDossier') - Number(a.id === 'saveDossier')) : SAVES
}

/** Has the code at hand before it is asked for: a picture is saved without a network too. To be called once the first view stands. */
export function prepareSaving(): void {
  whenIdle(() => void import('./save.ts').catch(() => undefined))
}

/** Makes the file and hands it to the browser's downloads. */
export async function saveAs(what: Save): Promise<void> {
  const code = await import('./save.ts').catch(tellLostCode)
  await code?.save(what)
}
