/** Cells of a table as values: those of our own files are typed already, those of other tools may be texts. */
import type { Text } from '../../core/schema.ts'
import type { Cell } from '../claim-table.ts'

/** The cell's text; `undefined` where it is empty. */
export function textOf(cell: Cell): string | undefined {
  return cell === undefined || cell === '' ? undefined : String(cell)
}

/** The cell's number; `undefined` where it is empty, no number or not finite. */
export function numberOf(cell: Cell): number | undefined {
  if (cell === undefined || typeof cell === 'boolean') return undefined
  const value = typeof cell === 'string' && cell.trim() === '' ? Number.NaN : Number(cell)
  return Number.isFinite(value) ? value : undefined
}

/** Yes or no; `undefined` where the cell is neither `true`, `false`, `1` nor `0`. */
export function flagOf(cell: Cell): boolean | undefined {
  switch (typeof cell === 'string' ? cell.toLowerCase() : cell) {
    case true: case 1: case 'true': case '1': return true
    case false: case 0: case 'false': case '0': return false
    default: return undefined
  }
}

/** The cell's text where it is one of a closed list. */
export function choiceOf<Choice extends string>(cell: Cell, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === cell)
}

/** The same words in both languages, where only one of them is given. */
export function pairOf(en: Cell, fr: Cell): Text | undefined {
  const [english, french] = [textOf(en), textOf(fr)]
  const either = english ?? french
  return either === undefined ? undefined : { en: english ?? either, fr: french ?? either }
}
