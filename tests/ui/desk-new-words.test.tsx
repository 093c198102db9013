/** What the dossier lacks is made where a claim needs it: a relation, an entity; each one step. */
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { moveCursor } from '../../src/state/annotating/cursor.ts'
import { askDeskFocus } from '../../src/state/annotating/desk-focus.ts'
import { findClaim } from '../../src/state/annotating/find-records.ts'
import { beginClaim } from '../../src/state/annotating/state-claims.ts'
import { stepCount, undo } from '../../src/state/history.ts'
import { dossierIndex } from '../../src/state/project.ts'
import { nameOf, relationWords } from '../../src/state/words.ts'
import { rangeOf, stageDesk } from './desk-stage.tsx'
import { expectAccessible } from './widgets-stage.tsx'

const focused = (): string | undefined => document.activeElement?.id

beforeEach(async () => {
  await page.viewport(800, 1200)
  stageDesk()
})

async function begin(): Promise<string> {
  moveCursor('tides', rangeOf('Varn signed'))
  const id = beginClaim() ?? ''
  askDeskFocus()
  await expect.poll(focused).toBe('claim-subject')
  return id
}

describe('a claim', () => {
  it('gets a relation that is new, and undo takes both away', async () => {
    const id = await begin()
    await userEvent.keyboard('{Tab}')
    const [steps, count] = [stepCount.value, dossierIndex.value.relations.size]
    await userEvent.keyboard('sailed round{Enter}')
    const { relation } = findClaim(id)?.claim ?? {}
    expect(relationWords(relation ?? '')).toBe('sailed round')
    expect(relationWords(relation ?? '', true)).toBe('object of “sailed round” by')
    expect(stepCount.value).toBe(steps + 1)
    await expectAccessible()
    undo()
    expect(findClaim(id)?.claim.relation).toBeUndefined()
    expect(dossierIndex.value.relations.size).toBe(count)
  })

  it('offers no new relation by a name that there is', async () => {
    await begin()
    await userEvent.keyboard('{Tab}signed a pact with')
    await expect.poll(() => document.querySelectorAll('[role=option]').length).toBe(1)
  })

  it('gets an end that is new, of the kind that is chosen', async () => {
    const id = await begin()
    await userEvent.keyboard('Zorblat{Enter}')
    await userEvent.click(page.getByRole('group', { name: 'What kind of entity is “Zorblat”?' }).getByRole('button').first())
    const { subject } = findClaim(id)?.claim ?? {}
    expect(nameOf(subject ?? '')).toBe('Zorblat')
    expect(focused()).toBe('claim-subject')
  })
})
