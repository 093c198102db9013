/** The labels, on a canvas above sigma's: laid out anew for each frame so that none covers another. */
import type Sigma from 'sigma'
import type { NodeTheme } from '../parts/picture/node-style.ts'
import { labelsOnScreen } from './draw/labels-on-screen.ts'
import { paintLabels } from './draw/paint-labels.ts'
import { FONT_FAMILIES } from '../parts/picture/scene.ts'

export interface LabelLayer {
  /** Width of a text in the interface face, px. */
  readonly measureText: (text: string, fontSize: number, weight: number) => number
  kill(): void
}

/** Puts a label canvas into sigma's container, below its mouse layer. */
export function createLabelLayer(
  renderer: Sigma,
  themeOf: () => NodeTheme,
): LabelLayer {
  const canvas = document.createElement('canvas')
  canvas.className = 'graph-labels'
  renderer.getContainer().insertBefore(canvas, renderer.getCanvases()['mouse'] ?? null)
  const context = canvas.getContext('2d')
  const widths = new Map<string, number>()
  const measureText = (text: string, fontSize: number, weight: number): number => {
    const key = `${weight} ${fontSize} ${text}`
    const known = widths.get(key)
    if (known !== undefined || !context) return known ?? text.length * fontSize * 0.55
    context.font = `${weight} ${fontSize}px ${FONT_FAMILIES.interface}`
    const { width } = context.measureText(text)
    widths.set(key, width)
    return width
  }
  const paint = (): void => {
    if (!context) return
    const { width, height } = renderer.getDimensions()
    const ratio = window.devicePixelRatio
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio)
      canvas.height = Math.round(height * ratio)
      canvas.style.width = `${width}px`
      canvas.style.height = `${height}px`
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, width, height)
    const theme = themeOf()
    paintLabels(context, labelsOnScreen(renderer, { theme, measureText }), theme.paper)
  }
  renderer.on('afterRender', paint)
  // Why at once: sigma has drawn its first picture before anybody could listen.
  paint()
  // Why: a width measured before the face was loaded is that of the fallback.
  const remeasure = (): void => {
    widths.clear()
    paint()
  }
  document.fonts.addEventListener('loadingdone', remeasure)
  return {
    measureText,
    kill() {
      document.fonts.removeEventListener('loadingdone', remeasure)
      canvas.remove()
    },
  }
}
