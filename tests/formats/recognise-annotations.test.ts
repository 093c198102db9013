/** Each annotation tool's files are taken for what they are, and for nothing else. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { doccano } from '../../src/formats/doccano.ts'
import { labelStudio } from '../../src/formats/label-studio.ts'
import { pubannotation } from '../../src/formats/pubannotation.ts'
import { webAnnotation } from '../../src/formats/web-annotation.ts'

const formats = [webAnnotation, pubannotation, doccano, labelStudio]
const fixtures = new URL('../fixtures/', import.meta.url)

function recognisers(path: string): string[] {
  const start = readFileSync(new URL(path, fixtures), 'utf8').slice(0, 4096)
  return formats.filter((format) => format.recognises?.(start)).map(({ id }) => id)
}

it.each(formats.flatMap(({ id }) => readdirSync(new URL(`${id}/`, fixtures))
  .filter((name) => !name.endsWith('.txt'))
  .map((name) => [id, `${id}/${name}`] as const)))('%s: %s', (id, path) => {
  expect(recognisers(path)).toEqual([id])
})

it('takes no other format’s file for its own', () => {
  const others = ['golden/', 'bad/', 'brat/', 'webanno-tsv/', './'].flatMap((folder) => listFiles(folder))
    .filter((path) => !path.includes('web-annotation'))
  expect(others.length).toBeGreaterThan(15)
  expect(others.filter((path) => recognisers(path).length > 0)).toEqual([])
})

function listFiles(folder: string): string[] {
  try {
    return readdirSync(new URL(folder, fixtures), { withFileTypes: true })
      .flatMap((entry) => (entry.isFile() ? [`${folder}${entry.name}`] : []))
  } catch {
    // Why: a folder of another format may not be there.
    return []
  }
}
