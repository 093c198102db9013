/** One block of the text: plain while it is far away; near, with its marks and the ticks of its claims. */
import { useComputed } from '@preact/signals'
import type { JSX } from 'preact'
import { segmentsOf, type Range } from '../../core/spans.ts'
import type { Suggestion } from '../../core/suggest-names.ts'
import { BlockTicks } from './block-ticks.tsx'
import type { Block } from './cut-blocks.ts'
import type { Mark } from './index-marks.ts'
import { layout, marksOf, suggestionsOf } from './shown-text.ts'
import { Stretch } from './stretch.tsx'

/** `isTitle` where the text begins with the article's own title. Its words are all there is in the element with `data-start`. */
export function TextBlock({ index, block, isNear, isTitle }: {
  index: number
  block: Block
  isNear: boolean
  isTitle: boolean
}): JSX.Element {
  const { text, language } = layout.peek()
  const Element = isTitle ? 'h1' : 'p'
  const words = text.slice(block.start, block.end)
  return (
    <div class={`paragraph${block.isParagraph ? '' : ' is-continued'}`}>
      <Element id={blockId(index)} data-start={block.start} lang={language} class={isTitle ? 'article-title' : 'article-paragraph'}>
        {isNear ? <MarkedWords index={index} block={block} words={words} /> : words}
      </Element>
      {isNear ? <BlockTicks index={index} block={block} /> : <div class="paragraph-ticks" />}
    </div>
  )
}

/** The id of a block's element. */
export function blockId(index: number): string {
  return `text-block-${index}`
}

type Drawn = Range & { readonly mark?: Mark; readonly suggestion?: Suggestion }

function MarkedWords({ index, block, words }: { index: number; block: Block; words: string }): JSX.Element {
  const marks = useComputed(() => marksOf(index)).value
  const suggestions = useComputed(() => suggestionsOf(index)).value
  if (marks.length === 0 && suggestions.length === 0) return <>{words}</>
  const shift = ({ start, end }: Range): Range => ({ start: start - block.start, end: end - block.start })
  const drawn: Drawn[] = [
    ...marks.map((mark) => ({ ...shift(mark), mark })),
    ...suggestions.map((suggestion) => ({ ...shift(suggestion), suggestion })),
  ]
  // Why longer ones first: in each stretch those inside them come after them, and lie closer to the words.
  drawn.sort((a, b) => b.end - b.start - (a.end - a.start))
  return (
    <>
      {segmentsOf(words.length, drawn).map(({ start, end, marks: inside }) => {
        const part = words.slice(start, end)
        if (inside.length === 0) return part
        return <Stretch key={start} at={block.start + start} words={part}
          marks={inside.flatMap(({ mark }) => (mark ? [mark] : []))} isOffered={inside.some(({ suggestion }) => suggestion)} />
      })}
    </>
  )
}
