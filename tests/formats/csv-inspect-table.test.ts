/** How a table is written is found out as a person would: delimiter, header, and what the columns hold. */
import { describe, expect, it } from 'vitest'
import { inspectTable } from '../../src/formats/csv/inspect-table.ts'
import { previewTable } from '../../src/formats/csv/preview-table.ts'

describe('delimiter', () => {
  it.each<[string, string, string]>([
    ['commas', 'source,target\na,b\n', ','],
    ['tabs, with commas in names', 'subject\tobject\nArrest,_detain\tX,_y\n', '\t'],
    ['semicolons, with decimal commas', 'x;0,5;y\nz;1,25;w\n', ';'],
    ['semicolons, with sentences', 'sujet;objet;phrase\nNiger;Mali;"Le Niger, dit-on, a signé; oui."\nMali;Niger;Non\n', ';'],
    ['bars', 'a|b|c\nd|e|f\n', '|'],
    ['spaces', 'a b\nb c\n', ' '],
    ['commas between numbers', '1,2\n2,3\n', ','],
    ['commas, though names have spaces', 'Burkina Faso,Mali\nCôte d’Ivoire,Sierra Leone\n', ','],
    ['what Excel is told', 'sep=;\na,b;c\n', ';'],
  ])('%s', (_, text, delimiter) => {
    expect(inspectTable(text).delimiter).toBe(delimiter)
  })
})

describe('header', () => {
  it.each<[string, string, string[]]>([
    ['names that are known', 'Source,Target\na,b\n', ['Source', 'Target']],
    ['words above numbers', 'Country;Partner;When\nNiger;Mali;2020\nMali;Niger;2021\n', ['Country', 'Partner', 'When']],
    ['words that come once above words that come again', 'A,B,C\nx,y,ally\nz,w,ally\n', ['A', 'B', 'C']],
    ['none: a name comes again', 'a b\nb c\na c\n', ['1', '2']],
    ['none: numbers', '1\t2\n2\t3\n', ['1', '2']],
    ['none, after comments', '# Directed graph\n# FromNodeId ToNodeId\n0\t1\n0\t2\n', ['1', '2']],
    ['names that are missing or double', 'source,,target,type,type\na,b,c,d,e\n', ['source', '2', 'target', 'type', 'type (2)']],
    ['names of objects', '__proto__,source,target\nx,y,z\n', ['__proto__', 'source', 'target']],
  ])('%s', (_, text, columns) => {
    expect(inspectTable(text).columns).toStrictEqual(columns)
  })

  it('is what has the names that are asked for', () => {
    expect(inspectTable('Land;Partner\nNiger;Mali\n', ['Land', 'Partner']).hasHeader).toBe(true)
    expect(inspectTable('Land;Partner\nNiger;Mali\n').hasHeader).toBe(false)
  })

  it('is not a first row of numbers, though columns are asked for by number', () => {
    expect(inspectTable('1\t2\n2\t3\n', ['1', '2']).hasHeader).toBe(false)
  })
})

describe('columns', () => {
  it.each<[string, string, object]>([
    ['English', 'subject\trelation\tobject\tdate\tsplit\n', { source: 'subject', type: 'relation', target: 'object', time: 'date' }],
    ['French', 'Sujet;Prédicat;Objet;Date début;Date fin;Phrase;Dit par\n', {
      source: 'Sujet', type: 'Prédicat', target: 'Objet', time: 'Date début', end: 'Date fin', evidence: 'Phrase', saidBy: 'Dit par',
    }],
    ['other tools', 'Actor1,Actor2,EventType,Event_Date,source_type\n', {
      source: 'Actor1', target: 'Actor2', type: 'EventType', time: 'Event_Date', sourceKind: 'source_type',
    }],
    ['signed', 'window,source,target,sign\n', { source: 'source', target: 'target', sign: 'sign', time: 'window' }],
    ['Gephi, whose Type is no relation', 'Source,Target,Type,Id,Label,Weight\na,b,Directed,1,helps,1\n', {
      source: 'Source', target: 'Target', type: 'Label',
    }],
    ['triples without header', 'a\tknows\tb\nb\tlikes\tc\nc\tknows\ta\n', { source: '1', type: '2', target: '3' }],
    ['weighted pairs without header', 'a b 0.5\nb c 0.7\n', { source: '1', target: '2' }],
  ])('%s', (_, text, guess) => {
    expect(inspectTable(text).guess).toStrictEqual(guess)
  })
})

describe('preview', () => {
  it('shows the first twenty rows, each as long as the header', () => {
    const text = `source,target,note\n${Array.from({ length: 30 }, (_, at) => `a${at},b`).join('\n')}\n`
    const preview = previewTable({ name: 'x.csv', content: text })
    expect(preview.rows).toHaveLength(20)
    expect(preview.rows[19]).toStrictEqual(['a19', 'b', ''])
    expect(preview).toMatchObject({ columns: ['source', 'target', 'note'], delimiter: ',', hasHeader: true, issues: [] })
  })

  it('looks at the beginning of a long file only, and cuts no character in two', () => {
    const bytes = new Uint8Array(100 * 1024 * 1024).fill(0xa9)
    bytes.set(new TextEncoder().encode('source,target\nNiger,Mali\n'))
    for (let at = 26; at < 1_000_000; at += 2) bytes[at - 1] = 0xc3
    const preview = previewTable({ name: 'long.csv', content: bytes })
    expect(preview.rows[0]).toStrictEqual(['Niger', 'Mali'])
    expect(preview.issues).toStrictEqual([])
  })

  it('says why there is none', () => {
    expect(previewTable({ name: 'x.csv', content: '' }).issues[0]?.code).toBe('file-empty')
    expect(previewTable({ name: 'x.csv', content: new Uint8Array([0x73, 0xe9, 0x2c]) }).issues[0]?.code).toBe('not-utf8')
    expect(previewTable({ name: 'x.csv', content: `${'a,'.repeat(1500)}\n` }).issues)
      .toMatchObject([{ code: 'too-many-columns', args: { count: 1501, limit: 1000 } }])
  })
})
