/** Issues of a long table: the first of each code one by one, the rest counted. */
import { issue, type Issue, type IssueCode } from '../../core/issues.ts'

export interface IssueCollector {
  /** At most `most` of a code are listed. */
  add(one: Issue, most?: number): void
  /** One `field-left-out` a field, with how often. */
  leaveOut(field: string): void
  /** One issue of a code whose only argument is `count`. */
  count(code: IssueCode): void
  list(): Issue[]
}

const MOST = 100
const MOST_FIELDS = 200

/** In the order in which they are found, then what was counted. */
export function collectIssues(): IssueCollector {
  const listed: Issue[] = []
  const byCode = new Map<IssueCode, number>()
  const fields = new Map<string, number>()
  const counts = new Map<IssueCode, number>()
  let unlisted = 0
  return {
    add(one, most = MOST) {
      const count = (byCode.get(one.code) ?? 0) + 1
      byCode.set(one.code, count)
      if (count <= most) listed.push(one)
      else unlisted++
    },
    leaveOut(field) {
      if (fields.has(field) || fields.size < MOST_FIELDS) fields.set(field, (fields.get(field) ?? 0) + 1)
      else unlisted++
    },
    count(code) {
      counts.set(code, (counts.get(code) ?? 0) + 1)
    },
    list() {
      return [
        ...listed,
        ...[...fields].map(([field, count]) => issue('field-left-out', '', { field: field.slice(0, 80), count })),
        ...[...counts].map(([code, count]) => issue(code, '', { count })),
        ...(unlisted > 0 ? [{ ...issue('and-more', '', { count: unlisted }), level: 'warning' as const }] : []),
      ]
    },
  }
}
