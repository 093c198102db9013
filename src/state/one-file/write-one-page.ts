/** The open dossier as one page that holds the whole app too, and opens from a disk. */
import type { Dossier } from '../../core/schema.ts'
import { hashText } from '../../formats/hash-text.ts'
import { dossier } from '../project.ts'
import { writeHash } from '../url.ts'
import { INITIAL_VIEW, view, type View } from '../view.ts'
import { fillPage, ONE_PAGE_ADDRESS, readVersion } from './page-parts.ts'

/** Hexadecimal digits that tell one dossier from another. */
const ID_LENGTH = 16

/** The page as it is now, in the view of the address; the background is in it anyway, as the app's own stories are. Throws where the empty page
 * cannot be had, or is of another version. */
export async function writeOnePage(): Promise<Blob> {
  // Why not what is read now: that has the background in it where one is wanted.
  return writePageOf(dossier.peek(), view.peek())
}

/** The same of any dossier, in any view. */
export async function writePageOf(content: Dossier, shown: View): Promise<Blob> {
  const response = await fetch(ONE_PAGE_ADDRESS)
  if (!response.ok) throw new Error(`${ONE_PAGE_ADDRESS}: ${response.status}`)
  const empty = await response.text()
  // Why: where the site was renewed since this page was opened, the app in there may not know what a dossier of this one looks like.
  if (readVersion(empty) !== content.version) throw new Error(`${ONE_PAGE_ADDRESS}: version ${String(readVersion(empty))}`)
  const page = fillPage(empty, {
    dossier: content,
    // Why the other language as the base: so that the address names this one, whatever the reader's browser prefers.
    view: writeHash(shown, { ...INITIAL_VIEW, language: shown.language === 'en' ? 'fr' : 'en' }),
    title: [content.articles[0]?.title, 'Triplomat'].filter(Boolean).join(' · '),
    language: shown.language,
    id: hashText(JSON.stringify(content)).slice(0, ID_LENGTH),
  })
  return new Blob([page], { type: 'text/html' })
}
