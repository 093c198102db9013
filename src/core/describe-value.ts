/** What stands in a file where something else was expected, in a few words. */

/** `nothing`, `null`, `array (3)`, `object`, or the value itself as JSON, cut to 60 characters. Never throws, and costs no more for
 * a large value than for a small one. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return `array (${value.length})`
  if (typeof value === 'string') return shorten(JSON.stringify(value.slice(0, 61)))
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value
}

/** At most 60 characters, the last an ellipsis where there are more. */
export function shorten(shown: string): string {
  return shown.length > 60 ? `${shown.slice(0, 57)}…` : shown
}

/** Whether a value from a file is an object with fields, and not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
