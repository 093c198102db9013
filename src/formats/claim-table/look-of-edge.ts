/** How an edge is drawn outside of Triplomat: its colour by its relation's sign, its line by how firmly its claim stands. */
import type { Sign } from '../../core/schema.ts'
import { MODALITIES, POLARITIES, SIGNS } from '../../core/vocabulary.ts'
import type { EdgeRow } from '../claim-table.ts'
import { SIGN_HEX } from './light-colours.ts'
import { choiceOf } from './read-cells.ts'

export interface EdgeLook {
  /** `#rrggbb`, in the light theme; nearer to white for what the article does not say in its own voice, and for what it denies. */
  readonly colour: string
  readonly line: 'solid' | 'dashed' | 'dotted'
  /** 1, or half as much where the colour is paler. */
  readonly width: number
}

/** Solid for what is asserted and affirmed; dashed for what is reported or planned; dotted for what is alleged or denied. */
export function lookOfEdge({ cells }: EdgeRow): EdgeLook {
  const line = choiceOf(cells.polarity, POLARITIES) === 'denied' ? 'dotted' : LINES[choiceOf(cells.modality, MODALITIES) ?? 'asserted']
  return LOOKS[line][choiceOf(cells.sign, SIGNS) ?? 'neutral']
}

const LINES = { asserted: 'solid', reported: 'dashed', planned: 'dashed', alleged: 'dotted' } as const

/** Parts of white in the colour. */
const WHITE = { solid: 0, dashed: 0.35, dotted: 0.55 } as const

const LOOKS = { solid: looksOf('solid'), dashed: looksOf('dashed'), dotted: looksOf('dotted') } as const

function looksOf(line: EdgeLook['line']): Readonly<Record<Sign, EdgeLook>> {
  const look = (sign: Sign): EdgeLook =>
    ({ colour: mixWithWhite(SIGN_HEX[sign], WHITE[line]), line, width: line === 'solid' ? 1 : 0.5 })
  return { cooperation: look('cooperation'), conflict: look('conflict'), neutral: look('neutral') }
}

function mixWithWhite(hex: string, white: number): string {
  const channel = (at: number): string =>
    Math.round(Number.parseInt(hex.slice(at, at + 2), 16) * (1 - white) + 255 * white).toString(16).padStart(2, '0')
  return `#${channel(1)}${channel(3)}${channel(5)}`
}
