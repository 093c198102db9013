/** The JSON Schemas in public/schema are those of the code, and say what the code says. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { JSON_SCHEMAS } from '../../src/formats/json-schemas.ts'

const folder = new URL('../../public/schema/', import.meta.url)

it.each(JSON_SCHEMAS)('$file is up to date (else: npm run --silent triplomat -- schema)', ({ file, content }) => {
  expect(readFileSync(new URL(file, folder), 'utf8')).toBe(content)
})

it('there is no other file', () => {
  expect(readdirSync(folder).sort()).toEqual(JSON_SCHEMAS.map(({ file }) => file).sort())
})

it('refuses unknown fields and names the fields that must be there', () => {
  const { content = '{}' } = JSON_SCHEMAS.find(({ file }) => file === 'article.schema.json') ?? {}
  const article = JSON.parse(content) as { additionalProperties: unknown; required: string[]; properties: object }
  expect(article.additionalProperties).toBe(false)
  expect(article.required).toContain('sha256')
  expect(article.required).not.toContain('url')
  expect(Object.keys(article.properties)).not.toContain('text')
})
