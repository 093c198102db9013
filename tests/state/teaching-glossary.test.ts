/** The glossary is fetched when it is wanted, and marked in the text by the reader's choice or while a story plays. */
import { describe, expect, it } from 'vitest'
import type { Term } from '../../src/core/glossary-schema.ts'
import { glossaryPhase, isGlossaryInText, showGlossaryInText, terms, wantGlossary } from '../../src/state/teaching/glossary.ts'
import { showStory } from '../../src/state/view.ts'

const TERM: Term = {
  id: 'junta', term: { en: 'junta', fr: 'junte' }, forms: { en: ['junta'], fr: ['junte'] }, definition: { en: 'Officers.', fr: 'Officiers.' }, sources: [],
}

describe('the glossary', () => {
  it('that cannot be had is asked for again by the next call, and once only where it is here', async () => {
    expect(glossaryPhase.value).toBe('unasked')
    await wantGlossary('data:application/json,{')
    expect([glossaryPhase.value, terms.value]).toEqual(['missing', []])
    const coming = wantGlossary(`data:application/json,${encodeURIComponent(JSON.stringify([TERM]))}`)
    expect(glossaryPhase.value).toBe('coming')
    await coming
    expect([glossaryPhase.value, terms.value]).toEqual(['here', [TERM]])
    await wantGlossary('data:application/json,[]')
    expect(terms.value).toEqual([TERM])
  })

  it('is in the text while a story plays, until the reader chooses', () => {
    expect(isGlossaryInText.value).toBe(false)
    showStory({ id: 'story', step: '' })
    expect(isGlossaryInText.value).toBe(true)
    showGlossaryInText(false)
    expect(isGlossaryInText.value).toBe(false)
    showStory(undefined)
    showGlossaryInText(true)
    expect(isGlossaryInText.value).toBe(true)
  })
})
