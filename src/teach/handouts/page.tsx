/** One page of A4 as it is printed. */
import type { ComponentChildren, JSX } from 'preact'
import { handoutMaterial } from '../../state/teaching/handouts.ts'
import { inBrackets, publicationWords } from '../../state/words.ts'
import { handoutsWords } from './handouts-words.ts'

/** `number` and `count` are within the sheet: each sheet can be handed out alone. */
export function Page({ title, number, count, isWide = false, children }: {
  title: string
  number: number
  count: number
  isWide?: boolean
  children: ComponentChildren
}): JSX.Element {
  const words = handoutsWords.value
  return (
    <div class={`handout-slot${isWide ? ' is-wide' : ''}`}>
      <div class="handout-page on-paper" role="group" aria-label={words.page(title, number, count)}>
        {children}
        <Foot place={`${title} · ${words.pageShort(number, count)}`} />
      </div>
    </div>
  )
}

/** Title, publisher, date and address of the first article, and how many more there are. */
function Foot({ place }: { place: string }): JSX.Element {
  const { articles: [first, ...others] } = handoutMaterial.value
  return (
    <div class="handout-foot">
      <p>
        <span class="handout-source">
          {first && <><span lang={first.language}>{first.title}</span> {inBrackets(publicationWords(first))}</>}
          {others.length > 0 && `, ${handoutsWords.value.andMore(others.length)}`}
        </span>
        <span>{place}</span>
      </p>
      {others.length === 0 && first?.url && <p class="handout-address">{first.url}</p>}
    </div>
  )
}

/** What a sheet begins with; from the second page on the title alone. */
export function SheetHead({ title, task, isWrittenOn, isFirst }: {
  title: string
  task?: string | undefined
  isWrittenOn: boolean
  isFirst: boolean
}): JSX.Element {
  const { person } = handoutsWords.value
  if (!isFirst) return <p class="handout-head is-further">{title}</p>
  return (
    <div class="handout-head">
      {isWrittenOn && (
        <p class="handout-person"><span>{person.name}</span><span>{person.group}</span><span>{person.date}</span></p>
      )}
      <h3 class="handout-title">{title}</h3>
      {task !== undefined && <p class="handout-task">{task}</p>}
    </div>
  )
}
