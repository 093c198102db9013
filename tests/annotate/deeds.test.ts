/** The deeds of the text on a dossier: other places of a mention, borders of sentences. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Article, Dossier } from '../../src/core/schema.ts'
import { spanOf } from '../../src/core/spans.ts'
import { validateDossier } from '../../src/core/validate.ts'
import {
  askOccurrences, countOccurrences, markTicked, occurrences, tickAllOccurrences, toggleOccurrence,
} from '../../src/state/annotating/occurrences.ts'
import { joinSentence, splitSentence } from '../../src/state/annotating/sentence-borders.ts'
import { stepCount, undo } from '../../src/state/history.ts'
import { dossier, dossierIndex, openDossier } from '../../src/state/project.ts'
import { DOSSIER_VERSION } from '../../src/core/vocabulary.ts'

const TEXT = 'Niger met Mali. Nigeria did not; Niger’s army did. In Niger, NIGER and Niger-Mali stand.\nNiger left early. It was late.'
const OTHER = 'Niger again.'

function articleOf(id: string, text: string): Article {
  return {
    id, title: id, language: 'en', rights: { en: 'free', fr: 'libre' }, sha256: '0'.repeat(64), text, events: [], claims: [],
    mentions: id === 'one' ? [{ id: 'first', entity: 'niger', form: 'name', spans: [spanOf(text, 0, 5)] }] : [],
  }
}

const before: Dossier = {
  format: 'triplomat', version: DOSSIER_VERSION,
  ontology: { kinds: [{ id: 'state', label: { en: 'State', fr: 'État' }, shape: 'circle', filled: true, colour: 'state' }], relations: [] },
  entities: [{
    id: 'niger', kind: 'state', label: { en: 'Niger', fr: 'Niger' }, aliases: { en: [], fr: [] }, identifiers: {}, actsFor: [],
  }],
  articles: [articleOf('one', TEXT), articleOf('two', OTHER)],
}

beforeEach(() => openDossier(before))

const placesFound = (): string[] => (occurrences.value?.list ?? []).map(({ article, range }) => `${article} ${range.start}`)
const sentencesNow = (): string[] => (dossierIndex.value.sentences.get('one') ?? []).map(({ start, end }) => TEXT.slice(start, end))

describe('occurrences', () => {
  it('are whole words with the same letters, not marked yet', () => {
    expect(askOccurrences('first')).toBe(4)
    expect(countOccurrences('first')).toBe(4)
    expect(placesFound()).toEqual([TEXT.indexOf('Niger’s'), TEXT.indexOf('Niger,'), TEXT.indexOf('Niger-'), TEXT.indexOf('Niger left')]
      .map((start) => `one ${start}`))
    expect(occurrences.value?.list[0]).toMatchObject({ before: 'Niger met Mali. Nigeria did not; ', isTicked: true })
    expect(occurrences.value?.list[3]?.before).toBe('')
  })

  it('are found in all articles where that is asked', () => {
    expect(askOccurrences('first', true)).toBe(5)
    expect(placesFound().at(-1)).toBe('two 0')
  })

  it('are marked as ticked, in one step that can be taken back', () => {
    askOccurrences('first', true)
    toggleOccurrence(1)
    expect(markTicked()).toBe(4)
    expect(dossier.value.articles.map(({ mentions }) => mentions.map(({ entity, spans }) => [entity, spans[0]?.start]))).toEqual([
      [['niger', 0], ['niger', TEXT.indexOf('Niger’s')], ['niger', TEXT.indexOf('Niger-')], ['niger', TEXT.indexOf('Niger left')]],
      [['niger', 0]],
    ])
    expect(validateDossier(dossier.value).filter(({ level }) => level === 'error')).toEqual([])
    expect([stepCount.value, occurrences.value]).toEqual([1, undefined])
    undo()
    expect(dossier.value).toEqual(before)
  })

  it('leave the dossier as it is where none is ticked', () => {
    askOccurrences('first')
    tickAllOccurrences(false)
    expect(markTicked()).toBe(0)
    expect([stepCount.value, dossier.value]).toEqual([0, before])
  })

  it('are looked for in a text that is all borders without reading it over and over', () => {
    const text = `Niger ${'Niger-'.repeat(150_000)}`
    openDossier({ ...before, articles: [{ ...articleOf('one', text) }] })
    expect(askOccurrences('first')).toBe(10_000)
    expect(occurrences.value?.list).toHaveLength(500)
  })
})

describe('borders of sentences', () => {
  it('are put in, and taken out by joining', () => {
    const at = TEXT.indexOf('In Niger')
    expect(joinSentence('one', at)).toBe(true)
    expect(sentencesNow()[1]).toBe('Nigeria did not; Niger’s army did. In Niger, NIGER and Niger-Mali stand.')
    expect(splitSentence('one', at)).toBe(true)
    expect(dossier.value).toEqual(before)
    expect(splitSentence('one', TEXT.indexOf('Niger’s'))).toBe(true)
    expect(sentencesNow().slice(1, 3)).toEqual(['Nigeria did not;', 'Niger’s army did.'])
    expect(joinSentence('one', TEXT.indexOf('army'))).toBe(true)
    expect(dossier.value).toEqual(before)
  })

  it('are put in after white space, and taken out again', () => {
    expect(splitSentence('one', TEXT.indexOf(' Niger’s'))).toBe(true)
    expect(sentencesNow()[2]).toBe('Niger’s army did.')
    expect(joinSentence('one', TEXT.indexOf('Niger’s'))).toBe(true)
    expect(dossier.value).toEqual(before)
  })

  it('refuse what changes nothing', () => {
    expect(splitSentence('one', TEXT.indexOf('In Niger'))).toBe(false)
    expect(joinSentence('one', 0)).toBe(false)
    expect(stepCount.value).toBe(0)
  })

  it('join over a line break', () => {
    expect(joinSentence('one', TEXT.indexOf('left'))).toBe(true)
    expect(sentencesNow()).toContain('In Niger, NIGER and Niger-Mali stand.\nNiger left early.')
  })
})
