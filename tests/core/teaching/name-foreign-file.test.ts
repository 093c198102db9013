/** What is no hand-in is known by its first bytes, and what may be one is left alone. */
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { nameForeignFile } from '../../../src/core/teaching/name-foreign-file.ts'
import { classEn } from '../../../src/i18n/teach/class-en.ts'
import { classFr } from '../../../src/i18n/teach/class-fr.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0))
const words = new TextEncoder().encode('<w:document/>')

describe('nameForeignFile', () => {
  it.each([
    ['PNG', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'picture'], ['JPEG', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'picture'],
    ['WebP', bytes('RIFF\n\n\0\0WEBPVP8 '), 'picture'], ['a telephone’s picture', bytes('\0\0\0\x18ftypheic\0\0\0\0mif1'), 'picture'],
    ['BMP', bytes('BM\x36\0\x0c\0\0\0\0\0\x36'), 'picture'], ['PDF', bytes('%PDF-1.7\n%\xe2\xe3'), 'pdf'],
    ['docx', zipSync({ '[Content_Types].xml': words, 'word/document.xml': words }), 'office'],
    ['odt', zipSync({ mimetype: [bytes('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': words }), 'office'],
    ['doc', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'), 'office'], ['RTF', bytes('{\\rtf1\\ansi'), 'office'],
    ['film', bytes('\0\0\0\x20ftypisom\0\0'), 'recording'], ['sound', bytes('ID3\x04\0\0\0'), 'recording'],
  ])('%s', (_, start, kind) => {
    expect(nameForeignFile(start)).toBe(kind)
  })

  it.each([
    ['nothing', new Uint8Array()], ['a dossier', bytes('{"format": "triplomat"')], ['a table about the Bank of Mali', bytes('BM;BCEAO;2024\n1;2;3')],
    ['a text about ftyp', bytes('The ftyp box')], ['codes', bytes('TRIPLOMAT-1-2-AAAAAAA-')],
    ['an archive', zipSync({ 'Ada.triplomat.json': words })], ['an archive with a mimetype of its own', zipSync({ mimetype: [bytes('text/plain'), { level: 0 }] })],
  ])('not %s', (_, start) => {
    expect(nameForeignFile(start)).toBeUndefined()
  })
})

describe('what is said of it', () => {
  it('says in both languages what it is, and what to ask for', () => {
    for (const one of [classEn, classFr]) {
      for (const { problem, remedy } of Object.values(one.noHandIn)) {
        expect(`${problem} ${remedy}`).toMatch(/^\p{Lu}[^]*\. \p{Lu}[^]*\.$/u)
      }
    }
    expect(Object.values(classFr.noHandIn).filter(({ remedy }, at) => remedy === Object.values(classEn.noHandIn)[at]?.remedy)).toEqual([])
  })
})
