/** Whether a person asked for a new article. Apart from what makes it, which is loaded with the Annotate workspace. */
import { signal, type ReadonlySignal } from '@preact/signals-core'

const asked = signal(false)
const handedOn = signal<readonly File[] | undefined>(undefined)

export const newArticleAsked: ReadonlySignal<boolean> = asked
/** Files that were given as a new article and are more than a text: the import is to take them. A new list for each wish. */
export const filesHandedOn: ReadonlySignal<readonly File[] | undefined> = handedOn

export function askNewArticle(isOn = true): void {
  asked.value = isOn
}

/** Has files read by the import instead (`import.ts`). */
export function handOnFiles(files: readonly File[]): void {
  asked.value = false
  handedOn.value = files
}
