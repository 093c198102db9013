/** How wide a name is, and how it is shortened. */

/** As the names of the picture are set (see `alliances-sides.css`). */
const FONT = '500 13px "Radio Canada Variable", system-ui, sans-serif'
const LONGEST = 26
/** Px for a letter, where the browser has no canvas to measure it on. */
const LETTER = 7

const known = new Map<string, number>()
let context: CanvasRenderingContext2D | null | undefined

/** Px, with a little room to both sides. */
export function measureName(name: string): number {
  const width = known.get(name)
  if (width !== undefined) return width
  if (context === undefined) {
    context = document.createElement('canvas').getContext('2d')
    if (context) context.font = FONT
  }
  const measured = Math.ceil(context?.measureText(name).width ?? name.length * LETTER) + 6
  known.set(name, measured)
  return measured
}

/** At the end of a word where there is one; the whole name belongs in a title. */
export function shortenName(name: string): string {
  if (name.length <= LONGEST) return name
  const cut = name.slice(0, LONGEST - 1)
  const word = cut.lastIndexOf(' ')
  return `${word > LONGEST / 2 ? cut.slice(0, word) : cut}…`
}
