/** The outlines of the sides and their names. */
import type { JSX } from 'preact'
import { nameSide } from './describe-marks.ts'
import type { DrawnSides } from './draw-sides.ts'
import type { Hull } from './hull-path.ts'
import { sidesWords } from './sides-words.ts'

export function SidesOutlines({ drawn: { sides, neither, apart } }: { drawn: DrawnSides }): JSX.Element {
  const words = sidesWords.value
  return (
    <g aria-hidden="true">
      {neither && <Outline hull={neither} name={words.neither} isSide={false} />}
      {apart && <Outline hull={apart} name={words.apart} isSide={false} />}
      {sides.map((one) => <Outline key={one.side} hull={one.hull} name={nameSide(one)} isSide />)}
    </g>
  )
}

function Outline({ hull: { path, top }, name, isSide }: { hull: Hull; name: string; isSide: boolean }): JSX.Element {
  return (
    <g class={isSide ? 'sides-side' : 'sides-no-side'}>
      <path d={path} />
      <text x={top.x} y={top.y - 8} text-anchor="middle">{name}</text>
    </g>
  )
}
