/** Cuts a text into blocks in which its words can be read by themselves. */
import { splitsCharacter } from '../sentences/splits-character.ts'
import type { Range } from '../spans.ts'

/** The block in which the character after `offset` stands, of fewer than 1,024 UTF-16 units; of an empty text the empty block. Where the
 * blocks part depends on the text alone: a border stands after white space where 512 units have some, otherwise
 * between two characters that do not combine, and only where they have neither (a row of flags), anywhere between two characters. */
export function blockAt(text: string, offset: number): Range {
  const at = Math.max(0, Math.min(offset, text.length - 1))
  const cell = Math.floor(at / CELL)
  const border = borderOf(text, cell)
  return at < border
    ? { start: borderOf(text, cell - 1), end: border }
    : { start: border, end: borderOf(text, cell + 1) }
}

/** UTF-16 units. */
const CELL = 512

/** The border in cell number `cell`: the first begins at 0. */
function borderOf(text: string, cell: number): number {
  if (cell <= 0) return 0
  const from = cell * CELL
  if (from >= text.length) return text.length
  // Why one unit more on either side: what stands beside a border decides.
  const near = text.slice(from - 1, from + CELL + 1)
  for (const last of [SPACE, LETTER, CHARACTER, MARKED]) {
    const found = last.exec(near)
    const border = found ? from - 1 + found.index + found[0].length : Infinity
    if (border < from + CELL) return border
  }
  if (from + CELL >= text.length) return text.length
  return splitsCharacter(text, from) ? from + 1 : from
}

/** What joins the character before it, by UAX #29. */
const JOINING = String.raw`\p{M}\p{Cf}\p{Grapheme_Extend}\p{Emoji_Modifier}\p{RI}\u0e33\u0eb3\u1160-\u11ff\ud7b0-\ud7ff\udc00-\udfff`
/** The character before a border, by how good the border is. */
const SPACE = new RegExp(String.raw`\s(?=[^\s${JOINING}])`, 'u')
const LETTER = /[\p{Ll}\p{Lu}\p{N}\p{P}](?=[\p{Ll}\p{Lu}\p{N}\p{P}])/u
const CHARACTER = new RegExp(String.raw`[^\p{M}\p{Cf}\p{RI}\ud800-\udfff\s](?=[^\s${JOINING}])`, 'u')
const MARKED = new RegExp(String.raw`[^\u200d\p{RI}\ud800-\udfff\s](?=[^\s${JOINING}])`, 'u')
