/** How wide a text is on the screen. */

let context: CanvasRenderingContext2D | null | undefined
const widths = new Map<string, number>()

/** In px; kept, for it is asked anew with each step of a zoom. Forgets all once `forgetWidths` says that another face is there. */
export function measureText(text: string, font: string): number {
  const key = `${font} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * 7
  context.font = font
  const { width } = context.measureText(text)
  widths.set(key, width)
  return width
}

/** What was measured before a face was loaded is the width of the face that stood in for it. */
export function forgetWidths(): void {
  widths.clear()
}
