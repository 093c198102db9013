/** The parts of the app inside a page that stands alone. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { joinParts, splitParts } from '../../../src/offline/packed-app.ts'

const text = fc.string({ unit: 'grapheme' })
const address = text.filter((name) => !['code', 'style', 'shell', '__proto__'].includes(name))

it('come back as they were', () => {
  fc.assert(fc.property(text, text, text, fc.dictionary(address, text, { noNullPrototype: true }), (code, style, shell, files) => {
    const app = { code, style, shell, files }
    expect(splitParts(joinParts(app))).toEqual(app)
  }))
})
