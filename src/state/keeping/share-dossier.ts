/** Several tabs on one kept dossier: one edits it, the others follow, and may take over. */
import { followHistory, lockHistory } from '../history.ts'
import { beginTenure } from './begin-tenure.ts'
import { heldDossier, type Held } from './held-dossier.ts'
import { followChange } from './follow-change.ts'
import { holdDossier } from './hold-dossier.ts'
import { keeping, showKeeping, showUnfiled } from './keeping.ts'
import { countUnfiled } from './count-unfiled.ts'
import { openDatabase } from './open-database.ts'
import { isKeptDossier, readKept } from './read-kept.ts'
import { hearTabs, tellTabs, type TabMessage } from './tell-tabs.ts'

/** How long a tab may take to say that it heard; one that is asleep says nothing. Milliseconds. */
const PATIENCE = 2000

let awaited: ReturnType<typeof setTimeout> | undefined

/** Listens to the other tabs. */
export function shareDossier(): void {
  hearTabs((message) => {
    const held = heldDossier()
    if (held?.id === message.id) void hear(message, held)
  })
}

/** Follows the tab that edits the dossier, until that one is gone or lets go. */
export function followDossier(held: Held): void {
  held.isReader = true
  held.isOurs = false
  held.waiting?.abort()
  const waiting = new AbortController()
  held.waiting = waiting
  lockHistory(true)
  showKeeping({ type: 'reader', answer: 'none' }, held.id)
  void holdDossier(held.id, { how: 'wait', signal: waiting.signal, onLost: () => stopSharing(held) }).then(async (letGo) => {
    if (!letGo) return
    if (heldDossier() !== held || waiting.signal.aborted) return letGo()
    await takeOver(held, letGo)
  })
}

/** Asks the tab that edits the dossier to let go of it, so that it can be edited here. */
export function editHere(): void {
  const held = heldDossier()
  if (!held?.isReader) return
  showKeeping({ type: 'reader', answer: 'awaited' }, held.id)
  tellTabs({ type: 'ask', id: held.id })
  clearTimeout(awaited)
  awaited = setTimeout(() => void takeAway(held), PATIENCE)
}

/** Another tab took the dossier away: what is not written yet can only be saved to a file, or kept anew. */
export function stopSharing(held: Held): void {
  held.letGo = undefined
  if (heldDossier() !== held) return
  if (!held.isDirty) return followDossier(held)
  held.isStopped = true
  showKeeping({ type: 'failed', why: 'elsewhere' }, held.id)
}

async function hear(message: TabMessage, held: Held): Promise<void> {
  switch (message.type) {
    case 'written':
      if (held.isReader) return follow(message, held)
      // Why only then: without locks two tabs may edit it, and the later one must know before it has done much.
      if (message.record.revision > (held.record?.revision ?? 0)) {
        held.isStopped = true
        showKeeping({ type: 'failed', why: 'elsewhere' }, held.id)
      }
      return
    case 'ask':
      if (!held.isReader) await letGoOf(held)
      return
    case 'heard':
      clearTimeout(awaited)
      return
    case 'cannot':
      clearTimeout(awaited)
      if (keeping.peek().type === 'reader') showKeeping({ type: 'reader', answer: 'refused' }, held.id)
  }
}

async function follow({ record, from, steps }: Extract<TabMessage, { type: 'written' }>, held: Held): Promise<void> {
  const known = held.record?.revision ?? 0
  if (record.revision <= known) return
  const next = record.revision === known + 1
    ? followChange(held.now, { steps, count: record.count, ...(from === undefined ? {} : { from }) })
    : undefined
  if (!next) return catchUp(held)
  held.record = record
  show(held, next)
}

/** Reads anew what was missed. */
async function catchUp(held: Held): Promise<void> {
  const read = await readKept(await openDatabase(), held.id)
  if (!read || heldDossier() !== held || read.record.revision < (held.record?.revision ?? 0)) return
  held.record = read.record
  held.file = read.record.file
  show(held, read.restored)
}

function show(held: Held, { dossier, steps, count }: Held['now']): void {
  held.now = { dossier, steps, count }
  followHistory(dossier, steps, count)
  const file = held.record?.file
  showUnfiled(countUnfiled(file, count), file?.name)
}

async function letGoOf(held: Held): Promise<void> {
  tellTabs({ type: 'heard', id: held.id })
  lockHistory(true)
  while (held.writing) await held.writing
  if (held.isDirty || !held.letGo) {
    lockHistory(false)
    tellTabs({ type: 'cannot', id: held.id })
    return
  }
  held.letGo()
  held.letGo = undefined
  followDossier(held)
}

/** The other tab does not answer: what it has written is kept, and it will find that it no longer holds the dossier. */
async function takeAway(held: Held): Promise<void> {
  held.waiting?.abort()
  const letGo = await holdDossier(held.id, { how: 'take-away', onLost: () => stopSharing(held) })
  if (letGo && heldDossier() === held) await takeOver(held, letGo)
  else letGo?.()
}

async function takeOver(held: Held, letGo: () => void): Promise<void> {
  clearTimeout(awaited)
  try {
    const record = await (await openDatabase()).get('dossiers', held.id)
    if (record?.revision !== held.record?.revision) await catchUp(held)
    // Why all of it: it also says which snapshots there are, of which no tab tells another.
    if (isKeptDossier(record)) {
      held.record = record
      held.file = record.file
    }
  } catch {
    // Why nothing: whoever writes next finds out, and says so.
  }
  if (heldDossier() !== held) return letGo()
  held.letGo = letGo
  held.isReader = false
  held.waiting = undefined
  lockHistory(false)
  showKeeping({ type: 'saved' }, held.id)
  await beginTenure(held)
}
