/** The relations of a result of Label Studio → links. */
import { isRecord } from '../../core/describe-value.ts'
import type { TextLink } from '../annotated-text.ts'
import { listOf, textOf, type LeftOut } from '../loose-json.ts'

/** One link for each label. `right` reads from `from_id` to `to_id`, `left` the other way, `bi` both ways; a relation
 * without a label is one of the type `related`. `regions` are the ids that there are. */
export function readRelations(
  result: readonly unknown[],
  regions: ReadonlySet<string>,
  base: string,
  leftOut: LeftOut,
): TextLink[] {
  return result.flatMap((item, index): TextLink[] => {
    if (!isRecord(item) || item['type'] !== 'relation') return []
    const path = `${base}.result[${index}]`
    const [from, to] = [textOf(item['from_id']), textOf(item['to_id'])]
    const id = textOf(item['id']) ?? `relation-${index + 1}`
    if (from === undefined || to === undefined || !regions.has(from) || !regions.has(to)) {
      leftOut.record('relation', id, from === undefined || to === undefined ? 'no-ends' : 'no-such-end', path)
      return []
    }
    const [subject, object] = item['direction'] === 'left' ? [to, from] : [from, to]
    const labels = listOf(item['labels']).map(textOf).filter((label) => label !== undefined)
    return (labels.length === 0 ? ['related'] : labels).map((type, at) => ({
      id: at === 0 ? id : `${id}-${at + 1}`,
      type,
      subject,
      object,
      ...(item['direction'] === 'bi' ? { symmetric: true } : {}),
    }))
  })
}
