/** Filling the page that stands alone: what goes in comes out, and nothing breaks out. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fillPage, readVersion } from '../../../src/state/one-file/page-parts.ts'

const EMPTY = `<!doctype html>
<html lang="en" data-page="">
<title>Triplomat</title>
<script type="application/json" id="page-view">""</script>
<script type="application/json" id="page-dossier">null</script>
<script>start()</script>`

const CONTENT = { dossier: null, view: '', title: '', language: 'en', id: '' }

/** Texts that a careless writer would let end the script, open a comment, or take for a pattern. */
const hostile = fc.array(fc.oneof(
  fc.string(), fc.constantFrom('</script>', '<!--', '-->', '$&', '$1', '$`', '&amp;', '"', '\\', '\u2028', '</title>', '%APP%'),
), { maxLength: 6 }).map((parts) => parts.join(''))

it('gives back whatever was put in, and leaves the rest as it was', () => {
  fc.assert(fc.property(fc.record({ a: hostile, list: fc.array(hostile) }), hostile, hostile, (dossier, view, title) => {
    const page = fillPage(EMPTY, { ...CONTENT, dossier, view, title })
    expect(readPart(page, 'page-dossier')).toEqual(JSON.parse(JSON.stringify(dossier)))
    expect(readPart(page, 'page-view')).toBe(view)
    expect(page.split('<')).toHaveLength(EMPTY.split('<').length)
    expect(page.endsWith('<script>start()</script>')).toBe(true)
  }))
})

it('can be filled again, as when a page is handed on', () => {
  fc.assert(fc.property(hostile, hostile, (before, after) => {
    const once = fillPage(EMPTY, { ...CONTENT, dossier: after, title: after, view: after, language: 'fr', id: '12ab' })
    const first = fillPage(EMPTY, { ...CONTENT, dossier: before, title: before, view: before, id: 'ff' })
    expect(fillPage(first, { ...CONTENT, dossier: after, title: after, view: after, language: 'fr', id: '12ab' })).toBe(once)
  }))
})

it('says in which language it is, and which page', () => {
  expect(fillPage(EMPTY, { ...CONTENT, language: 'fr', id: '12ab' })).toContain('<html lang="fr" data-page="12ab">')
})

it('tells which dossiers the app in it knows', () => {
  expect(readVersion(`<meta name="dossier-version" content="12" />${EMPTY}`)).toBe(12)
  expect(readVersion(EMPTY)).toBeUndefined()
})

it('refuses what is no empty page', () => {
  expect(() => fillPage('<title>Another</title>', CONTENT)).toThrow(/is not in the empty page/)
})

function readPart(page: string, id: string): unknown {
  return JSON.parse(new RegExp(`id="${id}">([^<]*)<`).exec(page)?.[1] ?? '')
}
