/** Saving a file from the menu of the header, by keys. */
import { buffer } from 'node:stream/consumers'
import type { InterfaceWords } from './interface-words.ts'
import type { Person } from './person.ts'

/** The bytes of what a line of the menu saves. */
export async function saveByKeys(person: Person, { app: { header } }: InterfaceWords, item: string): Promise<Uint8Array> {
  await openSaveMenu(person, header.save, item)
  const [download] = await Promise.all([person.page.waitForEvent('download'), person.press('Enter')])
  // Why a stream: the browser runs elsewhere, so its downloads have no path here.
  return buffer(await download.createReadStream())
}

/** The bytes of what the dialog of all formats saves under a name. */
export async function saveFormatByKeys(person: Person, { app: { header } }: InterfaceWords, format: RegExp): Promise<Uint8Array> {
  await openSaveMenu(person, header.save, header.otherFormats)
  await person.press('Enter')
  await person.goTo({ name: format })
  const [download] = await Promise.all([person.page.waitForEvent('download'), person.press('Enter')])
  await person.press('Escape')
  return buffer(await download.createReadStream())
}

async function openSaveMenu(person: Person, menu: string, item: string): Promise<void> {
  await person.goTo({ name: menu })
  await person.press('Enter')
  const place = { name: new RegExp(`^${item.replaceAll(/[()]/g, '.')}`) }
  for (let line = 0; line < MOST_LINES; line++) {
    if (await person.isAt(place)) return
    await person.press('ArrowDown')
  }
  throw new Error(`the menu ${menu} has no line ${item}`)
}

const MOST_LINES = 12
