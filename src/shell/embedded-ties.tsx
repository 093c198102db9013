/** A lens of the alliances inside another page. */
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { Answer } from '../alliances/answer.tsx'
import { frameWords } from '../alliances/frame-words.ts'
import { LENS_VIEWS } from '../alliances/lenses.ts'
import { keepAlliancesAddress } from '../state/alliances/address.ts'
import { tieLens } from '../state/alliances/choices.ts'
import '../styles/alliances.css'

/** The lens that the address names, with its sentence. */
export function EmbeddedTies(): JSX.Element {
  useEffect(keepAlliancesAddress, [])
  const Lens = LENS_VIEWS[tieLens.value]
  return (
    <section class="tie-lens" id="lens" aria-label={frameWords.value.lenses[tieLens.value]}>
      <Answer />
      <div class="tie-lens-body"><Lens /></div>
    </section>
  )
}
