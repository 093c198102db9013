/** The ties on a map: actors at their places, ties as the shortest ways over the globe. */
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import '../../styles/alliances-map.css'
import { groundState, loadGround } from '../../state/alliances/places.ts'
import { ties } from '../../state/alliances/ties.ts'
import { frameWords } from '../frame-words.ts'
import { MapFoot } from '../map/map-foot.tsx'
import { mapWords } from '../map/map-words.ts'
import { TieMap } from '../map/tie-map.tsx'

export function MapLens(): JSX.Element {
  const words = mapWords.value
  useEffect(() => void loadGround(), [])
  if (groundState.value === 'failed') {
    return (
      <div class="map-problem">
        <p role="alert">{words.failed}</p>
        <button type="button" class="button" onClick={() => void loadGround()}>{words.again}</button>
      </div>
    )
  }
  if (groundState.value !== 'ready') return <p class="map-problem">{words.loading}</p>
  return (
    <>
      {ties.value.ties.length === 0 && <p class="map-nothing">{frameWords.value.nothing}</p>}
      <TieMap />
      <MapFoot />
    </>
  )
}
