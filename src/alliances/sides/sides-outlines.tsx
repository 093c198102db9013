/** The outlines of the sides and, apart from them since they stand above the ties, their names. */
import type { JSX } from 'preact'
import { nameSide } from './describe-marks.ts'
import type { DrawnSides } from './draw-sides.ts'
import type { Hull } from './hull-path.ts'
import { sidesWords } from './sides-words.ts'

export function SidesOutlines({ drawn }: { drawn: DrawnSides }): JSX.Element {
  return (
    <g aria-hidden="true">
      {listOutlines(drawn).map(({ key, isSide, hull }) => (
        <g key={key} class={isSide ? 'sides-side' : 'sides-no-side'}><path d={hull.path} /></g>
      ))}
    </g>
  )
}

export function SideNames({ drawn }: { drawn: DrawnSides }): JSX.Element {
  return (
    <g aria-hidden="true" class="sides-names">
      {listOutlines(drawn).map(({ key, isSide, hull: { top }, name }) => (
        <g key={key} class={isSide ? 'sides-side' : 'sides-no-side'}><text x={top.x} y={top.y - 8} text-anchor="middle">{name}</text></g>
      ))}
    </g>
  )
}

interface Outline {
  readonly key: string
  readonly isSide: boolean
  readonly hull: Hull
  readonly name: string
}

function listOutlines({ sides, neither, apart }: DrawnSides): Outline[] {
  const words = sidesWords.value
  return [
    ...(neither ? [{ key: 'neither', isSide: false, hull: neither, name: words.neither }] : []),
    ...(apart ? [{ key: 'apart', isSide: false, hull: apart, name: words.apart }] : []),
    ...sides.map((one) => ({ key: String(one.side), isSide: true, hull: one.hull, name: nameSide(one) })),
  ]
}
