/** Ties: hand-made cases, and laws over tables made by chance. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TIE_CLASSES } from '../../../src/core/event-table.ts'
import { listOmitted } from '../../../src/core/ties/list-omitted.ts'
import { makeTies } from '../../../src/core/ties/make-ties.ts'
import { prepareTies } from '../../../src/core/ties/prepare-ties.ts'
import { INITIAL_CHOICES, OMISSIONS, type TieChoices, type Ties } from '../../../src/core/ties/tie-types.ts'
import { choices, scenes } from './arbitrary-table.ts'
import { makeTable, type ActorRow, type EventRow } from './make-table.ts'

const DAY = 86_400_000
const everything: TieChoices = { ...INITIAL_CHOICES, weights: { ...INITIAL_CHOICES.weights, neutral: 1 } }

function namesOf({ table, ties }: Ties): string[] {
  return ties.map(({ a, b, score }) => `${[a, b].map((actor) => table.actors[actor]?.id).sort().join(' – ')} ${score}`)
}

describe('the score of a tie', () => {
  const rows: EventRow[] = [
    { subject: 'niger', object: 'russia', score: 2.5, tieClass: 'verbal-cooperation', start: 5, end: 6, tellings: 3 },
    { subject: 'russia', object: 'niger', score: 9.5, start: 1, end: 2 },
    { subject: 'niger', object: 'russia', score: -3, tieClass: 'verbal-conflict', start: 3 },
    { subject: 'niger', object: 'france', score: -5.5, start: 2, end: 9 },
  ]

  it('is the sum over its events, whoever began, and keeps cooperation and conflict apart', () => {
    const ties = makeTies(makeTable(rows), INITIAL_CHOICES)
    expect(namesOf(ties)).toEqual(['niger – russia 9', 'france – niger -5.5'])
    expect(ties.ties[0]).toMatchObject({
      events: [1, 2, 0], tellings: 5, score: 9, cooperation: 12, conflict: -3, sign: 1, isMixed: true, first: 1, last: 6,
      counts: { 'verbal-cooperation': 1, 'material-cooperation': 1, 'verbal-conflict': 1, 'material-conflict': 0 },
    })
    expect(ties.actors).toHaveLength(3)
  })

  it('weighs classes, and leaves out those that weigh nothing', () => {
    const weights = { ...INITIAL_CHOICES.weights, 'material-cooperation': 2, 'verbal-conflict': 0 }
    const ties = makeTies(makeTable(rows), { ...INITIAL_CHOICES, weights })
    expect(namesOf(ties)).toEqual(['niger – russia 21.5', 'france – niger -5.5'])
    expect(listOmitted(ties, 'weight')).toEqual([2])
  })

  it('has the sign of what stands only where nothing has a score', () => {
    const standing: EventRow = { subject: 'mali', object: 'niger', tieClass: 'treaty' }
    expect(makeTies(makeTable([standing]), INITIAL_CHOICES).ties[0]).toMatchObject({ score: 0, sign: 1, isMixed: false })
    const opposed: EventRow[] = [standing, { ...standing, score: 2, tieClass: 'verbal-cooperation' }, { ...standing, score: -2 }]
    expect(makeTies(makeTable(opposed), INITIAL_CHOICES).ties[0]).toMatchObject({ score: 0, sign: 0, isMixed: true })
  })
})

describe('roll-up', () => {
  const change = Date.UTC(2023, 6, 28)
  const actors: ActorRow[] = [
    { id: 'niger', country: 'NER' },
    { id: 'france', country: 'FRA' },
    { id: 'mali', country: 'MLI' },
    { id: 'bazoum', role: 'person', country: 'NER', actsFor: [{ power: 'niger', until: change }] },
    { id: 'junta', role: 'body', country: 'NER', actsFor: [{ power: 'niger', from: change }] },
    { id: 'tchiani', role: 'person', country: 'NER', actsFor: [{ power: 'junta', from: change }] },
    { id: 'french-troops', role: 'force', country: 'FRA', actsFor: [{ power: 'france' }] },
    { id: 'combatant-mali', role: 'group', country: 'MLI' },
    { id: 'jnim', role: 'group' },
    { id: 'paris', role: 'place', country: 'FRA' },
    { id: 'plane', role: 'other', country: 'FRA' },
    { id: 'citizens', role: 'other', country: 'MLI', sector: 'CVL' },
  ]
  const only = (row: EventRow, rollUp: TieChoices['rollUp']): string =>
    namesOf(makeTies(makeTable([row], actors), { ...everything, rollUp })).join() ||
    OMISSIONS.filter((one) => makeTies(makeTable([row], actors), { ...everything, rollUp }).omitted[one] > 0).join()

  it.each<[string, EventRow, string, string, string]>([
    ['a president in office', { subject: 'bazoum', object: 'france', score: 4, start: change - DAY, end: change },
      'bazoum – france 4', 'france – niger 4', 'france – niger 4'],
    ['one who was overthrown', { subject: 'bazoum', object: 'france', score: 4, start: change, end: change + DAY },
      'bazoum – france 4', 'inside', 'france – niger 4'],
    ['somebody who acts for somebody who acts',
      { subject: 'tchiani', object: 'french-troops', score: -5, start: change, end: change + DAY },
      'french-troops – tchiani -5', 'france – niger -5', 'france – niger -5'],
    ['what lasts over the change counts for whom it began under',
      { subject: 'bazoum', object: 'france', score: 4, start: change - DAY, end: change + DAY },
      'bazoum – france 4', 'france – niger 4', 'france – niger 4'],
    ['what is only known to be over counts by its last day', { subject: 'junta', object: 'france', score: -5, end: change + 9 * DAY },
      'france – junta -5', 'france – niger -5', 'france – niger -5'],
    ['an allegiance that begins while the event lasts',
      { subject: 'junta', object: 'france', score: -5, start: change - 9 * DAY, end: change + DAY },
      'france – junta -5', 'france – niger -5', 'france – niger -5'],
    ['without a date an allegiance may hold', { subject: 'tchiani', object: 'france', score: 1 },
      'france – tchiani 1', 'france – niger 1', 'france – niger 1'],
    ['a force inside a country is not against it', { subject: 'french-troops', object: 'combatant-mali', score: -10, start: 0, end: DAY },
      'combatant-mali – french-troops -10', 'inside', 'france – mali -10'],
    ['an armed group of its own', { subject: 'france', object: 'jnim', score: -10, start: 0, end: DAY },
      'france – jnim -10', 'france – jnim -10', 'france – jnim -10'],
    ['a place is no side', { subject: 'niger', object: 'paris', score: 1 }, 'not-a-side', 'not-a-side', 'france – niger 1'],
    ['a thing of a country is no side', { subject: 'niger', object: 'plane', score: 1 }, 'not-a-side', 'not-a-side', 'france – niger 1'],
    ['the citizens of a country are at home in it', { subject: 'france', object: 'citizens', score: -5 },
      'not-a-side', 'inside', 'france – mali -5'],
    ['both ends of one power', { subject: 'junta', object: 'niger', score: 1, start: change, end: change + DAY },
      'junta – niger 1', 'same-power', 'same-power'],
  ])('%s', (_, row, named, official, country) => {
    expect([only(row, 'named'), only(row, 'official'), only(row, 'country')]).toEqual([named, official, country])
  })

  it('ends a circle of allegiances where it began', () => {
    const circle: ActorRow[] = [
      { id: 'one', role: 'body', actsFor: [{ power: 'other' }] }, { id: 'other', role: 'body', actsFor: [{ power: 'one', from: 0 }] },
    ]
    const ties = makeTies(makeTable([{ subject: 'one', object: 'mali', score: 1, start: 5, end: 6 }], circle), everything)
    expect(namesOf(ties)).toEqual(['mali – one 1'])
  })

  it('takes the allegiance that began last', () => {
    const minister: ActorRow = { id: 'm', role: 'person', actsFor: [{ power: 'niger', from: 0 }, { power: 'mali', from: 50 }] }
    const at = (start: number): string[] =>
      namesOf(makeTies(makeTable([{ subject: 'm', object: 'france', score: 1, start, end: start + 1 }], [minister]), everything))
    expect([at(40), at(60)]).toEqual([['france – niger 1'], ['france – mali 1']])
  })
})

describe('one happening told of several pairs', () => {
  const actors: ActorRow[] = [
    { id: 'junta', role: 'body', actsFor: [{ power: 'niger' }] }, { id: 'troops', role: 'force', actsFor: [{ power: 'france' }] },
  ]
  const rows: EventRow[] = [
    { subject: 'niger', object: 'france', score: -6, happening: 1 },
    { subject: 'junta', object: 'troops', score: -5.5, mode: 'expel', happening: 1 },
    { subject: 'france', object: 'niger', score: -2, happening: 1 },
  ]

  it('counts once a direction where they stand for the same powers, with the closest coding', () => {
    const ties = makeTies(makeTable(rows, actors), INITIAL_CHOICES)
    expect(ties.ties[0]).toMatchObject({ events: [1, 2], score: -7.5 })
    expect(listOmitted(ties, 'same-event')).toEqual([0])
  })

  it('counts as often as it is told where actors are not taken together', () => {
    expect(makeTies(makeTable(rows, actors), { ...INITIAL_CHOICES, rollUp: 'named' }).omitted['same-event']).toBe(0)
  })

  it('is covered by a closer telling that both did it', () => {
    const both: EventRow = { subject: 'junta', object: 'france', score: 9.5, mode: 'visit', isMutual: true, happening: 1 }
    const ties = makeTies(makeTable([...rows, both], actors), INITIAL_CHOICES)
    expect(ties.ties[0]?.events).toEqual([3])
  })

  it('falls back on another telling where the closest is not let in', () => {
    const planned = rows.map((row, place): EventRow => (place === 1 ? { ...row, firmness: 'planned' } : row))
    expect(makeTies(makeTable(planned, actors), INITIAL_CHOICES).ties[0]?.events).toEqual([0, 2])
  })
})

describe('a window', () => {
  const at = (row: Partial<EventRow>, undated: boolean): string => {
    const table = makeTable([{ subject: 'a', object: 'b', score: 1, ...row }])
    const { omitted, ties } = makeTies(table, { ...INITIAL_CHOICES, undated, window: { start: 100 * DAY, end: 200 * DAY } })
    return ties.length > 0 ? 'in' : OMISSIONS.filter((one) => omitted[one] > 0).join()
  }
  const days = (start: number | undefined, end?: number): Partial<EventRow> =>
    ({ ...(start === undefined ? {} : { start: start * DAY }), ...(end === undefined ? {} : { end: end * DAY }) })
  const standing = (row: Partial<EventRow>): Partial<EventRow> => {
    const { score: _, ...rest } = { score: 1, ...row }
    return { ...rest, tieClass: 'treaty' }
  }

  it.each<[string, Partial<EventRow>, string, string]>([
    ['a day in it', days(120, 121), 'in', 'in'],
    ['the day after', days(200, 201), 'window', 'window'],
    ['the day before', days(99, 100), 'window', 'window'],
    ['a month, most of it inside', days(85, 116), 'in', 'in'],
    ['a month, most of it outside', days(80, 111), 'undated', 'in'],
    ['a year, four weeks of it inside', days(172, 537), 'in', 'in'],
    ['a year, three weeks of it inside', days(179, 544), 'undated', 'in'],
    ['since long ago, and on', days(0), 'in', 'in'],
    ['no date', {}, 'undated', 'in'],
    ['over some time after', days(undefined, 300), 'undated', 'in'],
    ['over with its last day', days(undefined, 200), 'in', 'in'],
    ['over before', days(undefined, 100), 'window', 'window'],
  ])('%s', (_, row, sure, possible) => {
    expect([at(row, false), at(row, true)]).toEqual([sure, possible])
  })

  it('what stands until a date stood in the year before', () => {
    const until = (end: number): string => at({ ...days(undefined, end), tieClass: 'treaty' }, false)
    // With a score it is an act, of which only the last day is sure.
    expect(until(300)).toBe('undated')
    const table = makeTable([{ subject: 'a', object: 'b', ...standing(days(undefined, 300)) }])
    const tiesIn = (start: number, end: number): number =>
      makeTies(table, { ...INITIAL_CHOICES, window: { start: start * DAY, end: end * DAY } }).ties.length
    expect([tiesIn(100, 200), tiesIn(290, 400), tiesIn(300, 400), tiesIn(-300, -100)]).toEqual([1, 0, 0, 0])
  })
})

describe('laws', () => {
  it('every event is in one tie or omitted for one reason', () => {
    fc.assert(fc.property(scenes, choices, ({ actors, rows }, chosen) => {
      const ties = makeTies(makeTable(rows, actors), chosen)
      const inTies = ties.ties.flatMap(({ events }) => events)
      expect(new Set(inTies).size).toBe(inTies.length)
      expect(inTies.length + OMISSIONS.reduce((sum, one) => sum + ties.omitted[one], 0)).toBe(rows.length)
      for (const one of OMISSIONS) expect(listOmitted(ties, one)).toHaveLength(ties.omitted[one])
      for (const event of inTies) expect(ties.omissionOf(event)).toBeUndefined()
    }))
  })

  it('a tie is made of its events: their number by class, their tellings, their powers', () => {
    fc.assert(fc.property(scenes, choices, ({ actors, rows }, chosen) => {
      const ties = makeTies(makeTable(rows, actors), chosen)
      for (const { a, b, events, counts, tellings, score, cooperation, conflict, sign } of ties.ties) {
        expect(a).toBeLessThan(b)
        expect(TIE_CLASSES.reduce((sum, one) => sum + counts[one], 0)).toBe(events.length)
        expect(tellings).toBe(events.reduce((sum, event) => sum + (rows[event]?.tellings ?? 1), 0))
        expect(score).toBeCloseTo(events.reduce((sum, event) => {
          const tieClass = ties.table.codings[event]?.tieClass
          return sum + (rows[event]?.score ?? 0) * (tieClass ? chosen.weights[tieClass] : 0)
        }, 0), 6)
        expect(cooperation + conflict).toBeCloseTo(score, 6)
        if (score !== 0) expect(sign).toBe(Math.sign(score))
        for (const event of events) {
          const { subject, object } = ties.powersOf(event)
          expect([subject, object].sort((one, other) => one - other)).toEqual([a, b])
        }
      }
    }))
  })

  it('the order of rows and actors does not matter', () => {
    const shuffled = scenes.chain((scene) => fc.record({
      scene: fc.constant(scene),
      actors: fc.shuffledSubarray([...scene.actors], { minLength: scene.actors.length }),
      rows: fc.shuffledSubarray(scene.rows.map((_, place) => place), { minLength: scene.rows.length }),
    }))
    fc.assert(fc.property(shuffled, choices, ({ scene, actors, rows }, chosen) => {
      const describeTies = ({ table, ties, omitted }: Ties, numberOf: (event: number) => number): unknown => ({
        omitted,
        ties: ties.map(({ a, b, events, ...rest }) => ({
          ...rest,
          ends: [a, b].map((actor) => table.actors[actor]?.id).sort(),
          events: events.map(numberOf).sort((one, other) => one - other),
        })),
      })
      const before = makeTies(makeTable(scene.rows, scene.actors), chosen)
      const after = makeTies(makeTable(rows.map((place) => scene.rows[place] as EventRow), actors), chosen)
      expect(describeTies(after, (event) => rows[event] as number)).toEqual(describeTies(before, (event) => event))
    }))
  })

  it('a wider window leaves out no more for its dates', () => {
    fc.assert(fc.property(scenes, choices, fc.nat(20), fc.nat(20), ({ actors, rows }, chosen, earlier, later) => {
      const window = chosen.window ?? { start: 20, end: 60 }
      const table = makeTable(rows, actors)
      const leftOut = (start: number, end: number): number[] => {
        const ties = makeTies(table, { ...chosen, window: { start, end } })
        return [...listOmitted(ties, 'window'), ...listOmitted(ties, 'undated')]
      }
      const narrow = leftOut(window.start, window.end)
      expect(narrow).toEqual(expect.arrayContaining(leftOut(window.start - earlier, window.end + later)))
    }))
  })

  it('what is prepared once gives the same for every choice', () => {
    fc.assert(fc.property(scenes, choices, choices, ({ actors, rows }, one, other) => {
      const table = makeTable(rows, actors)
      const prepared = prepareTies(table)
      for (const chosen of [one, other]) expect(makeTies(table, chosen, prepared).ties).toEqual(makeTies(table, chosen).ties)
    }))
  })
})
