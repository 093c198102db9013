/** One sheet, by what it is made of. */
import type { FunctionComponent, JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { HandoutChoices, HandoutMaterial, SheetId } from '../../state/teaching/handouts.ts'
import { language } from '../../state/view.ts'
import { messages } from '../../state/words.ts'
import { MissingPart } from '../../ui/missing-part.tsx'
import { GraphSheet } from './graph-sheet.tsx'
import type { MindMapSheetProps } from './mind-map-sheet.tsx'
import { PagedSheet } from './paged-sheet.tsx'
import type { SheetContent } from './sheet-content.ts'
import { makeExerciseSheet } from './sheets/exercise-sheet.tsx'
import { makeKeySheet } from './sheets/key-sheet.tsx'
import { makeLegendSheet } from './sheets/legend-sheet.tsx'
import { makeTableSheet } from './sheets/table-sheet.tsx'
import { makeTextSheet } from './sheets/text-sheet.tsx'
import { makeTimelineSheet } from './sheets/timeline-sheet.tsx'

interface OneSheetProps {
  readonly sheet: SheetId
  readonly material: HandoutMaterial
  readonly how: Omit<HandoutChoices, 'sheets'>
  /** Takes the number of pages, each time that they are made anew. */
  readonly onPaged: (pages: number) => void
}

export function OneSheet(props: OneSheetProps): JSX.Element {
  const { sheet, material, how: { hasNameLine, blankNames, blankLines }, onPaged } = props
  const make = MAKERS[sheet]
  const spoken = language.value
  const content = useMemo(() => make?.(material), [sheet, material, spoken])
  if (content) return <PagedSheet content={content} hasNameLine={hasNameLine} onPaged={onPaged} />
  if (sheet !== 'graph' && sheet !== 'blank-graph') return <FurtherSheet {...props} />
  return (
    <GraphSheet sheet={sheet} material={material} hasNameLine={hasNameLine} onPaged={onPaged}
      filling={sheet === 'graph' ? { hasNames: true, lines: 'numbered' } : { hasNames: blankNames === 'names', lines: blankLines }} />
  )
}

const MAKERS: Readonly<Partial<Record<SheetId, (material: HandoutMaterial) => SheetContent>>> = {
  article: (material) => makeTextSheet(material, 'article'),
  text: (material) => makeTextSheet(material, 'text'),
  exercise: makeExerciseSheet,
  legend: makeLegendSheet,
  timeline: makeTimelineSheet,
  table: makeTableSheet,
  key: makeKeySheet,
}

interface Further {
  readonly make: ((material: HandoutMaterial) => SheetContent) | undefined
  readonly Map: FunctionComponent<MindMapSheetProps>
}

function FurtherSheet({ sheet, material, how: { hasNameLine }, onPaged }: OneSheetProps): JSX.Element {
  const [further, setFurther] = useState<Further | 'missing'>()
  useEffect(() => {
    const load = async (): Promise<Further> => {
      const { FURTHER_MAKERS, MindMapSheet, wantGlossary } = await import('./further-sheets.tsx')
      if (sheet === 'glossary') await wantGlossary()
      return { make: FURTHER_MAKERS[sheet], Map: MindMapSheet }
    }
    load().then(setFurther, () => {
      setFurther('missing')
      onPaged(0)
    })
  }, [])
  const spoken = language.value
  const content = useMemo(
    () => (further === 'missing' ? undefined : further?.make?.(material)), [further, sheet, material, spoken])
  if (further === 'missing') return <MissingPart text={messages.value.partMissing} reload={messages.value.reload} />
  if (!further) return <></>
  if (content) return <PagedSheet content={content} hasNameLine={hasNameLine} onPaged={onPaged} />
  return <further.Map material={material} isBlank={sheet === 'blank-mind-map'} hasNameLine={hasNameLine} onPaged={onPaged} />
}
