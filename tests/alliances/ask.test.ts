/** What the questions work out before they are answered in words: whom a search finds, which event is quoted, what a side is called. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decisiveEvent } from '../../src/alliances/ask/decisive-event.ts'
import { findActors, listActorNames } from '../../src/alliances/ask/find-actors.ts'
import { groupChanged } from '../../src/alliances/ask/group-changed.ts'
import { nameSides } from '../../src/alliances/ask/name-sides.ts'
import { changes } from '../../src/core/analysis/changes.ts'
import { sidesOf } from '../../src/core/analysis/sides.ts'
import type { EventActor } from '../../src/core/event-table.ts'
import { makeTies } from '../../src/core/ties/make-ties.ts'
import { INITIAL_CHOICES, type Ties } from '../../src/core/ties/tie-types.ts'
import { askEn } from '../../src/i18n/alliances/ask-en.ts'
import { askFr } from '../../src/i18n/alliances/ask-fr.ts'
import { makeTable, type EventRow } from '../core/ties/make-table.ts'

const CHOICES = { ...INITIAL_CHOICES, firmnesses: ['affirmed', 'planned'] as const }
const tiesOf = (rows: readonly EventRow[]): Ties => makeTies(makeTable(rows), CHOICES)
const between = (rest: Partial<EventRow>): EventRow => ({ subject: 'a', object: 'b', ...rest })

describe('the decisive event', () => {
  const decisive = (rows: readonly EventRow[]): number | undefined => {
    const ties = tiesOf(rows)
    return ties.ties[0] && decisiveEvent(ties, ties.ties[0])
  }

  it('weighs most toward the sign of the tie, not most of all', () => {
    expect(decisive([between({ score: -9 }), between({ score: 6 }), between({ score: 5 })])).toBe(1)
    expect(decisive([between({ score: -9 }), between({ score: 8 })])).toBe(0)
  })

  it('is a fact before a plan, and the latest among equals', () => {
    expect(decisive([between({ score: 5, start: 1 }), between({ score: 5, start: 3 }), between({ score: 5, start: 2 })])).toBe(1)
    expect(decisive([between({ score: 5, start: 1 }), between({ score: 5, start: 3, firmness: 'planned' })])).toBe(0)
  })

  it('goes by the class where no event has a score', () => {
    expect(decisive([between({ tieClass: 'neutral', start: 5 }), between({ tieClass: 'treaty', start: 1 })])).toBe(1)
  })

  it('is an event of its tie, and none weighs more toward its sign', () => {
    const row = fc.record({ subject: fc.constantFrom('a', 'b', 'c'), object: fc.constantFrom('d', 'e'), score: fc.integer({ min: -10, max: 10 }) })
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const ties = tiesOf(rows)
      for (const tie of ties.ties) {
        const event = decisiveEvent(ties, tie)
        const weight = (one: number): number => (tie.sign === 0 ? Math.abs(rows[one]?.score ?? 0) : (rows[one]?.score ?? 0) * tie.sign)
        expect(tie.events).toContain(event)
        for (const other of tie.events) expect(weight(other)).toBeLessThanOrEqual(weight(event))
      }
    }))
  })
})

describe('the search for actors', () => {
  const actor = (id: string, en: string, fr: string): EventActor => ({ id, label: { en, fr }, role: 'state', allegiances: [] })
  const actors = [actor('nga', 'Nigeria', 'Nigeria'), actor('ner', 'Niger', 'Niger'), actor('civ', 'Ivory Coast', 'Côte d’Ivoire')]
  const names = listActorNames([0, 1, 2], actors, new Map(), 'en')
  const find = (query: string): string[] => findActors(names, query, 10).map(({ actor: place, name }) => `${actors[place]?.id} ${name}`)

  it('has the whole name first, then beginnings, in the order of the list', () => {
    expect(find('niger')).toEqual(['ner Niger', 'nga Nigeria'])
    expect(find('nig')).toEqual(['nga Nigeria', 'ner Niger'])
  })

  it('finds by either language without accents, and says by which name', () => {
    expect(find('cote d')).toEqual(['civ Côte d’Ivoire'])
    expect(find('coast')).toEqual(['civ Ivory Coast'])
    expect(find('chad')).toEqual([])
  })

  it('offers all while nothing is typed, as many as are wanted', () => {
    expect(findActors(names, ' ', 2).map(({ actor: place }) => place)).toEqual([0, 1])
  })
})

describe('who changed', () => {
  const pair = (subject: string, object: string, score: number): EventRow => ({ subject, object, score })
  const STEADY = [pair('p', 'q', 9), pair('r', 's', 9), pair('p', 'r', -9)]
  /** Of one table, so that a number is the same actor before and after. */
  const rows = [...STEADY, pair('x', 'p', 4), pair('y', 'p', -1), pair('x', 'r', 8), pair('y', 'r', 9), pair('z', 'r', 1), pair('p', 'w', 1)]
  const table = makeTable(rows.map((row, place) => ({ ...row, source: `s${place}` })))
  const without = (...hidden: number[]): Ties => makeTies(table, { ...INITIAL_CHOICES, hiddenSources: hidden.map((place) => `s${place}`) })
  const before = without(5, 6, 7)
  const after = without(3, 4, 8)
  const sides = sidesOf(before, [['p', 'q'], ['r', 's', 'x']])
  const { actors, ties: changed } = changes(before, after, sides)
  const idOf = (actor: number): string | undefined => table.actors[actor]?.id

  it('is told apart from who took a side, each with the largest difference first', () => {
    const groups = groupChanged(actors)
    expect(changed.length).toBeGreaterThan(0)
    expect(groups.changed.map(({ actor }) => idOf(actor))).toEqual(['x'])
    expect(groups.took.map(({ actor }) => idOf(actor))).toEqual(['y', 'z'])
    expect(groups.changed[0]?.ties.map(({ difference }) => difference)).toEqual([8, -4])
  })

  it('gives no side its name, where somebody stayed', () => {
    const named = nameSides(before.ties, sides, actors)
    expect(named.map((members) => members.map(idOf))).toEqual([['p', 'q'], ['r', 's']])
    const alone = nameSides(before.ties, sidesOf(before, [['p', 'q'], ['x']]), actors)
    expect(alone[1]?.map(idOf)).toEqual(['x'])
  })
})

describe('the sentences', () => {
  const niger = { name: 'Niger', determiner: 'le' }
  const usa = { name: 'États-Unis', determiner: 'les' }
  const mali = { name: 'Mali', determiner: 'le' }

  it('agree with a plural in French, and melt prepositions with articles', () => {
    expect(askFr.stands.answer(usa, { count: 2, first: niger }, { count: 0 })).toBe('Les États-Unis se tiennent ici avec 2 acteurs, surtout le Niger, et contre personne.')
    expect(askFr.stands.answer(niger, { count: 0 }, { count: 1, first: usa })).toBe('Le Niger ne se tient ici avec personne, mais contre les États-Unis.')
    expect(askFr.links.answer(usa, niger, 1, '2023')).toBe('Des États-Unis au Niger, un événement suffit : 2023.')
    expect(askFr.changed.side([niger, usa])).toBe('le camp du Niger et des États-Unis')
  })

  it('name the only one, count several, and say that there is nobody', () => {
    const [one, two, none] = [{ count: 1, first: niger }, { count: 2, first: mali }, { count: 0 }]
    const bare = (name: string) => ({ name, determiner: '' })
    expect(askEn.stands.answer(bare('Chad'), { count: 1, first: bare('Mali') }, none)).toBe('Chad stands here with Mali, and against nobody.')
    expect(askEn.between.answer(bare('A'), bare('B'), { count: 2, first: bare('C') }, none, { count: 1, first: bare('D') }))
      .toBe('Between A and B: 2 on good terms with both (most of all C); 1 against both (D).')
    expect(askFr.between.answer(usa, mali, none, one, two))
      .toBe('Entre les États-Unis et le Mali : 1 avec l’un et contre l’autre (le Niger) ; 2 contre les deux (surtout le Mali).')
    expect(askEn.between.answer(bare('A'), bare('B'), none, none, none)).toBe('Nobody here has to do with both A and B.')
  })
})
