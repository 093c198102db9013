/** The house rules that a machine can check. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { describe, expect, it } from 'vitest'
import { listFiles, ROOT } from '../rig/list-files.ts'

const MOST_LINES = 300
const NAMES_THAT_SAY_NOTHING = /(^|[/.-])(utils?|helpers?|common|misc)([/.-]|$)/
const BINARY = /\.(png|jpe?g|gif|webp|ico|woff2?|zip|pdf|gz)$/

const all = listFiles()
const sources = all.filter((path) => /^(src|tests)\/.*\.tsx?$|^[^/]+\.ts$/.test(path))
const texts = all.filter((path) => !BINARY.test(path))

describe('house rules', () => {
  it('finds files to check', () => {
    expect(sources).toContain('tests/run.ts')
    expect(texts).toContain('package-lock.json')
  })

  it('are kept by every source file', () => {
    const breaches = sources.flatMap((path) => findBreaches(path, read(path)).map((breach) => `${path}: ${breach}`))
    expect(breaches).toEqual([])
  })

  it('let no file name a registry or a place on one machine', () => {
    const places = texts.flatMap((path) => findPlaces(read(path)).map((line) => `${path}: ${line}`))
    expect(places).toEqual([])
  })
})

describe('the check of the house rules', () => {
  it('counts lines', () => {
    expect(findBreaches('src/core/full.ts', 'export {}\n'.repeat(300))).toEqual([])
    expect(findBreaches('src/core/long.ts', 'export {}\n'.repeat(301))).toEqual(['301 lines; at most 300'])
  })

  it.each([
    ['src/core/a.ts', 'export const a = b as unknown as string', 'as unknown as'],
    ['src/core/a.ts', 'export function a(b: any): void {}', 'any'],
    ['src/core/a.ts', 'export const a = b as any[]', 'any'],
    ['src/core/a.ts', `// ${'@ts-'}ignore\nexport {}`, 'a comment that silences the compiler'],
    ['src/core/a.ts', `/* ${'@ts-'}expect-error */ export {}`, 'a comment that silences the compiler'],
    ['src/ui/a.tsx', "console.log('a')", 'console outside src/cli'],
    ['src/ui/a.tsx', 'const a = <g tabIndex={0} />', 'tabIndex on SVG, which the Tab key then passes over: write tabindex'],
    ['src/ui/date-utils.ts', 'export {}', 'a name that says nothing'],
    ['src/helpers/show.ts', 'export {}', 'a name that says nothing'],
  ])('catches in %s: %s', (path, code, breach) => {
    expect(findBreaches(path, code)).toEqual([breach])
  })

  it.each([
    ['src/cli/a.ts', "console.log('a')"],
    ['src/core/a.ts', "// takes: any text, as unknown as it may be\nexport const a = ': any'"],
    ['src/core/commons.ts', 'export {}'],
    ['src/ui/a.tsx', 'const a = <div tabIndex={0}><g tabindex={0} /></div>'],
  ])('lets pass in %s: %s', (path, code) => {
    expect(findBreaches(path, code)).toEqual([])
  })

  it.each([
    [`"${'res'}olved": "https://example.org/zod.tgz"`],
    [`see https://${'regi'}stry.example.org`],
    [`${'regi'}stry=https://example.org`],
    [`cd ${'/ho'}me/somebody/triplomat`],
    [`"${'/Us'}ers/somebody/triplomat"`],
    [`C:${'\\Us'}ers\\somebody`],
    [`see ${'/wo'}rk/main`],
  ])('catches the place in %s', (text) => {
    expect(findPlaces(text)).toHaveLength(1)
  })

  it.each(['https://example.org/home/page', '/usr/bin/env', 'the Windows registry.', 'https://ilo.org/work/2024'])(
    'lets pass %s',
    (text) => {
      expect(findPlaces(text)).toEqual([])
    },
  )
})

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

function findBreaches(path: string, code: string): string[] {
  const breaches: string[] = []
  const { program, comments } = parseSync(path, code)
  const lines = code.trimEnd().split('\n').length
  if (lines > MOST_LINES) breaches.push(`${lines} lines; at most ${MOST_LINES}`)
  if (NAMES_THAT_SAY_NOTHING.test(path.replace(/\.[^.]+$/, ''))) breaches.push('a name that says nothing')
  if (comments.some(({ value }) => /@ts-(ignore|nocheck|expect-error)/.test(value))) {
    breaches.push('a comment that silences the compiler')
  }
  new Visitor({
    TSAnyKeyword: () => breaches.push('any'),
    TSAsExpression: ({ expression }) => {
      const isDouble = expression.type === 'TSAsExpression' && expression.typeAnnotation.type === 'TSUnknownKeyword'
      if (isDouble) breaches.push('as unknown as')
    },
    // Why: Preact writes the attributes of SVG as they are spelled, and the browser does not know this one by any other spelling.
    JSXOpeningElement: ({ name, attributes }) => {
      const isDrawn = name.type === 'JSXIdentifier' && DRAWN.has(name.name)
      const hasCapital = attributes.some((one) =>
        one.type === 'JSXAttribute' && one.name.type === 'JSXIdentifier' && one.name.name === 'tabIndex')
      if (isDrawn && hasCapital) breaches.push('tabIndex on SVG, which the Tab key then passes over: write tabindex')
    },
    MemberExpression: ({ object }) => {
      const isConsole = object.type === 'Identifier' && object.name === 'console'
      if (isConsole && path.startsWith('src/') && !path.startsWith('src/cli/')) breaches.push('console outside src/cli')
    },
  }).visit(program)
  return breaches
}

/** Parts of a picture that can have the focus. */
const DRAWN: ReadonlySet<string> = new Set(['svg', 'g', 'path', 'circle', 'rect', 'line', 'text', 'polygon', 'polyline', 'ellipse', 'use'])

/** Why in pieces: this file is checked too, and must not itself contain what it forbids. */
const PLACES: readonly RegExp[] = [
  new RegExp(String.raw`"${'res'}olved": *"http`),
  new RegExp(String.raw`\b${'regi'}stry\s*=\s*http`),
  new RegExp(String.raw`https?://${'regi'}stry\.`),
  new RegExp(String.raw`(?<![\w.~-])/${'(ho'}me|${'Us'}ers)/\w`),
  new RegExp(String.raw`\b[A-Z]:\\+${'Us'}ers\\`),
  new RegExp(String.raw`(?<![\w.~-])/${'wo'}rk/(main|shared)\b`),
  new RegExp(String.raw`(?<![\w.~-])/${'ro'}ot/\w`),
]

function findPlaces(text: string): string[] {
  return text.split('\n').filter((line) => PLACES.some((place) => place.test(line)))
}
