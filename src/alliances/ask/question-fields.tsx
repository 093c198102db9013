/** The open question as a sentence with its fields in it. */
import type { JSX } from 'preact'
import { askAbout, askAround, askedAround, askedX, askedY, askToward } from '../../state/alliances/ask.ts'
import { askTies } from '../../state/alliances/ask-ties.ts'
import { comparison, question } from '../../state/alliances/choices.ts'
import { edtfOfExtent } from '../../state/alliances/edtf-of-extent.ts'
import { select } from '../../state/view.ts'
import { dateWords } from '../../state/words.ts'
import { ActorField } from './actor-field.tsx'
import { askWords } from './ask-words.ts'

export function QuestionFields(): JSX.Element {
  const { fields, actor: words, changedQuestion, windows } = askWords.value
  const x = <ActorField id="ask-x" label={words.x} actor={askedX.value} onChoose={askAndSelect} />
  const y = <ActorField id="ask-y" label={words.y} actor={askedY.value} onChoose={(next) => next !== undefined && askToward(next)} />
  switch (question.value) {
    case 'stands': {
      const [first, last] = fields.stands
      return <p class="ask-question">{first} {x} {last}</p>
    }
    case 'between':
    case 'links': {
      const [first, middle, last] = fields[question.value]
      // Why together: a question mark does not stand on a line of its own.
      return <p class="ask-question">{first} {x} {middle} {MARK.test(last) ? <span class="ask-keep">{y}{last}</span> : <>{y} {last}</>}</p>
    }
    case 'changed': {
      const { before, after } = comparison.value
      return (
        <>
          <p class="ask-question">{changedQuestion}</p>
          <p class="ask-windows">{windows(dateWords(edtfOfExtent(before) ?? ''), dateWords(edtfOfExtent(after) ?? ''))}</p>
        </>
      )
    }
    case 'triangles': {
      const [first, last] = fields.triangles
      return (
        <p class="ask-question">
          {first}{' '}
          <ActorField id="ask-around" label={words.around} actor={askedAround.value} placeholder={words.everyone} canBeEmpty
            onChoose={askAround} />{' '}
          {last}
        </p>
      )
    }
  }
}

const MARK = /^\s?\?$/

/** Who is asked about is seen in the picture too; a power whose servant was asked for is X, and is selected. */
function askAndSelect(next: string | undefined): void {
  if (next === undefined) return
  askAbout(next)
  const x = askedX.peek()
  const id = x === undefined ? undefined : askTies.peek().table.actors[x]?.id
  if (id !== undefined) select({ type: 'entity', id })
}
