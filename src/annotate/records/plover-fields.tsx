/** How a relation is coded by PLOVER, as a whole or not at all. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import type { Plover, Relation } from '../../core/schema.ts'
import { PLOVER_TYPES } from '../../core/vocabulary.ts'
import { PLOVER_SCORES } from '../../core/cameo/plover-scores.ts'
import { changeRelation, ploverOf } from '../../state/annotating/vocabulary.ts'
import { dossierIndex } from '../../state/project.ts'
import { language } from '../../state/view.ts'
import { TypedField } from '../../parts/typed-field.tsx'
import { announce } from '../../ui/live-region.tsx'
import { vocabularyWords } from './records-words.ts'
import { sayRefusal } from './say-refusal.ts'

const QUADS = [1, 2, 3, 4] as const

export function PloverFields({ relation: { id, plover, sign } }: { relation: Relation }): JSX.Element {
  const words = vocabularyWords.value.relation
  /** What it was before the tick was taken away, for who puts it back. */
  const before = useSignal<Plover | undefined>(undefined)
  const set = (next: Plover): void => {
    if (sayRefusal(changeRelation(id, { plover: next })) === undefined) announce(words.typeSet(next.type, showScore(next.score)))
  }
  return (
    <section class="card-section">
      <label class="record-check">
        <input type="checkbox" checked={plover !== undefined} onChange={({ currentTarget }) => {
          if (currentTarget.checked) set(before.value ?? ploverOf(sign === 'conflict' ? 'ACCUSE' : 'COOPERATE'))
          else {
            before.value = plover
            changeRelation(id, { plover: undefined })
          }
        }} />
        <span>{words.plover}<span class="option-note">{words.ploverHint}</span></span>
      </label>
      {plover && <CodedFields id={id} plover={plover} onSet={set} />}
    </section>
  )
}

function CodedFields({ id, plover, onSet }: { id: string; plover: Plover; onSet: (next: Plover) => void }): JSX.Element {
  const words = vocabularyWords.value.relation
  const { mode: _, context: __, ...bare } = plover
  const { modes } = PLOVER_SCORES[plover.type]
  const context = plover.context === undefined ? {} : { context: plover.context }
  return (
    <div class="plover-fields four-fields">
      <div class="typed-field">
        <label class="field-label" for="plover-type">{words.ploverType}</label>
        <select id="plover-type" class="typed-input data" value={plover.type} onChange={({ currentTarget }) => {
          const type = PLOVER_TYPES.find((one) => one === currentTarget.value)
          if (type) onSet(ploverOf(type, plover))
        }}>
          {PLOVER_TYPES.map((type) => <option key={type} value={type}>{type}</option>)}
        </select>
      </div>
      <TypedField id="plover-mode" label={words.mode} value={plover.mode ?? ''} isData proposals={Object.keys(modes)}
        onType={(typed) => {
          const isKnown = Object.hasOwn(modes, typed)
          // Why: a mode of PLOVER brings its own score; other letters are on the way to one, or somebody's own word.
          const next = isKnown ? ploverOf(plover.type, plover, typed) : { ...bare, ...context, ...(typed === '' ? {} : { mode: typed }) }
          return sayRefusal(changeRelation(id, { plover: next }, 'mode'))
        }} />
      <TypedField id="plover-context" label={words.context} value={plover.context ?? ''} isData proposals={knownContexts()}
        onType={(typed) => {
          const mode = plover.mode === undefined ? {} : { mode: plover.mode }
          return sayRefusal(changeRelation(id, { plover: { ...bare, ...mode, ...(typed === '' ? {} : { context: typed }) } }, 'context'))
        }} />
      <div class="typed-field">
        <label class="field-label" for="plover-quad">{words.quad}</label>
        <select id="plover-quad" class="typed-input" value={plover.quad} onChange={({ currentTarget }) => {
          const quad = QUADS.find((one) => String(one) === currentTarget.value)
          if (quad) changeRelation(id, { plover: { ...plover, quad } })
        }}>
          {QUADS.map((quad) => <option key={quad} value={quad}>{words.quads[quad]}</option>)}
        </select>
      </div>
      <TypedField id="plover-score" label={words.score} value={String(plover.score)} isData onType={(typed) => {
        const score = readScore(typed)
        if (score === undefined) return words.scoreBad
        return sayRefusal(changeRelation(id, { plover: { ...plover, score } }, 'score'))
      }} />
    </div>
  )
}

/** `−2,5` and `-2.5` alike; from -10 to +10. */
function readScore(typed: string): number | undefined {
  const plain = typed.replace('−', '-').replace(',', '.')
  const score = /^[+-]?\d{1,2}(\.\d{1,3})?$/.test(plain) ? Number(plain) : Number.NaN
  return score >= -10 && score <= 10 ? score : undefined
}

function showScore(score: number): string {
  return new Intl.NumberFormat(language.value, { signDisplay: 'exceptZero' }).format(score)
}

function knownContexts(): string[] {
  return [...new Set([...dossierIndex.value.relations.values()].flatMap(({ plover }) => plover?.context ?? []))].sort()
}
