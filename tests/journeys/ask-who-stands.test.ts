/** Who stands with Russia, and why: from a name to the sentences that prove the answer. */
import type { Locator } from 'playwright'
import { expect } from 'vitest'
import { journey } from '../rig/journey.ts'
import { hashOf, placesOf, sectionOf } from './name-places.ts'
import { openApp, WIDE } from './open-app.ts'

const FRIENDS = ['Niger', 'Niger’s military government', 'Mali', 'Burkina Faso']

journey('asks who stands with Russia and why', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address)
  const { details, find, question } = placesOf(page)
  await find.pressSequentially('russ')
  await page.getByRole('option', { name: 'Russia State', exact: true }).click()
  await details.getByRole('heading', { name: 'Russia', level: 2 }).waitFor()
  await expect.poll(() => find.inputValue()).toBe('')
  await expect.poll(() => question.textContent()).toContain(`Cooperation: ${FRIENDS.slice(0, 3).join(', ')}, and ${FRIENDS[3]}.`)

  const lines = sectionOf(details, /^Cooperation/).getByRole('button')
  const words = (await lines.allTextContents()).map((line) => line.replace(/\d+$/, ''))
  for (const friend of FRIENDS) expect(words.some((line) => line.includes(friend)), `${friend} in ${words.join('; ')}`).toBe(true)
  for (const index of words.keys()) {
    await lines.nth(index).click()
    await details.getByText(/^Claim \d+ · cooperation$/).waitFor()
    const [sentence = '', ...marks] = [
      await details.getByRole('blockquote').textContent() ?? '', ...(await details.locator('mark').allTextContents()),
    ]
    expect(marks.length).toBeGreaterThan(0)
    for (const mark of marks) expect(sentence).toContain(mark)
    await details.getByRole('heading', { level: 2 }).getByRole('button', { name: 'Russia' }).click()
    await details.getByRole('heading', { name: 'Russia', level: 2, exact: true }).waitFor()
  }
})

journey('asks what links Russia with ECOWAS', { viewport: WIDE }, async ({ page, address }) => {
  await openApp(page, address, '#entity=russia')
  const { details, question } = placesOf(page)
  await details.getByRole('combobox', { name: 'What links it with …' }).pressSequentially('ecowas')
  await details.getByRole('option', { name: /^ECOWAS/ }).click()
  await details.getByRole('heading', { name: 'From Russia to ECOWAS' }).waitFor()
  await expect.poll(() => hashOf(page)).toBe('from=russia&to=ecowas')
  await expect.poll(() => question.textContent()).toMatch(/^Russia and ECOWAS are linked in 2 steps\. .*moved closer to Russia.*; .*ECOWAS.*\.$/)
  const quotes = details.getByRole('blockquote')
  await expect.poll(() => quotes.count()).toBe(2)
  for (const quote of await quotes.all()) await expect.poll(() => quote.locator('mark').count()).toBeGreaterThan(0)
  await details.getByRole('button', { name: /distanced itself from/ }).click()
  await details.getByText(/^Claim \d+ · conflict$/).waitFor()
})

journey('finds in French by either name', { viewport: WIDE, locale: 'fr-FR' }, async ({ page, address }) => {
  await openApp(page, address)
  const { details, find, question } = placesOf(page, 'fr')
  for (const [typed, name] of [['Russie', 'Russie'], ['cedeao', 'CEDEAO'], ['ecowas', 'CEDEAO'], ['etats-unis', 'États-Unis']]) {
    await find.fill(typed ?? '')
    await find.press('Enter')
    await details.getByRole('heading', { name: name ?? '', level: 2 }).waitFor()
  }
  await find.fill('xyz')
  await expect.poll(() => statusOf(find)).toBe('Aucune entité ne porte ce nom.')
  await find.fill('')
  await expect.poll(() => question.textContent()).toMatch(/^États-Unis\s: 2 affirmations avec 2 autres\. Coopération\s: personne\. Conflit\s: gouvernement militaire du Niger\.$/)
})

/** What the field tells a screen reader. */
async function statusOf(find: Locator): Promise<string | null> {
  return find.locator('xpath=ancestor::div[label]').getByRole('status').textContent()
}
