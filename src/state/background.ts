/** The background that comes with the app, the chronology of the Sahel: fetched once, when it is first switched on. */
import { effect, untracked } from '@preact/signals-core'
import { joinDossiers } from '../core/join-dossiers.ts'
import type { Dossier } from '../core/schema.ts'
import { showBackground, type Background } from './project.ts'
import { BACKGROUND } from './sample-address.ts'
import { forgetUnknown, refuse } from './session.ts'
import { wantBackground, wantsBackground } from './view.ts'

let fetched: Promise<Background> | undefined
let isKept = false

/** Keeps to what is wanted from now on; starts once. Where it cannot be had, it says so, and what is open stays. */
export function keepBackground(address: string = BACKGROUND): void {
  if (isKept) return
  isKept = true
  effect(() => {
    if (!wantsBackground.value) {
      showBackground(undefined)
      untracked(forgetUnknown)
      return
    }
    fetched ??= fetchBackground(address)
    fetched.then((background) => {
      if (!wantsBackground.peek()) return
      showBackground(background)
      forgetUnknown()
    }, () => {
      // Why forgotten: the next time there may be a network.
      fetched = undefined
      wantBackground(false)
      forgetUnknown()
      refuse(address, [{ code: 'file-unreadable', level: 'error', path: '', args: { reason: address } }])
    })
  })
}

/** It was validated when the app was built. */
async function fetchBackground(address: string): Promise<Background> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  const chronology = await response.json() as Dossier
  let last: { readonly open: Dossier; readonly joined: Dossier } | undefined
  return {
    join: (open) => {
      if (last?.open !== open) last = { open, joined: joinDossiers(open, chronology) }
      return last.joined
    },
  }
}
