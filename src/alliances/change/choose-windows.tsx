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
      <MenuButton label={<>{label}<span aria-hidden="true"> ▾</span></>} accessibleLabel={`${words.compare} ${label}`}
        menuLabel={words.compare}
        items={EXAMPLES.map(({ id, comparison: one }) => ({
          id, type: 'radio', text: words.examples[id], detail: words.around, isChecked: id === example, onChoose: () => compareWindows(one),
        }))} />
      <PopoverButton label={words.dates.open} panelLabel={words.dates.panel}>
        <OwnDates />
      </PopoverButton>
    </div>
  )
}

const WINDOWS = ['before', 'after'] as const
type WindowName = (typeof WINDOWS)[number]

const WRONG = 'change-dates-wrong'

/** What is typed is taken over as soon as both days of a window are whole and in order. */
function OwnDates(): JSX.Element {
  const [typed, setTyped] = useState<Partial<Record<WindowName, Fields>>>({})
  const change = (which: WindowName, next: Fields): void => {
    const extent = extentOf(next)
    const { [which]: _, ...others } = typed
    setTyped(extent ? others : { ...others, [which]: next })
    if (extent) compareWindows({ ...comparison.peek(), [which]: extent })
  }
  return (
    <div class="change-dates">
      {WINDOWS.map((which) => (
        <Dates key={which} which={which} fields={typed[which] ?? fieldsOf(comparison.value[which])} isWrong={typed[which] !== undefined}
          onChange={(next) => change(which, next)} />
      ))}
      <p id={WRONG} class="change-wrong" role="alert">{Object.keys(typed).length > 0 ? changeWords.value.dates.wrong : ''}</p>
    </div>
  )
}

function Dates({ which, fields, isWrong, onChange }: {
  which: WindowName
  fields: Fields
  isWrong: boolean
  onChange: (next: Fields) => void
}): JSX.Element {
  const words = changeWords.value.dates
  const days = [['first', words.first, words.firstOf], ['last', words.last, words.lastOf]] as const
  return (
    <fieldset class="change-window">
      <legend>{words[which]}</legend>
      {days.map(([day, label, labelOf]) => (
        <label key={day} class="field-label">{label}
          <input class="field" type="date" value={fields[day]} aria-label={labelOf(words[which])} aria-invalid={isWrong}
            aria-describedby={isWrong ? WRONG : undefined}
            onInput={({ currentTarget }) => onChange({ ...fields, [day]: currentTarget.value })} />
        </label>
      ))}
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
