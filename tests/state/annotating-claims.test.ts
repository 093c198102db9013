/** Deeds of the desk on claims: ends, evidence, time, quantity, events, copies, finishing. */
import { beforeEach, describe, expect, it } from 'vitest'
import { validateDossier } from '../../src/core/validate.ts'
import { hasErrors } from '../../src/core/issues.ts'
import { arm, armedRole, fillArmed } from '../../src/state/annotating/armed-field.ts'
import { clearEnd, removeSpeaker, setEnd, swapEnds } from '../../src/state/annotating/claim-ends.ts'
import { dropEvidence, moveEvidenceEnd, widenToSentence } from '../../src/state/annotating/claim-evidence.ts'
import { beginEvent, joinEvent, leaveEvent, setEvent } from '../../src/state/annotating/claim-event.ts'
import { setQuantityFromWords, typeQuantity } from '../../src/state/annotating/claim-quantity.ts'
import { readTime, setTimeFromWords, timesInEvidence } from '../../src/state/annotating/claim-time.ts'
import { moveCursor } from '../../src/state/annotating/cursor.ts'
import { claimInHand, desk, openDesk } from '../../src/state/annotating/desk.ts'
import { duplicateClaim } from '../../src/state/annotating/duplicate-claim.ts'
import { findClaim } from '../../src/state/annotating/find-records.ts'
import { finishClaim, lastFinishing, reopen } from '../../src/state/annotating/finish-claim.ts'
import { makeNewEntity } from '../../src/state/annotating/new-entity.ts'
import { beginClaim, setClaim } from '../../src/state/annotating/state-claims.ts'
import { undo } from '../../src/state/history.ts'
import { dossier, dossierIndex, openDossier } from '../../src/state/project.ts'
import { articleDossier } from '../core/article-dossier.ts'

const sample = articleDossier()
const { article } = sample

beforeEach(() => openDossier(sample.dossier))

/** Chooses the words where they stand first, and gives their offsets. */
function choose(words: string): void {
  const start = article.text.indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  moveCursor(article.id, { start, end: start + words.length })
}

function beginAt(words: string): string {
  choose(words)
  const id = beginClaim()
  if (id === undefined) throw new Error('there is no text to begin a claim in')
  return id
}

function claimOf(id: string) {
  const found = findClaim(id)
  if (!found) throw new Error(`no claim ${id}`)
  return found.claim
}

function eventOf(id: string): string {
  const { event } = claimOf(id)
  if (event === undefined) throw new Error(`claim ${id} has no event`)
  return event
}

describe('the ends of a claim', () => {
  it('are set, swapped and cleared, each as one step', () => {
    const id = beginAt('Mali and Burkina')
    setEnd(id, 'subject', 'mali')
    setEnd(id, 'object', 'russia')
    swapEnds(id)
    expect(claimOf(id)).toMatchObject({ subject: 'russia', object: 'mali' })
    undo()
    clearEnd(id, 'object')
    expect(claimOf(id)).toMatchObject({ subject: 'mali' })
    expect(claimOf(id).object).toBeUndefined()
    undo()
    expect(claimOf(id).object).toBe('russia')
  })

  it('bring an entity that the dossier does not have, and take it along when they are undone', () => {
    const id = beginAt('Mali and Burkina')
    const entity = makeNewEntity('Somebody new', 'person')
    expect(setEnd(id, 'subject', entity)).toEqual([])
    expect(dossierIndex.value.entities.get(entity.id)).toEqual(entity)
    undo()
    expect(dossierIndex.value.entities.has(entity.id)).toBe(false)
    expect(claimOf(id).subject).toBeUndefined()
  })

  it('of a finished claim refuse what does not fit, and a new entity that does not fit stays out', () => {
    const claim = article.claims.find(({ relation }) => relation === 'governs') ?? article.claims[3]
    if (!claim) throw new Error('the sample has no such claim')
    const entity = makeNewEntity('A thing', 'equipment')
    const before = dossier.value
    expect(hasErrors(setEnd(claim.id, 'subject', entity))).toBe(true)
    expect(dossier.value).toBe(before)
  })

  it('make somebody’s word of a claim with the first speaker, and the article’s own of it without the last', () => {
    const id = beginAt('Mali and Burkina')
    setEnd(id, 'speaker', 'tele-sahel')
    expect(claimOf(id)).toMatchObject({ modality: 'reported', attribution: [{ entity: 'tele-sahel' }] })
    removeSpeaker(id, 'tele-sahel')
    expect(claimOf(id)).toMatchObject({ modality: 'asserted', attribution: [] })
  })
})

describe('a field that waits', () => {
  it('takes the mention that is clicked, once, and not after the claim has left the desk', () => {
    const id = beginAt('Mali and Burkina')
    arm('object')
    fillArmed('russia')
    expect(claimOf(id).object).toBe('russia')
    expect(armedRole.value).toBeUndefined()
    expect(fillArmed('niger')).toBeUndefined()
    arm('subject')
    openDesk({ type: 'entity', id: 'niger' })
    expect(armedRole.value).toBeUndefined()
    arm('subject')
    expect(armedRole.value).toBeUndefined()
  })
})

describe('evidence', () => {
  it('grows and shrinks by words, and never to nothing', () => {
    const id = beginAt('Niger received')
    const quotes = () => claimOf(id).evidence.map(({ quote }) => quote)
    moveEvidenceEnd(id, 0, 'start', false)
    expect(quotes()[0]).toMatch(/^received Russian/)
    moveEvidenceEnd(id, 0, 'start', true)
    expect(quotes()[0]).toMatch(/^Niger received/)
    moveEvidenceEnd(id, 0, 'end', false)
    for (let step = 0; step < 60; step++) moveEvidenceEnd(id, 0, 'end', false)
    expect(quotes()).toEqual(['Niger'])
    widenToSentence(id, 0)
    expect(quotes()[0]).toMatch(/^Niger received .*Thursday\.$/)
    expect(hasErrors(validateDossier(dossier.value))).toBe(false)
  })

  it('joins pieces that meet, and keeps the last one of a finished claim', () => {
    const claim = article.claims.find(({ evidence }) => evidence.length === 2)
    if (!claim) throw new Error('the sample has no claim with two pieces')
    widenToSentence(claim.id, 0)
    expect(claimOf(claim.id).evidence).toHaveLength(1)
    expect(dropEvidence(claim.id, 0)).toBe(false)
    expect(hasErrors(validateDossier(dossier.value))).toBe(false)
  })
})

describe('time and quantity', () => {
  it('come from the words that are chosen', () => {
    const id = beginAt('Niger received')
    choose('late on Thursday')
    expect(setTimeFromWords()?.[0]?.edtf).toBe('2024-04-11')
    expect(claimOf(id).time).toMatchObject({ edtf: '2024-04-11' })
    expect(claimOf(id).time?.basis.en).toContain('late on Thursday')
    choose('some 1,000 troops')
    setQuantityFromWords()
    expect(claimOf(id).quantity).toEqual({ words: 'some 1,000 troops', value: 1000, approximate: true })
    typeQuantity(id, ' ')
    expect(claimOf(id).quantity).toBeUndefined()
  })

  it('leave a claim alone whose article is another, or words that are no time', () => {
    const id = beginAt('Niger received')
    choose('military instructors')
    expect(setTimeFromWords()).toEqual([])
    expect(claimOf(id).time).toBeUndefined()
    expect(readTime('since the coup', article)).toEqual([])
  })

  it('are offered from the sentence of the evidence', () => {
    const found = findClaim(beginAt('Niger received'))
    if (!found) throw new Error('the claim was begun')
    expect(timesInEvidence(found).map(({ words }) => words)).toEqual(['this week', 'late on Thursday'])
  })
})

describe('an event', () => {
  it('is joined, and one that nobody else tells of goes when it is left', () => {
    const id = beginAt('Niger received')
    beginEvent(id)
    const own = eventOf(id)
    expect(dossierIndex.value.events.has(own)).toBe(true)
    const other = article.claims.find(({ event }) => event !== undefined)
    if (!other) throw new Error('the sample has no claim with an event')
    joinEvent(id, other.id)
    expect(eventOf(id)).toBe(other.event)
    expect(dossierIndex.value.events.has(own)).toBe(false)
    leaveEvent(id)
    expect(claimOf(id).event).toBeUndefined()
    expect(dossierIndex.value.events.has(other.event ?? '')).toBe(true)
  })

  it('is made for both where the other claim has none, is renamed and dated', () => {
    const id = beginAt('Niger received')
    const other = article.claims.find(({ event }) => event === undefined)
    if (!other) throw new Error('each claim of the sample has an event')
    joinEvent(id, other.id)
    expect(eventOf(id)).toBe(eventOf(other.id))
    const time = { edtf: '2024-04', basis: { en: 'x', fr: 'x' } }
    setEvent(eventOf(id), { label: { en: 'One', fr: 'Un' } })
    setEvent(eventOf(id), { time })
    expect(dossierIndex.value.events.get(eventOf(id))).toEqual({ id: eventOf(id), label: { en: 'One', fr: 'Un' }, time })
    setEvent(eventOf(id), { time: undefined })
    expect(dossierIndex.value.events.get(eventOf(id))).not.toHaveProperty('time')
    for (let step = 0; step < 5; step++) undo()
    expect(dossier.value).toEqual(sample.dossier)
  })
})

describe('finishing', () => {
  it('says what is missing, and keeps the draft', () => {
    const id = beginAt('Mali and Burkina')
    expect(finishClaim()).toMatchObject({ claim: id, isDone: false, missing: ['no-subject', 'no-relation', 'no-object'] })
    expect(findClaim(id)?.isDraft).toBe(true)
    expect(desk.value).toEqual({ type: 'claim', id })
  })

  it('makes a claim with an event where it is scored, and lets go of it', () => {
    const id = beginAt('Mali and Burkina')
    setEnd(id, 'subject', 'mali')
    setClaim(id, { relation: 'distanced-itself-from' })
    setEnd(id, 'object', 'ecowas')
    expect(finishClaim(id)).toMatchObject({ isDone: true, missing: [] })
    expect(findClaim(id)?.isDraft).toBe(false)
    expect(dossierIndex.value.events.get(eventOf(id))?.label).toEqual({ en: 'Mali distanced itself from ECOWAS', fr: 'Le Mali a pris de la distance avec la CEDEAO' })
    expect(claimInHand.value).toBeUndefined()
    expect(hasErrors(validateDossier(dossier.value))).toBe(false)
    reopen(id)
    expect(findClaim(id)?.isDraft).toBe(true)
    expect(lastFinishing.value?.claim).toBe(id)
  })

  it('refuses ends that do not fit, with the reason', () => {
    const id = beginAt('Mali and Burkina')
    setEnd(id, 'subject', 'niamey')
    setClaim(id, { relation: 'distanced-itself-from' })
    setEnd(id, 'object', 'ecowas')
    expect(finishClaim(id)).toMatchObject({ isDone: false, missing: [], issues: [{ code: 'end-does-not-fit', path: 'subject' }] })
  })

  it('is not for what is no draft', () => {
    expect(finishClaim(article.claims[0]?.id)).toBeUndefined()
    expect(finishClaim('nothing')).toBeUndefined()
  })
})

describe('a copy', () => {
  it('has all but one end and the event', () => {
    const source = article.claims.find(({ event, time }) => event !== undefined && time !== undefined)
    if (!source) throw new Error('the sample has no such claim')
    const { id: _, event: __, object: ___, ...rest } = source
    const copy = duplicateClaim(source.id, 'object')
    expect(copy && findClaim(copy)).toMatchObject({ isDraft: true })
    const { id: ____, ...copied } = claimOf(copy ?? '')
    expect(copied).toEqual(rest)
    expect(desk.value).toEqual({ type: 'claim', id: copy })
  })
})
