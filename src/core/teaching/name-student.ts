/** What students are called: after what they wrote, or after their files. */

const ENDINGS = /((\.triplomat)?\.[a-z0-9]{1,8}|\.[a-z]+\.(gz|zip))$/i
/** How a hand-in's file is called: title, hyphen, name. */
const BEFORE_NAME = /^.* [-–—] /

/** `How Niger changed - Ada.json` → `Ada`; `essai_ada.json` → `essai_ada`. */
export function nameOfFile(file: string): string {
  const bare = file.replace(ENDINGS, '').replace(BEFORE_NAME, '').trim()
  return bare || file
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
