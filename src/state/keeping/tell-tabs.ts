/** What tabs tell each other about kept dossiers. */
import type { Step } from '../history.ts'
import { storageName } from '../one-file/storage-name.ts'
import type { KeptDossier } from './kept-records.ts'

export type TabMessage =
  /** A change was written; `record` is without its file. The steps from number `from` on are `steps`. */
  | { readonly type: 'written'; readonly id: string; readonly record: KeptDossier; readonly from?: number; readonly steps: readonly Step[] }
  /** A reader asks to edit; the writer says that it heard, and either lets go or cannot. */
  | { readonly type: 'ask' | 'heard' | 'cannot'; readonly id: string }

let channel: BroadcastChannel | undefined

/** Tells all other tabs of the app; nobody hears it where the browser has no such channels. */
export function tellTabs(message: TabMessage): void {
  openChannel()?.postMessage(message)
}

/** Calls `hear` for each message of another tab. */
export function hearTabs(hear: (message: TabMessage) => void): void {
  openChannel()?.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => hear(data))
}

function openChannel(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel !== 'undefined') channel ??= new BroadcastChannel(storageName)
  return channel
}
