/** Bringing files in: what they bring is said before it takes the place of what is open, and can be refused. */
import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { expectAccessible } from '../rig/axe.ts'
import { journey } from '../rig/journey.ts'
import { ROOT } from '../rig/list-files.ts'
import { chooseFiles, dragFiles, pasteFiles, pasteText } from './give-files.ts'
import { placesOf } from './name-places.ts'
import { openApp, PHONE } from './open-app.ts'

const DOSSIER = readFileSync(`${ROOT}/tests/fixtures/small-dossier.json`, 'utf8')
const TIES = `From,To,What,When,Quote
Niger,Russia,signed a pact with,2024-04-12,Niger signed a pact with Russia on Friday.
Mali,Russia,buys arms from,2023-11,"Mali buys arms from Russia, officials say."
France,Niger,withdraws from,2023-12-22,
`
/** As yEd or NetworkX write it. */
const GRAPHML = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d0" for="node" attr.name="label" attr.type="string"/>
  <graph edgedefault="directed">
    <node id="a"><data key="d0">Varn &amp; Oltrea</data></node>
    <node id="b"><data key="d0">Oltrea</data></node>
    <edge source="a" target="b"/>
    <edge source="b" target="nowhere"/>
  </graph>
</graphml>
`

journey('a table is opened by naming its columns, with the keyboard alone', {}, async ({ page, address }) => {
  await openApp(page, address, '#lens=table')
  await chooseFiles(page, [{ name: 'ties.csv', text: TIES }])
  const columns = page.getByRole('dialog', { name: 'ties.csv: which column holds what?' })
  await columns.waitFor()
  await expectAccessible(page)
  await expect.poll(() => columns.getByLabel('Who (source)').inputValue()).toBe('From')
  await expect.poll(() => columns.getByLabel('With whom (target)').inputValue()).toBe('To')
  const first = columns.getByRole('region').getByRole('listitem').first()
  await pick(columns.getByLabel('Who (source)'), 'no column')
  await columns.getByRole('button', { name: 'Read', exact: true }).press('Enter')
  await columns.getByText('Choose a column for who and one for with whom.').waitFor()
  await pick(columns.getByLabel('Who (source)'), 'From')
  await pick(columns.getByLabel('What ties them'), 'What')
  await expect.poll(() => first.textContent()).toContain('Niger signed a pact with Russia (2024-04-12)')
  await columns.getByRole('button', { name: 'Read', exact: true }).press('Enter')

  const report = page.getByRole('dialog', { name: 'What ties.csv brings' })
  await report.waitFor()
  await expectAccessible(page)
  await expect.poll(() => figure(report, 'Claims')).toBe('3')
  await expect.poll(() => figure(report, 'Entities')).toBe('4')
  await expect.poll(() => report.getByRole('blockquote').first().textContent()).toBe('Niger signed a pact with Russia on Friday.')
  await expect.poll(() => rows(page)).toBe(60)
  await report.getByRole('button', { name: 'Columns…' }).press('Enter')
  await expect.poll(() => columns.getByLabel('What ties them').inputValue()).toBe('What')
  await columns.getByRole('button', { name: 'Read', exact: true }).press('Enter')
  await report.getByRole('button', { name: 'Open', exact: true }).press('Enter')
  await expect.poll(() => rows(page)).toBe(4)
  await expect.poll(() => page.getByRole('table').textContent()).toContain('signed a pact with')
  await expect.poll(() => placesOf(page).told.textContent()).toMatch(/^ties\.csv is open\./)
})

journey('a dropped graph waits for a yes, and its report can be kept', {}, async ({ page, address }) => {
  await openApp(page, address, '#lens=table')
  const file = { name: 'graph.graphml', text: GRAPHML }
  await dragFiles(page, [file], false)
  await page.getByText('Let go to read the files.').waitFor()
  await dragFiles(page, [file])
  const report = page.getByRole('dialog', { name: 'What graph.graphml brings' })
  await report.waitFor()
  await expect.poll(() => page.getByText('Let go to read the files.').count()).toBe(0)
  await expect.poll(() => report.getByLabel('Read as').inputValue()).toBe('graphml')
  await report.getByText('Repaired: ', { exact: false }).click()
  await expect.poll(() => report.getByRole('listitem').filter({ hasText: 'nowhere' }).count()).toBe(1)
  await expectAccessible(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'), report.getByRole('button', { name: 'Save this report' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('graph.graphml.import-report.txt')
  const kept = (await buffer(await download.createReadStream())).toString()
  expect(kept).toContain('Read as: GraphML')
  expect(kept).toContain('nowhere')
  await report.getByRole('button', { name: 'Cancel' }).click()
  await report.waitFor({ state: 'hidden' })
  await expect.poll(() => rows(page)).toBe(60)
  await dragFiles(page, [file])
  await report.getByRole('button', { name: 'Open', exact: true }).click()
  await expect.poll(() => rows(page)).toBe(3)
  await expect.poll(() => page.getByRole('table').textContent()).toContain('Varn & Oltrea')
})

journey('what is pasted on the page is offered, and prose is left alone', {}, async ({ page, address }) => {
  await openApp(page, address, '#lens=table')
  await pasteText(page, DOSSIER, '#find')
  await pasteText(page, 'The island of Varn, they say, signed a pact.\nNobody knows more, so far.')
  await pasteText(page, DOSSIER)
  const offer = page.getByRole('dialog', { name: 'Paste text or data' })
  await offer.getByText('looks like Triplomat dossier').waitFor()
  await expectAccessible(page)
  await offer.getByRole('button', { name: 'Read', exact: true }).click()
  await expect.poll(() => rows(page)).toBe(4)
  await expect.poll(() => placesOf(page).told.textContent()).toMatch(/^The pasted text is open\./)
})

journey('files that are pasted on the page are offered by name, and read together', {}, async ({ page, address }) => {
  await openApp(page, address, '#lens=table')
  const note = { name: 'note.txt', text: 'Niger signed a pact.' }
  const marks = { name: 'note.ann', text: 'T1\tState 0 5\tNiger\nT2\tPact 6 12\tjoined\n' }
  await pasteFiles(page, [note, marks])
  const offer = page.getByRole('dialog', { name: 'Read the pasted files?' })
  await offer.getByText('note.txt, note.ann').waitFor()
  await expectAccessible(page)
  await offer.getByRole('button', { name: 'Cancel' }).click()
  await offer.waitFor({ state: 'hidden' })
  await expect.poll(() => rows(page)).toBe(60)
  await pasteFiles(page, [note, marks])
  await offer.getByRole('button', { name: 'Read', exact: true }).click()
  const report = page.getByRole('dialog', { name: 'What note.txt, note.ann brings' })
  await report.getByText('To be looked at: ', { exact: false }).click()
  const lost = report.getByRole('listitem').filter({ hasText: '“joined”' })
  await expect.poll(() => lost.getByRole('blockquote').textContent()).toBe(note.text)
  await expect.poll(() => lost.locator('mark').textContent()).toBe('signed')
})

journey('a broken archive is explained again, whatever it is read as', {}, async ({ page, address }) => {
  await openApp(page, address, '#lens=table')
  await dragFiles(page, [{ name: 'broken.zip', text: 'PK\u0003\u0004 and no more' }])
  const problems = page.getByRole('dialog', { name: 'broken.zip could not be opened' })
  await problems.getByText('broken.zip', { exact: false }).nth(1).waitFor()
  const said = await problems.getByRole('listitem').innerText()
  await pick(problems.getByLabel('Read as'), 'GraphML')
  await problems.getByRole('button', { name: 'Read again' }).press('Enter')
  // Why the choice: it is forgotten where the files could not be read at all, and so tells the new dialog from the old.
  await expect.poll(() => problems.getByLabel('Read as').inputValue()).toBe('')
  await expect.poll(() => problems.getByRole('listitem').innerText()).toBe(said)
})

journey('a table is pasted into the field', { locale: 'fr' }, async ({ page, address }) => {
  await openApp(page, address, '#lens=table')
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Coller du texte' }).click()
  const dialog = page.getByRole('dialog', { name: 'Coller du texte ou des données' })
  await dialog.getByRole('button', { name: 'Lire', exact: true }).click()
  await dialog.getByText('Il n’y a rien à lire ici.').waitFor()
  await dialog.getByRole('textbox').fill(TIES)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Lire', exact: true }).click()
  const columns = page.getByRole('dialog', { name: /^Le texte collé\s: que contient chaque colonne/ })
  await columns.getByRole('button', { name: 'Lire', exact: true }).click()
  await page.getByRole('dialog', { name: 'Ce qu’apporte le texte collé' }).getByRole('button', { name: 'Ouvrir' }).click()
  await expect.poll(() => rows(page)).toBe(4)
})

journey('a broken file keeps what is open, and another format can be tried', {}, async ({ page, address }) => {
  await openApp(page, address, '#lens=table')
  await dragFiles(page, [{ name: 'broken.graphml', text: GRAPHML.replace('</graph>', '') }])
  const problems = page.getByRole('dialog', { name: 'broken.graphml could not be opened' })
  await problems.getByText('This is not XML').waitFor()
  await expectAccessible(page)
  await pick(problems.getByLabel('Read as'), 'Triplomat')
  await problems.getByRole('button', { name: 'Read again' }).press('Enter')
  await problems.getByText('This is not JSON').waitFor()
  await page.keyboard.press('Escape')
  await problems.waitFor({ state: 'hidden' })
  await expect.poll(() => rows(page)).toBe(60)
  await dragFiles(page, [{ name: 'unknown.dat', text: 'neither here nor there' }])
  await page.getByRole('dialog').getByText('No format recognises “unknown.dat”.').waitFor()
})

journey('a long reading shows how far it is, leaves the page alone, and can be stopped', {}, async ({ page, address }) => {
  await openApp(page, address, '#lens=table')
  await dragFiles(page, [{ name: 'long.csv', text: 'Niger,supports,Mali,2024-01-01\n', times: 2_000_000 }])
  const columns = page.getByRole('dialog')
  await columns.waitFor()
  await columns.getByRole('button', { name: 'Read', exact: true }).click()
  const bar = page.getByRole('progressbar', { name: 'Progress' })
  await expect.poll(() => bar.evaluate((element: HTMLProgressElement) => element.value)).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Stop' }).click()
  await bar.waitFor({ state: 'hidden' })
  await expect.poll(() => rows(page)).toBe(60)
  await dragFiles(page, [{ name: 'small.json', text: DOSSIER }])
  await expect.poll(() => rows(page)).toBe(4)
})

journey('on a phone, in the dark, in French', { locale: 'fr', theme: 'dark', viewport: PHONE }, async ({ page, address }) => {
  await openApp(page, address, '#lens=table')
  await dragFiles(page, [{ name: 'liens.csv', text: TIES }])
  await judgeDialog(page, /^liens\.csv\s: que contient/)
  await page.getByRole('button', { name: 'Lire', exact: true }).click()
  await judgeDialog(page, 'Ce qu’apporte liens.csv')
  await page.getByRole('dialog').getByText('À vérifier', { exact: false }).last().click()
  await judgeDialog(page, 'Ce qu’apporte liens.csv')
})

/** Chooses by typing the beginning of what is to be chosen. */
async function pick(choice: Locator, words: string): Promise<void> {
  await choice.focus()
  await choice.page().keyboard.type(words)
}

function rows(page: Page): Promise<number> {
  return page.locator('.claims-table').getByRole('row').count()
}

/** What stands beside a row heading of the report. */
async function figure(report: Locator, heading: string): Promise<string | null> {
  return report.getByRole('row', { name: heading }).getByRole('cell').textContent()
}

/** By the rules of axe-core, and without anything wider than the window. */
async function judgeDialog(page: Page, name: string | RegExp): Promise<void> {
  const dialog = page.getByRole('dialog', { name })
  await dialog.waitFor()
  await expectAccessible(page)
  const { width, room } = await dialog.evaluate((element) => ({ width: element.scrollWidth, room: element.clientWidth }))
  expect(width).toBeLessThanOrEqual(room)
}
