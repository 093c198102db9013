/** The dialogs about an entity: one place for every panel from which they are opened. */
import type { JSX } from 'preact'
import { entityDialog, openEntityDialog } from '../../state/annotating/entities.ts'
import { dossierIndex } from '../../state/project.ts'
import { MergeDialog } from './merge-dialog.tsx'
import { RemovalDialog } from './removal-dialog.tsx'
import { SplitDialog } from './split-dialog.tsx'

/** Put once into a panel. */
export function EntityDialogs(): JSX.Element | null {
  const open = entityDialog.value
  if (!open || !dossierIndex.value.entities.has(open.id)) return null
  const close = (): void => openEntityDialog(undefined)
  switch (open.type) {
    case 'merge':
      return <MergeDialog key={`${open.id} ${open.other ?? ''}`} id={open.id} other={open.other} onClose={close} />
    case 'split':
      return <SplitDialog key={open.id} id={open.id} onClose={close} />
    case 'remove':
      return <RemovalDialog key={open.id} place="entity" id={open.id} onClose={close} onDone={close} />
  }
}
