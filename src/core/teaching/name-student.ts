/** What students are called: after what they wrote, or after their files. */

/** Why anything between: a browser that saves a file again counts before the last ending only, `Ada.triplomat (1).json`. */
const ENDINGS = /((\.triplomat[^.]*)?\.[a-z0-9]{1,8}|\.[a-z]+\.(gz|zip))$/i
/** How a hand-in's file is called: title, hyphen, name. */
const BEFORE_NAME = /^.* [-–—] /
const COUNT = / \(\d+\)$/

/** `How Niger changed - Ada.json` → `Ada`; `essai_ada.json` → `essai_ada`. */
export function nameOfFile(file: string): string {
  const bare = file.replace(ENDINGS, '').replace(BEFORE_NAME, '').trim()
  return bare || file
}

/** Whether two names differ at most in a number behind them, which a browser or `tellApart` gave. */
export function isSameName(one: string, other: string): boolean {
  return one.trim().replace(COUNT, '') === other.trim().replace(COUNT, '')
}

/** The name, with a number where somebody has it: `Ada (2)`. An empty one is called `fallback`. */
export function tellApart(name: string, taken: readonly string[], fallback: string): string {
  const base = name.trim() || fallback
  const known = new Set(taken)
  if (!known.has(base)) return base
  for (let number = 2; ; number++) {
    if (!known.has(`${base} (${number})`)) return `${base} (${number})`
  }
}
