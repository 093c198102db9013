/** The picture as it stands on the screen, as a file: SVG, or PNG at twice the size. */
import { articleWords, messages, say } from '../state/words.ts'
import { currentStage } from './current-stage.ts'
import { layoutFrame } from './draw/frame-layout.ts'
import { paintScene } from './draw/paint-scene.ts'
import { sceneFromSigma } from './draw/scene-from-sigma.ts'
import { sceneToSvg } from './draw/scene-to-svg.ts'
import type { LegendEntry, Scene } from '../parts/picture/scene.ts'
import { legendParts } from './legend.tsx'
import { edgeStyle, nodeLook } from '../parts/picture/look.ts'
import { readPalette, readPrintPalette, type Palette } from '../parts/picture/palette.ts'
import { questionSentence } from './question.tsx'

/** Dots of the PNG for each pixel of the screen. */
const SCALE = 2

/** The picture as SVG text, in the colours of the screen or in those of paper; `undefined` while there is no graph on the screen. */
export function pictureAsSvg(colours: 'screen' | 'print' = 'screen'): string | undefined {
  const scene = sceneNow(colours === 'print' ? readPrintPalette() : undefined)
  return scene && sceneToSvg(scene)
}

/** The picture as a PNG file; `undefined` while there is no graph on the screen. */
export async function pictureAsPng(): Promise<Blob | undefined> {
  await document.fonts.ready
  const canvas = document.createElement('canvas')
  if (!paintPicture(canvas)) return undefined
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'))
}

/** Paints the picture on a canvas at twice the size of the screen, in the palette of the screen unless another is given;
 * whether there was one. */
export function paintPicture(canvas: HTMLCanvasElement, palette?: Palette): boolean {
  const scene = sceneNow(palette)
  if (!scene) return false
  canvas.width = scene.width * SCALE
  canvas.height = layoutFrame(scene).height * SCALE
  const context = canvas.getContext('2d')
  if (!context) return false
  context.scale(SCALE, SCALE)
  paintScene(context, scene)
  return true
}

function sceneNow(palette?: Palette): Scene | undefined {
  const words = messages.value.picture
  const articles = articleWords()
  return currentStage.value?.scene(sceneFromSigma, {
    title: questionSentence.value,
    source: words.source(articles),
    legend: legendEntries(palette ?? readPalette()),
  }, palette)
}

/** The same entries as the legend on the page. */
function legendEntries(palette: Palette): LegendEntry[] {
  const { legend } = messages.value
  const { kinds, signs, modalities, denied } = legendParts.value
  const plain = { polarity: 'affirmed', symmetric: false, quotes: 2 } as const
  return [
    ...signs.map((sign): LegendEntry => ({
      kind: 'edge', text: legend.signs[sign], ...edgeStyle({ ...plain, sign, modality: 'asserted' }, palette),
    })),
    ...modalities.filter((modality) => modality !== 'asserted').map((modality): LegendEntry => ({
      kind: 'edge', text: legend.modalities[modality], ...edgeStyle({ ...plain, sign: 'cooperation', modality }, palette),
    })),
    ...(denied ? [{
      kind: 'edge' as const, text: legend.denied,
      ...edgeStyle({ ...plain, sign: 'neutral', modality: 'asserted', polarity: 'denied' }, palette),
    }] : []),
    ...kinds.map((kind): LegendEntry => {
      const { shape, filled, color } = nodeLook(1, kind, palette)
      return { kind: 'node', text: say(kind.label), shape, filled, color, opacity: 1 }
    }),
  ]
}
