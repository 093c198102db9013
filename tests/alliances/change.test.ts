/** What the lens of before and after works out before it draws: kinds of change, who changed, the event to read, the sentence, places. */
import { describe, expect, it } from 'vitest'
import { EXAMPLES, findExample } from '../../src/alliances/change/change-examples.ts'
import { countKinds, kindOfChange } from '../../src/alliances/change/change-kind.ts'
import { changeSentence, type ChangeSummary } from '../../src/alliances/change/change-sentence.ts'
import { drawChange } from '../../src/alliances/change/draw-change.ts'
import { placeChanged } from '../../src/alliances/change/place-changed.ts'
import { rankChanged } from '../../src/alliances/change/rank-changed.ts'
import { turningEvent } from '../../src/alliances/change/turning-event.ts'
import { nameYears } from '../../src/alliances/time/name-years.ts'
import { placeTimeBars } from '../../src/alliances/time/place-time-bars.ts'
import { changes } from '../../src/core/analysis/changes.ts'
import { sidesOf } from '../../src/core/analysis/sides.ts'
import { DAY } from '../../src/core/dates.ts'
import { makeTies } from '../../src/core/ties/make-ties.ts'
import { INITIAL_CHOICES, type Ties } from '../../src/core/ties/tie-types.ts'
import { changeEn } from '../../src/i18n/alliances/change-en.ts'
import { changeFr } from '../../src/i18n/alliances/change-fr.ts'
import { COUP } from '../../src/state/alliances/choices.ts'
import { makeTable } from '../core/ties/make-table.ts'

const at = (date: string): number => Date.parse(date)
const on = (date: string): { start: number; end: number } => ({ start: at(date), end: at(date) + DAY })
const BEFORE = { start: at('2020-01-01'), end: at('2021-01-01') }
const AFTER = { start: at('2021-01-01'), end: at('2022-01-01') }

/** Nira turns from Galle to Rusk; Galle and Ecow keep together; Nira has one more friend, Sena no longer one. */
const TABLE = makeTable([
  { subject: 'Nira', object: 'Galle', score: 9, ...on('2020-02-01') },
  { subject: 'Nira', object: 'Galle', score: 2, ...on('2021-02-01') },
  { subject: 'Nira', object: 'Galle', score: -6, ...on('2021-03-01') },
  { subject: 'Nira', object: 'Galle', score: -8, ...on('2021-04-01') },
  { subject: 'Nira', object: 'Rusk', score: 5, start: -Infinity, end: at('2021-08-01') },
  { subject: 'Nira', object: 'Rusk', score: 7, ...on('2021-07-01') },
  { subject: 'Galle', object: 'Ecow', score: 4, ...on('2020-05-01') },
  { subject: 'Galle', object: 'Ecow', score: 3, ...on('2021-05-01') },
  { subject: 'Sena', object: 'Galle', score: 1, ...on('2020-06-01') },
  { subject: 'Rusk', object: 'Mir', score: 2, ...on('2020-06-01') },
  { subject: 'Rusk', object: 'Mir', score: 2, ...on('2021-06-01') },
])
const before = makeTies(TABLE, { ...INITIAL_CHOICES, window: BEFORE })
const after = makeTies(TABLE, { ...INITIAL_CHOICES, window: AFTER })
const sides = sidesOf(after, [['Rusk', 'Mir'], ['Galle', 'Ecow', 'Sena']])
const compared = changes(before, after, sides)
const numberOf = (id: string): number => TABLE.actors.findIndex((actor) => actor.id === id)
const tieOf = (one: string, other: string) => {
  const ends = [numberOf(one), numberOf(other)]
  const found = compared.ties.find(({ a, b }) => ends.includes(a) && ends.includes(b))
  if (!found) throw new Error(`no tie of ${one} and ${other}`)
  return found
}

describe('what became of a tie', () => {
  it('has a word', () => {
    expect(kindOfChange(tieOf('Nira', 'Galle'))).toBe('turned')
    expect(kindOfChange(tieOf('Nira', 'Rusk'))).toBe('new')
    expect(kindOfChange(tieOf('Sena', 'Galle'))).toBe('ended')
    expect(kindOfChange(tieOf('Galle', 'Ecow'))).toBe('looser')
    expect(kindOfChange(tieOf('Rusk', 'Mir'))).toBe('same')
    const firm = { change: 'kept' as const, before: tieOf('Galle', 'Ecow').after, after: tieOf('Galle', 'Ecow').before }
    expect(firm.before && firm.after && kindOfChange({ change: 'kept', before: firm.before, after: firm.after })).toBe('firmer')
    expect(countKinds(compared.ties)).toEqual({ new: 1, ended: 1, turned: 1, firmer: 0, looser: 1, same: 1 })
  })

  it('is read from the first event of the new window with its sign, or from the last of a tie that ended', () => {
    expect(turningEvent(tieOf('Nira', 'Galle'), after, AFTER)).toBe(2)
    expect(turningEvent(tieOf('Nira', 'Rusk'), after, AFTER)).toBe(5)
    expect(turningEvent(tieOf('Sena', 'Galle'), after, AFTER)).toBe(8)
  })
})

describe('who changed', () => {
  const ranked = rankChanged(compared, sides)

  it('is ranked by the size of the change, without those whose ties are as they were', () => {
    expect(ranked.map(({ actor }) => TABLE.actors[actor]?.id)).toEqual(['Nira', 'Galle', 'Rusk', 'Ecow', 'Sena'])
    expect(ranked[0]?.ties.map(({ difference }) => difference)).toEqual([-21, 12])
    expect(ranked[0]?.leaning).toMatchObject({ before: { events: 1, tellings: 1 }, after: { events: 2, tellings: 2 } })
    expect(ranked.filter(({ leaning }) => leaning)).toHaveLength(1)
  })

  it('has what it leaned to before first, however small the change', () => {
    const table = makeTable([
      { subject: 'Nira', object: 'Galle', score: 1, tellings: 2, ...on('2020-02-01') },
      { subject: 'Nira', object: 'Galle', score: -2, ...on('2021-02-01') },
      { subject: 'Nira', object: 'Rusk', score: 9, ...on('2021-03-01') },
      { subject: 'Galle', object: 'Ecow', score: 4, ...on('2020-05-01') },
    ])
    const [then, now] = [BEFORE, AFTER].map((window) => makeTies(table, { ...INITIAL_CHOICES, window })) as [Ties, Ties]
    const two = sidesOf(now, [['Rusk'], ['Galle', 'Ecow']])
    const nira = rankChanged(changes(then, now, two), two)[0]
    expect(nira?.ties.map(({ difference }) => difference)).toEqual([-3, 9])
    expect(nira?.leaning?.proof).toBe(nira?.ties[0])
    expect(nira?.leaning?.before).toEqual({ events: 1, tellings: 2 })
  })

  it('says how much toward each side', () => {
    expect(ranked[0]?.sides).toEqual([
      { side: 1, before: { score: 9, events: 1, sign: 1 }, after: { score: -12, events: 3, sign: -1 } },
      { side: 0, before: { score: 0, events: 0, sign: 0 }, after: { score: 12, events: 2, sign: 1 } },
    ])
  })

  it('needs no sides', () => {
    expect(rankChanged(compared, undefined)[0]).toMatchObject({ sides: [] })
  })
})

describe('the pictures', () => {
  const places = placeChanged(after, compared.ties, sides, 'wide')
  const draw = (kind: 'before' | 'after' | 'difference') =>
    drawChange(kind, { table: TABLE, changed: compared.ties, places, size: { width: 600, height: 400 } })

  it('have the same actors at the same places, inside their frame', () => {
    const [one, other] = [draw('before'), draw('after')]
    expect(one.actors.map(({ x, y, actor }) => [actor.id, x, y])).toEqual(other.actors.map(({ x, y, actor }) => [actor.id, x, y]))
    expect(one.actors).toHaveLength(6)
    for (const { x, y, radius } of one.actors) {
      expect(Math.min(x, 600 - x, y, 400 - y)).toBeGreaterThan(radius)
    }
  })

  it('have the ties of their window, and between the two all of them with their kind', () => {
    expect(draw('before').lines).toHaveLength(4)
    expect(draw('after').lines).toHaveLength(4)
    expect(draw('difference').lines.map(({ kind }) => kind)).toEqual(['turned', 'new', 'looser', 'ended', 'same'])
    expect(draw('before').actors.filter(({ isTied }) => !isTied)).toEqual([])
    expect(draw('after').actors.filter(({ isTied }) => !isTied).map(({ actor }) => actor.id)).toEqual(['Sena'])
  })
})

describe('the sentence', () => {
  const summary: ChangeSummary = {
    before: '2020, 4 events in 4 sentences',
    after: '2021, 7 events in 7 sentences',
    counts: countKinds(compared.ties),
    leaned: { names: 'Nira', isPlural: false },
    one: { name: 'Nira', isPlural: false, isSelected: false, leaning: '', nowWith: 'Rusk', nowAgainst: 'Galle' },
  }

  it('tells counts, who leans to another side, and who changed most', () => {
    expect(changeSentence(summary, changeEn)).toBe('Before: 2020, 4 events in 4 sentences. After: 2021, 7 events in 7 sentences. Of the ties, 1 is new, '
      + '1 turned, 1 ended. Nira leans to another side than before. Nira changed most: newly or more firmly against Galle, and with Rusk.')
    expect(changeSentence(summary, changeFr)).toBe('Avant\u00a0: 2020, 4 events in 4 sentences. Après\u00a0: 2021, 7 events in 7 sentences. Parmi les '
      + 'liens, 1 est nouveau, 1 s’est retourné, 1 est terminé. Nira penche pour un autre camp qu’avant. Nira a le plus changé\u00a0: nouvellement ou '
      + 'plus fermement contre Galle, et avec Rusk.')
  })

  it('says that nothing turned, and that nothing is there', () => {
    const none = { new: 0, ended: 0, turned: 0, firmer: 0, looser: 0, same: 0 }
    expect(changeSentence({ before: 'A', after: 'B', counts: { ...none, new: 2 } }, changeEn)).toBe('Before: A. After: B. Of the ties, 2 are new, none turned.')
    expect(changeSentence({ before: 'A', after: 'B', counts: none }, changeEn)).toBe('No event counts in either window: A, or B.')
  })

  it('tells of the one that is selected, also where nothing grew', () => {
    const one = { name: 'Sena', isPlural: false, isSelected: true, leaning: '', nowWith: '', nowAgainst: '' }
    expect(changeSentence({ ...summary, one }, changeEn)).toMatch(/Sena: no tie is new or firmer\.$/)
    expect(changeSentence({ ...summary, one: { ...one, nowWith: 'Rusk' } }, changeEn)).toMatch(/Sena: newly or more firmly with Rusk\.$/)
  })
})

describe('the examples', () => {
  it('are three years on either side of a coup, the default among them', () => {
    expect(findExample(COUP)).toBe('niger-2023')
    for (const { id, comparison } of EXAMPLES) {
      expect(findExample(comparison)).toBe(id)
      expect(comparison.before.end).toBe(comparison.after.start)
      expect(new Date(comparison.after.end).getUTCFullYear() - new Date(comparison.before.start).getUTCFullYear()).toBe(6)
    }
    expect(findExample({ ...COUP, after: BEFORE })).toBeUndefined()
  })
})

describe('the bars of the time strip', () => {
  const bins = {
    step: 'year' as const, limits: Float64Array.from([0, 1, 2, 3]), cooperation: Uint32Array.from([4, 0, 1]),
    conflict: Uint32Array.from([0, 0, 6]), neither: new Uint32Array(3), dated: 11, undated: 0,
  }

  it('stand on one line, as high as their events; an empty bin has none', () => {
    const { bars, line } = placeTimeBars(bins, { height: 100, x: (time) => time * 50 })
    expect(line).toBe(40)
    expect(bars.map(({ bin, above, below }) => [bin, above, below])).toEqual([[0, 40, 0], [2, 10, 60]])
  })

  it('are named by years that have room', () => {
    const years = nameYears(at('2012-01-01'), at('2026-01-01'), { x: (time) => (time - at('2012-01-01')) / DAY / 20, labelWidth: 36, width: 256 })
    expect(years.map(({ year }) => year)).toEqual([2012, 2014, 2016, 2018, 2020, 2022, 2024])
  })
})
