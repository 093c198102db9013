/** Marking all places of a text where one entity is offered, by one key. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { commandFor } from '../../src/annotate/commands.ts'
import { entityMeant, formWords, markEverywhere } from '../../src/annotate/commands/mark-everywhere.ts'
import { findOfferedPlaces, offeredPlaces } from '../../src/annotate/text/offered-places.ts'
import type { Dossier, Entity } from '../../src/core/schema.ts'
import { spanOf } from '../../src/core/spans.ts'
import { validateDossier } from '../../src/core/validate.ts'
import { DOSSIER_VERSION } from '../../src/core/vocabulary.ts'
import { moveCursor } from '../../src/state/annotating/cursor.ts'
import { openDesk } from '../../src/state/annotating/desk.ts'
import { lastDone, stepCount, undo } from '../../src/state/history.ts'
import { dossier, openDossier } from '../../src/state/project.ts'

const TEXT = 'Niger met Mali. In Niamey the Nigeriens left.\nNiger stayed. Nigeria did not, and Niamey agreed.'
const MARKED = TEXT.indexOf('Niger stayed')

function state(id: string, label: string, aliases: string[] = []): Entity {
  return { id, kind: 'state', label: { en: label, fr: label }, aliases: { en: aliases, fr: aliases }, identifiers: {}, actsFor: [] }
}

const before: Dossier = {
  format: 'triplomat', version: DOSSIER_VERSION,
  ontology: { kinds: [{ id: 'state', label: { en: 'State', fr: 'État' }, shape: 'circle', filled: true, colour: 'state' }], relations: [] },
  entities: [state('niger', 'Niger', ['Nigeriens', 'Niamey']), state('mali', 'Mali'), state('nigeria', 'Nigeria')],
  articles: [{
    id: 'one', title: 'One', language: 'en', rights: { en: 'free', fr: 'libre' }, sha256: '0'.repeat(64), text: TEXT, events: [], claims: [],
    mentions: [{ id: 'there', entity: 'niger', form: 'name', spans: [spanOf(TEXT, MARKED, MARKED + 5)] }],
  }],
}

const marked = (entity: string): string[] => (dossier.value.articles[0]?.mentions ?? [])
  .filter((one) => one.entity === entity).map(({ spans }) => spans[0]?.quote ?? '')

beforeEach(async () => {
  openDossier(before)
  // The names of a dossier are made ready a moment after it was opened.
  await vi.waitFor(() => {
    if (offeredPlaces('nigeria')?.length !== 1) throw new Error('the names are not ready')
  })
})

describe('markEverywhere', () => {
  it('marks every form of the name that is offered, none twice, in one step', async () => {
    expect(formWords(offeredPlaces('niger') ?? [])).toBe('“Niamey” 2, “Niger” 1, and “Nigeriens” 1')
    await markEverywhere('niger')
    expect(marked('niger')).toEqual(['Niger', 'Niger', 'Niamey', 'Nigeriens', 'Niamey'])
    expect([marked('mali'), marked('nigeria')]).toEqual([[], []])
    expect(validateDossier(dossier.value).filter(({ level }) => level === 'error')).toEqual([])
    expect([stepCount.value, lastDone.value?.about]).toEqual([1, 'Niger'])
    expect(offeredPlaces('niger')).toEqual([])
    await markEverywhere('niger')
    expect(stepCount.value).toBe(1)
    undo()
    expect(dossier.value).toEqual(before)
  })

  it('gives up where another text came to be shown', async () => {
    const long = Array.from({ length: 2000 }, () => 'Niger met Mali.').join('\n')
    openDossier({ ...before, articles: before.articles.map((one) => ({ ...one, text: long, mentions: [] })) })
    const looking = findOfferedPlaces('mali')
    openDossier(before)
    expect(await looking).toBeUndefined()
  })
})

describe('entityMeant', () => {
  it('is that of the words at the cursor, offered or marked, else that of the mention on the desk', () => {
    const choose = (words: string): void => {
      const start = TEXT.indexOf(words)
      moveCursor('one', { start, end: start + words.length })
    }
    expect(commandFor('Shift+A')?.isPossible()).toBe(false)
    choose('Mali')
    expect(entityMeant()).toBe('mali')
    openDesk({ type: 'mention', id: 'there' })
    expect(entityMeant()).toBe('mali')
    choose('left')
    expect(entityMeant()).toBe('niger')
    moveCursor('one', { start: MARKED, end: MARKED + 5 })
    openDesk(undefined)
    expect(entityMeant()).toBe('niger')
    expect(commandFor('Shift+A')?.isPossible()).toBe(true)
  })
})
