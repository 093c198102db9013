/** Cuts a text into blocks in which its words can be read by themselves. */
import { splitsCharacter } from '../sentences/splits-character.ts'
import type { Range } from '../spans.ts'

/** The block in which the character after `offset` stands, of fewer than 1,024 UTF-16 units; of an empty text the empty block. Where the
 * blocks part depends on the text alone: a border stands after white space where 512 units have some, otherwise
 * between two characters that do not combine, and only where they have neither, anywhere between two characters. */
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
  // Why one unit more on the left and two on the right: what stands beside a border decides.
  const near = text.slice(from - 1, from + CELL + 1)
  for (const border of [AFTER_SPACE, BETWEEN_LETTERS, BETWEEN_CHARACTERS]) {
    const found = near.search(border)
    if (found >= 0) return from + found
  }
  return splitsCharacter(text, from) ? from + 1 : from
}

/** What joins the character before it, by UAX #29. */
const JOINS_BEFORE =
  String.raw`\p{M}\p{Cf}\p{Grapheme_Extend}\p{Emoji_Modifier}\p{RI}\u0e33\u0eb3\u1160-\u11ff\ud7b0-\ud7ff\udc00-\udfff`
/** Each matches the character before the border. `found` is then the number of units from `from` to the border. */
const AFTER_SPACE = new RegExp(String.raw`\s(?=[^\s${JOINS_BEFORE}].)`, 'su')
const BETWEEN_LETTERS = /[\p{Ll}\p{Lu}\p{N}\p{P}](?=[\p{Ll}\p{Lu}\p{N}\p{P}])/u
const BETWEEN_CHARACTERS = new RegExp(String.raw`[^\p{M}\p{Cf}\p{RI}\ud800-\udfff\r](?=[^\s${JOINS_BEFORE}])`, 'u')
