/** Where the focus goes when what had it goes away. */
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { SidesLens } from '../../src/alliances/lenses/sides-lens.tsx'
import { ChosenPanel } from '../../src/alliances/panels/chosen-panel.tsx'
import { chosenTie } from '../../src/state/alliances/choices.ts'
import { stageAlliances } from './alliances-stage.tsx'
import { find } from './widgets-stage.tsx'

const letGo = page.getByRole('button', { name: 'Let go of this tie' })

beforeEach(() => page.viewport(900, 900))

describe('a tie that is let go', () => {
  it('leaves the focus on its line in the picture', async () => {
    stageAlliances(
      <>
        <section id="lens"><SidesLens /></section>
        <div class="tie-panel" tabIndex={-1}><ChosenPanel /></div>
      </>,
      { alliances: { tie: { one: 'Aland', other: 'Corva' } } },
    )
    await expect.element(page.getByRole('option', { name: /Aland and Corva/ })).toBeInTheDocument()
    find('.card-let-go').focus()
    await userEvent.keyboard('{Enter}')
    expect(chosenTie.value).toBeUndefined()
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toMatch(/Aland and Corva/)
  })

  it('leaves it beside the picture where the tie is not drawn', async () => {
    stageAlliances(
      <div class="tie-panel" tabIndex={-1}><ChosenPanel /></div>,
      { alliances: { tie: { one: 'Aland', other: 'Corva' } } },
    )
    await letGo.click()
    await expect.element(page.getByRole('heading', { level: 2, name: 'In brief' })).toBeVisible()
    expect(document.activeElement).toBe(find('.tie-panel'))
  })
})
