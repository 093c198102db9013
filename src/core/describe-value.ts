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

function shorten(shown: string): string {
  return shown.length > 60 ? `${shown.slice(0, 57)}…` : shown
}
