/** Archives: what is in them, and what they may cost. */
import { gzipSync, strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packFiles } from '../../src/formats/pack-files.ts'
import { MAX_ARCHIVE_FILES, unpackFiles } from '../../src/formats/unpack-files.ts'

const codesOf = (content: Uint8Array, limit?: number): string[] =>
  unpackFiles([{ name: 'given', content }], limit).issues.map(({ code }) => code)

describe('unpackFiles', () => {
  it('gives back what was packed, the same bytes each time', () => {
    const name = fc.stringMatching(/^[a-zé _-]{1,20}\.csv$/)
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(name, fc.string({ unit: 'grapheme' })), { selector: ([one]) => one, minLength: 1 }), (files) => {
      const given = files.map(([one, content]) => ({ name: one, pieces: [content.slice(0, 3), content.slice(3)] }))
      const packed = packFiles(given)
      expect(packFiles(given)).toEqual(packed)
      const { files: again, issues } = unpackFiles([{ name: 'all.zip', content: packed }])
      expect(issues).toEqual([])
      expect(again.map((one) => [one.name, one.content])).toEqual(files.map(([one, content]) => [one, strToU8(content)]))
    }))
  })

  it('leaves other files alone, and takes gzip by its content', () => {
    const plain = { name: 'a.csv', content: 'PK\u0003\u0004 as text' }
    const bytes = { name: 'b.csv', content: strToU8('source,target') }
    const packed = { name: 'c.csv.gz', content: gzipSync(strToU8('one')) }
    expect(unpackFiles([plain, bytes, packed]).files).toEqual([plain, bytes, { name: 'c.csv', content: strToU8('one') }])
  })

  it('passes over folders and what archivers add, and keeps folders but those that lead out', () => {
    const content = zipSync({ 'sub/': new Uint8Array(), '__MACOSX/sub/._a.ann': strToU8('x'), 'sub/.DS_Store': strToU8('y'), '../sub/a.ann': strToU8('z') })
    expect(unpackFiles([{ name: 'a.zip', content }]).files.map(({ name }) => name)).toEqual(['sub/a.ann'])
  })

  it('does not open an archive in an archive', () => {
    const inner = zipSync({ 'a.txt': strToU8('a') })
    expect(unpackFiles([{ name: 'a.zip', content: zipSync({ 'inner.zip': inner }) }]).files).toEqual([{ name: 'inner.zip', content: inner }])
  })

  it.each([
    ['zip', zipSync({ 'a.json': new Uint8Array(64 * 1024 * 1024), 'b.json': new Uint8Array(1024) })],
    ['gzip', gzipSync(new Uint8Array(64 * 1024 * 1024))],
  ])('stops a %s that swells a thousandfold', (_, content) => {
    expect(content.length).toBeLessThan(100_000)
    expect(codesOf(content, 1024 * 1024)).toEqual(['archive-too-large'])
    expect(codesOf(content)).toEqual([])
  })

  it('counts all archives together', () => {
    const content = gzipSync(new Uint8Array(1000))
    const three = ['a', 'b', 'c'].map((name) => ({ name, content }))
    expect(unpackFiles(three, 3000).issues).toEqual([])
    expect(unpackFiles(three, 2999).issues.map(({ code }) => code)).toEqual(['archive-too-large'])
  })

  it('refuses an archive of very many files', () => {
    const files = Object.fromEntries(Array.from({ length: MAX_ARCHIVE_FILES + 1 }, (_, at) => [`${at}.txt`, new Uint8Array([65])]))
    expect(codesOf(zipSync(files, { level: 0 }))).toEqual(['archive-too-large'])
  })

  it('says so where an archive breaks off, is damaged, or holds nothing', () => {
    const zip = zipSync({ 'a.json': strToU8('{"a": "long enough to be deflated, deflated, deflated"}') })
    const gzip = gzipSync(strToU8('long enough to be deflated, deflated, deflated'))
    expect(codesOf(zip.subarray(0, 60))).toEqual(['archive-broken'])
    expect(codesOf(gzip.subarray(0, gzip.length - 12))).toEqual(['archive-broken'])
    expect(codesOf(zipSync({ 'empty/': new Uint8Array() }))).toEqual(['archive-broken'])
  })

  it('says so where whole files are missing at the end, or a byte was changed', () => {
    const [one, two] = ['one', 'two'].map((name) => zipSync({ [name]: strToU8(`${name} long enough to be deflated, deflated`) }, { level: 0 }))
    if (!one || !two) throw new Error('two archives were made')
    const both = zipSync({ one: strToU8('one'), two: strToU8('two') }, { level: 0 })
    const second = Buffer.from(both).indexOf('PK\u0003\u0004', 4, 'latin1')
    expect(codesOf(both.subarray(0, second))).toEqual(['archive-broken'])
    const changed = one.slice()
    changed[40] = 0x58
    expect(codesOf(one)).toEqual([])
    expect(codesOf(changed)).toEqual(['archive-broken'])
    const gzip = gzipSync(strToU8('some words'), { level: 0 })
    const wrong = gzip.slice()
    wrong[gzip.length - 8] = (gzip[gzip.length - 8] ?? 0) ^ 1
    expect(codesOf(wrong)).toEqual(['archive-broken'])
  })

  it('takes gzip in several members', () => {
    const content = Buffer.concat([gzipSync(strToU8('one, ')), gzipSync(strToU8('two'))])
    expect(unpackFiles([{ name: 'x.gz', content }]).files).toEqual([{ name: 'x', content: strToU8('one, two') }])
  })

  it('throws for no damage whatever', () => {
    const zip = zipSync({ 'a.json': strToU8('{"a": "long enough to be deflated, deflated, deflated"}'), 'b.txt': strToU8('b') })
    const gzip = gzipSync(strToU8('long enough to be deflated, deflated, deflated'))
    fc.assert(fc.property(fc.constantFrom(zip, gzip), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }), (archive, damage) => {
      const bytes = archive.slice()
      for (const [at, value] of damage) bytes[4 + at % (bytes.length - 4)] = value
      const { files, issues } = unpackFiles([{ name: 'x', content: bytes }])
      expect(issues.length === 0 ? files.length : issues.length).toBeGreaterThan(0)
    }), { numRuns: 2000 })
  })
})
