/** The way into a page that was built with one (`build-with-seam.ts`): what the app itself calls when somebody edits. */
import type { Page } from 'playwright'
import type { Edit } from '../../src/core/edit.ts'
import type { Dossier } from '../../src/core/schema.ts'
import type { Deed, Step } from '../../src/state/history.ts'
import type { Edited } from '../../src/state/keeping/follow-change.ts'
import type { Keystroke } from './make-keystrokes.ts'

interface Seam {
  readonly seam: {
    readonly perform: (edit: Edit, deed: Deed, about: string, field?: string) => readonly { code: string }[]
    readonly undo: () => unknown
    readonly redo: () => unknown
    readonly dossier: { peek(): Dossier }
    readonly allSteps: { peek(): readonly Step[] }
    readonly stepCount: { peek(): number }
  }
}

/** Does in the page what a key does; gives the codes of what was refused. */
export function pressInPage(page: Page, keystroke: Keystroke): Promise<string[]> {
  return page.evaluate((key) => {
    const { seam } = globalThis as typeof globalThis & Seam
    if (key.type === 'edit') return seam.perform(key.edit, key.deed, '', key.field).map(({ code }) => code)
    seam[key.type]()
    return []
  }, keystroke)
}

/** The dossier that is open in the page, with its history. */
export function readFromPage(page: Page): Promise<Edited> {
  return page.evaluate(() => {
    const { seam } = globalThis as typeof globalThis & Seam
    return { dossier: seam.dossier.peek(), steps: seam.allSteps.peek(), count: seam.stepCount.peek() }
  })
}

/** Gives the first article another title, as one step; gives the codes of what was refused. */
export async function retitle(page: Page, title: string): Promise<string[]> {
  return retitleOften(page, [title])
}

/** Gives it one title after the other, without a pause. */
export async function retitleOften(page: Page, titles: readonly string[]): Promise<string[]> {
  const { articles: [article] } = (await readFromPage(page)).dossier
  if (!article) throw new Error('there is no article')
  const { id, language, rights } = article
  return page.evaluate(({ head, all }) => {
    const { seam } = globalThis as typeof globalThis & Seam
    return all.flatMap((title) => seam.perform({ type: 'put-head', record: { ...head, title } }, 'article', title).map(({ code }) => code))
  }, { head: { id, language, rights }, all: titles })
}

/** The title of the first article. */
export async function titleIn(page: Page): Promise<string | undefined> {
  return (await readFromPage(page)).dossier.articles[0]?.title
}
