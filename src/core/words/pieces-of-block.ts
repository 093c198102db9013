/** The pieces into which a stretch of text falls: words, their endings, and what stands between. */
import type { Range } from '../spans.ts'

/** `ending` is the possessive of an English word or a sign such as "%", `other` is white space and punctuation. */
export interface Piece extends Range {
  readonly kind: 'word' | 'ending' | 'other'
}

/** Cuts a block at the borders of `Intl.Segmenter` (Unicode UAX #29), and besides after an elision ("l’|Algérie", in French and
 * Italian), before a possessive ("Niger|'s", in English); "#" and "@" belong to the word after them, and the last full stop of
 * "U.S." to the word before it. Pictures count as words. The pieces cover the block and are counted from its start. */
export function piecesOfBlock(block: string, language: string): Piece[] {
  const pieces: Piece[] = []
  for (const { segment, index, isWordLike } of segmenterFor(language).segment(block)) {
    const end = index + segment.length
    const last = pieces.at(-1)
    if (isWordLike || PICTURE.test(segment)) {
      const isTagged = last?.end === index && last.kind === 'other' && /^[#@]$/.test(block.slice(last.start, index))
      if (isTagged) pieces.pop()
      pushWord(pieces, isTagged ? index - 1 : index, segment, end, language)
    } else if (segment.startsWith('.') && last?.kind === 'word' && DOTTED.test(block.slice(last.start, last.end))) {
      pieces[pieces.length - 1] = { ...last, end }
    } else {
      pieces.push({ start: index, end, kind: /^[%‰°]/.test(segment) ? 'ending' : 'other' })
    }
  }
  return pieces
}

const PICTURE = /\p{So}|\p{Sc}|\p{Emoji_Presentation}/u
/** Why bounded: a name is short, and a text may be one long row of dotted letters. */
const DOTTED = /^[#@]?(?:\p{L}\p{M}*\.){1,8}\p{L}\p{M}*$/u
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|sull|dall|all|un)['’](?=\p{L})/iu
const POSSESSIVE = /(?<=\p{L}\p{M}*)(?:['’]s|(?<=s)['’])$/iu
/** Marks of direction and the like, which the segmenter keeps with the word before them. */
const TURNS = /[\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+$/

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  const found = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, found)
  return found
}

function pushWord(pieces: Piece[], start: number, segment: string, end: number, language: string): void {
  const elision = /^(?:fr|it)\b/i.test(language) ? ELISION.exec(segment)?.[0].length ?? 0 : 0
  const possessive = /^en\b/i.test(language) ? POSSESSIVE.exec(segment)?.[0].length ?? 0 : 0
  const from = end - segment.length + elision
  if (elision > 0) pieces.push({ start, end: from, kind: 'word' })
  const marks = TURNS.exec(segment)?.[0].length ?? 0
  pieces.push({ start: elision > 0 ? from : start, end: end - possessive - marks, kind: 'word' })
  if (possessive > 0) pieces.push({ start: end - possessive, end, kind: 'ending' })
  if (marks > 0) pieces.push({ start: end - marks, end, kind: 'other' })
}
