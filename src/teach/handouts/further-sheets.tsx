/** The sheets that rest on other parts of Teach: loaded when one of them is first wanted. */
import type { HandoutMaterial, SheetId } from '../../state/teaching/handouts.ts'
import type { SheetContent } from './sheet-content.ts'
import { makeGlossarySheet } from './sheets/glossary-sheet.tsx'
import { makeAnswerSheet, makeQuestionSheet } from './sheets/question-sheets.tsx'

export { wantGlossary } from '../../state/teaching/glossary.ts'
export { MindMapSheet } from './mind-map-sheet.tsx'

/** By sheet; `undefined` for those that are made elsewhere. */
export const FURTHER_MAKERS: Readonly<Partial<Record<SheetId, (material: HandoutMaterial) => SheetContent>>> = {
  questions: makeQuestionSheet,
  answers: makeAnswerSheet,
  glossary: makeGlossarySheet,
}
