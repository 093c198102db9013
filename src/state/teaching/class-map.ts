/** The class map: opened in the place of the open dossier, which can be opened again, or saved as a file. */
import { signal, type ReadonlySignal } from '@preact/signals-core'
import type { Dossier } from '../../core/schema.ts'
import { writeDossier, type Written } from '../export.ts'
import { heldDossier } from '../keeping/held-dossier.ts'
import { dossier } from '../project.ts'
import { openFromKept, openRead } from '../session.ts'
import { showWorkspace } from '../view.ts'
import { classResult } from './class.ts'

/** What was open before the class map. */
interface Before {
  readonly dossier: Dossier
  /** Its id where it is kept in the browser with its history. */
  readonly kept: string | undefined
  readonly map: Dossier
}

const before = signal<Before | undefined>(undefined)

/** The dossier that can be opened again; `undefined` where there is none. */
export const beforeClassMap: ReadonlySignal<Before | undefined> = before

/** Opens the map in Explore. */
export function openClassMap(): void {
  const map = classResult.peek()?.merged.map
  if (!map) return
  const open = dossier.peek()
  if (before.peek()?.map !== open) before.value = { dossier: open, kept: heldDossier()?.id, map }
  else before.value = { ...before.peek() as Before, map }
  openRead(map)
  showWorkspace('explore')
}

/** Opens what was open before the map, with its history where that is kept. */
export async function reopenBeforeMap(): Promise<void> {
  const last = before.peek()
  if (!last) return
  before.value = undefined
  if (last.kept !== undefined && await openFromKept(last.kept)) return
  openRead(last.dossier)
}

/** As a file of our own format; `undefined` where the writing was stopped. Throws where it cannot be written. */
export async function writeClassMap(): Promise<Written | undefined> {
  const map = classResult.peek()?.merged.map
  return map && writeDossier({ formatId: 'triplomat' }, map)
}
