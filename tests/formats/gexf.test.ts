import { it } from 'vitest'
import { gexf, gexf12 } from '../../src/formats/gexf.ts'
import { checkRoundTrip } from './check-round-trip.ts'

it.each([gexf, gexf12])('$id gives back what it does not declare to lose', (format) => {
  checkRoundTrip(format, 100)
})
