/** The glossary beside the texts that are read: a list of their words, and marks on them that can be pressed. */
import { useSignal, useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import '../styles/teach-glossary.css'
import type { Term } from '../core/glossary-schema.ts'
import { dossierIndex } from '../state/project.ts'
import { glossaryPhase, isGlossaryInText, showGlossaryInText, terms, wantGlossary } from '../state/teaching/glossary.ts'
import { say } from '../state/words.ts'
import { announce } from '../ui/live-region.tsx'
import { PopoverButton } from '../ui/popover-button.tsx'
import { canMark, findUses, showMarks, markAt, type MarkedUse } from './glossary-marks.ts'
import { GlossaryNotes } from './glossary-notes.tsx'
import { GlossaryPopup } from './glossary-popup.tsx'
import { glossaryWords } from './glossary-words.ts'

/** Further than this from where it was pressed, px, a pointer has marked text or scrolled. */
const STILL = 4

/** A button in the head of the first text; the marks are in all texts of the same panel. */
export function GlossaryInText(): JSX.Element {
  const words = glossaryWords.value
  const place = useRef<HTMLSpanElement>(null)
  const uses = useSignal<readonly MarkedUse[]>([])
  const pressed = useSignal<MarkedUse | undefined>(undefined)
  useSignalEffect(() => {
    if (isGlossaryInText.value) void wantGlossary()
  })
  useSignalEffect(() => {
    const [isOn, known] = [isGlossaryInText.value, terms.value]
    void dossierIndex.value
    pressed.value = undefined
    // Why later: the paragraphs of another dossier are drawn after this.
    const frame = requestAnimationFrame(() => {
      uses.value = isOn && place.current ? findUses(paragraphsBeside(place.current), known) : []
      showMarks(uses.peek())
    })
    return () => cancelAnimationFrame(frame)
  })
  useEffect(() => () => showMarks([]), [])
  useEffect(() => place.current ? watchPresses(place.current, (x, y) => {
    const use = markAt(uses.peek(), x, y)
    if (use) pressed.value = use
    return use !== undefined
  }) : undefined, [])
  return (
    <span class="glossary-in-text" ref={place}>
      <PopoverButton class="button-quiet" label={words.inText.button} panelLabel={words.inText.panel}>
        {() => <WordsPanel find={() => (place.current ? findUses(paragraphsBeside(place.current), terms.value) : [])} />}
      </PopoverButton>
      {pressed.value && <GlossaryPopup key={pressed.value.word} use={pressed.value} onClose={() => (pressed.value = undefined)} />}
    </span>
  )
}

function WordsPanel({ find }: { find: () => readonly MarkedUse[] }): JSX.Element {
  const words = glossaryWords.value
  useEffect(() => void wantGlossary(), [])
  switch (glossaryPhase.value) {
    case 'here':
      return <WordsHere uses={find()} />
    case 'missing':
      return (
        <p class="glossary-panel" role="status">
          {words.missing} <button type="button" class="button" onClick={() => void wantGlossary()}>{words.tryAgain}</button>
        </p>
      )
    default:
      return <p class="glossary-panel" role="status">{words.coming}</p>
  }
}

function WordsHere({ uses }: { uses: readonly MarkedUse[] }): JSX.Element {
  const words = glossaryWords.value.inText
  const byTerm = new Map<Term, MarkedUse>(uses.toReversed().map((use) => [use.term, use]))
  const inOrder = uses.filter((use) => byTerm.get(use.term) === use)
  const mark = (isOn: boolean): void => {
    showGlossaryInText(isOn)
    announce(isOn ? words.marked(inOrder.length) : words.unmarked)
  }
  return (
    <div class="glossary-panel">
      <h2 class="glossary-head">{words.panel}</h2>
      {canMark
        ? (
          <label class="toggle">
            <input type="checkbox" checked={isGlossaryInText.value} onChange={(event) => mark(event.currentTarget.checked)} />
            <span class="toggle-label">{words.mark}</span>
          </label>
        )
        : <p class="quiet">{words.unable}</p>}
      {inOrder.length === 0 && <p>{words.none}</p>}
      {inOrder.map(({ term, word, language }) => (
        <details key={term.id} class="glossary-entry">
          <summary>
            <span lang={language}>{word}</span>
            {say(term.term) !== word && <span class="quiet"> {say(term.term)}</span>}
            {term.contested && <span class="quiet"> · {glossaryWords.value.contested}</span>}
          </summary>
          <GlossaryNotes term={term} />
        </details>
      ))}
    </div>
  )
}

function paragraphsBeside(place: HTMLElement): Iterable<HTMLElement> {
  return place.closest('.text-panel')?.querySelectorAll<HTMLElement>('.article-text [lang]') ?? []
}

/** Asks at each short press on a text; what answers yes keeps it from the text, which would choose what it is a mention of. */
function watchPresses(place: HTMLElement, take: (x: number, y: number) => boolean): (() => void) | undefined {
  const panel = place.closest<HTMLElement>('.text-panel')
  if (!panel) return undefined
  let [downX, downY] = [0, 0]
  const down = ({ clientX, clientY }: PointerEvent): void => void ([downX, downY] = [clientX, clientY])
  const click = (event: MouseEvent): void => {
    const { clientX, clientY, target } = event
    if (!(target instanceof Element) || !target.closest('.article-text [lang]') || document.getSelection()?.isCollapsed === false) return
    if (Math.hypot(clientX - downX, clientY - downY) > STILL || !take(clientX, clientY)) return
    event.stopPropagation()
  }
  panel.addEventListener('pointerdown', down, true)
  panel.addEventListener('click', click, true)
  return () => {
    panel.removeEventListener('pointerdown', down, true)
    panel.removeEventListener('click', click, true)
  }
}
