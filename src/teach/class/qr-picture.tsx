/** One line of a code as a QR code. */
import encodeQR from 'qr'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'

/** White all round, in squares of the code (ISO/IEC 18004, 9.1). */
const QUIET = 4

/** Black on white whatever the theme: cameras expect it. `label` says which code it is. */
export function QrPicture({ text, label }: { text: string; label: string }): JSX.Element {
  const { size, path } = useMemo(() => {
    const squares = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET })
    return { size: squares.length, path: squares.flatMap((row, y) => rowPaths(row, y)).join('') }
  }, [text])
  return (
    <svg class="qr-picture" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

/** Squares that touch in a row as one. */
function rowPaths(row: readonly boolean[], y: number): string[] {
  const paths: string[] = []
  for (let start = 0; start < row.length; start++) {
    if (!row[start]) continue
    let end = start
    while (row[end]) end++
    paths.push(`M${start} ${y}h${end - start}v1h${start - end}z`)
    start = end
  }
  return paths
}
