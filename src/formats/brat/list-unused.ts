/** What stands in the lines of a document and in none of its records. */
import { issue, type Issue } from '../../core/issues.ts'
import { MENTION_FORMS } from '../../core/vocabulary.ts'
import { isOfVoice } from '../compile-annotations/voice-of-attributes.ts'
import type { StandoffAttribute } from './parse-standoff.ts'
import type { Standoff } from './read-standoff.ts'

/** Names each line without a record that is not blank, and each attribute on forms, modality or polarity that speaks
 * of nothing that could have it; counts the attributes of other names. `claims` are ids of the links that became
 * claims, and of their triggers. */
export function listUnused({ name, parts, marks, triggers }: Standoff, claims: ReadonlySet<string>): Issue[] {
  const issues: Issue[] = []
  const unknown = new Map<string, number>()
  const formed = new Set<string>()
  const isUsed = ({ name: attribute, target, value }: StandoffAttribute): boolean => {
    if (attribute !== 'Form') return claims.has(target)
    const isFirst = !formed.has(target)
    formed.add(target)
    return isFirst && marks.has(target) && !triggers.has(target) && MENTION_FORMS.some((form) => form === value)
  }
  for (const { extension, lines } of parts) {
    for (const { number, raw, record } of lines) {
      const words = raw.trim()
      if (words === '' || (record && record.is !== 'attribute')) continue
      if (record && record.name !== 'Form' && !isOfVoice(record.name)) {
        unknown.set(record.name, (unknown.get(record.name) ?? 0) + 1)
      } else if (!record || !isUsed(record)) {
        issues.push(issue('line-kept', `${name}.${extension}`, { line: number, words: words.slice(0, 80) }))
      }
    }
  }
  for (const [field, count] of unknown) issues.push(issue('field-left-out', name, { field, count }))
  return issues
}
