/** Each source of coded events: what its rows become, in files made by hand. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { EVENT_FORMATS, recogniseEvents } from '../../../src/formats/event-sources.ts'
import { readEvents, readEventsInSteps } from '../../../src/formats/event-sources/read-events.ts'
import { describeActor, listEvents, readFixture } from './list-events.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/events')

describe('triples of ICEWS', () => {
  it('count what is told twice once, and leave out what cannot be used', () => {
    const { table, leftOut, rows, issues } = readFixture('icews-triples.tsv')
    expect(listEvents(table)).toEqual([
      'NER → FRA | 042 | 2020-03-01/2020-03-02 | 2 | 2,3',
      'FRA → Military (Niger) | 044 | 2020-03-02/2020-03-03 | 1 | 4',
      'Combatant (Mali) → Military (France) | 190 | 2020-03-03/2020-03-04 | 1 | 5',
      'Police (Nigeria) → Citizen (Nigeria) | 173 | 2020-03-04/2020-03-05 | 1 | 6',
      '"Quoted" Name → NER | 040 | 2020-03-06/2020-03-07 | 1 | 11',
    ])
    expect(rows).toBe(10)
    expect(leftOut).toEqual([
      { reason: 'no-actor', count: 1, lines: [9] },
      { reason: 'no-date', count: 1, lines: [7] },
      { reason: 'no-code', count: 1, lines: [8] },
      { reason: 'not-a-row', count: 1, lines: [10] },
    ])
    expect(issues.map(({ code, path, level }) => [code, path, level])).toContainEqual(['rows-left-out', 'icews-triples.tsv:7', 'warning'])
  })

  it('split actors into state and sector; states that no row names are added for those who act for them', () => {
    const { table } = readFixture('icews-triples.tsv')
    expect(describeActor(table, 'Military (Niger)')).toBe('force MIL NER for NER')
    expect(describeActor(table, 'Combatant (Mali)')).toBe('group UAF MLI')
    expect(describeActor(table, 'Police (Nigeria)')).toBe('force COP NGA for NGA')
    expect(describeActor(table, 'NGA')).toBe('state - NGA')
    expect(describeActor(table, 'Citizen (Nigeria)')).toBe('other CVL NGA')
    expect(describeActor(table, '"Quoted" Name')).toBe('person - -')
  })

  it('want to be told from when numbers count', () => {
    const { table, issues } = readFixture('icews-indexed.tsv')
    expect(table).toBeUndefined()
    expect(issues.map(({ code, args }) => [code, args])).toEqual([['dates-need-origin', { example: '0' }]])
    const told = readFixture('icews-indexed.tsv', { origin: { date: '2018-01-01', unit: 'hour', first: 0 } })
    expect(listEvents(told.table)).toEqual([
      'NER → FRA | 042 | 2018-01-01/2018-01-02 | 1 | 1',
      'FRA → NER | 043 | 2018-01-02/2018-01-03 | 2 | 2,3',
    ])
  })
})

describe('ICEWS as published', () => {
  it('has the text of an event go before a code without its zero, and columns before names', () => {
    const { table, leftOut } = readFixture('icews.tab')
    expect(listEvents(table)).toEqual([
      'Awa Example [GOV] [NER] → FRA | 042 | 2020-03-01/2020-03-02 | 1 | 2',
      'Awa Example [OPP] [NER] → Government (Niger) | 111 | 2020-03-02/2020-03-03 | 1 | 3',
      'Citizen (Nigeria) → Police (Nigeria) | 100 | 2020-03-03/2020-03-04 | 1 | 4',
      'Armed Rebel (Mali) → Army of Dreams [REB] [MLI] | 193 | 2020-03-04/2020-03-05 | 1 | 5',
    ])
    expect(describeActor(table, 'Awa Example [GOV] [NER]')).toBe('person GOV NER for NER')
    expect(describeActor(table, 'Awa Example [OPP] [NER]')).toBe('person OPP NER')
    expect(describeActor(table, 'Army of Dreams [REB] [MLI]')).toBe('group REB MLI')
    expect(leftOut.map(({ reason, lines }) => [reason, lines])).toEqual([['no-actor', [8]], ['no-date', [6]], ['no-code', [7]]])
  })
})

describe('POLECAT', () => {
  it('tells one happening of each actor and each recipient, and of all actors where both do it', () => {
    const { table, leftOut } = readFixture('polecat.txt')
    expect(listEvents(table)).toEqual([
      'Junta Example [NER] → French Embassy | SANCTION/expel/military | 2023-08-01/2023-08-02 | 1 | 2',
      'MLI → NER | CONSULT/visit/diplomatic | 2023-08-02/2023-08-03 | 1 | 3',
      'BFA → NER | CONSULT/visit/diplomatic | 2023-08-02/2023-08-03 | 1 | 3',
      'BFA → MLI | COOPERATE/military* | 2023-08-03/2023-08-04 | 1 | 4',
      'MLI → NER | COOPERATE/military* | 2023-08-03/2023-08-04 | 1 | 4',
      'BFA → NER | COOPERATE/military* | 2023-08-03/2023-08-04 | 1 | 4',
      'RUSMIL → MLIMIL | AID/military | 2023-08-04/2023-08-05 | 1 | 5',
    ])
    expect([...table?.happening ?? []]).toEqual([0, 3, 3, 4, 4, 4, 0])
    expect(describeActor(table, 'RUSMIL')).toBe('force MIL RUS for RUS')
    expect(leftOut.map(({ reason, lines }) => [reason, lines])).toEqual([['no-actor', [7]], ['no-code', [6]], ['too-many-actors', [8]]])
  })
})

describe('GDELT', () => {
  it.each([
    ['gdelt-1-57.csv', ['NER → FRA | 042 | 2010-05-01/2010-05-02 | 2 | 1,2']],
    ['gdelt-1-58.csv', ['NERGOVMIL → FRAMIL | 166 | 2014-05-01/2014-05-02 | 1 | 1']],
    ['gdelt-2.export.CSV', [
      'NERGOV → IGOWAFWAS | 1041 | 2023-08-01/2023-08-02 | 1 | 1',
      'NGA → NER | 163 | 2023-08-02/2023-08-03 | 1 | 2',
      'MLIREB → MLIMIL | 190 | 2023-08-04/2023-08-05 | 1 | 6',
    ]],
  ])('is read from %s', (name, events) => {
    expect(listEvents(readFixture(name).table)).toEqual(events)
  })

  it('has codes for actors', () => {
    const { table } = readFixture('gdelt-2.export.CSV')
    expect(describeActor(table, 'NERGOV')).toBe('body GOV NER for NER')
    expect(describeActor(table, 'IGOWAFWAS')).toBe('organisation IGO -')
    expect(describeActor(table, 'MLIREB')).toBe('group REB MLI')
    expect(table?.actors.find(({ id }) => id === 'NER')?.label).toEqual({ en: 'Niger', fr: 'Niger' })
  })
})

describe('ACLED', () => {
  it('has both fight, the police act where they use force, and dates as wide as they are known', () => {
    const { table, leftOut } = readFixture('acled.csv')
    expect(listEvents(table)).toEqual([
      'JNIM: Group for Support of Islam and Muslims → Military Forces of Niger (2023-) | 190* | 2024-01-05/2024-01-06 | 1 | 2',
      'Military Forces of Niger (2023-) → Unidentified Armed Group (Niger) | 195 | 2024-01-01/2024-02-01 | 1 | 3',
      'Police Forces of Niger (2023-) → Protesters (Niger) | ASSAULT/crowd-control | 2024-01-07/2024-01-14 | 1 | 4',
      'Government of Niger (2023-) → Made-up Band | 057* | 2024-01-12/2024-01-13 | 1 | 6',
      'Government of Niger (2023-) → Made-up Band | ACLED other | 2024-01-13/2024-01-14 | 1 | 7',
    ])
    expect(describeActor(table, 'Military Forces of Niger (2023-)')).toBe('force MIL NER for NER')
    expect(describeActor(table, 'Made-up Band')).toBe('group UAF -')
    expect(leftOut.map(({ reason, lines }) => [reason, lines])).toEqual([['no-actor', [5]], ['no-date', [8]]])
  })

  it('is never to be passed on', () => {
    expect(readFixture('acled.csv').format?.terms).toBe('load-only')
  })
})

describe('UCDP', () => {
  it('has events from the first day to the last, and states for governments', () => {
    const { table, leftOut } = readFixture('ucdp-ged.csv')
    expect(listEvents(table)).toEqual([
      'Example Front → MLI | 190* | 2020-01-30/2020-02-03 | 1 | 2',
      'Example Front → Civilians | 180 | 2020-03-01/2020-03-02 | 1 | 3',
      'Example Front → Other, Front | 190* | 2020-04-01/2020-04-02 | 1 | 4',
    ])
    expect(describeActor(table, 'Example Front')).toBe('group REB -')
    expect(leftOut.map(({ reason, lines }) => [reason, lines])).toEqual([['no-date', [5]], ['no-code', [6]]])
  })

  it('has conflicts of a year with those who stand by a side with troops', () => {
    const { table, leftOut } = readFixture('ucdp-acd.csv')
    expect(listEvents(table)).toEqual([
      'Example Front → MLI | 190* | 2020-06-15/2021-01-01 | 1 | 2',
      'MLI → Other Front | 190* | 2020-06-15/2021-01-01 | 1 | 2',
      'FRA → MLI | AID/military | 2020-06-15/2021-01-01 | 1 | 2',
      'NER → MLI | AID/military | 2020-06-15/2021-01-01 | 1 | 2',
      'Example Front → MLI | 190* | 2021-01-01/2021-10-01 | 1 | 3',
      'UCDP conflict 2 → state 680 | 190* | 1970-02-01/1971-01-01 | 1 | 4',
    ])
    expect(table?.actors.find(({ id }) => id === 'state 680')?.label.en).toBe('South Yemen')
    expect(leftOut.map(({ reason, lines }) => [reason, lines])).toEqual([['no-date', [5]]])
  })
})

describe('ATOP', () => {
  it('makes consecutive years one standing treaty, open where the data end', () => {
    const { table, leftOut } = readFixture('atop.csv')
    expect(listEvents(table)).toEqual([
      'MLI → NER | ATOP defense+nonaggression | 2000-01-01/2002-01-01 | 3 | 2,3,4',
      'MLI → NER | ATOP defense+nonaggression | 2004-01-01/.. | 1 | 5',
      'NER → NGA | ATOP nonaggression | 2003-01-01/2004-01-01 | 1 | 6',
      'NER → NGA | ATOP nonaggression+consultation | 2004-01-01/.. | 1 | 7',
      'NER → state 265 | ATOP neutrality | 2004-01-01/.. | 1 | 10',
    ])
    expect(table?.codings.map(({ tieClass, isMutual, plover }) => [tieClass, isMutual, plover])).toContainEqual(['treaty', true, undefined])
    expect(leftOut.map(({ reason, lines }) => [reason, lines])).toEqual([['no-actor', [9]], ['no-obligation', [8]]])
  })

  it('is read with the column names of its directed dyad-years', () => {
    expect(listEvents(readFixture('atop-directed.csv').table)).toEqual(['MLI → NER | ATOP defense | 2000-01-01/.. | 1 | 2'])
  })
})

describe('any table of pairs', () => {
  it('is read with scores, dates as they come and a comma for the point', () => {
    const { table, leftOut } = readFixture('dyads-scores.csv')
    expect(listEvents(table)).toEqual([
      'NER → NGA | -6.5 | 2023-08-01/2023-08-02 | 1 | 2',
      'NGA → NER | 2.5 | 2023-08-01/2023-08-02 | 1 | 3',
      'NER → RUS | 9 | 2023-01-01/2024-01-01 | 1 | 4',
      'NER → Doe, Jane | 0 | 2023-08-01/2023-09-01 | 1 | 5',
    ])
    expect(table?.codings.map(({ tieClass, plover, goldstein }) => [tieClass, plover, goldstein])).toEqual([
      ['material-conflict', -6.5, -6.5], ['verbal-cooperation', 2.5, 2.5], ['material-cooperation', 9, 9], ['neutral', 0, 0],
    ])
    expect(leftOut.map(({ reason, lines }) => [reason, lines])).toEqual([['no-date', [6]], ['no-sign', [7]]])
  })

  it('is read with types of PLOVER and CAMEO, and from start to end', () => {
    const { table, leftOut } = readFixture('dyads-types.csv')
    expect(listEvents(table)).toEqual([
      'NER → FRA | SANCTION/expel | 2023-08-01/2023-08-04 | 1 | 2',
      'NERGOVMIL → RUS | 062 | 2024-01-01/.. | 1 | 3',
      'FRA → NER | 042 | ../.. | 1 | 4',
    ])
    expect(leftOut.map(({ reason, lines }) => [reason, lines])).toEqual([['no-date', [5]], ['no-code', [6]]])
  })

  it('is read with signs, and takes no code for that of ISO where others are not', () => {
    const { table, leftOut } = readFixture('dyads-signs.csv')
    expect(listEvents(table)).toEqual([
      'code AUS → code GER | - | 1946-01-01/1950-01-01 | 1 | 2',
      'code AUS → code ITA | + | 1946-01-01/1950-01-01 | 1 | 3',
      'code AUS → code ITA | + | 1950-01-01/1954-01-01 | 1 | 4',
    ])
    expect(describeActor(table, 'code AUS')).toBe('organisation - -')
    expect(leftOut.map(({ reason, lines }) => [reason, lines])).toEqual([['no-actor', [5]], ['no-sign', [6]]])
  })
})

describe('an archive', () => {
  it('is read by its first file', () => {
    const events = new Uint8Array(readFileSync(join(FIXTURES, 'gdelt-2.export.CSV')))
    const files = { '20230801.export.CSV': events, 'notes.txt': strToU8('none') }
    const packed = { name: '20230801.export.CSV.zip', content: zipSync(files) }
    const { table, issues } = readEvents(packed)
    expect(listEvents(table)).toEqual(listEvents(readFixture('gdelt-2.export.CSV').table))
    expect(table?.sources).toEqual([{ id: '20230801.export.CSV', title: '20230801.export.CSV', kind: 'coded' }])
    expect(issues.map(({ code, args }) => [code, args['name']])).toContainEqual(['file-left-out', 'notes.txt'])
    expect(recogniseEvents(packed)?.id).toBe('gdelt')
  })
})

describe('tables with tabs', () => {
  const rows = [['source', 'target', 'date', 'sign'], ['"Quoted" Band', 'Niger', '2020-01-01', '1'], ['Mali', 'Niger', '2020-01-01', '-1']]

  it('keep quotation marks, unless the header has them', () => {
    const bare = rows.map((cells) => cells.join('\t')).join('\n')
    const quoted = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t')).join('\n')
    for (const content of [bare, quoted]) {
      expect(listEvents(readEvents({ name: 'x.tsv', content }).table)).toEqual([
        '"Quoted" Band → NER | + | 2020-01-01/2020-01-02 | 1 | 2',
        'MLI → NER | - | 2020-01-01/2020-01-02 | 1 | 3',
      ])
    }
  })

  it('may begin with a byte order mark and end their lines as Windows does', () => {
    const content = `\ufeff${rows.map((cells) => cells.join('\t')).join('\r\n')}\r\n`
    expect(listEvents(readEvents({ name: 'x.tsv', content }).table)).toHaveLength(2)
    expect(recogniseEvents({ name: 'x.tsv', content })?.id).toBe('dyads')
  })
})

describe('signs that nobody sees', () => {
  it('do not make two actors of one, turn words round or name somebody', () => {
    const rows = ['\u202eWagner\u202c,Niger,1', 'Wagner,\u200eNiger\u0007,1', '\u2066_\u2069,Niger,-1']
    const { table, leftOut } = readEvents({ name: 'x.csv', content: ['source,target,sign', ...rows].join('\n') })
    expect(table?.actors.map(({ id }) => id)).toEqual(['Wagner', 'NER'])
    expect(table?.actors[0]?.label).toEqual({ en: 'Wagner', fr: 'Wagner' })
    expect(leftOut).toEqual([{ reason: 'no-actor', count: 1, lines: [4] }])
  })
})

describe('sources', () => {
  const fixtures = readdirSync(FIXTURES)

  it('are each told by how its files begin', () => {
    const found = fixtures.map((name) => [name, readFixture(name, { origin: { date: '2018-01-01', unit: 'day', first: 0 } }).format?.id])
    expect(found).toEqual([
      ['acled.csv', 'acled'], ['atop-directed.csv', 'atop'], ['atop.csv', 'atop'], ['dyads-scores.csv', 'dyads'],
      ['dyads-signs.csv', 'dyads'], ['dyads-types.csv', 'dyads'], ['gdelt-1-57.csv', 'gdelt'], ['gdelt-1-58.csv', 'gdelt'],
      ['gdelt-2.export.CSV', 'gdelt'], ['icews-indexed.tsv', 'icews-triples'], ['icews-triples.tsv', 'icews-triples'],
      ['icews.tab', 'icews'], ['polecat.txt', 'polecat'], ['ucdp-acd.csv', 'ucdp-conflicts'], ['ucdp-ged.csv', 'ucdp-events'],
    ])
  })

  it('have ids of their own, and recognise nothing else', () => {
    expect(new Set(EVENT_FORMATS.map(({ id }) => id)).size).toBe(EVENT_FORMATS.length)
    for (const content of ['', 'a,b\n1,2\n', '{"format":"triplomat"}', 'Source,Target\nA,B\n', '<graphml/>']) {
      expect(recogniseEvents({ name: 'x.csv', content })).toBeUndefined()
    }
  })

  it('say how far they are, and can be given up at any step', () => {
    const content = `subject\trelation\tobject\tdate\n${'Niger\tMake_a_visit\tFrance\t2020-03-01\n'.repeat(10_000)}`
    const steps = readEventsInSteps({ name: 'x.tsv', content })
    const shares = [steps.next().value, steps.next().value]
    expect(shares.map((share) => (typeof share === 'number' ? Math.round(share * 100) : share))).toEqual([41, 82])
    const last = steps.next()
    if (!last.done) throw new Error('there is one step more than there should be')
    expect(last.value.table?.tellings[0]).toBe(10_000)
    expect(last.value.table?.references(0).slice(0, 2)).toEqual(['2', '3'])
  })
})
