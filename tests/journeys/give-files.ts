/** The ways in which a reader gives files to the page. */
import type { Page } from 'playwright'

/** A file as the page gets it; `times` repeats its text there, since a large one would take long on its way. */
export interface TestFile {
  readonly name: string
  readonly text: string
  readonly times?: number
}

/** Through the menu of the header, by keys, and the file chooser of the system. */
export async function chooseFiles(page: Page, files: readonly TestFile[]): Promise<void> {
  await page.getByRole('button', { name: /^(Open|Ouvrir)$/ }).press('Enter')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'), page.getByRole('menuitem', { name: /^(Open files|Ouvrir des fichiers)/ }).press('Enter'),
  ])
  await chooser.setFiles(files.map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text) })))
}

/** Drags files over the page and, unless `isDropped` is false, lets them go. */
export async function dragFiles(page: Page, files: readonly TestFile[], isDropped = true): Promise<void> {
  await page.evaluate(({ files, types }) => {
    const transfer = new DataTransfer()
    for (const { name, text, times = 1 } of files) {
      // Why in pieces: a text of hundreds of megabytes would be copied again and again, a piece is only named again.
      const most = Math.max(1, Math.min(times, Math.floor(1024 * 1024 / text.length)))
      const piece = new Blob([text.repeat(most)])
      const pieces = Array.from({ length: Math.floor(times / most) }, () => piece)
      transfer.items.add(new File([...pieces, text.repeat(times % most)], name))
    }
    for (const type of types) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }))
    }
  }, { files, types: isDropped ? ['dragover', 'drop'] : ['dragover'] })
}

/** Presses Ctrl+V with files in the clipboard, as far as the page can tell. */
export async function pasteFiles(page: Page, files: readonly TestFile[]): Promise<void> {
  await page.evaluate((files) => {
    const clipboardData = new DataTransfer()
    for (const { name, text } of files) clipboardData.items.add(new File([text], name))
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, files)
}

/** Presses Ctrl+V over an element of the page, as far as the page can tell. */
export async function pasteText(page: Page, text: string, selector = 'body'): Promise<void> {
  await page.evaluate(({ text, selector }) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.querySelector(selector)?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, { text, selector })
}
