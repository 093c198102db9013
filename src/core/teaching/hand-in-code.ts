/** What a hand-in code holds, as JSON: a reader's own records without the text, which the teacher has. */
import * as z from 'zod/mini'
import { MENTION_FORMS, MODALITIES, POLARITIES } from '../vocabulary.ts'

/** The first item of every code of this shape. */
export const HAND_IN_VERSION = 1

/** Place in the list of ids. */
const ref = z.int().check(z.gte(0))
const words = z.string().check(z.minLength(1))
/** English, and French where it differs. */
const text = z.union([z.tuple([words]), z.tuple([words, words])])
const nothing = z.literal(0)
/** Start and length, start and length …, UTF-16 units of the text. */
const spans = z.array(z.int().check(z.gte(0))).check(z.minLength(2), z.refine((list) => list.length % 2 === 0))
const time = z.tuple([words, text])

const mention = z.tuple([ref, z.int().check(z.gte(0), z.lt(MENTION_FORMS.length)), spans, z.union([text, nothing])])
const event = z.tuple([text, z.union([time, nothing])])
const claim = z.tuple([
  /** Subject, relation, object. */
  ref, ref, ref,
  /** Modality and polarity, as places in their lists. */
  z.int().check(z.gte(0), z.lt(MODALITIES.length)), z.int().check(z.gte(0), z.lt(POLARITIES.length)),
  spans,
  z.array(z.tuple([ref, z.union([time, nothing])])),
  z.union([time, nothing]),
  /** The place, and the event of the article, each counted from 1. */
  z.int().check(z.gte(0)), z.int().check(z.gte(0)),
  /** A quantity's words, its value, and whether it is approximate. */
  z.union([z.tuple([words, z.nullable(z.number()), z.nullable(z.boolean())]), nothing]),
  z.union([text, nothing]),
])
const article = z.tuple([
  /** The first twelve digits of the text's SHA-256: what ties the code to the exercise. */
  z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  z.array(mention), z.array(event), z.array(claim),
])

export const handInCodeSchema = z.tuple([
  z.literal(HAND_IN_VERSION),
  /** The reader's name; may be empty. */
  z.string().check(z.maxLength(200)),
  /** All ids of entities and relations that the records name. */
  z.array(words),
  /** New kinds and relations, as in a dossier. */
  z.array(z.unknown()), z.array(z.unknown()),
  /** Entities that the exercise may not have: id, kind, label. */
  z.array(z.tuple([words, words, text])),
  z.array(article),
])

export type HandInCode = z.infer<typeof handInCodeSchema>
export type CodeText = z.infer<typeof text>
export type CodeTime = z.infer<typeof time>
export type CodeMention = z.infer<typeof mention>
export type CodeEvent = z.infer<typeof event>
export type CodeClaim = z.infer<typeof claim>
