/** Three tables out and back in, and the edge lists of other people. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { scanRows } from '../../src/formats/csv/scan-rows.ts'
import { csv } from '../../src/formats/csv.ts'
import type { InputFile, ReadOptions } from '../../src/formats/format.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { checkRecognised, checkRoundTrip } from './check-round-trip.ts'
import { whatRemains } from './what-remains.ts'
import { readFiles, writeFiles } from './write-text.ts'

const golden = (name: string): string => readFileSync(new URL(`../fixtures/golden/small.${name}`, import.meta.url), 'utf8')
const small = JSON.parse(readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8')) as Dossier
const read = (content: string, options?: ReadOptions) => readFiles(csv, [{ name: 'ties.csv', content }], options)
const codes = ({ issues }: ReturnType<typeof read>): string[] => issues.map(({ code }) => code)
const claims = (result: ReturnType<typeof read>) => result.dossier?.articles.flatMap((article) => article.claims) ?? []
const ties = (result: ReturnType<typeof read>): string[] => claims(result).map(({ subject, relation, object }) => `${subject} ${relation} ${object}`)

describe('our own tables', () => {
  it('give back what the format does not declare to lose', () => checkRoundTrip(csv))

  it.each(['nodes.csv', 'edges.csv', 'articles.csv'])('are the golden file %s', (name) => {
    expect(writeFiles(csv, small).find((file) => file.name === name)?.content).toBe(golden(name))
  })

  it('are recognised, however they are called', () => {
    checkRecognised(csv)
    for (const { content } of writeFiles(csv, small)) expect(csv.recognises?.(content.slice(0, 4096))).toBe(true)
    expect(csv.recognises?.('source,target\na,b\n')).toBe(false)
  })

  it('without the articles lose the text and all about articles, and nothing else', () => {
    const lost = [...csv.loses, 'articles', 'text', 'spans'] as const
    fc.assert(fc.property(arbitraryDossier(), (dossier) => {
      const again = readFiles(csv, writeFiles(csv, dossier).slice(0, 2)).dossier
      expect(again && whatRemains(again, lost)).toStrictEqual(whatRemains(dossier, lost))
    }), { numRuns: 40 })
  })

  it('of edges alone keep every claim', () => {
    const lost = [...csv.loses, 'articles', 'text', 'spans', 'entities', 'names'] as const
    fc.assert(fc.property(arbitraryDossier(), (dossier) => {
      const again = readFiles(csv, writeFiles(csv, dossier).slice(1, 2)).dossier
      expect(again && whatRemains(again, lost)).toStrictEqual(whatRemains(dossier, lost))
    }), { numRuns: 40 })
  })

  it('with a byte order mark are safe in a spreadsheet, and come back the same', () => {
    fc.assert(fc.property(arbitraryDossier(), (dossier) => {
      const safe = writeFiles(csv, dossier, { byteOrderMark: true })
      for (const { content } of safe) {
        expect(content.startsWith('\ufeff')).toBe(true)
        for (const { cells } of scanRows(content.slice(1), ',')) {
          for (const cell of cells) expect(cell).not.toMatch(/^[=+@＝＋－＠\t\r\n]|^-(?!\d+(\.\d+)?$)/)
        }
      }
      expect(readFiles(csv, safe).dossier).toStrictEqual(readFiles(csv, writeFiles(csv, dossier)).dossier)
    }), { numRuns: 40 })
  })

  it('come back from a French Excel: semicolons, decimal commas, VRAI', () => {
    const french = writeFiles(csv, small).map(({ name, content }): InputFile => {
      const cells = content.replace(/\btrue\b/g, 'VRAI').replace(/,2\.5,/g, ',"2,5",')
      return { name, content: `\ufeff${cells.replace(/"(?:[^"]|"")*"|,/g, (found) => (found === ',' ? ';' : found))}` }
    })
    expect(readFiles(csv, french).dossier).toStrictEqual(readFiles(csv, writeFiles(csv, small)).dossier)
  })

  it('find a quote again that an edited text has elsewhere, and keep one that it has no more', () => {
    const files = writeFiles(csv, small).map(({ name, content }): InputFile => ({
      name,
      content: content.replace('On Monday the island', 'Last Monday the island').replace('Oltrea’s “minister of tides”', 'Oltrea’s “minister of boats”')
        .replace('about 40 boats would sail', 'nobody would ever leave'),
    }))
    const edited = { ...files[1], name: 'edges.csv', content: writeFiles(csv, small)[1]?.content ?? '' }
    const result = readFiles(csv, [files[0] as InputFile, edited, files[2] as InputFile])
    const [article] = result.dossier?.articles ?? []
    expect(article?.claims.map(({ id }) => id)).toStrictEqual(['c1', 'c2'])
    expect(article?.orphans?.claims.map(({ id }) => id)).toStrictEqual(['c3'])
    expect(article?.claims[0]?.evidence[0]?.start).toBe(12)
    const [, like] = article?.claims ?? []
    expect(article?.text.slice(like?.evidence[0]?.start, like?.evidence[0]?.end)).toBe(like?.evidence[0]?.quote)
    expect(like?.evidence[0]?.quote).toContain('Oltrea’s “minister of boats”')
    expect(result.issues.filter(({ code }) => code === 'span-moved').map(({ path }) => path)).toStrictEqual(['edges.csv:3.evidence', 'edges.csv:4.evidence'])
    expect(result.issues.filter(({ code }) => code === 'span-orphan').map(({ path }) => path)).toContain('edges.csv:2.evidence')
  })

  it('keep the evidence of two rows with one id apart', () => {
    const article = { name: 'articles.csv', content: 'id,title,sha256,text\nart,T,x,"A met B. Later A met B. A met B again."\n' }
    const row = (polarity: string, evidence: string, offsets: string): string => `A,B,c1,met,met,asserted,${polarity},art,${evidence},${offsets}\n`
    const header = 'Source,Target,Id,Label,relation,modality,polarity,article,evidence,offsets\n'
    const placed = (...rows: string[]) => claims(readFiles(csv, [article, { name: 'edges.csv', content: header + rows.join('') }]))
      .map(({ polarity, evidence }) => [polarity, evidence[0]?.start])
    const [one, other] = [row('affirmed', 'A met B', '0-7'), row('denied', 'A met B', '24-31')]
    expect(placed(one, other)).toStrictEqual([['affirmed', 0], ['denied', 24]])
    expect(placed(other, one)).toStrictEqual([['denied', 24], ['affirmed', 0]])
    expect(placed(row('denied', '', '15-22'))).toStrictEqual([['denied', 15]])
    expect(placed(row('denied', 'Later A met B', ''))).toStrictEqual([['denied', 9]])
    expect(placed(row('denied', '', ''))).toStrictEqual([])
  })

  it('give claims back to an article whose id has to be another', () => {
    const nodes = { name: 'nodes.csv', content: 'Id,Label,kind,kind_label\nA,A,s,S\nB,B,s,S\n' }
    const article = { name: 'articles.csv', content: 'id,title,sha256,text\nconstructor,T,x,Then A met B.\n' }
    const edges = {
      name: 'edges.csv',
      content: 'Source,Target,Id,relation,modality,polarity,article,evidence,offsets\nA,B,c,met,asserted,affirmed,constructor,A met B,5-12\n',
    }
    const articles = readFiles(csv, [nodes, article, edges]).dossier?.articles ?? []
    expect(articles.map(({ text, claims: told }) => [text, told.length])).toStrictEqual([['Then A met B.', 1]])
  })

  it.each([
    ['no map', undefined], ['an empty map', {}],
    ['the map that the columns suggest', { source: 'Source', target: 'Target', type: 'relation', time: 'time', end: 'End', evidence: 'evidence' }],
  ] as const)('are read by their own columns with %s', (_, columns) => {
    const files = writeFiles(csv, small)
    const expected = readFiles(csv, files)
    const options = columns && { columns }
    expect(readFiles(csv, files, options)).toStrictEqual(expected)
    const edges = files[1]?.content ?? ''
    expect(read(edges, options).dossier).toStrictEqual(read(edges).dossier)
    const voices = (result: ReturnType<typeof read>) => claims(result).map(({ id, modality, polarity }) => `${id} ${modality} ${polarity}`).sort()
    expect(voices(read(edges.replace(',offsets,', ',places,'), options))).toStrictEqual(voices(read(edges)))
  })

  it('take what a map adds to them, where they say nothing themselves', () => {
    const lines = (writeFiles(csv, small)[1]?.content ?? '').trimEnd().split('\r\n')
    const more = ['Remark,Witness', 'mine,Nobody', 'mine,', 'mine,Zed'].map((cells, at) => `${lines[at]},${cells}`).join('\r\n')
    const result = read(more, { columns: { note: 'Remark', saidBy: 'Witness' } })
    expect(claims(result).map(({ id, note, attribution }) => [id, note?.en, attribution.map(({ entity }) => entity)])).toStrictEqual([
      ['c3', 'mine', ['ida-kern']], ['c1', 'mine', []], ['c2', 'A joke of the text’s.', ['Zed']],
    ])
    expect(codes(result)).not.toContain('field-left-out')
  })

  it('tell where something is wrong by file and line', () => {
    const [nodes, edges] = writeFiles(csv, small)
    const broken = edges?.content.replace('../2024-06', 'next June') ?? ''
    const { issues } = readFiles(csv, [{ name: 'nodes.csv', content: nodes?.content ?? '' }, { name: 'edges.csv', content: broken }])
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toContain('date-unreadable edges.csv:2.time')
  })
})

describe('edge lists of others', () => {
  it('are read by the names of their columns', () => {
    const result = read('Sujet;Relation;Objet;Date;Phrase\nNiger;quitte;CEDEAO;2024-01-28;"Le Niger quitte la CEDEAO ; oui."\nMali;quitte;CEDEAO;;\n')
    expect(ties(result)).toStrictEqual(['Niger quitte CEDEAO', 'Mali quitte CEDEAO'])
    expect(claims(result)[0]).toMatchObject({ time: { edtf: '2024-01-28' }, evidence: [{ quote: 'Le Niger quitte la CEDEAO ; oui.' }] })
    expect(codes(result)).toStrictEqual(['evidence-made'])
  })

  it('are read as the map says, which goes before the names', () => {
    const text = 'from,to,Land,Nachbar\nx,y,Niger,Mali\n'
    expect(ties(read(text, { columns: { source: 'Land', target: 'Nachbar' } }))).toStrictEqual(['Niger is tied to Mali'])
    expect(read(text, { columns: { source: 'Lande' } }).issues).toMatchObject([
      { code: 'column-missing', args: { column: 'Lande', known: 'from, to, Land, Nachbar' } },
    ])
    expect(read('Country,Partner,Year\nNiger,Mali,2020\nMali,Niger,2021\n').issues).toMatchObject([
      { code: 'column-not-found', args: { role: 'source' } }, { code: 'column-not-found', args: { role: 'target' } },
    ])
  })

  it('hold who says so, how firmly, of what kind and in which article', () => {
    const result = read('source,source_type,target,type,said_by,modality,article,note\nNiger,State,Mali,joins,Tiani,prévu,a-1,so it is told\n')
    expect(claims(result)[0]).toMatchObject({
      modality: 'planned', attribution: [{ entity: 'Tiani' }], note: { en: 'so it is told', fr: 'so it is told' },
    })
    expect(result.dossier?.articles[0]?.id).toBe('a-1')
    expect(result.dossier?.entities.map(({ id, kind }) => `${id} ${kind}`)).toContain('Niger State')
  })

  it('say what is denied, planned or uncertain, and are taken for no fact where nobody understands them', () => {
    const voices = (text: string, options?: ReadOptions): string[] =>
      claims(read(text, options)).map(({ modality, polarity, note }) => `${modality} ${polarity}${note ? ` (${note.en})` : ''}`)
    const result = 'source,target,relation,modality,polarity\nA,B,r,Denied,denied\nA,C,r,rumoured,negated\nA,D,r,Planned,\nA,E,r,hedgy,\nA,F,r,,\n'
    expect(voices(result)).toStrictEqual([
      'asserted denied', 'alleged denied', 'planned affirmed', 'alleged affirmed (Modality in the file: hedgy)', 'asserted affirmed',
    ])
    expect(read(result).issues.find(({ code }) => code === 'voice-unreadable')).toMatchObject({ path: 'ties.csv:5.modality', args: { words: 'hedgy' } })
    expect(voices('sujet,objet,polarité\na,b,nié\na,c,affirmé\n')).toStrictEqual(['asserted denied', 'asserted affirmed'])
    expect(voices('source,target,negated\na,b,yes\na,c,no\na,d,1\na,e,0\na,f,\n')).toStrictEqual(
      ['asserted denied', 'asserted affirmed', 'asserted denied', 'asserted affirmed', 'asserted affirmed'])
    expect(voices('source,target,stand\na,b,no\na,c,yes\n', { columns: { polarity: 'stand' } })).toStrictEqual(['asserted denied', 'asserted affirmed'])
  })

  it('say by their sign how the two get on', () => {
    const result = read('source,target,sign\na,b,1\na,c,-1\nb,c,0\n')
    expect(ties(result)).toStrictEqual(['a positive tie b', 'a negative tie c', 'b neutral tie c'])
    expect(result.dossier?.ontology.relations.map(({ sign }) => sign)).toStrictEqual(['cooperation', 'conflict', 'neutral'])
    const typed = read('source,target,type,sign\na,b,trade,+\na,c,trade,−\n')
    expect(typed.dossier?.ontology.relations.map(({ id, sign }) => `${id} ${sign}`))
      .toStrictEqual(['trade cooperation', 'trade (negative tie) conflict'])
  })

  it('have dates from and to', () => {
    expect(claims(read('source,target,start,end\na,b,2001,2003\n'))[0]?.time?.edtf).toBe('2001/2003')
    expect(claims(read('source,target,window\na,b,1946-1949\n'))[0]?.time?.edtf).toBe('1946/1949')
    const dates = (text: string) => claims(read(text)).map(({ time }) => time?.edtf)
    expect(dates('source,target,start,end\na,b,1949,\na,c,1949,1960\na,d,,1960\na,e,1949/1951,\na,f,,\n'))
      .toStrictEqual(['1949/..', '1949/1960', '../1960', '1949/1951', undefined])
    expect(dates('source,target,start\na,b,1949\n')).toStrictEqual(['1949'])
  })

  it('may be without header', () => {
    expect(ties(read('a b\nb c\n'))).toStrictEqual(['a is tied to b', 'b is tied to c'])
  })

  it('may have a table of nodes beside them, whose names their ends may be', () => {
    const nodes = { name: 'n.csv', content: 'Id,Label,Type\nn1,Niger,State\nn2,Mali,State\n' }
    const result = readFiles(csv, [nodes, { name: 'e.csv', content: 'source,target\nn1,Mali\n' }])
    expect(ties(result)).toStrictEqual(['n1 is tied to n2'])
    expect(readFiles(csv, [nodes]).dossier?.entities.map(({ label }) => label.en)).toStrictEqual(['Niger', 'Mali'])
  })

  it('lose nothing unsaid: other columns, rows too long, ends that are missing, further tables', () => {
    const result = readFiles(csv, [
      { name: 'e.csv', content: 'source,target,colour\na,b,red\na,c,\na,b,c,d\na,b,,\na\n' },
      { name: 'f.csv', content: 'source,target\nx,y\n' },
    ])
    expect(ties(result)).toHaveLength(3)
    expect(result.issues.map(({ code, path, args }) => [code, path, args])).toStrictEqual([
      ['file-left-out', '', { name: 'f.csv' }],
      ['row-of-other-length', 'e.csv:4', { line: 4, expected: 3, found: 4 }],
      ['field-left-out', '', { field: 'colour', count: 1 }],
      ['record-left-out', 'e.csv:6', { what: 'claim', id: '', reason: 'one-end' }],
      ['evidence-made', '', { count: 3 }],
    ])
  })

  it('name twenty rows that are too long, and count the rest', () => {
    const { issues } = read(`source,target\n${'a,b,c\n'.repeat(50)}x,y\n`)
    expect(issues.filter(({ code }) => code === 'row-of-other-length')).toHaveLength(20)
    expect(issues).toContainEqual(expect.objectContaining({ code: 'and-more', level: 'warning', args: { count: 30 } }))
  })

  it('tell how far they are read', () => {
    const parts: number[] = []
    const filler = 'x'.repeat(10_000)
    read(`source,target,filler\n${`Niger,Mali,${filler}\n`.repeat(500)}`, { onProgress: (part) => parts.push(part) })
    expect(parts.length).toBeGreaterThan(1)
    expect([...parts].sort((a, b) => a - b)).toStrictEqual(parts)
    expect(parts.every((part) => part > 0 && part <= 1)).toBe(true)
  })
})

describe('hostile tables', () => {
  it('with more rows than a page can hold are refused', () => {
    expect(codes(read('a,b\n'.repeat(1_000_000)))).toStrictEqual(['too-many-rows'])
  })

  it('with more columns than anybody reads are refused', () => {
    expect(codes(read(`source,target,${'x,'.repeat(1_000_000)}\n`))).toStrictEqual(['too-many-columns'])
  })

  it('with names of objects harm none', () => {
    const result = read('__proto__,source,target,constructor\nx,__proto__,toString,y\n')
    expect(claims(result)).toHaveLength(1)
    expect(result.dossier?.entities.map(({ label }) => label.en)).toStrictEqual(['__proto__', 'toString'])
  })

  it('of any text give a valid dossier or an error', () => {
    const piece = fc.constantFrom('source,target\n', 'Id,Label\n', 'a,b\n', '"', ',', ';', '\t', '\n', '\r', 'sep=;\n', '#', '\u0000', 'x', '😀', '=1')
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { dossier, issues } = read(pieces.join(''))
      expect(dossier !== undefined || issues.some(({ level }) => level === 'error')).toBe(true)
    }), { numRuns: 500 })
  })
})
