/** The regions of a result of Label Studio → marks. */
import { isRecord } from '../../core/describe-value.ts'
import type { TextMark, TextRange } from '../annotated-text.ts'
import { listOf, noteOf, offsetOf, textOf, wikidataOf, type Fields, type LeftOut } from '../loose-json.ts'

/** Puts together what the items of a result say of one region, which they name by its id: its labels, its choices, its
 * texts. An item without a stretch of text says something of the whole task and is left out. */
export function readRegions(result: readonly unknown[], base: string, leftOut: LeftOut): TextMark[] {
  const regions = new Map<string, Region>()
  result.forEach((item, index) => {
    const path = `${base}.result[${index}]`
    if (!isRecord(item) || typeof item['type'] !== 'string') {
      leftOut.record('record', isRecord(item) ? item['id'] : item, 'unreadable', path)
      return
    }
    if (item['type'] === 'relation') return
    const value = isRecord(item['value']) ? item['value'] : {}
    const range = readRange(value)
    const id = textOf(item['id']) ?? `region-${index + 1}`
    if (!range) {
      if ('start' in value || 'startOffset' in value) leftOut.record('mention', id, 'unreadable', path)
      else leftOut.field(item['type'])
      return
    }
    const tool = textOf(item['from_name']) ?? item['type']
    const region = regions.get(id) ?? { id, range, labels: [], remarks: [], tool }
    regions.set(id, region)
    readValue(item['type'], value, region)
  })
  return [...regions.values()].map(toMark)
}

interface Region {
  readonly id: string
  readonly range: TextRange
  readonly labels: string[]
  readonly remarks: string[]
  /** What stands for the type of a region without a label. */
  readonly tool: string
}

/** In HTML and in dialogues `start` and `end` name elements, and only `globalOffsets` count from the beginning of the
 * text. */
function readRange(value: Fields): TextRange | undefined {
  const isInElement = value['startOffset'] !== undefined
  const offsets = isRecord(value['globalOffsets']) ? value['globalOffsets'] : isInElement ? {} : value
  const start = offsetOf(offsets['start'])
  const end = offsetOf(offsets['end'])
  const quote = textOf(value['text'])
  const isPlaced = start !== undefined && end !== undefined && start < end
  if (!isPlaced && (quote === undefined || !('start' in value || isInElement))) return undefined
  return { ...(isPlaced ? { start, end } : {}), ...(quote === undefined ? {} : { quote }) }
}

/** The values of an item stand under the name of its type: `labels`, `hypertextlabels`, `choices`, `text` of a
 * `textarea` … */
function readValue(type: string, value: Fields, region: Region): void {
  const list = type.endsWith('labels') ? region.labels : region.remarks
  for (const one of listOf(value[type === 'textarea' ? 'text' : type])) {
    // Why a list: a taxonomy names each class with those above it.
    const words = listOf(one).map(textOf).filter((part) => part !== undefined).join(' / ')
    if (words !== '') list.push(words)
  }
}

function toMark({ id, range, labels: [type, ...others], remarks, tool }: Region): TextMark {
  const reference = remarks.map(wikidataOf).find((one) => one !== undefined)
  const note = noteOf([...others, ...remarks.filter((remark) => !wikidataOf(remark))])
  return {
    id,
    type: type ?? tool,
    ranges: [range],
    ...(reference === undefined ? {} : { reference }),
    ...(note === undefined ? {} : { note }),
  }
}
