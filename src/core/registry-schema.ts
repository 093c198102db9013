/** The shape of `data/registry.json`, the names that come with the app. What the shape cannot say (ids that exist, one entry an id)
 * is held by a test. */
import * as z from 'zod/mini'
import { DETERMINERS } from './vocabulary.ts'

/** How the United Nations count a state. It says nothing else of it. */
const STATE_STATUSES = ['un-member', 'un-observer', 'other'] as const
/** Regions after the United Nations' M49 standard; West, Middle and so on of Africa as English has them in the press. */
export const REGIONS = [
  'north-africa', 'west-africa', 'central-africa', 'east-africa', 'southern-africa', 'north-america', 'central-america',
  'caribbean', 'south-america', 'central-asia', 'east-asia', 'south-asia', 'south-east-asia', 'west-asia',
  'northern-europe', 'western-europe', 'southern-europe', 'eastern-europe', 'oceania',
] as const

const words = z.string().check(z.minLength(1))
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
const text = z.strictObject({ en: words, fr: words })
const names = z.strictObject({ en: z.array(words), fr: z.array(words) })
/** Masculine and feminine in the singular; one form only where they are the same or nobody uses the other. */
const gendered = z.union([z.tuple([words]), z.tuple([words, words])])
const determiner = z.strictObject({
  en: z.optional(z.enum(DETERMINERS.en)),
  fr: z.optional(z.enum(DETERMINERS.fr)),
})
const wikidata = z.string().check(z.regex(/^Q[1-9][0-9]*$/))
const cameo = z.string().check(z.regex(/^[A-Z]{3}([A-Z]{3})*$/))

/** What a leader is called, so that "Nigerien president" and "présidente nigérienne" can be made for each state. */
const office = z.strictObject({ id, en: z.array(words).check(z.minLength(1)), fr: z.array(gendered).check(z.minLength(1)) })

const state = z.strictObject({
  id,
  label: text,
  determiner: z.optional(determiner),
  /** ISO 3166-1; for Kosovo the codes that ISO leaves to users. */
  identifiers: z.strictObject({
    wikidata: z.optional(wikidata),
    iso2: z.string().check(z.regex(/^[A-Z]{2}$/)),
    iso3: z.string().check(z.regex(/^[A-Z]{3}$/)),
    cameo: z.optional(cameo),
  }),
  status: z.enum(STATE_STATUSES),
  region: z.enum(REGIONS),
  /** Official and other names, and abbreviations. */
  names,
  /** In the singular; the plural is made from it. */
  demonyms: z.strictObject({ en: z.array(words), fr: z.array(gendered) }),
  /** Ids of offices: who speaks for the state. */
  offices: z.array(id),
  /** Ids of places: what the state itself calls its capital. */
  capitals: z.array(id),
  /** Ids of places that are not the capital, and stand for the government all the same. */
  seats: z.optional(z.array(id)),
  /** Buildings and streets that stand for the government. */
  metonyms: z.optional(names),
})

const entity = z.strictObject({
  id,
  kind: id,
  label: text,
  determiner: z.optional(determiner),
  aliases: z.optional(names),
  identifiers: z.optional(z.strictObject({ wikidata: z.optional(wikidata), cameo: z.optional(cameo) })),
  /** As in the schema of dossiers: EDTF dates, open ends left out. */
  actsFor: z.optional(z.array(z.strictObject({ entity: id, from: z.optional(words), until: z.optional(words) }))),
})

export const registrySchema = z.strictObject({
  format: z.literal('triplomat-registry'),
  version: z.literal(1),
  offices: z.array(office),
  states: z.array(state),
  entities: z.array(entity),
})

export type RegistryFile = z.infer<typeof registrySchema>
export type RegistryOffice = z.infer<typeof office>
export type RegistryState = z.infer<typeof state>
export type StateStatus = (typeof STATE_STATUSES)[number]
export type Region = (typeof REGIONS)[number]
