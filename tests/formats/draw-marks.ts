/** Marks in any text, for files of annotation tools that a test makes itself. */
import type { Dossier } from '../../src/core/schema.ts'
import { makeOffsets } from '../../src/core/offsets.ts'
import type { OffsetUnit } from '../../src/core/issues.ts'

/** A mark of a file: offsets in the unit asked for. */
export interface DrawnMark {
  readonly id: string
  readonly type: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly quote: string }[]
}

export interface DrawnText {
  readonly text: string
  readonly marks: readonly DrawnMark[]
  /** Each mark but the last to the one after it. */
  readonly links: readonly { readonly id: string; readonly subject: string; readonly object: string }[]
}

/** The mentions of each article that has some; those that cut a character of the unit are passed over. `most` is the
 * largest number of spans that the format can tell. */
export function drawMarks(dossier: Dossier, unit: OffsetUnit, most = Infinity): DrawnText[] {
  const kinds = new Map(dossier.entities.map(({ id, kind }) => [id, kind]))
  return dossier.articles.flatMap(({ text, mentions }): DrawnText[] => {
    const offsets = makeOffsets(text, unit)
    const marks = mentions.flatMap(({ entity, spans }, index): DrawnMark[] => {
      const counted = spans.slice(0, most).flatMap(({ start, end, quote }) => {
        const [from, until] = [offsets.fromUtf16(start), offsets.fromUtf16(end)]
        return from === undefined || until === undefined ? [] : [{ start: from, end: until, quote }]
      })
      return counted.length < Math.min(spans.length, most) ? [] : [{ id: `T${index + 1}`, type: kinds.get(entity) ?? '', spans: counted }]
    })
    const links = marks.slice(1).map(({ id }, index) => ({ id: `R${index + 1}`, subject: marks[index]?.id ?? '', object: id }))
    return marks.length === 0 ? [] : [{ text, marks, links }]
  })
}
