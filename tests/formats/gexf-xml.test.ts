/** XML: our reader against a strict one of somebody else's, its bounds, and what XML has no place for. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { escapeXml, restoreXml } from '../../src/formats/xml/escape-xml.ts'
import { readXml } from '../../src/formats/xml/read-xml.ts'
import { resolveReferences } from '../../src/formats/xml/xml-characters.ts'

type Event = readonly string[]

/** Neighbouring texts are joined: parsers may cut them where they like. */
function join(events: readonly Event[]): Event[] {
  const joined: Event[] = []
  for (const event of events) {
    const last = joined.at(-1)
    if (event[0] === 'text' && last?.[0] === 'text') joined[joined.length - 1] = ['text', `${last[1]}${event[1]}`]
    else joined.push(event)
  }
  return joined
}

function ours(text: string, attributes: readonly string[] = []): { code?: string; events: Event[] } {
  const events: Event[] = []
  const found = readXml(text, {
    open: (element) => events.push(['open', element.name, ...attributes.flatMap((name) => [name, element.get(name) ?? ''])]),
    close: (name) => events.push(['close', name]),
    text: (part) => events.push(['text', part]),
  })
  return { events: join(events), ...(found ? { code: found.code } : {}) }
}

function theirs(text: string, attributes: readonly string[] = []): { code?: string; events: Event[] } {
  const events: Event[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', (tag) => events.push(['open', tag.local, ...attributes.flatMap((name) => [name, tag.attributes[name]?.value ?? ''])]))
  parser.on('closetag', ({ local }) => events.push(['close', local]))
  // Why inside only: of the space around the root element saxes tells too.
  parser.on('text', (part) => { if (events.length > 0 && events.filter(([kind]) => kind === 'open').length > events.filter(([kind]) => kind === 'close').length) events.push(['text', part]) })
  parser.on('cdata', (part) => events.push(['text', part]))
  parser.on('doctype', (type) => { if (type.includes('[')) throw new Error('entities') })
  try {
    parser.write(text).close()
    return { events: join(events) }
  } catch {
    return { events, code: 'refused' }
  }
}

const golden = readFileSync(new URL('../fixtures/gexf/gephi-1.3.gexf', import.meta.url), 'utf8')
const ATTRIBUTES = ['a', 'b', 'p:c', 'id', 'label', 'value', 'for', 'xmlns']

describe('reading XML agrees with saxes', () => {
  const PIECES = [
    '<a>', '</a>', '<b a="1">', '</b>', '<a/>', '<p:c xmlns:p="u" p:c="x"/>', '<p:c/>', '<a b=\'"\' a="&lt;&#65;&#x1F41F;"/>', 'text', ' ', '\n',
    '\r\n', '&amp;', '&#10;', '&nope;', '&', '<', '>', ']]>', '<![CDATA[<x>&]]>', '<!-- c -->', '<!-- -- -->', '<?pi x?>', '<?xml version="1.0"?>',
    '<!DOCTYPE a>', '<!DOCTYPE a SYSTEM "u">', '<!DOCTYPE a [<!ENTITY b "c">]>', '<a a="1" a="2"/>', '<a a="1"b="2"/>', '<a a=1/>', '<a a="<"/>',
    '<a b="x\ty\nz&#9;"/>', '<é à="ü"/>', '<1/>', '<a:b:c/>', '<p:/>', '<:p/>', '<a xmlns:="u"/>', '</a >', '< a/>', '&#0;', '&#xd800;', '\u0001', '\ufffe', '<a', '"', "'", '=', '/', '<!',
  ]
  it('on documents made of pieces', () => {
    let [taken, refused] = [0, 0]
    fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 7 }), fc.boolean(), (pieces, isWrapped) => {
      const text = isWrapped ? `<a>${pieces.join('')}</a>` : pieces.join('')
      const [one, other] = [ours(text, ATTRIBUTES), theirs(text, ATTRIBUTES)]
      expect(one.code === undefined).toBe(other.code === undefined)
      if (one.code === undefined) expect(one.events).toStrictEqual(other.events)
      if (one.code === undefined) taken++
      else refused++
    }), { numRuns: 4000 })
    expect(taken).toBeGreaterThan(100)
    expect(refused).toBeGreaterThan(100)
  })

  it('on real files that were damaged', () => {
    let refused = 0
    const damage = fc.record({ at: fc.nat({ max: golden.length }), length: fc.nat({ max: 12 }), put: fc.constantFrom('', '<', '>', '"', '&', '/', 'é', '\u0000', ' ', '<a>', '<!--') })
    fc.assert(fc.property(fc.array(damage, { minLength: 1, maxLength: 2 }), (damages) => {
      const text = damages.reduce((text, { at, length, put }) => text.slice(0, at) + put + text.slice(at + length), golden)
      const [one, other] = [ours(text, ATTRIBUTES), theirs(text, ATTRIBUTES)]
      expect(one.code === undefined).toBe(other.code === undefined)
      if (one.code === undefined) expect(one.events).toStrictEqual(other.events)
      else refused++
    }), { numRuns: 1500 })
    expect(refused).toBeGreaterThan(300)
  })
})

describe('reading XML says what is wrong', () => {
  it.each([
    ['<a>\n  <b></c>\n</a>', { line: 2, column: 6, reason: 'expected </b>' }],
    ['<a>\r\n<b/>&nope;</a>', { line: 2, column: 5, reason: 'a reference that XML does not know' }],
    ['', { line: 1, column: 1, reason: 'no root element' }],
    ['<a/>x', { line: 1, column: 5, reason: 'text outside of the root element' }],
    ['<a>\u0001</a>', { line: 1, column: 4, reason: 'a character that XML does not allow' }],
    ['<a><p:b/></a>', { line: 1, column: 4, reason: 'the prefix of p:b is not declared' }],
  ])('%j', (text, args) => {
    expect(readXml(text, { open: () => {}, close: () => {}, text: () => {} })).toStrictEqual({ code: 'not-xml', level: 'error', path: '', args })
  })

  it.each([
    ['a bomb of entities', `<!DOCTYPE a [<!ENTITY x "${'y'.repeat(9)}">]><a>&x;</a>`, 'xml-entities'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'xml-entities'],
    ['parameter entities', '<!DOCTYPE a SYSTEM "x" [ %p; ]><a/>', 'xml-entities'],
    ['elements in elements', '<a>'.repeat(100_000), 'too-deep'],
    ['attributes without end', `<a ${Array.from({ length: 300_000 }, (_, index) => `b${index}=""`).join(' ')}/>`, 'too-many-columns'],
    ['an attribute over and over', `<a ${'b="" '.repeat(300_000)}/>`, 'not-xml'],
    ['half a tag', `<a ${' '.repeat(1_000_000)}`, 'not-xml'],
    ['half a comment', `<a><!--${'-'.repeat(1_000_000)}`, 'not-xml'],
    ['half a document type', `<!DOCTYPE a PUBLIC "${'x'.repeat(1_000_000)}`, 'not-xml'],
    ['ampersands', `<a>${'&'.repeat(300_000)}</a>`, 'not-xml'],
  ])('%s', (_, text, code) => {
    expect(ours(text).code).toBe(code)
  })

  it('reads references by the hundred thousand', () => {
    expect(ours(`<a>${'&lt;'.repeat(300_000)}</a>`).events[1]).toStrictEqual(['text', '<'.repeat(300_000)])
  })

  it('and how far it is', () => {
    const parts: number[] = []
    readXml(`<a>${'<b/>'.repeat(1_000_000)}</a>`, { open: () => {}, close: () => {}, text: () => {} }, (part) => parts.push(part))
    expect(parts.length).toBeGreaterThan(3)
    expect(parts.at(-1)).toBe(1)
    expect([...parts].sort((a, b) => a - b)).toStrictEqual(parts)
  })
})

describe('what XML has no place for', () => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom('\\u{', '\\', 'u', '{', '}', '5c', '\u0000', '\u001f', '\ufffe', '\uffff', '\ud800', '\udc00', '🐟', '\n', '\r', '\t', '<', '&', ']]>', '"'), fc.string({ unit: 'binary', minLength: 1, maxLength: 2 })), maxLength: 12 })
  it('comes back from attributes and from texts', () => {
    fc.assert(fc.property(text, (words) => {
      const written = escapeXml(words)
      const { code, events } = ours(`<a b="${written}">${written}</a>`, ['b'])
      expect(code).toBeUndefined()
      expect(events.map((event) => restoreXml(event.at(-1) ?? '')).slice(0, words === '' ? 1 : 2)).toStrictEqual(words === '' ? [''] : [words, words])
    }), { numRuns: 2000 })
  })

  it('is written as the documentation says', () => {
    expect(escapeXml('a\u0001b\\u{1}c\ud800d<\t')).toBe('a\\u{1}b\\u{5c}u{1}c\\u{d800}d&lt;&#9;')
    expect(resolveReferences('&#x1F41F;&#65;&apos;')).toBe("🐟A'")
  })
})
