/** README.md promises only what is there. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { FORMATS } from '../../src/formats/formats.ts'
import { ROOT } from '../rig/list-files.ts'

const path = join(ROOT, 'README.md')
const manifest = z.object({ scripts: z.record(z.string(), z.string()) })
const { scripts } = manifest.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')))

describe('README.md', () => {
  it('names only commands and files that exist', () => {
    expect(findBrokenPromises(readFileSync(path, 'utf8'))).toEqual([])
  })
})

describe('the table of formats in README.md', () => {
  const rows = [...readFileSync(path, 'utf8').matchAll(/^\| (`[^|]+`) \| ([^|]+) \| ([^|]+) \| [^|]+ \|$/gm)].flatMap(
    ([, ids = '', written = '', read = '']) => [...ids.matchAll(/`([^`]+)`/g)].map(([, id = '']) => ({ id, written, read })))

  it('lists every format, and what it does', () => {
    const found = rows.map(({ id, written, read }) => `${id} ${written === '–' ? '' : 'writes'} ${read === '–' ? '' : 'reads'}`)
    const expected = FORMATS.map(({ id, write, read }) => `${id} ${write ? 'writes' : ''} ${read ? 'reads' : ''}`)
    expect(found.sort()).toEqual(expected.sort())
  })
})

describe('the check of README.md', () => {
  it.each([
    ['```sh\nnpm run fly\n```', 'npm run fly: no such script'],
    ['```\n$ npm strat\n```', 'npm strat: no such script'],
    ['    text\n```sh\nnpm ci && npm run fly -- north\n```', 'npm run fly: no such script'],
    ['[a](src/nowhere.ts)', 'src/nowhere.ts: no such file'],
    ['![a](./nowhere.png "title")', './nowhere.png: no such file'],
    ['[a](#nowhere)', '#nowhere: no such heading'],
  ])('catches in %j', (text, promise) => {
    expect(findBrokenPromises(text)).toEqual([promise])
  })

  it.each([
    ['```sh\nnpm ci\nnpm start   # opens the app\nnpm test -- --only lint\n```'],
    ['```sh\nnpm run --silent triplomat -- validate\n```'],
    ['[a](package.json) [b](https://example.org/nowhere) [c](./src/core/)'],
    ['## What *it* does\n[a](#what-it-does)'],
    ['npm run fly is not in a code block'],
  ])('lets pass %j', (text) => {
    expect(findBrokenPromises(text)).toEqual([])
  })
})

function findBrokenPromises(text: string): string[] {
  const blocks = [...text.matchAll(/^ *(```|~~~)[^\n]*\n([\s\S]*?)^ *\1/gm)].map(([, , block = '']) => block)
  const prose = text.replaceAll(/^ *(```|~~~)[^\n]*\n[\s\S]*?^ *\1/gm, '')
  return [...blocks.flatMap(findUnknownCommands), ...findBrokenLinks(prose)]
}

function findUnknownCommands(block: string): string[] {
  const commands = block.matchAll(/(?:^|[\s;&|$])npm +((?:-[\w-]+ +)*)([\w:-]+)(?: +(?:-[\w-]+ +)*([\w:-]+))?/gm)
  return [...commands].flatMap(([, , command = '', argument = '']) => {
    if (command === 'ci') return []
    const script = command === 'run' ? argument : command
    return script in scripts ? [] : [`npm ${command === 'run' ? `run ${script}` : command}: no such script`]
  })
}

function findBrokenLinks(prose: string): string[] {
  const headings = new Set([...prose.matchAll(/^#+ +(.+)$/gm)].map(([, title = '']) => headingAnchor(title)))
  const targets = [...prose.matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)/g)].map(([, target = '']) => target)
  return targets.flatMap((target) => {
    if (/^[a-z]+:/i.test(target)) return []
    if (target.startsWith('#')) return headings.has(target.slice(1)) ? [] : [`${target}: no such heading`]
    return existsSync(join(ROOT, decodeURI(target.replace(/#.*$/, '')))) ? [] : [`${target}: no such file`]
  })
}

/** The anchor that a heading gets where README files are shown: small letters, no punctuation, hyphens for spaces. */
function headingAnchor(title: string): string {
  return title.trim().toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(/\s/g, '-')
}
