/** Files that cannot be opened: what is wrong is said, where and what to do; what was open stays. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { MAX_JSON_SIZE } from '../../src/formats/read-dossier.ts'
import { journey } from '../rig/journey.ts'
import { ROOT } from '../rig/list-files.ts'
import { dragFiles } from './give-files.ts'
import { ATTACK, makeMarkupDossier } from './make-markup-dossier.ts'
import { placesOf } from './name-places.ts'
import { openApp, waitForPicture, WIDE } from './open-app.ts'
import { saveFromMenu } from './save-from-menu.ts'

const FIXTURES = `${ROOT}/tests/fixtures`

/** file, what is said in English, in French; with the place where the file has places. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['shifted-span', 'move the span there.c1 · articles[0].claims[0].evidence[0]', 'déplacez-y le passage.c1 · articles'],
  ['lost-quote', 'The span should read “Varn thanks Oltreaa”', 'Le passage devrait être « Varn thanks Oltreaa »'],
  ['unknown-entity', 'Did you mean “oltrea”?c1 · articles[0].claims[0].object', 'Vouliez-vous dire « oltrea » ?'],
  ['ends-do-not-fit', 'Kinds that can: state.', 'Genres possibles : state.'],
  ['impossible-date', '“2024-02-30” is not an EDTF date.', '« 2024-02-30 » n’est pas une date EDTF.'],
  ['duplicate-ids', 'is already taken by another entity.', 'est déjà pris par une autre entité.'],
  ['broken', 'it breaks off or goes wrong in line 4, column 3.', 'à la ligne 4, colonne 3.'],
  ['latin-1', 'it looks like Latin-1', 'l’octet 166'],
  ['utf-16', 'Save it again with the encoding UTF-8.', 'semble être en UTF-16'],
  ['empty', 'The file is empty.', 'Le fichier est vide.'],
  ['newer-version', 'Update Triplomat.', 'Mettez Triplomat à jour.'],
  ['proto', 'There is no field “__proto__” here.', 'Il n’y a pas de champ « __proto__ » ici.'],
  ['deep', 'nested more than 100 levels deep', 'imbriqués sur plus de 100 niveaux'],
  ['lfs-pointer', 'Run “git lfs pull”', 'pointeur Git LFS'],
  ['not-a-dossier', 'This is not a Triplomat dossier', 'Ce n’est pas un dossier Triplomat'],
  ['wrong-shape', 'found: "certain".', 'trouvé : "certain".'],
  ['unknown-field', 'There is no field “nick', 'Il n’y a pas de champ « nick'],
]

for (const [language, column] of [['en', 1], ['fr', 2]] as const) {
  journey(`each bad file is explained, and what was open stays: ${language}`, { locale: language }, async ({ page, address }) => {
    await openApp(page, address, '#lens=table')
    for (const row of CASES) {
      const [name] = row
      await chooseFile(page, `${FIXTURES}/bad/${name}.json`)
      const dialog = page.getByRole('dialog', { name: `${name}.json` })
      await dialog.waitFor()
      await expect.poll(async () => (await dialog.innerText()).replace(/[\u00a0\u202f]/g, ' ').replace(/\n+/g, '')).toContain(row[column])
      await expect.poll(() => dialog.getByRole('listitem').first().getByRole('paragraph').count()).toBeGreaterThan(1)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
    }
    await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(60)
    await chooseFile(page, `${FIXTURES}/small-dossier.json`)
    await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(4)
    await page.getByRole('heading', { level: 1, name: 'A pact for the tides' }).waitFor()
    await expect.poll(() => placesOf(page).told.textContent()).toMatch(/^small-dossier\.json /)
  })
}

journey('a file too large is refused at once, and files can be dropped', {}, async ({ page, address }) => {
  await openApp(page, address, '#lens=table')
  await dragFiles(page, [{ name: 'large.json', text: 'x', times: MAX_JSON_SIZE + 1 }])
  const dialog = page.getByRole('dialog', { name: 'large.json could not be opened' })
  await dialog.getByText('The file is larger than 256.0 MiB').waitFor()
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await dialog.waitFor({ state: 'hidden' })
  await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(60)
  await dragFiles(page, [{ name: 'small.json', text: readFileSync(`${FIXTURES}/small-dossier.json`, 'utf8') }])
  await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(4)
})

journey('words that look like markup are words everywhere', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address)
  const { details, article, find } = placesOf(page)
  await dragFiles(page, [{ name: '<b>.json', text: makeMarkupDossier() }])
  await page.getByText(ATTACK).first().waitFor()
  await waitForPicture(page)
  await expect.poll(() => article.textContent()).toContain(`${ATTACK} thanked ${ATTACK} Oltrea.`)
  await article.getByText('Oltrea', { exact: true }).click()
  await details.getByRole('heading', { name: `second ${ATTACK}`, level: 2 }).waitFor()
  await details.getByRole('button', { name: '1', exact: false }).first().click()
  await expect.poll(() => details.getByRole('blockquote').textContent()).toContain(ATTACK)
  await page.getByText('Shapes: ', { exact: false }).click()
  await page.getByRole('listitem').filter({ hasText: ATTACK }).first().waitFor()
  await find.fill('first')
  await page.getByRole('option', { name: `first ${ATTACK}` }).waitFor()
  await find.fill('')
  const { name, bytes } = await saveFromMenu(page, 'Picture, SVG')
  expect(name).toBe('attack.svg')
  const sheet = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    return { alien: parsed.querySelectorAll('img, script, parsererror').length, title: parsed.querySelector('title')?.textContent }
  }, bytes.toString())
  expect(sheet.alien).toBe(0)
  expect(sheet.title).toContain(ATTACK)
  await page.getByRole('radio', { name: 'Table' }).check()
  await expect.poll(() => page.getByRole('table').textContent()).toContain(`first ${ATTACK}`)
  expect(await page.locator('img, #app script').count()).toBe(0)
  expect(await page.evaluate(() => 'broken' in window)).toBe(false)
})

/** Opens a file through menu and file chooser. */
async function chooseFile(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: /^(Open|Ouvrir)$/ }).click()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'), page.getByRole('menuitem', { name: /^(Open files|Ouvrir des fichiers)/ }).click(),
  ])
  await chooser.setFiles(path)
}
