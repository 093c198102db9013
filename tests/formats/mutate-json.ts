/** Files that somebody else broke. */
import fc from 'fast-check'

const ODD: readonly unknown[] = [
  null, true, -1, 1e308, 0.5, 2 ** 53, '', 'NaN', '-3', '__proto__', '\ud800', '\u0000', 'x'.repeat(300), [], {}, [[]], [null],
  JSON.parse('{"__proto__": {"id": 1}, "constructor": 2}') as unknown,
]

/** The value with one to four of its parts replaced by odd ones, taken out, or written twice. */
export function mutatedJson(value: unknown): fc.Arbitrary<unknown> {
  return fc.array(fc.record({ at: fc.nat(), by: fc.nat({ max: ODD.length + 1 }) }), { minLength: 1, maxLength: 4 }).map((changes) => {
    let result = value
    for (const { at, by } of changes) {
      const parts = countParts(result)
      result = change(result, { left: at % Math.max(1, parts) }, by)
    }
    return result
  })
}

function countParts(value: unknown): number {
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, inner) => sum + 1 + countParts(inner), 0)
    : 0
}

function change(value: unknown, counter: { left: number }, by: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (counter.left-- !== 0) return [[key, counter.left < 0 ? inner : change(inner, counter, by)]]
    if (by === ODD.length) return []
    return by > ODD.length ? [[key, inner], [`${key}2`, inner]] : [[key, ODD[by]]]
  })
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}
