/** Paints the names of a picture on a canvas. Apart from the rest of the picture, which only a saved one needs. */
import { FONT_FAMILIES, type SceneLabel } from '../../parts/picture/scene.ts'

/** Paints lines of text, halos first, so that no halo covers the letters of a neighbour. */
export function paintLabels(context: CanvasRenderingContext2D, labels: readonly SceneLabel[], paper: string): void {
  context.save()
  context.textBaseline = 'alphabetic'
  context.lineJoin = 'round'
  for (const pass of ['halo', 'letters'] as const) {
    for (const label of labels) {
      if (pass === 'halo' && label.halo === 0) continue
      context.font = `${label.weight} ${label.fontSize}px ${FONT_FAMILIES[label.face ?? 'interface']}`
      context.textAlign = label.anchor === 'middle' ? 'center' : label.anchor === 'end' ? 'right' : 'left'
      context.globalAlpha = label.opacity
      if (pass === 'halo') {
        context.strokeStyle = paper
        context.lineWidth = label.halo * 2
        context.strokeText(label.text, label.x, label.y)
      } else {
        context.fillStyle = label.color
        context.fillText(label.text, label.x, label.y)
      }
    }
  }
  context.restore()
}
