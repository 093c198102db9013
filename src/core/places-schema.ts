/** The shape of `data/places.json`, where on earth actors are. What the shape cannot say (places that exist) is held by a test. */
import * as z from 'zod/mini'

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
/** Degrees, east and north positive, as GeoJSON has them. */
const at = z.tuple([
  z.number().check(z.gte(-180), z.lte(180)),
  z.number().check(z.gte(-90), z.lte(90)),
])
const names = z.array(z.string().check(z.minLength(1))).check(z.minLength(1))

/** A town, by the id that it has in the registry of names where it is there. */
const place = z.strictObject({ id, at })
/** A state or territory by its ISO 3166-1 code: at its capital, or at a point of its own where it has none. */
const state = z.union([
  z.strictObject({ iso3: z.string().check(z.regex(/^[A-Z]{3}$/)), place: id }),
  z.strictObject({ iso3: z.string().check(z.regex(/^[A-Z]{3}$/)), at }),
])
/** An organisation or a mission, by its id or by names that files of coded events have for it. */
const seat = z.strictObject({ id: z.optional(id), place: id, names: z.optional(names) })

export const placesSchema = z.strictObject({
  format: z.literal('triplomat-places'),
  version: z.literal(1),
  places: z.array(place),
  states: z.array(state),
  seats: z.array(seat),
})

export type PlacesFile = z.infer<typeof placesSchema>
