/** Everything that leaves the app as a file. */
import { questionSentence } from '../explore/question.tsx'
import { pictureAsPng, pictureAsSvg } from '../explore/save-picture.ts'
import { writeDossier, type WriteRequest } from '../state/export.ts'
import { visible } from '../state/focus.ts'
import { dossier } from '../state/project.ts'
import { language, narrowed } from '../state/view.ts'
import { messages } from '../state/words.ts'
import { download } from '../ui/download.ts'
import { announce } from '../ui/live-region.tsx'
import { expectWriting, showEmbedding, showFormats } from './exchange-parts.ts'
import type { Save } from './save-menu.ts'

/** Makes the file and hands it to the browser's downloads. */
export async function save(what: Save): Promise<void> {
  switch (what) {
    case 'savePng': {
      const picture = await pictureAsPng()
      if (picture) download(picture, nameOfOpen()('png'))
      return
    }
    case 'saveSvg': {
      const picture = pictureAsSvg()
      if (picture) download(new Blob([picture], { type: 'image/svg+xml' }), nameOfOpen()('svg'))
      return
    }
    case 'saveReport': return saveReport()
    case 'saveDossier': return saveInFormat('triplomat')
    case 'saveGraph': return saveInFormat('graphology')
    case 'saveOnePage': return saveOnePage()
    case 'otherFormats': return showFormats(true)
    case 'embed': return showEmbedding(true)
    case 'print': return window.print()
  }
}

/** Writes the whole dossier; where that fails, the dialog of all formats says why. */
export async function saveInFormat(formatId: string, options: { byteOrderMark?: boolean } = {}): Promise<void> {
  await write({ formatId, ...options })
}

/** The claims that are shown, with the picture where there is one. */
async function saveReport(): Promise<void> {
  const picture = pictureAsSvg('print')
  await write({
    formatId: 'html-report',
    report: {
      language: language.value,
      question: questionSentence.value,
      ...(picture === undefined ? {} : { picture }),
      ...(narrowed.value ? { claims: [...visible.value.claims] } : {}),
    },
  })
}

async function saveOnePage(): Promise<void> {
  expectWriting()
  // Why the longer ending: the report of the same dossier ends in `html` too.
  const name = nameOfOpen()('page.html')
  try {
    const { writeOnePage } = await import('../state/one-file/write-one-page.ts')
    download(await writeOnePage(), name)
    announce(messages.value.exchange.saved(name))
  } catch (error) {
    showFormats(true, error instanceof Error ? error.message : String(error))
  }
}

async function write(request: WriteRequest): Promise<void> {
  expectWriting()
  const mark = request.formatId === 'triplomat' ? await markFile() : undefined
  // Why now: another dossier may be open by the time this one is written.
  const nameWith = nameOfOpen()
  try {
    const written = await writeDossier(request)
    if (!written) return
    const name = nameWith(written.extension)
    download(written.content, name)
    mark?.(name)
    announce(messages.value.exchange.saved(name))
  } catch (error) {
    // Why there: what failed can be tried again in another format.
    showFormats(true, error instanceof Error ? error.message : String(error))
  }
}

/** Has it remembered which changes a file has, once it is written. Without the code for that, the file is written all the same. */
async function markFile(): Promise<((name: string) => void) | undefined> {
  const keeping = await import('../state/keeping/keep-edits.ts').catch(() => undefined)
  const mark = keeping?.markForFile()
  return mark && ((name) => keeping?.rememberFile(mark, { name }))
}

/** The open dossier is called after its first article. */
function nameOfOpen(): (extension: string) => string {
  const name = dossier.value.articles[0]?.id ?? 'triplomat'
  return (extension) => `${name}.${extension}`
}
