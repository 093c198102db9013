/** Opening a kept dossier with its whole history. */
import { openWithHistory } from '../history.ts'
import { opening } from '../project.ts'
import { countUnfiled } from './count-unfiled.ts'
import { holdInTab, startHolding, type Held } from './held-dossier.ts'
import { holdDossier, type LetGo } from './hold-dossier.ts'
import { startKeeping } from './keep-edits.ts'
import { showKeeping, showTrouble, showUnfiled } from './keeping.ts'
import { isAnyKept, noteKept } from './kept-flag.ts'
import { listKept } from './list-kept.ts'
import { nameFailure } from './name-failure.ts'
import { openDatabase } from './open-database.ts'
import { readKept, type ReadDossier } from './read-kept.ts'
import { followDossier, stopSharing } from './share-dossier.ts'
import { beginTenure } from './begin-tenure.ts'

/** A kept dossier that was read. */
export interface KeptOpening {
  /** Opens it in place of what is open. */
  readonly open: () => void
  /** Lets go of it unopened. */
  readonly giveUp: () => void
}

/** Reads the kept dossier that was open last. `undefined` where there is none, or it cannot be opened: why is told. */
export async function openLastKept(): Promise<KeptOpening | undefined> {
  const list = await listKept()
  if ('failure' in list) {
    showTrouble({ type: 'unreadable', why: list.failure })
    return undefined
  }
  const last = list.entries[0]
  if (last) return openKept(last.record.id)
  if (isAnyKept.peek()) showTrouble({ type: 'unreadable', why: 'cleared' })
  // Why: what is gone is told once, and not asked for again.
  noteKept(false)
  return undefined
}

/** Reads a kept dossier, to be opened or given up. `undefined` where it cannot be opened: why is told. */
export async function openKept(id: string): Promise<KeptOpening | undefined> {
  startKeeping()
  let held: Held | undefined
  // Why before it is read: what another tab writes meanwhile would be missed.
  const letGo = await holdDossier(id, { how: 'if-free', onLost: () => held && stopSharing(held) })
  try {
    const read = await readKept(await openDatabase(), id)
    if (!read) {
      letGo?.()
      showTrouble({ type: 'unreadable', why: 'damaged' })
      return undefined
    }
    return { open: () => (held = open(read, letGo)), giveUp: () => letGo?.() }
  } catch (error) {
    letGo?.()
    showTrouble({ type: 'unreadable', why: nameFailure(error) })
    return undefined
  }
}

function open({ record, restored: { dossier, steps, count, lost, isWhole } }: ReadDossier, letGo: LetGo | undefined): Held | undefined {
  openWithHistory(dossier, steps, count)
  showTrouble(isWhole ? undefined : { type: 'recovered', name: record.name, lost })
  if (!isWhole) {
    // Why not held: what is damaged stays as it lies, and the next edit begins a copy of what could be read.
    letGo?.()
    showUnfiled(count, undefined)
    return undefined
  }
  const held = startHolding({
    id: record.id, opening: opening.peek(), record, file: record.file, now: { dossier, steps, count }, from: undefined, isDirty: false,
    isReader: !letGo, letGo,
  })
  holdInTab(held)
  noteKept(true)
  showUnfiled(countUnfiled(record.file, count), record.file?.name)
  if (letGo) {
    showKeeping({ type: 'saved' }, record.id)
    void beginTenure(held)
  } else followDossier(held)
  return held
}
