/** Wikidata is asked only when a person has agreed to it, and each failure is said in words. The test answers in its place. */
import type { Page, Route } from 'playwright'
import { expect } from 'vitest'
import { journey } from '../rig/journey.ts'
import { WIDE } from './open-app.ts'

const ASKED = /request to another host: https:\/\/www\.wikidata\.org\//
const SEARCH = { search: [{ id: 'Q1', label: 'Zorglub' }, { id: 'evil"><b>' }] }
const ENTITIES = {
  entities: {
    Q1: { labels: { en: { value: 'Zorglub' }, fr: { value: 'Zorglubois' } }, descriptions: { en: { value: 'president of nowhere' } } },
  },
}

async function answer(route: Route): Promise<void> {
  const { searchParams } = new URL(route.request().url())
  const json = searchParams.get('action') === 'wbsearchentities' ? SEARCH : ENTITIES
  await route.fulfill({ json, headers: { 'access-control-allow-origin': '*' } })
}

/** Puts a mention of the sample on the desk and types a name into its link box. */
async function lookFor(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}#work=annotate`)
  await page.getByRole('application').getByText('Niamey', { exact: true }).first().click()
  await page.getByRole('combobox', { name: 'Link to another entity' }).fill(name)
  await page.getByRole('button', { name: 'Look it up in Wikidata' }).click()
}

journey('a name is looked up in Wikidata, and linked', { viewport: WIDE, expected: [ASKED] }, async ({ page, address }) => {
  const asked: string[] = []
  await page.route('https://www.wikidata.org/**', async (route) => {
    asked.push(route.request().url())
    await answer(route)
  })
  await lookFor(page, address, 'Zorglub')
  await page.getByText('“Zorglub” will be sent to wikidata.org').waitFor()
  expect(asked).toEqual([])
  await page.getByRole('button', { name: 'Cancel' }).click()
  expect(asked).toEqual([])
  await page.getByRole('button', { name: 'Look it up in Wikidata' }).click()
  await page.getByRole('button', { name: 'Send and look up' }).click()
  await page.getByRole('button', { name: 'Take Zorglub' }).click()
  expect(new URL(asked[0] ?? '').searchParams.get('search')).toBe('Zorglub')
  expect(asked).toHaveLength(2)
  await page.getByRole('group', { name: 'What kind of entity is “Zorglub”?' }).getByRole('button', { name: 'Person or persons' }).click()
  await page.getByRole('button', { name: 'Open Zorglub' }).click()
  const values = () => page.locator('input').evaluateAll((inputs) => inputs.map((one) => (one as HTMLInputElement).value))
  await expect.poll(values).toContain('Q1')
})

journey('that Wikidata cannot be asked is said, and nothing is changed', {
  viewport: WIDE, expected: [ASKED, /Failed to load resource/],
}, async ({ page, address }) => {
  await page.route('https://www.wikidata.org/**', (route) => route.abort())
  await lookFor(page, address, 'Zorglub')
  await page.getByRole('button', { name: 'Send and look up' }).click()
  await page.getByText('Wikidata could not be reached.').first().waitFor()
  await page.unroute('https://www.wikidata.org/**')
  await page.route('https://www.wikidata.org/**', (route) =>
    route.fulfill({ body: 'nonsense', contentType: 'application/json', headers: { 'access-control-allow-origin': '*' } }))
  await page.getByRole('button', { name: 'Look it up in Wikidata' }).click()
  await page.getByText('Wikidata’s answer could not be read.').first().waitFor()
  await page.unroute('https://www.wikidata.org/**')
  await page.route('https://www.wikidata.org/**', (route) =>
    route.fulfill({ status: 429, body: '', headers: { 'access-control-allow-origin': '*' } }))
  await page.getByRole('button', { name: 'Look it up in Wikidata' }).click()
  await page.getByText('Wikidata refused the question.').first().waitFor()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Look it up in Wikidata' }).click()
  await page.getByText('This browser is offline.').first().waitFor()
})
