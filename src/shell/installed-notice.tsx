/** The bar that tells of a new version of the app. */
import { useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { installApp, leaveNewVersion, loadNewVersion, newVersion } from '../offline/installed-app.ts'
import { announce } from '../ui/live-region.tsx'
import { offlineWords } from './offline-words.ts'
import '../styles/installed.css'

/** Has the app kept on the device as soon as it is shown for the first time; a new version comes in only when the person says so. */
export function InstalledNotice(): JSX.Element | null {
  const words = offlineWords.value.newVersion
  useEffect(() => void installApp(), [])
  useSignalEffect(() => {
    if (newVersion.value) announce(offlineWords.peek().newVersion[newVersion.value])
  })
  if (!newVersion.value) return null
  return (
    <section class="installed-notice" aria-label={words.label}>
      <p>{words[newVersion.value]}</p>
      <div class="installed-actions">
        <button type="button" class="button" onClick={leaveNewVersion}>{words.later}</button>
        <button type="button" class="button button-primary" onClick={loadNewVersion}>{words.load}</button>
      </div>
    </section>
  )
}
