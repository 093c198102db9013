/** A list of many offsets. */

/** Takes four bytes for each offset; offsets are whole numbers from 0 to 2³² − 1. */
export class OffsetList {
  length = 0
  #items = new Uint32Array(16)

  push(item: number): void {
    if (this.length === this.#items.length) {
      const longer = new Uint32Array(this.length * 2)
      longer.set(this.#items)
      this.#items = longer
    }
    this.#items[this.length++] = item
  }

  /** `index` from 0, below `length`. */
  at(index: number): number {
    return this.#items[index] as number
  }

  /** The index of the last item that is at most `limit`, −1 where there is none. The list has to rise. */
  lastAtMost(limit: number): number {
    let [low, high] = [0, this.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.at(middle) <= limit) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
