/** What Neo4j is given: tables with the headers that its import knows, and a script in which no text gets out of its string. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { scanRows } from '../../src/formats/csv/scan-rows.ts'
import { nameLabels, nameTypes } from '../../src/formats/neo4j/name-schema.ts'
import { quoteName, quoteText, quoteValue } from '../../src/formats/neo4j/quote-cypher.ts'
import { neo4j } from '../../src/formats/neo4j.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { splitStatements } from './run-cypher.ts'
import { writeFiles } from './write-text.ts'

const small = JSON.parse(readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8')) as Dossier
const fileOf = (dossier: Dossier, name: string): string => writeFiles(neo4j, dossier).find((file) => file.name === name)?.content ?? ''
const tableOf = (dossier: Dossier, name: string): string[][] => [...scanRows(fileOf(dossier, name), ',')].map(({ cells }) => [...cells])
const text = fc.oneof(
  fc.array(fc.constantFrom('\\', '\'', '"', '`', 'u0027', '\\u0027', '\\u0060', '\n', '\r', ';', '//', '/*', '\u0000', '\u2028', '😀', '\ud800', 'x', '{', '$p'))
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)

describe('golden files', () => {
  it.each(writeFiles(neo4j, small).map(({ name, content }) => [name, content]))('%s', (name, content) => {
    expect(content).toBe(readFileSync(new URL(`../fixtures/golden/small.neo4j.${name}`, import.meta.url), 'utf8'))
  })
})

describe('strings and names of Cypher', () => {
  it('come back from a reader that takes Unicode escapes first, as Neo4j 5 does, and from one that does not', () => {
    fc.assert(fc.property(text, (given) => {
      expect(readString(takeUnicodeEscapes(quoteText(given)), true)).toBe(given)
      expect(readString(quoteText(given), false)).toBe(given)
    }), { numRuns: 2000 })
  })

  it('stay on one line of printable characters', () => {
    fc.assert(fc.property(text, (given) => {
      expect(quoteText(given)).not.toMatch(/[\u0000-\u001f\u2028\u2029]/)
    }), { numRuns: 1000 })
  })

  it('close a name at its end only', () => {
    fc.assert(fc.property(text.filter((given) => given !== ''), (given) => {
      const quoted = takeUnicodeEscapes(quoteName(given))
      expect(quoted.slice(1, -1).replaceAll('``', '')).not.toContain('`')
      expect(quoted.slice(1, -1).replaceAll('``', '`')).toBe(given)
    }), { numRuns: 2000 })
  })

  it('show numbers, dates and lists by their type', () => {
    expect(quoteValue(40, 'double')).toBe('40.0')
    expect(quoteValue(1e21, 'double')).toBe('1e21')
    expect(quoteValue(-2.5, 'double')).toBe('-2.5')
    expect(quoteValue(3, 'long')).toBe('3')
    expect(quoteValue('2024-05-13', 'date')).toBe('date(\'2024-05-13\')')
    expect(quoteValue(['a', 'it\'s'], 'string[]')).toBe('[\'a\', \'it\\\'s\']')
    expect(quoteValue(true, 'boolean')).toBe('true')
  })
})

describe('labels and types', () => {
  it('are named as Neo4j’s style guide has it, each once', () => {
    expect([...nameTypes(['signed-pact-with', 'signed pact with', 'place', 'يتعاون مع', '`) DETACH DELETE'], ['PLACE']).values()])
      .toStrictEqual(['SIGNED_PACT_WITH', 'SIGNED_PACT_WITH_2', 'PLACE_2', 'يتعاون_مع', 'DETACH_DELETE'])
    expect([...nameLabels(['state', 'armed-group', 'entity', '!!'], ['Entity']).values()]).toStrictEqual(['State', 'ArmedGroup', 'Entity_2', 'Kind'])
  })
})

describe('the script', () => {
  it('is statements of known forms only, whatever the dossier says', () => {
    fc.assert(fc.property(arbitraryDossier(), (dossier) => {
      const statements = splitStatements(fileOf(dossier, 'load.cypher').replace(/^\/\/.*\n/, ''))
      for (const statement of statements) expect(hideLiterals(statement)).toMatch(FORM)
      const rows = statements.map((statement) => statement.split('\n  {').length - 1).reduce((sum, count) => sum + count, 0)
      expect(rows).toBe(countRows(dossier))
    }), { numRuns: 60 })
  })

  it('has no statement much longer than its longest row', () => {
    const many = { ...small, entities: Array.from({ length: 5000 }, (_, at) => ({ ...small.entities[0], id: `e${at}` })) } as Dossier
    expect(Math.max(...splitStatements(fileOf({ ...many, articles: [] }, 'load.cypher')).map(({ length }) => length))).toBeLessThan(64 * 1024)
  })
})

describe('the tables', () => {
  it('have headers and values of the same number, ids that are there, and booleans in lower case', () => {
    fc.assert(fc.property(arbitraryDossier(), (dossier) => {
      const files = writeFiles(neo4j, dossier).filter(({ name }) => name.endsWith('.csv'))
      const ids = new Map<string, Set<string>>()
      for (const { name } of files) {
        const [header = [], ...rows] = tableOf(dossier, name)
        for (const row of rows) expect(row).toHaveLength(header.length)
        const group = /^key:ID\((\w+)\)$/.exec(header[0] ?? '')?.[1]
        if (group !== undefined) {
          ids.set(group, new Set(rows.map(([key = '']) => key)))
          expect(ids.get(group)?.size).toBe(rows.length)
        } else for (const [at, end] of ['START', 'END'].entries()) {
          const [, ends = ''] = new RegExp(`^:${end}_ID\\((\\w+)\\)$`).exec(header[at] ?? '') ?? []
          for (const row of rows) expect(ids.get(ends)).toContain(row[at])
        }
        for (const [at, field] of header.entries()) {
          const type = field.split(':')[1] ?? 'string'
          for (const row of rows) if (row[at] !== '') expect(row[at]).toMatch(VALUES[type] ?? /(?:)/)
        }
      }
    }), { numRuns: 40 })
  })

  it('take lists apart at a sign that no item has', () => {
    const odd = structuredClone(small)
    odd.entities[0]?.aliases.en.push('a;b', 'c\u001fd', 'e|f')
    const [header = [], first = []] = tableOf(odd, 'entities.csv')
    expect(first[header.indexOf('aliases_en:string[]')]?.split('\u001f')).toStrictEqual(['the island of Varn', 'a;b', 'c d', 'e|f'])
  })

  it('ask for a larger buffer where a text needs it', () => {
    const long = structuredClone(small)
    const [article] = long.articles
    if (article) article.text = 'x'.repeat(3_000_000)
    expect(fileOf(small, 'README.txt')).not.toContain('read-buffer-size')
    expect(fileOf(long, 'README.txt')).toContain('--read-buffer-size=18m')
  })
})

const VALUES: Readonly<Record<string, RegExp>> = {
  long: /^-?\d+$/, double: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/, boolean: /^(true|false)$/, date: /^\d{4}-\d\d-\d\d$/, 'long[]': /^\d+(\u001f\d+)*$/,
}

/** A statement with `''` for every string and `` `` `` for every name. */
const FORM = new RegExp(`^(?:${[
  'CREATE CONSTRAINT \\w+ IF NOT EXISTS FOR \\(n:\\w+\\) REQUIRE n\\.key IS UNIQUE',
  'MATCH \\(n:\\w+ \\{stale: true\\}\\)\\nDETACH DELETE n',
  'UNWIND \\[[^`]*\\] AS row\\n(?:' + [
    'MATCH [-()\\[\\]<>:|\\w]+ WHERE n\\.key STARTS WITH row\\.text(?: AND r\\.claim = n\\.key)?\\n(?:DELETE r|SET n\\.stale = true)',
    'MERGE \\(n:\\w+ \\{key: row\\.key\\}\\)\\n(?:REMOVE n(?::``)+\\n)?(?:SET n:``\\n)?SET n = row' +
      '(?:\\nWITH n\\nMATCH \\(n\\)-\\[r:ACTS_FOR\\]->\\(\\)\\nDELETE r)?',
    'MATCH \\(a:\\w+ \\{key: row\\.from\\}\\)\\nMATCH \\(b:\\w+ \\{key: row\\.to\\}\\)\\n' +
      'MERGE \\(a\\)-\\[r:``(?: \\{(\\w+): row\\.properties\\.\\1\\})?\\]->\\(b\\)\\nSET r = row\\.properties',
  ].join('|') + ')',
].join('|')})$`)

/** The stream of characters of Neo4j 5 (`CypherCharStream`): a backslash takes the next character with it, unless that is a `u`. */
function takeUnicodeEscapes(script: string): string {
  return script.replace(/\\(?:u+([0-9a-fA-F]{4})|([\s\S]))/g, (whole, code?: string) =>
    (code === undefined ? whole : String.fromCharCode(Number.parseInt(code, 16))))
}

/** Reads a literal to its end, as strictly as the grammar; throws where it is none, or ends early. */
function readString(literal: string, areEscapesTaken: boolean): string {
  const escapes: Record<string, string> = { t: '\t', b: '\b', n: '\n', r: '\r', f: '\f', '\'': '\'', '"': '"', '\\': '\\' }
  let [read, at] = ['', 1]
  if (literal[0] !== '\'') throw new Error('no string')
  for (; literal[at] !== '\''; at++) {
    const one = literal[at]
    if (one === undefined) throw new Error('not closed')
    if (one !== '\\') read += one
    else if (literal[at + 1] === 'u' && !areEscapesTaken) {
      read += String.fromCharCode(Number.parseInt(literal.slice(at + 2, at + 6), 16))
      at += 5
    } else {
      const meant = escapes[literal[++at] ?? '']
      if (meant === undefined) throw new Error(`unknown escape ${literal[at]}`)
      read += meant
    }
  }
  if (at !== literal.length - 1) throw new Error('closed early')
  return read
}

function hideLiterals(statement: string): string {
  return statement.replace(/'(?:\\.|[^'\\])*'/g, '\'\'').replace(/`(?:``|[^`])*`/g, '``')
}

function countRows({ entities, articles }: Dossier): number {
  const claims = articles.flatMap((article) => article.claims)
  const roles = claims.map(({ attribution, place }) => 2 + attribution.length + (place === undefined ? 0 : 1))
  // Why six: as many statements ask what there is of the texts.
  const texts = 6 * new Set(articles.map(({ sha256 }) => sha256.slice(0, 12))).size
  return texts + entities.length + articles.length + articles.flatMap(({ events }) => events).length
    + entities.flatMap(({ actsFor }) => actsFor).length + articles.flatMap(({ mentions }) => mentions).length
    + 3 * claims.length + roles.reduce((sum, count) => sum + count, 0) + claims.filter(({ event }) => event !== undefined).length
}
