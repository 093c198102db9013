/** Brat's files: what is written for a reader of brat, and what is made of files of brat's own. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import type { InputFile } from '../../src/formats/format.ts'
import { brat } from '../../src/formats/brat.ts'
import { checkRoundTrip } from './check-round-trip.ts'
import { readFiles, writeFiles } from './write-text.ts'

const fixture = (path: string): string => readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8')
const small = JSON.parse(fixture('small-dossier.json')) as Dossier

it('loses orphans and drafts only', () => checkRoundTrip(brat))

it('writes the golden files', () => {
  expect(writeFiles(brat, small)).toStrictEqual([
    { name: 'annotation.conf', content: fixture('golden/small.brat.annotation.conf') },
    { name: 'visual.conf', content: fixture('golden/small.brat.visual.conf') },
    { name: 'tides.txt', content: small.articles[0]?.text },
    { name: 'tides.ann', content: fixture('golden/small.brat.ann') },
  ])
})

it('counts code points, gives Wikidata, and cuts marks at line breaks', () => {
  const text = '🐟 Niger\r\nthe state\u2028of Niger\n'
  const [article, entity] = [small.articles[0], small.entities[0]]
  if (!article || !entity) throw new Error('the small dossier has an article and an entity')
  const span = (start: number, end: number): object => ({ start, end, quote: text.slice(start, end) })
  const mentions = [[3, 8], [3, 28], [8, 10]].map(([start = 0, end = 0], index) =>
    ({ id: `m${index}`, entity: 'varn', form: 'name', spans: [span(start, end)] }))
  const dossier = {
    ...small,
    entities: [{ ...entity, identifiers: { wikidata: 'Q1032' }, label: { en: 'Niger\n(state)', fr: 'Niger' } }, ...small.entities.slice(1)],
    articles: [{ ...article, text, mentions, events: [], claims: [] }],
  } as Dossier
  const lines = writeFiles(brat, dossier)[3]?.content.split('\n').slice(0, 6)
  expect(lines).toStrictEqual([
    'T1\tstate 2 7\tNiger',
    'T2\tstate 2 7;9 18;19 27\tNiger the state of Niger',
    'T3\tstate 7 7\t',
    'N1\tReference T1 Wikidata:Q1032\tNiger (state)',
    'N2\tReference T2 Wikidata:Q1032\tNiger (state)',
    'N3\tReference T3 Wikidata:Q1032\tNiger (state)',
  ])
  const again = readFiles(brat, writeFiles(brat, dossier)).dossier
  expect(again?.articles[0]?.mentions).toStrictEqual(mentions)
})

it('comes back without the configuration too, with ids, claims, qualifiers and Wikidata', () => {
  const files = writeFiles(brat, small).filter(({ name }) => !name.endsWith('.conf'))
  const { dossier, issues } = readFiles(brat, files)
  const [article, before] = [dossier?.articles[0], small.articles[0]]
  expect(issues).toStrictEqual([])
  expect(article?.mentions).toStrictEqual(before?.mentions)
  expect(article?.claims).toStrictEqual(before?.claims)
  expect(dossier?.entities.map(({ id, kind }) => [id, kind])).toStrictEqual(small.entities.map(({ id, kind }) => [id, kind]))
})

describe('reads a document of another project', () => {
  const files = ['sahel.txt', 'sahel.ann'].map((name) => ({ name, content: fixture(`brat/${name}`) }))
  const { dossier, issues } = readFiles(brat, files)
  const article = dossier?.articles[0]

  it('takes marks, discontinuous ones and those before a line break included', () => {
    expect(article?.mentions.map(({ entity, spans }) => [entity, ...spans.map(({ quote }) => quote)])).toStrictEqual([
      ['niger', 'Niger'], ['russie', 'Russie'], ['tele-sahel', 'Télé-Sahel'],
      ['instructeurs-militaires-russes', 'instructeurs\r\nmilitaires russes'], ['russes', 'russes'], ['niamey', 'Niamey'],
      ['russie', 'Moscou'], ['mercredi', 'mercredi'],
    ])
  })

  it('takes relations and events with their attributes, speakers and notes', () => {
    expect(article?.claims.map(({ evidence: _, ...claim }) => claim)).toStrictEqual([
      {
        id: 'sahel/R1', subject: 'niger', relation: 'coopere-avec', object: 'russie', modality: 'asserted', polarity: 'affirmed', attribution: [],
        note: { en: 'vu deux fois', fr: 'vu deux fois' },
      },
      {
        id: 'sahel/E1', subject: 'instructeurs-militaires-russes', relation: 'Arrivee', object: 'niamey', modality: 'alleged', polarity: 'affirmed',
        attribution: [{ entity: 'tele-sahel' }],
        note: { en: 'Certainty: low. Time: mercredi.', fr: 'Certainty: low. Date\u00a0: mercredi.' },
      },
    ])
  })

  it('takes Wikidata in both forms, and sets as one entity', () => {
    const wikidata = dossier?.entities.flatMap(({ id, identifiers }) => (identifiers.wikidata ? [[id, identifiers.wikidata]] : []))
    expect(wikidata).toStrictEqual([['niger', 'Q1032'], ['russie', 'Q159']])
  })

  it('says what it could not take', () => {
    expect(issues.map(({ code, args }) => [code, args['line'] ?? args['field'] ?? args['id'] ?? args['quote'] ?? args['words']])).toStrictEqual([
      ['line-kept', 14], ['line-kept', 22], ['line-kept', 23], ['record-left-out', 'E2'], ['span-orphan', 'Ouaga'],
      ['voice-unreadable', 'Certainty: low'], ['date-unreadable', 'mercredi'],
    ])
    expect(article?.orphans?.mentions.map(({ spans }) => spans[0]?.quote)).toStrictEqual(['Ouaga'])
  })

  it('declares its types, roles and attributes', () => {
    const configuration = writeFiles(brat, dossier as Dossier)[0]?.content
    for (const line of ['Pays', 'Commenter\tAgent*:<ANY>', 'Negation\tArg:<ANY>', 'Certainty\tArg:<ANY>, Value:low']) {
      expect(configuration?.split('\n')).toContain(line)
    }
  })
})

describe('roles of events', () => {
  const text = 'Ada Bob Cyd Dan Eve hit 2024 here\n'
  const marks = 'T1\tX 0 3\tAda\nT2\tX 4 7\tBob\nT3\tX 8 11\tCyd\nT4\tX 12 15\tDan\nT5\tX 16 19\tEve\nT6\tHit 20 23\thit\nT7\tTime 24 28\t2024\nT8\tSite 29 33\there\n'
  it.each([
    ['E1\tHit:T6 Object:T1 Subject:T2', ['bob', 'ada', []]],
    ['E1\tHit:T6 A:T3 B:T4 C:T5', ['cyd', 'dan', []]],
    ['E1\tHit:T6 Source:T5 Agent:T1 Patient:T2 Source2:T4 Place:T8 Time:T7', ['ada', 'bob', ['eve', 'dan'], 'here', '2024']],
    ['E1\tHit:T6 Source:T1 Target:T2', ['ada', 'bob', []]],
    ['E1\tHit:T6 Agent:T1 Theme:E2\nE2\tHit:T6 Agent:T2 Theme:T3', ['ada', 'bob', []]],
    ['R1\tHit Arg2:T1 Arg1:T2', ['bob', 'ada', []]],
    ['R1\tHit From:T1 To:T2', ['ada', 'bob', []]],
  ])('%s', (line, [subject, object, speakers, place, time]) => {
    const claim = readFiles(brat, [{ name: 'a.txt', content: text }, { name: 'a.ann', content: marks + line }]).dossier?.articles[0]?.claims[0]
    expect([claim?.subject, claim?.object, claim?.attribution.map(({ entity }) => entity)]).toStrictEqual([subject, object, speakers])
    expect([claim?.place, claim?.time?.edtf]).toStrictEqual([place, time])
  })

  it.each([
    ['E1\tHit:T6', 'one-end'],
    ['E1\tHit:T6 Agent:T1', 'one-end'],
    ['E1\tHit:T6 Agent:T1 Place:T8', 'one-end'],
    ['E1\tHit:T6 Agent:T1 Theme:T99', 'no-such-end'],
    ['E1\tHit:T6 Agent:E1 Theme:T2', 'no-such-end'],
    ['E1\tHit:T6 Agent:E2 Theme:T2\nE2\tHit:T6 Agent:E3 Theme:T1\nE3\tHit:T6 Agent:E1 Theme:T1', 'no-such-end'],
  ])('%s makes no claim', (line, reason) => {
    const { dossier, issues } = readFiles(brat, [{ name: 'a.txt', content: text }, { name: 'a.ann', content: marks + line }])
    expect(dossier?.articles[0]?.claims).toStrictEqual([])
    expect(issues.find(({ code }) => code === 'record-left-out')?.args['reason']).toBe(reason)
  })
})

describe('files in folders', () => {
  const conf = (type: string): string => `[relations]\n${type}\tArg1:GPE, Arg2:GPE, <REL-TYPE>:symmetric\n`
  const pair = (path: string, line = ''): InputFile[] => [
    { name: `${path}.txt`, content: `Niger Mali ${path}\n` },
    { name: `${path}.ann`, content: `T1\tGPE 0 5\tNiger\nT2\tGPE 6 10\tMali\n${line}` },
  ]
  const idsOf = (files: readonly InputFile[]): string[] | undefined =>
    readFiles(brat, files).dossier?.articles.map(({ id, text }) => `${id}: ${text.slice(11, -1)}`)

  it.each<[readonly string[], readonly string[]]>([
    [['train/001', 'dev/001', 'dev/002'], ['train/001: train/001', 'dev/001: dev/001', '002: dev/002']],
    [['corpus/train/001', 'corpus/dev/001'], ['train/001: corpus/train/001', 'dev/001: corpus/dev/001']],
    [['x/train-1/a', 'x/train-2/a'], ['train-1/a: x/train-1/a', 'train-2/a: x/train-2/a']],
    [['001', 'dev/001'], ['001: 001', 'dev/001: dev/001']],
    [['one/a', 'two/b'], ['a: one/a', 'b: two/b']],
  ])('%j', (paths, ids) => expect(idsOf(paths.flatMap((path) => pair(path)))).toStrictEqual(ids))

  it('pairs no text with the standoff of another folder', () => {
    const [text, standoff] = [pair('train/001')[0], pair('dev/001')[1]]
    const { dossier, issues } = readFiles(brat, [text, standoff, ...pair('dev/002')].filter((one) => one !== undefined))
    expect(dossier?.articles.map(({ id }) => id)).toStrictEqual(['002'])
    expect(issues.map(({ code, args }) => [code, args['name'], args['partner']])).toStrictEqual([
      ['partner-missing', 'train/001.txt', 'train/001.ann'], ['partner-missing', 'dev/001.ann', 'dev/001.txt'],
    ])
  })

  it('takes the configuration of the nearest folder upwards, or the only one', () => {
    const symmetricIn = (files: readonly InputFile[]): string[] | undefined => readFiles(brat, files).dossier?.ontology.relations
      .filter(({ symmetric }) => symmetric).map(({ id }) => id)
    const pairs = ['a/x', 'a/b/y', 'c/z'].flatMap((path, index) => pair(path, `R1\tr${index} Arg1:T1 Arg2:T2\n`))
    const [outer, inner] = [conf('r0'), conf('r1')]
    expect(symmetricIn([{ name: 'a/annotation.conf', content: outer }, { name: 'a/b/annotation.conf', content: inner }, ...pairs]))
      .toStrictEqual(['r0', 'r1'])
    expect(symmetricIn([{ name: 'a/annotation.conf', content: conf('r1') }, { name: 'c/annotation.conf', content: conf('r0') }, ...pairs]))
      .toStrictEqual(['r1'])
    expect(symmetricIn([{ name: 'elsewhere/annotation.conf', content: conf('r2') }, ...pairs])).toStrictEqual(['r2'])
  })

  it.each([
    ['moved into a folder', (name: string) => `folder/${name}`],
    ['moved away from its configuration', (name: string) => (name.endsWith('.conf') ? name : `deep/down/${name}`)],
  ])('gives a dossier back that was %s', (_, move) => {
    const moved = writeFiles(brat, small).map(({ name, content }) => ({ name: move(name), content }))
    const { dossier, issues } = readFiles(brat, moved)
    expect(issues).toStrictEqual([])
    expect(writeFiles(brat, dossier as Dossier)).toStrictEqual(writeFiles(brat, small))
  })

  it('gives two dossiers back, and their files', () => {
    const other = { ...small, articles: small.articles.map((one) => ({ ...one, id: 'other' })) }
    const both = [['a', small], ['b', other]] as const
    const files = both.flatMap(([folder, one]) => writeFiles(brat, one).map(({ name, content }) => ({ name: `${folder}/${name}`, content })))
    const { dossier } = readFiles(brat, files)
    expect(dossier?.articles.map(({ id }) => id)).toStrictEqual(['tides', 'other'])
    expect(dossier?.entities).toStrictEqual(small.entities)
    expect(writeFiles(brat, dossier as Dossier).filter(({ name }) => name.endsWith('.ann')).map(({ content }) => content))
      .toStrictEqual(files.filter(({ name }) => name.endsWith('.ann')).map(({ content }) => content))
  })
})

describe('files of a collection', () => {
  const txt = { name: 'a.txt', content: 'Niger\n' }
  const ann = { name: 'a.ann', content: 'T1\tGPE 0 5\tNiger\n' }
  const codesOf = (files: readonly InputFile[]): string[] => readFiles(brat, files).issues.map(({ code, level }) => `${code} ${level}`)

  it.each<[string, readonly InputFile[], readonly string[]]>([
    ['a text without standoff', [txt], ['partner-missing error']],
    ['standoff without a text', [ann], ['partner-missing error']],
    ['one of several without its partner', [txt, ann, { name: 'b.ann', content: '' }], ['partner-missing warning']],
    ['empty standoff', [txt, { name: 'a.ann', content: '' }], []],
    ['a file of no use', [txt, ann, { name: 'notes.md', content: 'x' }], ['file-left-out warning']],
    ['a configuration alone', [{ name: 'annotation.conf', content: '[entities]\nGPE\n' }], ['not-this-format error']],
    ['a text that is none', [{ name: 'a.txt', content: new Uint8Array([0xe9, 0x20]) }, ann], ['not-utf8 error', 'partner-missing error']],
  ])('%s', (_, files, codes) => expect(codesOf(files)).toStrictEqual(codes))

  it('reads a1 and a2 together, and knows relations that go both ways', () => {
    const { dossier } = readFiles(brat, [
      { name: 'annotation.conf', content: '[entities]\nGPE\n[relations]\nallied\tArg1:GPE, Arg2:GPE, <REL-TYPE>:symmetric-transitive\n' },
      { name: 'a.txt', content: 'Niger Mali' },
      { name: 'a.a2', content: 'R1\tallied Arg1:T1 Arg2:T2' },
      { name: 'a.a1', content: 'T1\tGPE 0 5\tNiger\nT2\tGPE 6 10\tMali' },
    ])
    expect(dossier?.articles[0]?.claims.map(({ subject, object }) => [subject, object])).toStrictEqual([['niger', 'mali']])
    expect(dossier?.ontology.relations[0]?.symmetric).toBe(true)
    expect(writeFiles(brat, dossier as Dossier).map(({ name }) => name)).toStrictEqual(['annotation.conf', 'visual.conf', 'a.txt', 'a.a1', 'a.a2'])
  })

  it('takes what the lines say where the configuration is older', () => {
    const files = writeFiles(brat, small).map((one) => (one.name === 'tides.ann' ? { ...one, content: one.content.replaceAll('\tstate 10', '\tperson 10') } : one))
    const { dossier } = readFiles(brat, files)
    expect(dossier?.entities.find(({ id }) => id === 'varn')?.kind).toBe('person')
    expect(writeFiles(brat, dossier as Dossier)[3]?.content).toBe(files[3]?.content)
  })

  it.each(['T1\tGPE 0 5\tNiger\n', 'E1\tHit:T6 A:T1', 'R1\thas Arg1:T1 Arg2:T2', '*\tEquiv T1 T2', '#1\tAnnotatorNotes T1\tx', '[entities]\nGPE'])(
    'recognises %j', (start) => expect(brat.recognises?.(start)).toBe(true))
  it.each(['#FORMAT=WebAnno TSV 3.3\n', 'id\tlabel\n', '{"T1":1}', 'T1\tParis\n'])(
    'does not take %j for its own', (start) => expect(brat.recognises?.(start)).toBe(false))
})
