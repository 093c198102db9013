/** Damaged files of every format: whatever comes in, what comes out is a valid dossier or a reason. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { checkShape } from '../../src/core/check-shape.ts'
import { hasErrors, ISSUE_LEVELS } from '../../src/core/issues.ts'
import type { Dossier } from '../../src/core/schema.ts'
import { validateDossier } from '../../src/core/validate.ts'
import type { Format, InputFile } from '../../src/formats/format.ts'
import { FORMATS } from '../../src/formats/formats.ts'
import { openFiles } from '../../src/formats/open-files.ts'
import { seededRandom, type Random } from '../bench/seeded-random.ts'
import { taughtDossier } from '../fixtures/taught-dossier.ts'
import { writeFiles } from './write-text.ts'

vi.setConfig({ testTimeout: 3_600_000 })

/** Inputs for each reader; `FUZZ_RUNS=20000 npx vitest run --project node tests/formats/fuzz.test.ts` tries more. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 150)
const FIXTURES = join(import.meta.dirname, '../fixtures')
const readers = FORMATS.filter(({ read }) => read)
const small = JSON.parse(readFileSync(join(FIXTURES, 'small-dossier.json'), 'utf8')) as Dossier

describe.each(readers)('$id', (format) => {
  it('takes the files that are damaged, as long as they are whole', () => {
    const whole = seedsOf(format).filter((files) => openFiles(files, { formatId: format.id }).dossier)
    expect(whole.length).toBeGreaterThan(0)
  })

  it(`gives a valid dossier or a reason for each of ${RUNS} damaged files`, () => {
    const seeds = seedsOf(format)
    const random = seededRandom(11)
    for (let run = 0; run < RUNS; run++) {
      const files = damage(random.pick(seeds), random)
      judge(files, format.id)
    }
  })
})

it(`does so too where the format has to be found (${RUNS} files)`, () => {
  const seeds = readers.flatMap(seedsOf)
  const random = seededRandom(12)
  for (let run = 0; run < RUNS; run++) judge(damage(random.pick(seeds), random), undefined)
})

function judge(files: readonly InputFile[], formatId: string | undefined): void {
  const given = (): string => JSON.stringify(files.map(({ name, content }) => [name, String(content).slice(0, 2000)]))
  try {
    const { dossier, issues } = openFiles(files, formatId === undefined ? {} : { formatId })
    for (const one of issues) expect(Object.keys(ISSUE_LEVELS), given()).toContain(one.code)
    if (!dossier) {
      expect(hasErrors(issues), given()).toBe(true)
      return
    }
    expect(hasErrors(issues), given()).toBe(false)
    expect([...checkShape(dossier).issues, ...validateDossier(dossier)].filter(({ level }) => level === 'error'), given()).toEqual([])
  } catch (error) {
    throw new Error(`${formatId ?? 'any format'} threw at ${given()}`, { cause: error })
  }
}

/** What the format writes, and the real files among the fixtures that bear its name. */
function seedsOf(format: Format): readonly (readonly InputFile[])[] {
  const written = format.write ? [small, taughtDossier().dossier].map((dossier) => writeFiles(format, dossier)) : []
  const folder = join(FIXTURES, FOLDERS[format.id] ?? format.id)
  const seeds = [...written, ...pairsOf(filesUnder(folder))]
  if (seeds.length === 0) throw new Error(`there is nothing to damage for ${format.id}: put files into ${folder}`)
  return seeds
}

/** Files that are called alike but for their ending belong together, such as a text and its annotations. */
function pairsOf(paths: readonly string[]): InputFile[][] {
  const pairs = new Map<string, InputFile[]>()
  for (const path of paths) {
    const stem = path.replace(/\.[^./]+$/, '')
    pairs.set(stem, [...pairs.get(stem) ?? [], { name: path.replace(/^.*\//, ''), content: readFileSync(path, 'utf8') }])
  }
  return [...pairs.values()]
}

/** Folders of fixtures that are not called like the format. */
const FOLDERS: Readonly<Record<string, string>> = { 'gexf-1.2': 'gexf', 'webanno-tsv': 'webanno' }

function filesUnder(path: string): string[] {
  try {
    return statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => filesUnder(join(path, name))) : [path]
  } catch {
    return []
  }
}

/** One to four changes somewhere in the files; now and then a file is missing, or is bytes that are not UTF-8. */
function damage(files: readonly InputFile[], random: Random): InputFile[] {
  const kept = files.length > 1 && random.next() < 0.2 ? files.filter((_, at) => at !== 0) : files
  const victim = random.below(kept.length)
  return kept.map((file, at) => {
    if (at !== victim || typeof file.content !== 'string') return file
    let content = file.content
    for (let changes = 1 + random.below(4); changes > 0; changes--) content = random.pick(CHANGES)(content, random)
    if (random.next() > 0.05) return { ...file, content }
    const bytes = new TextEncoder().encode(content)
    if (bytes.length > 0) bytes[random.below(bytes.length)] = 0xff
    return { ...file, content: bytes }
  })
}

type Change = (text: string, random: Random) => string

const WORDS = [
  '', '\u0000', '\ufeff', '"', '\\', '{', '}', '[', ']', '<', '>', '</', '&', '&#0;', '&amp;', ']]>', '<!--', '<!DOCTYPE a [<!ENTITY b "c">]>', '\t', '\n',
  '\r\n', '\r', ';', ',', '|', '-1', '0', '1e308', '99999999999', 'NaN', 'null', 'true', '__proto__', 'constructor', '🐟', 'é', 'e\u0301', '\u2028', '\ud800',
  'T1', 'E1', '*', '#', '.', ' ', '@prefix', '<<(', ')>>', '{|', '|}', '^^', '@en', 'x'.repeat(5000), '[['.repeat(300), '<a>'.repeat(300),
]

const CHANGES: readonly Change[] = [
  (text, random) => splice(text, random, 1, ''),
  (text, random) => splice(text, random, 1 + random.below(200), ''),
  (text, random) => splice(text, random, 0, random.pick(WORDS)),
  (text, random) => splice(text, random, 1 + random.below(8), random.pick(WORDS)),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => {
    const lines = text.split('\n')
    const [from, to] = [random.below(lines.length), random.below(lines.length)]
    lines.splice(to, random.below(2), lines[from] ?? '')
    return lines.join('\n')
  },
  (text, random) => {
    const from = random.below(text.length + 1)
    return splice(text, random, 0, text.slice(from, from + random.below(400)))
  },
  // A number, a quoted text or a tag becomes another one of the same file.
  (text, random) => {
    const tokens = [...text.matchAll(/\d+|"[^"\n]{0,80}"|<[^<>]{0,80}>|[\p{L}_]{2,30}/gu)]
    if (tokens.length === 0) return text
    const [token, other] = [random.pick(tokens), random.pick(tokens)]
    return text.slice(0, token.index) + other[0] + text.slice(token.index + token[0].length)
  },
]

function splice(text: string, random: Random, count: number, words: string): string {
  const at = random.below(text.length + 1)
  return text.slice(0, at) + words + text.slice(at + count)
}
