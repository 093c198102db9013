/** The eigenvalues of a symmetric matrix. */

/** Takes `size` × `size` cells, row by row, of which the lower triangle is read, and changes them. The values come in no order.
 * Householder's reduction to three diagonals, then the QL method with implicit shifts: `tred1` and `imtql1` of EISPACK (Martin,
 * Reinsch and Wilkinson 1968; Dubrulle, Martin and Wilkinson 1968). Time grows with the third power of the size: some hundredths
 * of a second for 150, some tenths for 500. */
export function symmetricEigenvalues(cells: Float64Array, size: number): Float64Array {
  const { diagonal, beside } = reduceToDiagonals(cells, size)
  for (let from = 0; from < size; from++) settle(diagonal, beside, from)
  return diagonal
}

interface Diagonals {
  readonly diagonal: Float64Array
  /** Place `i` is what stands between the rows `i` and `i + 1`. */
  readonly beside: Float64Array
}

/** Each turn mirrors away what stands to the left of the diagonals in the last row that is left. */
function reduceToDiagonals(cells: Float64Array, size: number): Diagonals {
  const diagonal = new Float64Array(size)
  const beside = new Float64Array(size)
  const product = new Float64Array(size)
  for (let last = size - 1; last > 0; last--) {
    const row = cells.subarray(last * size, last * size + last)
    const norm = Math.hypot(...row)
    const corner = row[last - 1] as number
    if (norm === 0 || norm === Math.abs(corner)) {
      beside[last - 1] = corner
      continue
    }
    const mirrored = corner > 0 ? -norm : norm
    beside[last - 1] = mirrored
    row[last - 1] = corner - mirrored
    const half = norm * norm - corner * mirrored
    let along = 0
    for (let i = 0; i < last; i++) {
      let sum = 0
      for (let j = 0; j <= i; j++) sum += (cells[i * size + j] as number) * (row[j] as number)
      for (let j = i + 1; j < last; j++) sum += (cells[j * size + i] as number) * (row[j] as number)
      product[i] = sum / half
      along += (product[i] as number) * (row[i] as number)
    }
    for (let i = 0; i < last; i++) product[i] = (product[i] as number) - (along / (2 * half)) * (row[i] as number)
    for (let i = 0; i < last; i++) {
      const [one, other] = [row[i] as number, product[i] as number]
      for (let j = 0; j <= i; j++) {
        cells[i * size + j] = (cells[i * size + j] as number) - one * (product[j] as number) - other * (row[j] as number)
      }
    }
  }
  for (let i = 0; i < size; i++) diagonal[i] = cells[i * size + i] as number
  return { diagonal, beside }
}

const MOST_TURNS = 60

/** Turns until nothing stands beside the place `from` of the diagonal any more. */
function settle(diagonal: Float64Array, beside: Float64Array, from: number): void {
  for (let turn = 0; ; turn++) {
    let until = from
    for (; until < diagonal.length - 1; until++) {
      const around = Math.abs(diagonal[until] as number) + Math.abs(diagonal[until + 1] as number)
      if (Math.abs(beside[until] as number) <= Number.EPSILON * around) break
    }
    if (until === from) return
    if (turn === MOST_TURNS) throw new Error(`eigenvalue ${from} of ${diagonal.length} does not settle; give a matrix of finite numbers`)
    turnFrom(diagonal, beside, from, until)
  }
}

function turnFrom(diagonal: Float64Array, beside: Float64Array, from: number, until: number): void {
  const [own, next, between] = [diagonal[from] as number, diagonal[from + 1] as number, beside[from] as number]
  const ratio = (next - own) / (2 * between)
  const length = Math.hypot(ratio, 1)
  let rest = (diagonal[until] as number) - own + between / (ratio + (ratio < 0 ? -length : length))
  let [sine, cosine, shift] = [1, 1, 0]
  for (let at = until - 1; at >= from; at--) {
    const [upper, lower] = [sine * (beside[at] as number), cosine * (beside[at] as number)]
    const radius = Math.hypot(upper, rest)
    beside[at + 1] = radius
    if (radius === 0) {
      diagonal[at + 1] = (diagonal[at + 1] as number) - shift
      beside[until] = 0
      return
    }
    sine = upper / radius
    cosine = rest / radius
    const turned = (diagonal[at + 1] as number) - shift
    const mixed = ((diagonal[at] as number) - turned) * sine + 2 * cosine * lower
    shift = sine * mixed
    diagonal[at + 1] = turned + shift
    rest = cosine * mixed - lower
  }
  diagonal[from] = (diagonal[from] as number) - shift
  beside[from] = rest
  beside[until] = 0
}
