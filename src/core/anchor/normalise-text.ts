/** A text without what typesetting changes, and the way back to the text as it is. */
import type { Range } from '../spans.ts'
import { OffsetList } from './offset-list.ts'

/** The text with one form for each character (NFKC, which takes ligatures apart), one kind of quotation mark, apostrophe and hyphen,
 * one space for any white space, and without soft hyphens and other characters that nobody sees. */
export interface NormalisedText {
  readonly text: string
  /** The stretch of the text as it is, both in UTF-16 units. Not empty where `range` is not. */
  toRaw(range: Range): Range
  /** Where an offset of the text as it is comes to lie. */
  fromRaw(offset: number): number
}

/** Linear in the length of the text. */
export function normaliseText(raw: string): NormalisedText {
  const pieces: string[] = []
  const runs = new Runs()
  let length = 0
  let plainFrom = 0
  const add = (from: number, to: number, words: string): void => {
    if (plainFrom < from) {
      runs.add(length, plainFrom, 0)
      pieces.push(raw.slice(plainFrom, from))
      length += from - plainFrom
    }
    if (words !== '') runs.add(length, from, to - from === words.length ? 0 : to - from)
    pieces.push(words)
    length += words.length
    plainFrom = to
  }
  for (let at = 0; at < raw.length;) {
    if (isPlain(raw.charCodeAt(at)) && !(raw.charCodeAt(at + 1) >= 0x300)) {
      at++
      continue
    }
    const cluster = clusterAt(raw, at)
    const words = normaliseCluster(cluster)
    if (words !== cluster) add(at, at + cluster.length, words)
    at += cluster.length
  }
  add(raw.length, raw.length, '')
  return {
    text: pieces.join(''),
    toRaw: ({ start, end }) => ({ start: runs.rawStart(start), end: runs.rawEnd(end) }),
    fromRaw: (offset) => runs.fromRaw(offset, length),
  }
}

/** A short text, normalised and without white space around it. */
export function normalise(words: string): string {
  return normaliseText(words).text.trim()
}

function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f
}

/** White space with what nobody sees in it; or what nobody sees; or a character with its combining marks, or Korean letters. */
const CLUSTER = new RegExp('[\\s@]*\\s[\\s@]*|[@]+|[\\u1100-\\u11ff]+|.\\p{M}{0,30}'
  .replaceAll('@', '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069'), 'suy')

function clusterAt(raw: string, at: number): string {
  CLUSTER.lastIndex = at
  return CLUSTER.exec(raw)?.[0] ?? raw.charAt(at)
}

const known = new Map<string, string>()

function normaliseCluster(cluster: string): string {
  const before = known.get(cluster)
  if (before !== undefined) return before
  const words = /\s/.test(cluster)
    ? ' '
    : cluster
        .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]+/g, '')
        .normalize('NFKC')
        .replace(/[\u2018-\u201b\u2032\u02bc\u0060\u00b4]/g, "'")
        .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/œ/g, 'oe').replace(/Œ/g, 'OE').replace(/æ/g, 'ae').replace(/Æ/g, 'AE')
  if (known.size < MOST_KNOWN && cluster.length < 8) known.set(cluster, words)
  return words
}

const MOST_KNOWN = 10_000

/** Where stretches begin in both texts. In a stretch with the raw length 0 the texts run side by side; any other is one cluster. */
class Runs {
  readonly #normalised = new OffsetList()
  readonly #raw = new OffsetList()
  readonly #rawLength = new OffsetList()

  add(normalised: number, raw: number, rawLength: number): void {
    const last = this.#raw.length - 1
    const goesOn = last >= 0 && rawLength === 0 && this.#rawLength.at(last) === 0
      && raw - this.#raw.at(last) === normalised - this.#normalised.at(last)
    if (goesOn) return
    this.#normalised.push(normalised)
    this.#raw.push(raw)
    this.#rawLength.push(rawLength)
  }

  rawStart(normalised: number): number {
    const run = this.#normalised.lastAtMost(normalised)
    const isCluster = this.#rawLength.at(run) > 0
    return this.#raw.at(run) + (isCluster ? 0 : normalised - this.#normalised.at(run))
  }

  rawEnd(normalised: number): number {
    const run = this.#normalised.lastAtMost(normalised - 1)
    return this.#raw.at(run) + (this.#rawLength.at(run) || normalised - this.#normalised.at(run))
  }

  fromRaw(raw: number, length: number): number {
    const run = this.#raw.lastAtMost(raw)
    if (run < 0) return 0
    const limit = run + 1 < this.#raw.length ? this.#normalised.at(run + 1) : length
    return Math.min(limit, this.#normalised.at(run) + (this.#rawLength.at(run) > 0 ? 0 : raw - this.#raw.at(run)))
  }
}
