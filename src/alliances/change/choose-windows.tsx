/** Which two windows are compared: an example that stands ready, or dates of one's own. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { DAY, type Extent } from '../../core/dates.ts'
import { compareWindows, comparison } from '../../state/alliances/choices.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { PopoverButton } from '../../ui/popover-button.tsx'
import { EXAMPLES, findExample } from './change-examples.ts'
import { changeWords } from './change-words.ts'

export function ChooseWindows(): JSX.Element {
  const words = changeWords.value
  const example = findExample(comparison.value)
  const label = example ? words.examples[example] : words.own
  return (
    <div class="change-choose">
      <MenuButton label={<>{label}<span aria-hidden="true"> ▾</span></>} accessibleLabel={`${words.compare} ${label}`} menuLabel={words.compare}
        items={EXAMPLES.map(({ id, comparison: one }) => ({
          id, type: 'radio', text: words.examples[id], detail: words.around, isChecked: id === example, onChoose: () => compareWindows(one),
        }))} />
      <PopoverButton label={words.dates.open} panelLabel={words.dates.panel}>
        <div class="change-dates">
          <Dates which="before" />
          <Dates which="after" />
        </div>
      </PopoverButton>
    </div>
  )
}

/** What is typed is taken over as soon as both days are whole and in order. */
function Dates({ which }: { which: 'before' | 'after' }): JSX.Element {
  const words = changeWords.value.dates
  const shown = fieldsOf(comparison.value[which])
  const [typed, setTyped] = useState<Fields | undefined>(undefined)
  const fields = typed ?? shown
  const isWrong = typed !== undefined && extentOf(typed) === undefined
  const change = (next: Fields): void => {
    const extent = extentOf(next)
    setTyped(extent ? undefined : next)
    if (extent) compareWindows({ ...comparison.peek(), [which]: extent })
  }
  const id = `change-${which}`
  return (
    <fieldset class="change-window">
      <legend>{words[which]}</legend>
      <label class="field-label" for={`${id}-first`}>{words.first}</label>
      <input id={`${id}-first`} class="field" type="date" value={fields.first} aria-label={words.firstOf(words[which])} aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined} onInput={({ currentTarget }) => change({ ...fields, first: currentTarget.value })} />
      <label class="field-label" for={`${id}-last`}>{words.last}</label>
      <input id={`${id}-last`} class="field" type="date" value={fields.last} aria-label={words.lastOf(words[which])} aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined} onInput={({ currentTarget }) => change({ ...fields, last: currentTarget.value })} />
      {isWrong && <p id={`${id}-wrong`} class="change-wrong" role="alert">{words.wrong}</p>}
    </fieldset>
  )
}

interface Fields {
  readonly first: string
  readonly last: string
}

function fieldsOf({ start, end }: Extent): Fields {
  return { first: isoDay(start), last: isoDay(end - DAY) }
}

function extentOf({ first, last }: Fields): Extent | undefined {
  const [start, end] = [Date.parse(first), Date.parse(last) + DAY]
  return end - start >= DAY ? { start, end } : undefined
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
