/** XML files that somebody else has spoilt. */
import fc from 'fast-check'
import { escapeXml } from '../../src/formats/xml/escape-xml.ts'

const VALUES = [
  '', ' ', '__proto__', 'constructor', '2024-02-30', '2024', '1e999', 'NaN', '-1', 'true', 'é', '🐟', '|', '\\', '\\0', '@', 'a@2020/2019', '[a, "b"]',
  '/', '../..', 'x'.repeat(300), '\t\n', 'Q0', '\\u{d800}', '\\u{0}', 'undirected', 'conflict', '4', ' | ', ']]>', '<b/>',
]
const MARKUP = ['"', '<', '>', '&', '&#1;', '</', '\u0000', '<!--']

/** One of the texts with up to three of its values put in the place of others, or with values that nobody expects;
 * one in five has some markup out of place as well. */
export function damagedXml(texts: readonly string[]): fc.Arbitrary<string> {
  const damage = fc.record({ at: fc.nat(), from: fc.nat(), value: fc.option(fc.constantFrom(...VALUES)) })
  const breach = fc.record({ at: fc.nat(), put: fc.constantFrom(...MARKUP) })
  return fc.tuple(fc.constantFrom(...texts), fc.array(damage, { minLength: 1, maxLength: 3 }), fc.option(breach, { freq: 1 }))
    .map(([text, damages, breach]) => {
      const damaged = damages.reduce(replaceValue, text)
      const at = breach ? breach.at % damaged.length : 0
      return breach && breach.at % 5 === 0 ? damaged.slice(0, at) + breach.put + damaged.slice(at) : damaged
    })
}

function replaceValue(text: string, { at, from, value }: { at: number; from: number; value: string | null }): string {
  const spots = [...text.matchAll(/"([^"<>]*)"|>([^<>]+)</g)]
  const spot = spots[at % spots.length]
  const other = spots[from % spots.length]
  if (!spot || !other) return text
  const put = value === null ? other[1] ?? other[2] ?? '' : escapeXml(value)
  return text.slice(0, spot.index + 1) + put + text.slice(spot.index + spot[0].length - 1)
}
