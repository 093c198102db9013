/** The shape of `data/glossary.json`, words of the news explained. What the shape cannot say (entities and sources that exist) is held by a
 * test. */
import * as z from 'zod/mini'
import type { Reference } from './references.ts'

const words = z.string().check(z.minLength(1))
const text = z.strictObject({ en: words, fr: words })
const forms = z.array(words).check(z.minLength(1))

const term = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** As it stands at the head of the entry. */
  term: text,
  /** By which it is found in a text, as whole words, in either case; a form leads to one term. */
  forms: z.strictObject({ en: forms, fr: forms }),
  /** Whom or what it names, an entity of the data. Left out for a common noun. */
  entity: z.optional(words),
  definition: text,
  /** Why the word takes sides, and which neutral wording there is. Left out where it does not. */
  contested: z.optional(text),
  /** That no text of the data has it: a word of talking about them. */
  general: z.optional(z.literal(true)),
  /** On what the facts of the definition rest: numbers in the list of sources of the chronology. Left out where it tells of no event. */
  sources: z.optional(z.array(z.int().check(z.gte(1))).check(z.minLength(1))),
})

/** All terms, in the order of subjects: who rules, organisations, forces, loaded words, measures. */
export const glossarySchema = z.strictObject({ terms: z.array(term).check(z.minLength(1)) })

type TermOfFile = z.infer<typeof term>
/** A term as the app is given it: with its sources in words, in place of their numbers. */
export interface Term extends Omit<TermOfFile, 'sources'> {
  readonly sources: readonly Reference[]
}
