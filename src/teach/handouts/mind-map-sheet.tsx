/** The mind map of the eight questions on a page across, filled or blank. */
import type { JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import '../../styles/teach-eight-questions.css'
import { answerEightQuestions } from '../../core/teaching/eight-questions.ts'
import { ownWords } from '../../state/teaching/eight-questions.ts'
import type { HandoutMaterial } from '../../state/teaching/handouts.ts'
import { MindMap } from '../eight-questions/mind-map.tsx'
import { handoutsWords } from './handouts-words.ts'
import { Page, SheetHead } from './page.tsx'

export interface MindMapSheetProps {
  readonly material: HandoutMaterial
  readonly isBlank: boolean
  readonly hasNameLine: boolean
  readonly onPaged: (pages: number) => void
}

/** `onPaged` is told of the one page. */
export function MindMapSheet({ material, isBlank, hasNameLine, onPaged }: MindMapSheetProps): JSX.Element {
  const title = handoutsWords.value.sheet[isBlank ? 'blank-mind-map' : 'mind-map']
  const { index, articles } = material
  const answers = useMemo(() => answerEightQuestions(index, { articles: articles.map(({ id }) => id) }), [index, articles])
  useEffect(() => onPaged(1), [material])
  const [first] = articles
  return (
    <Page title={title} number={1} count={1} isWide>
      <SheetHead title={title} isWrittenOn={isBlank && hasNameLine} isFirst />
      <MindMap answers={answers} isBlank={isBlank} ownWords={isBlank ? {} : ownWords.value}
        {...(first && articles.length === 1 ? { title: first.title } : {})} />
    </Page>
  )
}
