/**
 * Every record's shape, once. Types are inferred from here, and `npm run --silent triplomat -- schema` writes the JSON
 * Schema in `public/schema`. What a shape cannot say (references, spans, dates, fitting ends) is in `validate.ts`.
 */
import * as z from 'zod/mini'
import {
  ACTOR_COLOURS, DETERMINERS, DOSSIER_VERSION, LONGEST_VIEW, MENTION_FORMS, MODALITIES, PLOVER_TYPES, POLARITIES, SHAPES, SIGNS, TOLERANCES,
  UNRESERVED,
} from './vocabulary.ts'

/** Neither control characters nor halves of characters, which no address can carry. */
const fitForAddress = z.regex(/^[^\u0000-\u001f\u007f\ud800-\udfff]*$/u)
/** 1 to 200 UTF-16 units that are fit for an address. */
const id = z.string().check(
  z.minLength(1),
  z.maxLength(200),
  fitForAddress,
  z.regex(UNRESERVED),
)
const words = z.string().check(z.minLength(1))
/** The same words in both languages of the interface. */
const text = z.strictObject({ en: words, fr: words })

/** A kind of entity, and how it is drawn. `filled: false` draws the outline only. */
const entityKind = z.strictObject({
  id,
  label: text,
  shape: z.enum(SHAPES),
  filled: z.boolean(),
  colour: z.enum(ACTOR_COLOURS),
})

/** PLOVER 2.0 coding of a relation. `score` runs from -10 (conflict) to +10 (cooperation); `quad` is PLOVER's quad class:
 * 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
const plover = z.strictObject({
  type: z.enum(PLOVER_TYPES),
  mode: z.optional(words),
  context: z.optional(words),
  quad: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  score: z.number().check(z.gte(-10), z.lte(10)),
})

/** A kind of tie. `label` reads from subject to object, `inverse` from object to subject. A relation without `plover` is a
 * state of affairs (belongs to, capital of …) and carries no score. `unary` says something of one party only: subject and
 * object are the same, and the edge is a self-loop. `subjects` and `objects` are the entity kinds that fit. */
const relation = z.strictObject({
  id,
  label: text,
  inverse: text,
  definition: text,
  sign: z.enum(SIGNS),
  symmetric: z.boolean(),
  unary: z.optional(z.boolean()),
  plover: z.optional(plover),
  subjects: z.array(id).check(z.minLength(1)),
  objects: z.array(id).check(z.minLength(1)),
})

const ontology = z.strictObject({
  kinds: z.array(entityKind),
  relations: z.array(relation),
})

/** That the entity acts for another in a period: a president for a state. Open ends are left out. Dates are EDTF. */
const actsFor = z.strictObject({ entity: id, from: z.optional(words), until: z.optional(words) })

/** Someone or something that the texts talk about. Identifiers are given only where they were verified. */
const entity = z.strictObject({
  id,
  kind: id,
  label: text,
  /** What stands before the label inside a sentence: `the` Sahel, `le` Sahel. Left out where nothing does. */
  determiner: z.optional(z.strictObject({
    en: z.optional(z.enum(DETERMINERS.en)),
    fr: z.optional(z.enum(DETERMINERS.fr)),
  })),
  aliases: z.strictObject({ en: z.array(words), fr: z.array(words) }),
  description: z.optional(text),
  identifiers: z.strictObject({
    wikidata: z.optional(z.string().check(z.regex(/^Q[1-9][0-9]*$/))),
    iso2: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
    iso3: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
    cameo: z.optional(z.string().check(z.regex(/^[A-Z]{3}([A-Z]{3})*$/))),
  }),
  actsFor: z.array(actsFor),
})

/** A stretch of an article's text: UTF-16 offsets, `end` excluded, and the very words, so that a shift shows. */
const span = z.strictObject({
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.gte(0)),
  quote: words,
})

/** The span or spans of an article that refer to one entity. Two mentions may share a span ("the two countries"). */
const mention = z.strictObject({
  id,
  entity: id,
  form: z.enum(MENTION_FORMS),
  spans: z.array(span).check(z.minLength(1)),
  note: z.optional(text),
})

/** An EDTF date and what it rests on: the words of the text, or the article's date and a weekday. */
const time = z.strictObject({ edtf: words, basis: text })

/** Who says so, by the text's own words, and when they said it. */
const attribution = z.strictObject({ entity: id, time: z.optional(time) })

/** How many, in the text's words; `value` where they amount to a number, `approximate` where they hedge it. */
const quantity = z.strictObject({
  words,
  value: z.optional(z.number()),
  approximate: z.optional(z.boolean()),
})

/** The happening that one or several claims tell of. */
const event = z.strictObject({ id, label: text, time: z.optional(time) })

/** One triple with its qualifiers and its evidence. `attribution` is empty where the article speaks in its own voice. */
const claim = z.strictObject({
  id,
  subject: id,
  relation: id,
  object: id,
  modality: z.enum(MODALITIES),
  polarity: z.enum(POLARITIES),
  attribution: z.array(attribution),
  time: z.optional(time),
  place: z.optional(id),
  quantity: z.optional(quantity),
  event: z.optional(id),
  evidence: z.array(span).check(z.minLength(1)),
  note: z.optional(text),
})

/** A marked span whose entity is not decided yet. */
const draftMention = z.strictObject({
  id,
  form: z.enum(MENTION_FORMS),
  spans: z.array(span).check(z.minLength(1)),
  note: z.optional(text),
})

/** A claim that is being made: it becomes one when it has its ends, its relation and its evidence. */
const draftClaim = z.strictObject({
  id,
  subject: z.optional(id),
  relation: z.optional(id),
  object: z.optional(id),
  modality: z.enum(MODALITIES),
  polarity: z.enum(POLARITIES),
  attribution: z.array(attribution),
  time: z.optional(time),
  place: z.optional(id),
  quantity: z.optional(quantity),
  event: z.optional(id),
  evidence: z.array(span),
  note: z.optional(text),
})

/** Where a reader corrected the borders of sentences, in UTF-16 offsets: `added` ones begin a sentence, `removed` ones no longer do. */
const borders = z.strictObject({ added: z.array(z.int().check(z.gte(0))), removed: z.array(z.int().check(z.gte(0))) })

/** Records of a file whose quotes the text does not hold, kept until a person puts them in their place. Their spans are those of
 * the file, and are not held against the text. */
const orphans = z.strictObject({ mentions: z.array(mention), claims: z.array(claim) })

/** A brat file that the article was read from, kept so that its lines go out again as they came. `extension` is `ann`, `a1` … */
const standoffFile = z.strictObject({ extension: words, content: z.string() })

/** What was hidden of an article for an exercise: the work of its readers is held against it. Its records are held against the text and
 * name entities and relations of the dossier; its claims tell of its own events only. Its ids differ from one another, not from those
 * of the article, and nothing outside refers to them. */
const key = z.strictObject({ mentions: z.array(mention), events: z.array(event), claims: z.array(claim) })

/** Everything about a source text but the text itself, as it stands in `data/articles/<id>.json`. */
const articleFields = {
  id,
  title: words,
  /** Left out where the file that the article was read from does not say. */
  publisher: z.optional(words),
  /** EDTF day; left out where it is not known. */
  published: z.optional(words),
  /** BCP 47 tag of the text's main language. */
  language: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)),
  url: z.optional(z.string().check(z.regex(/^https?:\/\/[^\s]+$/))),
  rights: text,
  /** SHA-256 of the text in UTF-8, lower-case hexadecimal. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  mentions: z.array(mention),
  events: z.array(event),
  claims: z.array(claim),
  orphans: z.optional(orphans),
  /** What a reader is still at work on; left out where there is nothing. */
  draftMentions: z.optional(z.array(draftMention).check(z.minLength(1))),
  draftClaims: z.optional(z.array(draftClaim).check(z.minLength(1))),
  borders: z.optional(borders),
  /** Left out where nothing was hidden. */
  key: z.optional(key),
  standoff: z.optional(z.array(standoffFile)),
}
const articleWithoutText = z.strictObject(articleFields)
const article = z.strictObject({ ...articleFields, text: words })

/** Where the graph is seen from: its middle, and how much of it; as sigma has it, 1 is the whole graph and less is nearer. */
const camera = z.strictObject({ x: z.number(), y: z.number(), ratio: z.number().check(z.gt(0)) })

/** One stop of a story. `text` and `notes` are paragraphs with an empty line between them. */
const storyStep = z.strictObject({
  id,
  title: text,
  text,
  question: z.optional(text),
  /** For who presents; the audience does not see them. */
  notes: z.optional(text),
  /** What is selected, filtered and shown, as it stands in an address behind the `#`; empty for the first view. */
  view: z.string().check(z.maxLength(LONGEST_VIEW), fitForAddress),
  /** Left out where the whole graph is shown. */
  camera: z.optional(camera),
})

/** A guided walk through the dossier. Ids of steps are unique in their story. */
const story = z.strictObject({
  id,
  title: text,
  summary: z.optional(text),
  steps: z.array(storyStep).check(z.minLength(1)),
})

/** What readers are asked to annotate; the keys of the articles hold what is to be found. */
const exercise = z.strictObject({
  title: text,
  instructions: text,
  tolerance: z.enum(TOLERANCES),
  /** Ids of the mentions and claims that readers see from the start; left out until the exercise is made. */
  given: z.optional(z.strictObject({ mentions: z.array(id), claims: z.array(id) })),
})

const dossier = z.strictObject({
  format: z.literal('triplomat'),
  version: z.literal(DOSSIER_VERSION),
  ontology,
  entities: z.array(entity),
  articles: z.array(article),
  /** Left out where there is none. */
  stories: z.optional(z.array(story).check(z.minLength(1))),
  exercise: z.optional(exercise),
})

export const ontologySchema = ontology
export const entitiesSchema = z.strictObject({ entities: z.array(entity) })
export const articleFileSchema = articleWithoutText
export const dossierSchema = dossier

export type { Language } from './vocabulary.ts'
export type Text = z.infer<typeof text>
export type EntityKind = z.infer<typeof entityKind>
export type Relation = z.infer<typeof relation>
export type Plover = z.infer<typeof plover>
export type Ontology = z.infer<typeof ontology>
export type Entity = z.infer<typeof entity>
export type Span = z.infer<typeof span>
export type Mention = z.infer<typeof mention>
export type Time = z.infer<typeof time>
export type Attribution = z.infer<typeof attribution>
export type ArticleEvent = z.infer<typeof event>
export type Claim = z.infer<typeof claim>
export type DraftMention = z.infer<typeof draftMention>
export type DraftClaim = z.infer<typeof draftClaim>
export type Borders = z.infer<typeof borders>
export type Orphans = z.infer<typeof orphans>
export type StandoffFile = z.infer<typeof standoffFile>
export type ArticleKey = z.infer<typeof key>
export type Article = z.infer<typeof article>
/** What is said about an article: everything but its text and the records in it. */
export type ArticleHead = Pick<Article, 'id' | 'title' | 'publisher' | 'published' | 'language' | 'url' | 'rights' | 'borders'>
export type Camera = z.infer<typeof camera>
export type StoryStep = z.infer<typeof storyStep>
export type Story = z.infer<typeof story>
export type Exercise = z.infer<typeof exercise>
export type Dossier = z.infer<typeof dossier>
export type Sign = Relation['sign']
export type Modality = Claim['modality']
