/** Values and names as Cypher writes them. */
import type { PropertyType, PropertyValue } from './neo4j-table.ts'

/**
 * A literal of the type; dates by the function `date`. In a string, the mark and the backslash have a backslash before them: never the
 * escapes `\u0027` or `\u005c`, which Neo4j 5 turns into the characters themselves before it looks for the end of the string.
 */
export function quoteValue(value: Exclude<PropertyValue, undefined>, type: PropertyType): string {
  if (Array.isArray(value)) return `[${value.map((item: string | number) => quoteScalar(item, type)).join(', ')}]`
  return quoteScalar(value as string | number | boolean, type)
}

/** A text between single marks, on one line whatever is in it. */
export function quoteText(text: string): string {
  return `'${text.replace(SPECIAL, escapeUnit)}'`
}

/** A label or a type. A backslash becomes its escape, lest Neo4j 5 find another escape in the name. */
export function quoteName(name: string): string {
  return `\`${name.replaceAll('`', '``').replaceAll('\\', '\\u005c')}\``
}

/** The mark and the backslash; control characters, line ends, halves of characters and signs that turn the direction of writing. */
const SPECIAL = /['\\\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ud800-\udfff\ufeff]/gu
const SHORT: ReadonlyMap<string, string> = new Map([
  ['\'', '\\\''], ['\\', '\\\\'], ['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t'], ['\b', '\\b'], ['\f', '\\f'],
])

function escapeUnit(unit: string): string {
  return SHORT.get(unit) ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function quoteScalar(value: string | number | boolean, type: PropertyType): string {
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return type === 'date' ? `date(${quoteText(value)})` : quoteText(value)
  if (type !== 'double') return String(value)
  const digits = String(value).replace('e+', 'e')
  return /[.e]/.test(digits) ? digits : `${digits}.0`
}
