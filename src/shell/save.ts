/** Everything that leaves the app as a file. Formats are loaded when the first is asked for. */
import { pictureAsPng, pictureAsSvg } from '../explore/save-picture.ts'
import { dossier } from '../state/project.ts'

/** What can be saved, in the order of the menu. A picture needs the graph on the screen. */
export const SAVES = [
  { id: 'savePng', needsGraph: true },
  { id: 'saveSvg', needsGraph: true },
  { id: 'saveDossier', needsGraph: false },
  { id: 'saveGraph', needsGraph: false },
  { id: 'print', needsGraph: false },
] as const
export type Save = (typeof SAVES)[number]['id']

const FORMAT_IDS = { saveDossier: 'triplomat', saveGraph: 'graphology' } as const

/** Makes the file and hands it to the browser's downloads. */
export async function saveAs(what: Save): Promise<void> {
  switch (what) {
    case 'savePng': {
      const picture = await pictureAsPng()
      if (picture) download(picture, 'png')
      return
    }
    case 'saveSvg': {
      const picture = pictureAsSvg()
      if (picture) download(new Blob([picture], { type: 'image/svg+xml' }), 'svg')
      return
    }
    case 'print':
      window.print()
      return
    default: {
      const { FORMATS } = await import('../formats/formats.ts')
      const format = FORMATS.find(({ id }) => id === FORMAT_IDS[what])
      const written = format?.write?.(dossier.value)
      if (!format || typeof written !== 'string') throw new Error(`no format writes ${what} as text`)
      download(new Blob([written], { type: format.mediaType }), format.extension)
    }
  }
}

function download(content: Blob, extension: string): void {
  const name = dossier.value.articles[0]?.id ?? 'triplomat'
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = `${name}.${extension}`
  link.click()
  // Why: the browser has taken hold of the content by the time the click returns to the event loop.
  setTimeout(() => URL.revokeObjectURL(link.href))
}
